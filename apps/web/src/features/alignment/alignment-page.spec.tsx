import type { Language, Role } from '@resolute/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  alignmentMatrix,
  alignmentOverview,
  findingOf,
  knownFinding,
  lateTarget,
  moneyFlows,
} from '../../../testing/alignment';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { fill } from '../../../testing/fill';
import { signedInAs } from '../../../testing/people';
import { operationalPlan, strategicPlan } from '../../../testing/plans';
import { renderPage } from '../../../testing/render-page';
import { SignedInContext } from '../../api/signed-in';
import { AlignmentPage } from './alignment-page';

jest.mock('../../charts/flow-drawing', () => ({ draw: () => () => undefined }));
jest.setTimeout(30_000);

const listed = (...items: unknown[]) => ({ body: { items, next: null, total: items.length } });

async function open(
  answers: Parameters<typeof fakeServer>[0] = {},
  { role = 'planner', language }: { role?: Role; language?: Language } = {},
) {
  const server = fakeServer({
    'GET /api/v1/frameworks': listed(operationalPlan, strategicPlan),
    'GET /api/v1/alignment': { body: alignmentOverview },
    'GET /api/v1/alignment/findings': ({ path }) =>
      path.includes('standing=acknowledged') ? listed(knownFinding) : listed(lateTarget, findingOf()),
    'GET /api/v1/alignment/flows': { body: moneyFlows },
    'GET /api/v1/alignment/matrix': { body: alignmentMatrix },
    ...answers,
  });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', role)}>
      <AlignmentPage />
    </SignedInContext>,
    language,
  );
  return { ...server, ...rendered };
}

afterEach(() => jest.restoreAllMocks());

describe('the page of alignment', () => {
  it('says first how much is open and when it was checked', async () => {
    const { say } = await open();
    const lead = await screen.findByText((text) =>
      text.startsWith(say('alignment.finding', { open: 2, acknowledged: 1 })),
    );
    expect(lead).toHaveTextContent('20 Mar 2026');
  });

  it('shows each figure with its parts, its classes and the way to its indicator', async () => {
    const { say } = await open();
    const figures = await screen.findByRole('region', { name: say('alignment.coverage') });
    expect(figures).toHaveTextContent(say('ratings.percent', { value: '50.0' }));
    expect(figures).toHaveTextContent(say('alignment.partOf', { part: '1', whole: '2' }));
    expect(figures).toHaveTextContent(/CHF 3 000 000/);
    expect(figures).toHaveTextContent(say('alignment.byClass', { strategic: '1', operational: '2' }));
    expect(within(figures).getByRole('link', { name: /I-RBM-01/ })).toHaveAttribute('href', '/indicators/i1');
    expect(within(figures).getByRole('link', { name: say('alignment.howCounted') })).toHaveAttribute(
      'href',
      '/formulas/alignment',
    );
  });

  it('counts what every rule finds, and a number opens as much', async () => {
    const { say, received } = await open();
    const rules = within(await screen.findByRole('table', { name: say('alignment.rules') }));
    expect(rules.getAllByRole('row')).toHaveLength(15);
    await userEvent.click(
      rules.getByRole('link', {
        name: say('alignment.countName', {
          count: 1,
          rule: say('alignment.rule-result-without-money'),
          standing: say('alignment.standing-acknowledged'),
        }),
      }),
    );
    expect(await screen.findByText(knownFinding.acknowledgement?.reason ?? '')).toBeVisible();
    expect(received.map(({ path }) => path)).toContain(
      '/api/v1/alignment/findings?framework=OP-2026-2029&standing=acknowledged&rule=result-without-money',
    );
  });
});

describe('the findings', () => {
  it('tell of each rule why it matters and how it is mended, and of each finding where and what', async () => {
    const { say } = await open();
    const rule = within(await screen.findByRole('region', { name: say('alignment.rule-target-beyond-plan') }));
    expect(rule.getByText(say('alignment.why-target-beyond-plan'))).toBeVisible();
    expect(rule.getByText(say('alignment.mend-target-beyond-plan'))).toBeVisible();
    expect(rule.getByText(say('alignment.detailDue', { day: '31 Dec 2030', year: '2029' }))).toBeVisible();
    expect(rule.getByRole('link', { name: /Days to approval/ })).toHaveAttribute('href', '/indicators/i9');
  });

  it('are grouped by the order of the rules, whatever order they came in', async () => {
    const { say } = await open();
    await screen.findByRole('region', { name: say('alignment.rule-target-beyond-plan') });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      say('alignment.rule-output-without-outcome'),
      say('alignment.rule-target-beyond-plan'),
    ]);
  });

  it('lead to resources where money is missing', async () => {
    const { say } = await open();
    await userEvent.click(
      await screen.findByLabelText(
        say('alignment.standingCount', { standing: say('alignment.standing-acknowledged'), count: 1 }),
      ),
    );
    const link = await screen.findByRole('link', {
      name: say('alignment.mendNamed', { code: 'O2', where: say('alignment.mendIn-resources') }),
    });
    expect(link).toHaveAttribute('href', `/resources?plan=${operationalPlan.id}`);
  });
});

