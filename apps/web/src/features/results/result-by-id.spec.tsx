import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { ResultById } from './result-by-id';

const OP = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan', title: { en: 'Operational plan' } };
const OLD = { ...OP, id: 'old', code: 'OP-2025-2028' };
const SP = { id: 'sp', code: 'SP-2024-2027', kind: 'strategic-plan', title: { en: 'Strategic plan' } };
const NAME = { id: 'o1', code: 'O1', title: { en: 'Governance' }, framework: OP };
const ABOUT = {
  originId: 'o1',
  description: null,
  controlLevel: 'full',
  sdgs: [9],
  retiredOn: null,
  source: null,
  isSample: false,
  version: 1,
};
const OUTPUT = { ...NAME, ...ABOUT, kind: { code: 'output', level: 1, title: { en: 'Output' } } };
const OUTCOME = {
  ...OUTPUT,
  id: 'tp3',
  code: 'TP3.O2',
  title: { en: 'Networks' },
  kind: { code: 'outcome', level: 3, title: { en: 'Outcome' } },
  framework: SP,
};
const ACTIVITY = { ...OUTPUT, id: 'a1', code: 'A1', kind: { code: 'activity', level: 2, title: { en: 'Activity' } } };
const LINK = { id: 'l1', share: '0.7', from: '2026-01-01', until: null, isSample: false, result: OUTCOME };
const ENTRY = {
  id: 'y1',
  year: 2026,
  planned: { en: 'Hold the meeting' },
  regionalSupportShare: '0.1',
  isSample: false,
  version: 4,
};
const THREAD = {
  ...OUTPUT,
  contributesTo: [LINK],
  contributions: [],
  predecessors: [],
  successors: [],
  editions: [
    { resultId: 'o1', framework: OP, frozenAt: null, years: [ENTRY] },
    { resultId: 'o0', framework: OLD, frozenAt: '2026-01-01T00:00:00Z', years: [{ ...ENTRY, id: 'y0' }] },
  ],
};
const plan = (name: typeof OP, firstYear: number, lastYear: number) => ({ ...name, firstYear, lastYear, kinds: [] });
const INDICATOR = {
  id: 'i1',
  code: 'I-STD-02',
  title: { en: 'Days to approval' },
  measure: { en: 'days' },
  kind: 'decrease',
  measures: [],
};
const NOT_RATED = { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' };
const EXPLAINED = {
  result: NAME,
  rollUp: {
    kind: 'rated',
    rating: 'at-risk',
    pace: '0.89996',
    heldByCritical: false,
    coverage: { rated: 1, counted: 2 },
    ruleVersion: '1',
  },
  parts: [
    {
      kind: 'indicator',
      id: 'i1',
      code: 'I-STD-02',
      title: { en: 'Days to approval' },
      weight: '2',
      counts: true,
      result: {
        kind: 'rated',
        rating: 'at-risk',
        flags: [],
        ruleVersion: '1',
        periodId: '2025',
        due: '2025-12-31',
        pace: '0.89996',
      },
    },
    {
      kind: 'indicator',
      id: 'i2',
      code: 'I-STD-03',
      title: { en: 'Texts' },
      weight: '1',
      counts: true,
      result: NOT_RATED,
    },
  ],
  derivation: {
    terms: [{ id: 'i1', weight: '2', pace: '0.89996' }],
    leftOut: [{ id: 'i2', because: 'no-data', counted: true }],
  },
  ruleVersion: '1',
  calculatedAt: '2026-03-20T08:00:00Z',
};
const SERVED = {
  'GET /api/v1/risks': { body: { items: [], next: null, total: 0 } },
  'GET /api/v1/results/o1/explain': { body: EXPLAINED },
  'GET /api/v1/results/o1': { body: THREAD },
  'GET /api/v1/results': { body: { items: [OUTCOME, ACTIVITY], next: null, total: 2 } },
  'GET /api/v1/indicators': { body: { items: [INDICATOR], next: null, total: 1 } },
  'GET /api/v1/result-notes': { body: { items: [], next: null } },
  'GET /api/v1/actions': { body: { items: [], next: null } },
  'GET /api/v1/units': { body: { items: [], next: null } },
  'GET /api/v1/frameworks': { body: { items: [plan(OP, 2026, 2027), plan(OLD, 2025, 2026)], next: null } },
};
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <ResultById id="o1" />
  </SignedInContext>
);
const press = async (ends: string) =>
  userEvent.click(await screen.findByRole('button', { name: (name) => name.endsWith(ends) }));

