import type { Language, Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { operationalPlan, strategicPlan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import { lineOf, resourceTable } from '../../../testing/resources';
import { SignedInContext } from '../../api/signed-in';
import { ResourcesPage } from './resources-page';

const [first] = resourceTable.rows;
const STANDINGS = {
  results: [
    {
      result: first?.result,
      rollUp: {
        kind: 'rated',
        rating: 'on-track',
        achievement: '0.3',
        coverage: { rated: 2, counted: 2 },
        ruleVersion: '1',
      },
      tally: {},
    },
  ],
};
const plans = (items: unknown[]) => ({ body: { items, next: null } });
const ANSWERS = {
  'GET /api/v1/frameworks': plans([strategicPlan, operationalPlan]),
  'GET /api/v1/resources': { body: resourceTable },
  'GET /api/v1/overview': { body: STANDINGS },
};
const revisionsAt = (id: string) => `GET /api/v1/resources/${id}/revisions`;
const NB = '\u00a0';
/** As the test library compares texts: every blank is one space. */
const plain = (text: string): string => text.replaceAll(NB, ' ');

const showTo = (role: Role, language: Language = 'en') =>
  renderPage(
    <SignedInContext value={signedInAs('lea', role)}>
      <ResourcesPage />
    </SignedInContext>,
    language,
  );

const tableNamed = async (name: string) => within(await screen.findByRole('table', { name }));
const rowTexts = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '');

describe('money over time, and what is taken back', () => {
  it('withdraw a line with a reason', async () => {
    const line = lineOf();
    const { received } = fakeServer({
      ...ANSWERS,
      [revisionsAt(line.id)]: { body: { items: [line] } },
      [revisionsAt('0198f3c2-7b1e-7c3a-9d42-000000000302')]: { body: { items: [] } },
      [`POST /api/v1/resources/${line.id}/withdrawals`]: { status: 201, body: line },
    });
    const { say } = await showTo('planner');
    const [cell] = await screen.findAllByRole('button', { name: /^O3, 2026/ });
    await userEvent.click(cell as HTMLElement);
    await userEvent.click(await screen.findByRole('button', { name: say('resources.withdrawAsk-planned') }));
    await userEvent.type(screen.getByLabelText(say('resources.reason')), 'Of another output');
    await userEvent.click(screen.getByRole('button', { name: say('resources.withdraw') }));
    await screen.findAllByText(say('resources.withdrawn', { code: 'O3', year: '2026' }));
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Of another output' });
  });

  it('draw spending over the years, with indicative years told in the table', async () => {
    fakeServer(ANSWERS);
    const { say } = await showTo('auditor');
    const panel = within(await screen.findByRole('region', { name: say('resources.spendingTitle') }));
    expect(panel.getByRole('img')).toHaveAccessibleName(/2026/);
    await userEvent.click(panel.getByLabelText(say('resources.spending-cumulative')));
    await userEvent.click(panel.getByLabelText(say('charts.table')));
    const table = await tableNamed(say('resources.spendingTitle'));
    const [, first2026, , third2028] = table.getAllByRole('row');
    expect(plain(first2026?.textContent ?? '')).toMatch(/^2026.*3 600 000.*611 000.*4 000 000/);
    expect(plain(third2028?.textContent ?? '')).toMatch(/^2028.*indicative.*5 000 000.*–.*–/);
  });

  it('draw what each result has cost beside how far it came, by year', async () => {
    const { received } = fakeServer(ANSWERS);
    const { say } = await showTo('auditor');
    const panel = within(await screen.findByRole('region', { name: say('resources.costTitle') }));
    await userEvent.click(panel.getByLabelText(say('charts.table')));
    const table = await tableNamed(say('resources.costTitle'));
    const [, row] = table.getAllByRole('row');
    expect(plain(row?.textContent ?? '')).toMatch(/^O3.*2026.*12.2 ?%.*30.0 ?%/);
    expect(received.some(({ path }) => path.includes('/api/v1/overview'))).toBe(true);
  });
});

describe('the resources', () => {
  it('say what is planned in one sentence, by year with totals, ceilings and what is left', async () => {
    fakeServer(ANSWERS);
    const { say } = await showTo('auditor');
    const table = await tableNamed(say('resources.plannedTitle'));
    const francs = (amount: string) => say('resources.francs', { amount: amount.replaceAll(' ', NB) });
    const finding = {
      planned: francs('5 000 000'),
      first: '2026',
      last: '2029',
      indicative: francs('1 400 000'),
    };
    expect(screen.getByText(plain(say('resources.findingIndicative', finding)))).toBeInTheDocument();
    const lines = table.getAllByRole('row').map(rowTexts);
    expect(lines.slice(1)).toEqual([
      [`3${NB}600`, '–', `1${NB}400`, '–', `5${NB}000`, '100.0'],
      ['–', '–', '–', '–', '0', '0.0'],
      [`3${NB}600`, '0', `1${NB}400`, '0', `5${NB}000`, '100.0'],
      ['611', '–', '–', '–', '611', ''],
      [`1${NB}080`, '0', '0', '0', `1${NB}080`, ''],
      [`4${NB}000`, '–', '–', '–', '', ''],
      ['400', '–', '–', '–', '', ''],
    ]);
    expect(screen.queryByRole('button', { name: say('resources.setCeilingNamed', { year: '2027' }) })).toBeNull();
  });

  it('mark years that are only an indication by word and look, and no others', async () => {
    fakeServer(ANSWERS);
    const { say } = await showTo('auditor');
    const table = await tableNamed(say('resources.plannedTitle'));
    const heads = table.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const word = say('plans.status-indicative');
    expect(heads.slice(1, 5)).toEqual(['2026', '2027', `2028${word}`, `2029${word}`]);
    const [, row] = table.getAllByRole('row');
    const looks = [...(row?.querySelectorAll('td') ?? [])].map(({ dataset }) => dataset.status);
    expect(looks.slice(0, 4)).toEqual(['endorsed', 'endorsed', 'indicative', 'indicative']);
  });

  it('lay what was spent beside the progress of the result, and say why where they cannot', async () => {
    fakeServer(ANSWERS);
    const { say } = await showTo('auditor');
    const table = await tableNamed(say('resources.progressTitle'));
    const [, rated, unrated] = table.getAllByRole('row');
    expect(rated).toHaveTextContent('30.0%');
    expect(rated).toHaveTextContent('12.2%');
    expect(rated).toHaveTextContent('+17.8 pp');
    expect(unrated).toHaveTextContent(say('resources.reason-nothing-planned'));
    const people = await tableNamed(say('resources.peopleTitle'));
    expect(rowTexts(people.getAllByRole('row')[1] as HTMLElement).join(' ')).toMatch(/–.*24\.5.*0/);
  });

  it('show behind a figure the exact francs, the people and what was said before', async () => {
    const revisions = [
      lineOf({ reason: 'Council added an item', previousId: 'x', recordedAt: '2026-02-02T09:00:00.000Z' }),
      lineOf({ id: 'x', money: { amount: '3500000', currency: 'CHF' }, supersededAt: '2026-02-02T09:00:00.000Z' }),
    ];
    fakeServer({
      ...ANSWERS,
      [revisionsAt(lineOf().id)]: { body: { items: revisions } },
      [revisionsAt('0198f3c2-7b1e-7c3a-9d42-000000000302')]: { body: { items: [] } },
    });
    const { say } = await showTo('auditor');
    await userEvent.click(await screen.findByRole('button', { name: /^O3, 2026: planned CHF.3.600.000, spent/ }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('Council added an item')).toBeInTheDocument();
    expect(drawer.getByText('CHF 3 500 000')).toBeInTheDocument();
    expect(drawer.getByText(/^30.?% of the work supports regional offices/)).toBeInTheDocument();
    expect(drawer.queryByRole('button', { name: say('resources.reviseAsk-planned') })).toBeNull();
  });
});

describe('a planner', () => {
  it('plans money and people; a refusal stands beside its field, and what is not known is not sent as 0', async () => {
    let isFirst = true;
    const { received } = fakeServer({
      ...ANSWERS,
      'POST /api/v1/resources': () => {
        const errors = [{ field: 'money.amount', detail: 'Amounts are whole francs.' }];
        const answer = isFirst
          ? { status: 400, body: refusal('request/invalid', 'Some values are wrong.', errors) }
          : { status: 201, body: lineOf() };
        isFirst = false;
        return answer;
      },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: /^O4, 2027/ }));
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.click(drawer.getByRole('button', { name: say('resources.putAsk-planned') }));
    const amount = drawer.getByLabelText(say('resources.amount'));
    await userEvent.type(amount, '12.50');
    await userEvent.type(drawer.getByLabelText(say('resources.group-professional')), '36');
    await userEvent.click(drawer.getByRole('button', { name: say('resources.put-planned') }));
    expect(await drawer.findByText('Amounts are whole francs.')).toBeInTheDocument();
    expect(amount).toHaveValue('12.50');
    await userEvent.clear(amount);
    await userEvent.type(amount, '1 400 000');
    await userEvent.click(drawer.getByRole('button', { name: say('resources.put-planned') }));
    expect(await screen.findAllByText(say('resources.lineSaved', { code: 'O4', year: '2027' }))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toEqual({
      resultId: resourceTable.rows[1]?.result.id,
      year: 2027,
      use: 'planned',
      money: { amount: '1400000', currency: 'CHF' },
      staffMonths: { professional: '36' },
    });
  });

  it('revises what stands with a reason', async () => {
    const { id } = lineOf();
    const { received } = fakeServer({
      ...ANSWERS,
      [revisionsAt(id)]: { body: { items: [lineOf()] } },
      [revisionsAt('0198f3c2-7b1e-7c3a-9d42-000000000302')]: { body: { items: [] } },
      [`POST /api/v1/resources/${id}/revisions`]: { status: 201, body: lineOf() },
    });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: /^O3, 2026/ }));
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.click(drawer.getByRole('button', { name: say('resources.reviseAsk-planned') }));
    await userEvent.type(drawer.getByLabelText(say('resources.reason')), 'Council added an item');
    await userEvent.click(drawer.getByRole('button', { name: say('resources.revise-planned') }));
    expect(await screen.findAllByText(say('resources.lineSaved', { code: 'O3', year: '2026' }))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      money: { amount: '3600000', currency: 'CHF' },
      staffMonths: { professional: '24.5', 'general-service': '0' },
      reason: 'Council added an item',
    });
  });
});

