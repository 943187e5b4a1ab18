import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { OverduePage } from './overdue-page';
import { OverdueTile } from './overdue-tile';
import { OverviewPage } from './overview-page';

// Nothing is drawn without a browser; what a chart says stands in words and in its table.
jest.mock('../../charts/drawing', () => ({ draw: () => () => undefined }));

const tally = { total: 9, onTrack: 4, exceeded: 1, atRisk: 2, offTrack: 1, notRated: { 'no-data': 1, 'not-due': 1 } };
const goal = {
  result: { id: 'g1', code: 'G1', title: { en: 'Universal connectivity' }, framework: { id: 'sp' } },
  rollUp: {
    kind: 'rated',
    rating: 'at-risk',
    pace: '0.95',
    achievement: '0.6364',
    heldByCritical: true,
    coverage: { rated: 7, counted: 9 },
    ruleVersion: '1',
  },
  tally,
};
const SERVED = {
  'GET /api/v1/overview': {
    body: {
      framework: { id: 'sp', code: 'SP-2024-2027', kind: 'strategic-plan', title: { en: 'Strategic plan' } },
      tally,
      results: [goal],
    },
  },
  'GET /api/v1/overdue-reports': { body: { since: '2025-01-01', total: 2, items: [], next: null } },
};
const page = (
  <SignedInContext value={signedInAs('me', 'director')}>
    <OverviewPage />
  </SignedInContext>
);

describe('the Sector at a glance', () => {
  it('says the finding, and leads from each mark to the list of as many', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    expect(await screen.findByText(say('ratings.finding', { good: 4, rated: 7 }))).toBeVisible();
    const tile = screen.getByRole('link', { name: `${say('ratings.mark-on-track')} 3` });
    expect(tile).toHaveAttribute('href', '/ratings?framework=sp&mark=on-track');
    const grey = screen.getByRole('link', { name: `${say('ratings.mark-not-rated')} 2` });
    expect(grey).toHaveAttribute('href', '/ratings?framework=sp&mark=not-rated');
    expect(screen.getByText(/1 No data/)).toHaveTextContent(say('ratings.reason-not-due'));
  });

  it('counts what is overdue with the way to it', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    const overdue = await screen.findByRole('link', { name: say('ratings.valuesCount', { count: 2 }) });
    expect(overdue).toHaveAttribute('href', '/overdue');
  });

  it('counts what was overdue at another moment, and asks for no plan of another day', async () => {
    const { received } = fakeServer(SERVED);
    const { say } = await renderPage(
      <>
        <OverdueTile time={{ asOf: '2026-06-30' }} />
        <OverdueTile time={{ on: '2026-06-30' }} />
      </>,
    );
    const overdue = await screen.findByRole('link', { name: say('ratings.valuesCount', { count: 2 }) });
    expect(overdue).toHaveAttribute('href', '/overdue?asOf=2026-06-30');
    expect(screen.getByText(say('ratings.overdueRecorded'))).toBeVisible();
    expect(received.map(({ path }) => path)).toEqual(['/api/v1/overdue-reports?asOf=2026-06-30&page[size]=1']);
  });

  it('shows a goal with coverage and why it is amber, and each figure is a door', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    expect(await screen.findByText(say('ratings.partsRated', { rated: 7, counted: 9 }))).toBeVisible();
    expect(screen.getByText(say('ratings.heldByCritical'))).toBeVisible();
    // Its mean is over the threshold, and only the critical part holds it: the figure is not taken down to 89.9.
    const what = `${say('ratings.symbol-q')}, G1`;
    expect(
      screen.getByRole('button', { name: (name) => name.endsWith(say('ratings.explain', { what })) }),
    ).toHaveTextContent('95.0%');
  });

  it('has a table beside its chart whose cells are the counts', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(page);
    await userEvent.click(await screen.findByRole('radio', { name: say('charts.table') }));
    const table = screen.getByRole('table', { name: say('charts.byGoal') });
    const [, row] = within(table).getAllByRole('row');
    expect(
      row &&
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent?.match(/\d+$/)?.[0]),
    ).toEqual([undefined, '1', '3', '2', '1', '2', '9']);
  });

  it('without a plan says what to do', async () => {
    const empty = { framework: null, tally: { ...tally, total: 0 }, results: [] };
    fakeServer({ ...SERVED, 'GET /api/v1/overview': { body: empty } });
    const { say } = await renderPage(page);
    expect(await screen.findByText(say('ratings.noPlan'))).toBeVisible();
  });
});

describe('what is overdue', () => {
  it('is read page by page, however much there is', async () => {
    const items = Array.from({ length: 150 }, (_, at) => ({
      indicator: { id: `i${at}`, code: `I-${at}`, title: { en: 'An indicator' } },
      unit: { id: 'u', code: 'SG13', title: { en: 'Study Group 13' } },
      period: { id: '2025', from: '2025-01-01', to: '2025-12-31', dueOn: '2026-01-30', lastDay: '2026-02-14' },
      isMissing: true,
    }));
    fakeServer({
      'GET /api/v1/overdue-reports': ({ path }) => ({
        body: path.includes('page[after]=first')
          ? { since: '2025-01-01', total: 150, items: items.slice(100), next: null }
          : { since: '2025-01-01', total: 150, items: items.slice(0, 100), next: 'first' },
      }),
    });
    const { say } = await renderPage(<OverduePage />);
    const table = await screen.findByRole('table', { name: say('ratings.overdue') });
    expect(within(table).getAllByRole('row')).toHaveLength(101);
    await userEvent.click(screen.getByRole('button', { name: say('states.showMore') }));
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(151));
    expect(screen.getByRole('heading', { name: say('ratings.valuesCount', { count: 150 }) })).toBeVisible();
    expect(screen.queryByRole('button', { name: say('states.showMore') })).toBeNull();
  });
});