describe('whoever looks at it', () => {
  it('checks at once as a planner, and says aloud what came of it', async () => {
    const mended = { ...alignmentOverview, rules: alignmentOverview.rules.map((rule) => ({ ...rule, open: 0 })) };
    const { say, received } = await open({ 'POST /api/v1/alignment/checks': { body: mended } });
    await userEvent.click(await screen.findByRole('button', { name: say('alignment.check') }));
    const said = say('alignment.finding', { open: 0, acknowledged: 1 });
    expect((await screen.findAllByText((text) => text.startsWith(said))).length).toBeGreaterThan(1);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ framework: 'OP-2026-2029' });
  });

  it('is offered no act where they may only read', async () => {
    const { say } = await open({}, { role: 'auditor' });
    await screen.findByRole('region', { name: say('alignment.rule-output-without-outcome') });
    expect(screen.queryByRole('button', { name: say('alignment.check') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('alignment.acknowledgeNamed', { code: 'O2' }) })).toBeNull();
  });

  it('is spoken to in Arabic from right to left', async () => {
    const { say } = await open({}, { language: 'ar' });
    const rules = await screen.findByRole('table', { name: say('alignment.rules') });
    expect(rules).toHaveTextContent('ناتج بلا نتيجة');
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('acknowledging a finding', () => {
  const drawer = async (say: Awaited<ReturnType<typeof open>>['say']) => {
    await userEvent.click(
      await screen.findByRole('button', { name: say('alignment.acknowledgeNamed', { code: 'O2' }) }),
    );
    return within(await screen.findByRole('dialog', { name: say('alignment.acknowledgeTitle', { code: 'O2' }) }));
  };

  it('takes a reason and a last day, and says until when it holds', async () => {
    const { say, received } = await open({
      'POST /api/v1/alignment/findings/f1/acknowledgements': { status: 201, body: findingOf() },
    });
    const form = await drawer(say);
    fill(form.getByLabelText(say('alignment.untilOn')), '2026-06-30');
    fill(form.getByLabelText(say('alignment.reason')), 'Decided in June.');
    await userEvent.click(form.getByRole('button', { name: say('alignment.acknowledge') }));
    const said = say('alignment.acknowledged', { code: 'O2', day: '30 Jun 2026' });
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      untilOn: '2026-06-30',
      reason: 'Decided in June.',
    });
  });

  it('tells a wrong day at its field, and keeps what was typed', async () => {
    const { say } = await open({
      'POST /api/v1/alignment/findings/f1/acknowledgements': {
        status: 422,
        body: refusal('request/invalid', 'Not valid', [{ field: 'untilOn', detail: 'It must be after today.' }]),
      },
    });
    const form = await drawer(say);
    fill(form.getByLabelText(say('alignment.untilOn')), '2020-01-01');
    fill(form.getByLabelText(say('alignment.reason')), 'Typed once.');
    await userEvent.click(form.getByRole('button', { name: say('alignment.acknowledge') }));
    expect(await form.findByText('It must be after today.')).toBeVisible();
    expect(form.getByLabelText(say('alignment.untilOn'))).toHaveAttribute('aria-invalid', 'true');
    expect(form.getByLabelText(say('alignment.reason'))).toHaveValue('Typed once.');
  });

  it('is withdrawn with a reason', async () => {
    const { say, received } = await open({
      'POST /api/v1/alignment/acknowledgements/a1/withdrawals': { body: findingOf() },
    });
    await userEvent.click(
      await screen.findByLabelText(
        say('alignment.standingCount', { standing: say('alignment.standing-acknowledged'), count: 1 }),
      ),
    );
    await userEvent.click(await screen.findByRole('button', { name: say('alignment.withdrawNamed', { code: 'O2' }) }));
    fill(await screen.findByLabelText(say('alignment.reason')), 'It cannot wait.');
    await userEvent.click(screen.getByRole('button', { name: say('alignment.withdraw') }));
    expect((await screen.findAllByText(say('alignment.withdrawn', { code: 'O2' }))).length).toBeGreaterThan(0);
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'It cannot wait.' });
  });
});