describe('the ceilings and a frozen edition', () => {
  it('take a first ceiling from a planner', async () => {
    const { received } = fakeServer({
      ...ANSWERS,
      'POST /api/v1/budget-ceilings': { status: 201, body: resourceTable.years[0]?.ceiling },
    });
    const { say } = await showTo('planner');
    await userEvent.click(
      await screen.findByRole('button', { name: say('resources.setCeilingNamed', { year: '2027' }) }),
    );
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.type(drawer.getByLabelText(say('resources.amount')), '27500000');
    await userEvent.type(drawer.getByLabelText(say('resources.document')), 'Decision 5');
    await userEvent.click(drawer.getByRole('button', { name: say('resources.setCeilingAct') }));
    expect(await screen.findAllByText(say('resources.ceilingSaved', { year: '2027' }))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      frameworkId: operationalPlan.id,
      year: 2027,
      money: { amount: '27500000', currency: 'CHF' },
      document: 'Decision 5',
    });
  });

  it('say why nothing is planned any more, and still take spending', async () => {
    fakeServer({ ...ANSWERS, 'GET /api/v1/resources': { body: { ...resourceTable, isFrozen: true } } });
    const { say } = await showTo('planner');
    await userEvent.click(await screen.findByRole('button', { name: /^O4, 2027/ }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByRole('button', { name: say('resources.putAsk-planned') })).toHaveAccessibleDescription(
      say('resources.frozen'),
    );
    expect(drawer.getByRole('button', { name: say('resources.putAsk-spent') })).toBeEnabled();
  });
});

