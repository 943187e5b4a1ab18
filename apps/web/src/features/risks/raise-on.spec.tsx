import type { Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { calmRisk, riskLine } from '../../../testing/risks';
import { SignedInContext } from '../../api/signed-in';
import { RisksOn } from '../../ui/risks/risks-on';
import { RaiseRisk } from './raise-risk';

const TSB = { id: 'u1', code: 'TSB', title: { en: 'Bureau' } };
const nobody = { body: { items: [], next: null, total: 0 } };
const SERVED = {
  'GET /api/v1/units': { body: { items: [TSB], next: null } },
  'GET /api/v1/results': nobody,
  'GET /api/v1/indicators': {
    body: { items: [{ id: 'i1', code: 'I-STD-01', title: { en: 'Days to approval' } }], next: null, total: 1 },
  },
  'GET /api/v1/colleagues': nobody,
  'GET /api/v1/risk-categories': { body: { items: [] } },
};
const WARNING = 'Say so in the forecast.';

function panel(role: Role, risks: readonly unknown[]) {
  const server = fakeServer({ ...SERVED, 'GET /api/v1/risks': { body: { items: risks, next: null } } });
  const page = renderPage(
    <SignedInContext value={signedInAs('me', role)}>
      <RisksOn subject={{ indicator: 'i1' }} warning={WARNING} />
      <p>below</p>
    </SignedInContext>,
  );
  return page.then((rendered) => ({ ...server, ...rendered }));
}

describe('the risks on an indicator', () => {
  it('stand in a table with their levels, and one above appetite asks for a word on the forecast', async () => {
    const { received } = await panel('auditor', [riskLine(), calmRisk()]);
    const [, above, calm] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(above).toHaveTextContent('R-0004 Fellowships underfunded');
    expect(calm).toHaveTextContent('R-0002 Overlapping mandates');
    expect(screen.getByText(WARNING)).toBeInTheDocument();
    expect(received.map(({ path }) => path)).toContainEqual(expect.stringContaining('indicator=i1'));
  });

  it.each([
    ['within appetite', calmRisk()],
    ['closed', riskLine({ state: 'closed' })],
  ])('that is %s asks for none', async (_, risk) => {
    await panel('auditor', [risk]);
    await screen.findByRole('table');
    expect(screen.queryByText(WARNING)).toBeNull();
  });

  it('are said to be none, with the way to raise one for whoever may', async () => {
    const { say } = await panel('planner', []);
    await screen.findByText(say('risks.noneOnThis'));
    expect(screen.getByRole('link', { name: say('risks.raiseAsk') })).toHaveAttribute(
      'href',
      '/risks?raiseOn=indicator%3Ai1',
    );
  });

  it('are not told to a member of the Council', async () => {
    const { say } = await panel('council', []);
    await screen.findByText('below');
    expect(screen.queryByText(say('frame.risks'))).toBeNull();
  });
});

describe('raising a risk on what the address names', () => {
  const at = (address: string) => {
    fakeServer(SERVED);
    const raise = (
      <SignedInContext value={signedInAs('me', 'planner')}>
        <RaiseRisk onDone={() => undefined} />
      </SignedInContext>
    );
    return renderPage(raise, 'en', address);
  };

  it('begins with the drawer open and the link in it', async () => {
    await at('/risks?raiseOn=indicator%3Ai1');
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText(/I-STD-01/)).toBeInTheDocument();
  });

  it.each(['/risks', '/risks?raiseOn=what', '/risks?raiseOn=clause%3Ax'])(
    'waits to be asked at %s',
    async (address) => {
      const { say } = await at(address);
      await screen.findByRole('button', { name: say('risks.raiseAsk') });
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );
});
