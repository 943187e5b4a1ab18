import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { IndicatorsPage } from './indicators-page';

const RESULT = { id: 'o1', code: 'O1', title: { en: 'Governance' } };
const LINE = {
  id: 'i1',
  code: 'I-STD-02',
  title: { en: 'Days to approval' },
  measure: { en: 'days' },
  kind: 'decrease',
  aggregation: 'point',
  frequency: 'quarter',
  series: null,
  unit: { id: 'u', code: 'TSB', title: { en: 'Bureau' } },
  parts: 10,
  measures: [{ id: 'm1', weight: null, isCritical: false, from: '2026-01-01', until: null, result: RESULT }],
  retiredOn: null,
  isSample: true,
};
const MEETINGS = { ...LINE, id: 'i2', code: 'I-GOV-01', frequency: null, series: 'TSAG', kind: 'yes-no', measures: [] };
const SERVED = {
  'GET /api/v1/indicators': { body: { items: [LINE, MEETINGS], next: null, total: 2 } },
  'GET /api/v1/units': { body: { items: [], next: null } },
};
const page = (
  <SignedInContext value={signedInAs('me', 'auditor')}>
    <IndicatorsPage />
  </SignedInContext>
);

describe('the indicators', () => {
  it('says how many there are, how they are counted, and what they measure', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    await screen.findByRole('heading', { level: 1, name: say('indicators.heading', { count: 2 }) });
    const table = screen.getByRole('table', { name: say('indicators.title') });
    const [first, second] = within(table).getAllByRole('row').slice(1);
    expect(first).toHaveTextContent(say('indicators.each-quarter'));
    expect(first).toHaveTextContent(say('indicators.kind-decrease'));
    expect(first).toHaveTextContent(say('indicators.partsCount', { count: 10 }));
    expect(first && within(first).getByRole('link', { name: 'O1' })).toHaveAttribute('href', '/results/o1');
    expect(second).toHaveTextContent('TSAG');
  });

  it('asks the server for a kind, and leads out of a search that finds nothing', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'GET /api/v1/indicators': ({ path }) => ({
        body: path.includes('kind') ? { items: [], next: null, total: 0 } : { items: [LINE], next: null, total: 1 },
      }),
    });
    const { say } = await renderPage(page);
    await userEvent.selectOptions(await screen.findByLabelText(say('indicators.kind')), 'parity');
    await screen.findByText(say('indicators.noneFound'));
    expect(received.at(-1)?.path).toBe('/api/v1/indicators?kind=parity');
    await userEvent.click(screen.getByRole('button', { name: say('results.clear') }));
    expect(await screen.findByRole('table', { name: say('indicators.title') })).toBeInTheDocument();
  });
});