describe('where there is nothing to show', () => {
  it('no operational plan: the next step, by role', async () => {
    fakeServer({ 'GET /api/v1/frameworks': plans([strategicPlan]) });
    const { say } = await showTo('planner');
    expect(await screen.findByText(say('resources.noPlanWhyPlanner'))).toBeInTheDocument();
  });

  it('no results: what to enter first', async () => {
    const empty = {
      ...resourceTable,
      rows: [],
      total: { ...resourceTable.total, planned: { amount: '0', currency: 'CHF' } },
    };
    fakeServer({ ...ANSWERS, 'GET /api/v1/resources': { body: empty } });
    const { say } = await showTo('auditor');
    expect(await screen.findByText(say('resources.noResultsWhy'))).toBeInTheDocument();
    expect(screen.getByText(say('resources.findingNothing'))).toBeInTheDocument();
  });

  it('an error: what happened, and the way out', async () => {
    fakeServer({
      ...ANSWERS,
      'GET /api/v1/resources': { status: 503, body: refusal('service/unavailable', 'The service rests.') },
    });
    await showTo('auditor');
    expect(await screen.findByText('The service rests.')).toBeInTheDocument();
  });

  it('reads from right to left in Arabic with its own words', async () => {
    fakeServer(ANSWERS);
    const { say } = await showTo('auditor', 'ar');
    expect(await screen.findByRole('heading', { name: say('resources.title') })).toBeInTheDocument();
    expect((await tableNamed(say('resources.plannedTitle'))).getByText(say('resources.line-left'))).toBeInTheDocument();
    const progress = await tableNamed(say('resources.progressTitle'));
    expect(progress.getByText(/\u2066\+17,8\u2069/u)).toBeInTheDocument();
  });
});