describe('the way of money to goals', () => {
  it('is a picture with a sentence, and a table that says the same in rows', async () => {
    const { say } = await open();
    const francs = (amount: string) => say('alignment.francs', { amount });
    const summary = say('alignment.flowsSummary', {
      planned: francs('4\u00a0000\u00a0000'),
      linked: francs('3\u00a0000\u00a0000'),
      outputs: 2,
      outcomes: 1,
      goals: 1,
    });
    expect(await screen.findByRole('img', { name: summary })).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText(say('charts.table')));
    const table = within(screen.getByRole('table', { name: say('alignment.flows') }));
    expect(table.getAllByRole('row')).toHaveLength(6);
    const [, , , , lost] = table.getAllByRole('row');
    expect(lost).toHaveTextContent('O2 Study groups');
    expect(lost).toHaveTextContent(say('alignment.nowhere'));
    expect(lost).toHaveTextContent('1 000 000');
  });

  it('says so when there is no money to draw', async () => {
    const { say } = await open({ 'GET /api/v1/alignment/flows': { body: { ...moneyFlows, nodes: [], links: [] } } });
    expect(await screen.findByText(say('alignment.noFlows'))).toBeVisible();
  });
});

describe('the alignment matrix', () => {
  it('is a table of outputs by outcomes, with shares, goals and what is planned in words', async () => {
    const { say } = await open();
    const table = within(await screen.findByRole('table', { name: say('alignment.matrix') }));
    const [, first, second, ...others] = table.getAllByRole('columnheader');
    expect(first).toHaveTextContent(/G1.*C1 Timely standards/);
    expect(second).toHaveTextContent(say('alignment.noGoal'));
    expect(others).toHaveLength(5);
    const [, linked, alone] = table.getAllByRole('row');
    expect(linked).toHaveTextContent('60');
    expect(linked).toHaveTextContent(say('alignment.linked'));
    expect(alone).toHaveTextContent(say('alignment.notLinked'));
    expect(within(alone as HTMLElement).getAllByText(say('alignment.missing'))).toHaveLength(2);
  });

  it('is given out as a workbook, and says under which name', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { say, received } = await open({
      'GET /api/v1/exports/alignment-matrix': {
        body: 'the workbook',
        headers: { 'Content-Disposition': 'attachment; filename="alignment-OP-2026-2029.xlsx"' },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: say('alignment.download') }));
    const said = say('alignment.downloaded', { name: 'alignment-OP-2026-2029.xlsx' });
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(saved).toEqual(['alignment-OP-2026-2029.xlsx']);
    expect(received.map(({ path }) => path)).toContain('/api/v1/exports/alignment-matrix?framework=OP-2026-2029');
  });

  it('says why the workbook was not given', async () => {
    const { say } = await open({
      'GET /api/v1/exports/alignment-matrix': { status: 503, body: refusal('service/unavailable', 'Come back later.') },
    });
    await userEvent.click(await screen.findByRole('button', { name: say('alignment.download') }));
    expect(await screen.findByText('Come back later.')).toBeVisible();
  });

  it('says so when the plan has no output', async () => {
    const { say } = await open({ 'GET /api/v1/alignment/matrix': { body: { ...alignmentMatrix, rows: [] } } });
    expect(await screen.findByText(say('alignment.noOutputs'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('alignment.download') })).toBeNull();
  });
});

describe('its other states', () => {
  it('says that nothing was checked yet', async () => {
    const never = { ...alignmentOverview, checkedAt: null, coverage: [] };
    const { say } = await open({
      'GET /api/v1/alignment': { body: never },
      'GET /api/v1/alignment/findings': listed(),
    });
    expect(await screen.findByText(say('alignment.neverCheckedWhy'))).toBeVisible();
  });

  it('leads out of a view without findings', async () => {
    const { say } = await open({ 'GET /api/v1/alignment/findings': listed() });
    expect(await screen.findByText(say('alignment.none-open'))).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(say('alignment.rule')), 'shares-over-one');
    await userEvent.click(await screen.findByRole('button', { name: say('alignment.showEveryRule') }));
    expect(screen.getByLabelText(say('alignment.rule'))).toHaveValue('');
  });

  it('says what went wrong, and tries again', async () => {
    let isDown = true;
    const { say } = await open({
      'GET /api/v1/alignment': () =>
        isDown
          ? { status: 503, body: refusal('service/unavailable', 'The database is away.') }
          : { body: alignmentOverview },
    });
    expect(await screen.findByText('The database is away.')).toBeVisible();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
    expect(await screen.findByRole('table', { name: say('alignment.rules') })).toBeVisible();
  });

  it('says so when there is no plan', async () => {
    const { say } = await open({ 'GET /api/v1/frameworks': listed() });
    expect(await screen.findByText(say('alignment.noPlanWhyPlanner'))).toBeVisible();
  });
});