describe('the rating of a result', () => {
  it('stands with its parts, and opens how it came about: the mean, the weights, and what is left out', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    const parts = await screen.findByRole('table', { name: say('ratings.parts') });
    const [, rated, grey] = within(parts).getAllByRole('row');
    expect(rated).toHaveTextContent(say('ratings.mark-at-risk'));
    expect(grey).toHaveTextContent(say('ratings.reason-no-data'));
    // Away from a threshold that it has not reached: 89.996 % is not 90.
    await press(say('ratings.explain', { what: `${say('ratings.symbol-q')}, O1` }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText(say('ratings.meanOf-pace'))).toBeVisible();
    expect(drawer).toHaveTextContent('89.9%');
    expect(drawer).toHaveTextContent(say('ratings.lowersCoverage', { reason: say('ratings.reason-no-data') }));
  });
});

describe('the page of a result', () => {
  it('says how much of it is counted and what each edition plans, and lets a reader only read', async () => {
    fakeServer(SERVED);
    const { say } = await renderPage(as('auditor'));
    const percent = (value: number) => say('results.percent', { value });
    await screen.findByText(
      (_, element) =>
        element?.tagName === 'DIV' &&
        element.textContent === say('results.partCounted', { counted: percent(70), rest: percent(30) }),
    );
    const years = screen.getByRole('table', { name: say('results.years') });
    expect(within(years).getAllByRole('rowheader')).toHaveLength(2);
    expect(within(years).getAllByText('Hold the meeting')).toHaveLength(2);
    const measured = await screen.findByRole('table', { name: say('results.measuredBy') });
    expect(within(measured).getByRole('link', { name: 'I-STD-02 Days to approval' })).toHaveAttribute(
      'href',
      '/indicators/i1',
    );
    expect(screen.queryByRole('button', { name: say('results.link') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('results.changeAsk') })).toBeNull();
    expect(within(years).queryByRole('button')).toBeNull();
  });

  it('keeps what was typed when somebody else was faster, and sends it again from their version', async () => {
    const versions: (string | null)[] = [];
    let kept = THREAD;
    fakeServer({
      ...SERVED,
      'GET /api/v1/results/o1': () => ({ body: kept }),
      'PATCH /api/v1/results/o1': ({ headers }) => {
        versions.push(headers.get('If-Match'));
        if (versions.length > 1) return { body: { ...kept, code: 'O1', version: 3 } };
        kept = { ...THREAD, title: { en: 'Governance of the Sector' }, version: 2 };
        return { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.changeAsk'));
    const title = await screen.findByLabelText('English', { selector: 'input' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Steering');
    await press(say('results.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(title).toHaveValue('Steering');
    expect(title).toHaveAccessibleDescription(say('states.savedNow', { value: 'Governance of the Sector' }));
    await press(say('results.save'));
    expect(await screen.findAllByText(say('results.changed', { code: 'O1' }))).not.toHaveLength(0);
    expect(versions).toEqual(['"1"', '"2"']);
  });
});

describe('the links of a result', () => {
  it('offers only what it may contribute to, and shows beside the share why it is refused', async () => {
    let turn = 0;
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/results/o1/links': () => {
        turn += 1;
        const faults = [{ field: 'share', detail: 'The shares add up to more than 1.' }];
        if (turn === 1) return { status: 422, body: refusal('request/invalid', 'Some fields.', faults) };
        return { status: 201, body: THREAD };
      },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.link'));
    await userEvent.click(await screen.findByRole('combobox', { name: say('results.parent') }));
    const choices = await screen.findAllByRole('option', { hidden: true });
    expect(choices.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('TP3.O2')]);
    if (choices[0]) await userEvent.click(choices[0]);
    const share = screen.getByLabelText(say('results.share'));
    await userEvent.type(share, '0,5');
    await press(say('results.linkAction'));
    expect(await screen.findByText('The shares add up to more than 1.')).toBeInTheDocument();
    await userEvent.clear(share);
    await userEvent.type(share, '0,3');
    await press(say('results.linkAction'));
    expect(await screen.findAllByText(say('results.linked', { code: 'O1' }))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
      parentId: 'tp3',
      share: '0.3',
    });
  });

  it('takes back a link that should never have stood', async () => {
    const { received } = fakeServer({ ...SERVED, 'POST /api/v1/result-links/l1/endings': { body: THREAD } });
    const { say } = await renderPage(as('planner'));
    const codes = { code: 'O1', other: 'TP3.O2' };
    await press(say('results.endLinkOf', codes));
    await userEvent.click(await screen.findByLabelText(say('results.endNever')));
    await press(say('results.endAction'));
    expect(await screen.findAllByText(say('results.linkEnded', codes))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ until: null });
  });
});

describe('what planners do on the page of a result', () => {
  it('records that a result was dropped, which needs no successor', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/results/o1/successions': { status: 201, body: THREAD },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.record'));
    await userEvent.selectOptions(await screen.findByLabelText(say('results.whatBecame')), 'dropped');
    expect(screen.queryByLabelText(say('results.successor'))).toBeNull();
    await press(say('results.recordAction'));
    expect(await screen.findAllByText(say('results.recorded', { code: 'O1' }))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ kind: 'dropped', note: '', toId: null });
  });

  it('plans a missing year of the edition that is not frozen', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'POST /api/v1/results/o1/year-entries': { status: 201, body: THREAD },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.planYearAsk', { year: '2027' }));
    await userEvent.type(await screen.findByLabelText('English', { selector: 'textarea' }), 'Review it');
    await press(say('results.planYear', { year: '2027' }));
    const inPlan = { year: '2027', plan: OP.code };
    expect(await screen.findAllByText(say('results.yearSaved', inPlan))).not.toHaveLength(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      year: 2027,
      planned: { en: 'Review it' },
      regionalSupportShare: null,
    });
  });

  it('shows what somebody else has planned in the meantime, and asks before a year is removed', async () => {
    const { received } = fakeServer({
      ...SERVED,
      'PATCH /api/v1/year-entries/y1': { status: 412, body: refusal('row/stale', 'Somebody else was faster.') },
      'DELETE /api/v1/year-entries/y1': { body: THREAD },
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.changeYearOf', { year: '2026', plan: OP.code }));
    const planned = await screen.findByLabelText('English', { selector: 'textarea' });
    await userEvent.type(planned, ' twice');
    await press(say('results.save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else was faster.');
    expect(planned).toHaveAccessibleDescription(say('states.savedNow', { value: 'Hold the meeting' }));
    await press(say('states.cancel'));
    await press(say('results.removeYearAsk', { year: '2026' }));
    await press(say('results.removeYear', { year: '2026' }));
    const inPlan = { year: '2026', plan: OP.code };
    expect(await screen.findAllByText(say('results.yearRemoved', inPlan))).not.toHaveLength(0);
    expect(received.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
});

describe('another day', () => {
  it('shows another day without a way to change it, and says why', async () => {
    const { received } = fakeServer(SERVED);
    const { say } = await renderPage(as('planner'));
    await press(say('results.today'));
    await userEvent.type(await screen.findByLabelText(say('results.asOf')), '2026-06-30');
    await press(say('results.showState'));
    const change = await screen.findByRole('button', { name: say('results.changeAsk') });
    await screen.findByRole('note');
    expect(change).toHaveAccessibleDescription(say('results.pastNoChange'));
    expect(screen.queryByRole('button', { name: say('results.link') })).toBeNull();
    expect(received.map(({ path }) => path)).toContain('/api/v1/results/o1?asOf=2026-06-30');
    expect(received.map(({ path }) => path)).toContain('/api/v1/indicators?result=o1&asOf=2026-06-30');
  });

  it('says that a result was not recorded yet, rather than that something failed', async () => {
    const gone = { status: 404, body: refusal('row/not-found', 'There is none.') };
    fakeServer({
      ...SERVED,
      'GET /api/v1/results/o1': ({ path }) => (path.includes('asOf') ? gone : { body: THREAD }),
    });
    const { say } = await renderPage(as('planner'));
    await press(say('results.today'));
    await userEvent.type(await screen.findByLabelText(say('results.asOf')), '2020-06-30');
    await press(say('results.showState'));
    expect(await screen.findByText(say('results.notRecorded'))).toBeInTheDocument();
    await press(say('results.backToToday'));
    expect(await screen.findByRole('heading', { name: say('results.years') })).toBeInTheDocument();
  });
});
