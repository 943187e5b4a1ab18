import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { holdReads } from '../../../testing/hold-reads';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { SubstitutesPage } from './substitutes-page';

const ME = { id: 'me', name: 'Chen Wei' };
const ANNA = { id: 'anna', name: 'Anna Keller' };
const PAST = {
  id: 'past',
  absent: ME,
  substitute: ANNA,
  fromDay: '2026-03-02',
  toDay: '2026-03-06',
  state: 'over',
  createdBy: ME,
  createdAt: '2026-03-01T08:00:00Z',
  revokedAt: null,
};
const NOW = { ...PAST, id: 'now', state: 'in-force' };
const OTHERS = { ...NOW, id: 'others', absent: ANNA, substitute: ME, createdBy: ANNA };

const asContributor = () => {
  const grants = [{ role: 'contributor', unitId: 'sg13' }];
  const signedIn = { person: ME, grants, actor: { kind: 'person', id: ME.id, grants }, hasSample: false };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <SubstitutesPage />
    </SignedInContext>
  );
};

describe('substitutes', () => {
  it('can be revoked by who named them, while they are not over', async () => {
    fakeServer({
      'GET /api/v1/substitutions': { body: { items: [NOW, OTHERS, PAST], next: null } },
      'GET /api/v1/colleagues': { body: { items: [ANNA, ME], next: null } },
    });
    const { say } = await renderPage(asContributor());
    const rows = (await screen.findAllByRole('row')).slice(1);
    const buttons = rows.map((row) => within(row).queryByRole('button', { name: say('substitutes.revokeAsk') }));
    expect(buttons.map((button) => button !== null)).toEqual([true, false, false]);
    expect(screen.queryByLabelText(say('substitutes.absent'))).toBeNull();
  });

  it('are said to be revoked once the list is read anew, as the button with the focus goes away', async () => {
    let items = [NOW];
    fakeServer({
      'GET /api/v1/substitutions': () => ({ body: { items, next: null } }),
      'GET /api/v1/colleagues': { body: { items: [ANNA, ME], next: null } },
      'POST /api/v1/substitutions/now/revocations': () => {
        items = [];
        return { body: NOW };
      },
    });
    const { say } = await renderPage(asContributor());
    await userEvent.click(await screen.findByRole('button', { name: say('substitutes.revokeAsk') }));
    const letGo = holdReads();
    await userEvent.click(await screen.findByRole('button', { name: say('substitutes.revoke') }));
    const who = { substitute: NOW.substitute.name, absent: NOW.absent.name };
    expect(screen.queryByText(say('substitutes.revoked', who))).toBeNull();
    letGo();
    expect(await screen.findAllByText(say('substitutes.revoked', who))).not.toHaveLength(0);
  });

  it('leave out what was not filled in, so that the server says what is missing', async () => {
    const { received } = fakeServer({
      'GET /api/v1/substitutions': { body: { items: [], next: null } },
      'GET /api/v1/colleagues': { body: { items: [ANNA, ME], next: null } },
      'POST /api/v1/substitutions': {
        status: 400,
        body: refusal('request/invalid', 'Some values are wrong.', [{ field: 'toDay', detail: 'This is missing.' }]),
      },
    });
    const { say } = await renderPage(asContributor());
    await userEvent.click(await screen.findByLabelText(say('substitutes.substitute'), { selector: 'input' }));
    expect(screen.queryByRole('option', { name: ME.name })).toBeNull();
    await userEvent.click(await screen.findByRole('option', { name: ANNA.name }));
    await userEvent.click(screen.getByRole('button', { name: say('substitutes.nameAction') }));
    await userEvent.click(await screen.findByRole('button', { name: /This is missing/ }));
    expect(screen.getByLabelText(say('substitutes.toDay'))).toHaveFocus();
    const body = received.find(({ method }) => method === 'POST')?.body;
    expect(body).toEqual({ absentId: ME.id, substituteId: ANNA.id, fromDay: expect.any(String) as string });
  });
});
