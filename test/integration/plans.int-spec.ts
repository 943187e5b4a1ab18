import { Reads } from '@resolute/database';
import { type Person, parseLocalDate } from '@resolute/domain';
import type { ResultThread } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

const PAGE = { size: 200 };

describe('plans', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let planner: Person;
  let desk: PlanningDesk;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new PlanningDesk(source, planner, clock);
  });
  afterEach(() => database.drop());

  const statuses = async (id: string, time = {}): Promise<string> =>
    (await desk.frameworks.get(planner, id, time)).years.map(({ status }) => status).join(' ');
  const refusal = (field: string, code: string) => ({ errors: [expect.objectContaining({ field, code })] });

  describe('a plan', () => {
    it('has kinds of results with their levels, and gets further ones', async () => {
      const plan = await desk.plan('OP-X', { kinds: [{ code: 'output', level: 1, title: { en: 'Outputs' } }] });
      const changed = await desk.making.addKind(planner, plan.id, {
        code: 'enabler',
        level: 2,
        title: { ar: 'عوامل' },
      });
      expect(changed.kinds.map(({ code, level, results }) => [code, level, results])).toEqual([
        ['output', 1, 0],
        ['enabler', 2, 0],
      ]);
      const again = desk.making.addKind(planner, plan.id, { code: 'enabler', level: 1, title: { en: 'Again' } });
      await expect(again).rejects.toMatchObject({ code: 'result-kind/code-taken' });
    });

    it('is refused with years the wrong way round, a kind that is no key, no title, or a code that is taken', async () => {
      await desk.plan('OP-X');
      await expect(desk.plan('OP-X')).rejects.toMatchObject({ code: 'framework/code-taken' });
      await expect(desk.plan('OP-Y', { firstYear: 2030 })).rejects.toMatchObject(
        refusal('lastYear', 'field/ends-before-start'),
      );
      await expect(desk.plan('OP-Y', { title: { en: ' ' } })).rejects.toMatchObject(refusal('title', 'field/empty'));
      const kinds = [{ code: 'Оutput', level: 1, title: { en: 'Outputs' } }];
      await expect(desk.plan('OP-Y', { kinds })).rejects.toMatchObject(refusal('kinds.0.code', 'field/not-a-key'));
    });

    it('changes on the version that was seen, and keeps years on which something was planned or decided', async () => {
      const plan = await desk.plan('OP-X');
      const changed = await desk.making.change(planner, plan.id, 1, { lastYear: 2030, source: 'A paper' });
      expect(changed).toMatchObject({ lastYear: 2030, source: 'A paper', version: 2 });
      await expect(desk.making.change(planner, plan.id, 1, { code: 'LATE' })).rejects.toMatchObject({
        code: 'row/stale',
        current: { version: 2, lastYear: 2030 },
      });
      const output = await desk.result(changed, 'O1');
      await desk.years.plan(planner, output.id, { year: 2030, planned: { en: 'Something' } });
      await expect(desk.making.change(planner, plan.id, 2, { lastYear: 2029 })).rejects.toMatchObject({
        code: 'framework/years-in-use',
      });
    });
  });

  describe('the status of the years', () => {
    beforeEach(async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan', firstYear: 2024, lastYear: 2027 });
      await desk.decide(strategic, { body: 'PP', verb: 'adopted', decidedOn: '2022-10-14' });
      const budget = { code: 'B', firstYear: 2026, lastYear: 2027, approvedOn: '2025-06-27', document: 'C25' };
      await desk.budgets.create(planner, budget);
    });

    it('follows from the decisions, the strategic plan and the budget', async () => {
      const plan = await desk.plan('OP');
      expect(await statuses(plan.id)).toBe('undecided undecided indicative indicative');
      await desk.decide(plan, { body: 'TSAG', verb: 'reviewed', decidedOn: '2025-05-30' });
      await desk.decide(plan, { years: [2026] });
      const decided = await desk.decide(plan, { verb: 'noted', years: [2027, 2027] });
      expect(await statuses(plan.id)).toBe('endorsed noted indicative indicative');
      expect(decided.years.at(3)?.outside).toEqual(['strategic-plan', 'budget']);
      const standing = decided.decisions.find(({ id }) => id === decided.standingDecisionId);
      expect(standing).toMatchObject({ body: 'COUNCIL', verb: 'approved', years: [2026] });
    });

    it('is as it was before the decision when it is asked for an earlier day, on either axis', async () => {
      const plan = await desk.plan('OP');
      desk.tomorrow();
      await desk.decide(plan);
      expect(await statuses(plan.id)).toBe('endorsed endorsed indicative indicative');
      // Recorded on 17 March, about a decision of 27 June.
      expect(await statuses(plan.id, { asOf: '2026-03-16' })).toBe('undecided undecided indicative indicative');
      expect(await statuses(plan.id, { on: '2025-06-26' })).toBe('indicative indicative indicative indicative');
      expect(await statuses(plan.id, { on: '2025-06-27' })).toBe('endorsed endorsed indicative indicative');
    });

    it('loses a decision that is struck out, and keeps it readable with the reason', async () => {
      const plan = await desk.decide(await desk.plan('OP'));
      const [decision] = plan.decisions;
      const id = decision?.id ?? '';
      const struck = await desk.decisions.revoke(planner, id, 'Recorded for the wrong plan');
      expect(struck.standingDecisionId).toBeNull();
      expect(struck.decisions).toMatchObject([{ id, revocationReason: 'Recorded for the wrong plan' }]);
      await expect(desk.decisions.revoke(planner, id, 'Again')).rejects.toMatchObject({
        code: 'plan-decision/revoked',
      });
    });

    it.each([
      ['no year', { years: [] }, 'years', 'field/empty'],
      ['a year outside the plan', { years: [2026, 2030] }, 'years', 'field/outside-plan'],
      ['a day to come', { decidedOn: '2026-03-17' }, 'decidedOn', 'field/day-to-come'],
    ])('a decision is refused with %s', async (_, wish, field, code) => {
      await expect(desk.decide(await desk.plan('OP'), wish)).rejects.toMatchObject(refusal(field, code));
    });
  });

  describe('a result', () => {
    it('has a code of its own by kind: an outcome and an output of 2020-2023 share T.2-1', async () => {
      const plan = await desk.plan('SP', { kind: 'strategic-plan' });
      const outcome = await desk.result(plan, 'T.2-1');
      await desk.result(plan, 'T.2-1', { kind: 'goal' });
      await expect(desk.result(plan, 'T.2-1')).rejects.toMatchObject({ code: 'result/code-taken' });
      expect(outcome).toMatchObject({ kind: { code: 'outcome' }, framework: { code: 'SP' }, originId: outcome.id });
    });

    it('says what it said before a change when it is asked for an earlier day', async () => {
      const plan = await desk.plan('OP');
      const first = await desk.result(plan, 'O1', { title: { en: 'One' }, sdgs: [9, 5, 9] });
      desk.tomorrow();
      await desk.entering.change(planner, first.id, 1, { title: { en: 'Two' }, sdgs: [17] });
      desk.tomorrow();
      await desk.entering.change(planner, first.id, 2, { code: 'O9' });
      const seen = async (asOf?: string) => {
        const { code, title, sdgs, version } = await desk.results.get(planner, first.id, { asOf } as object);
        return [code, title.en, sdgs, version];
      };
      expect(await seen('2026-03-16')).toEqual(['O1', 'One', [5, 9], 1]);
      expect(await seen('2026-03-17')).toEqual(['O1', 'Two', [17], 2]);
      expect(await seen()).toEqual(['O9', 'Two', [17], 3]);
      await expect(seen('2026-03-15')).rejects.toMatchObject({ code: 'row/not-found' });
    });

    it('counts until the day on which it retires, in the list as in the plan', async () => {
      const plan = await desk.plan('OP');
      const { id } = await desk.result(plan, 'O1');
      await desk.result(plan, 'O2');
      await desk.entering.change(planner, id, 1, { retiredOn: '2026-03-31' });
      const counted = async (on: string) => {
        const { kinds } = await desk.frameworks.get(planner, plan.id, { on } as object);
        const { items, total } = await desk.results.list(planner, { framework: plan.id }, { on } as object, PAGE);
        return [kinds.find(({ code }) => code === 'output')?.results, items.length, total];
      };
      expect([await counted('2026-03-31'), await counted('2026-04-01')]).toEqual([
        [2, 2, 2],
        [1, 1, 1],
      ]);
    });

    it('is found by plan, kind, control level, SDG and words in any language, in the order in which people count', async () => {
      const plan = await desk.plan('OP');
      for (const code of ['O10', 'O2', 'O1']) await desk.result(plan, code, { controlLevel: 'full' });
      await desk.result(plan, 'A1', { kind: 'activity', title: { ru: 'Обучение' }, sdgs: [4] });
      const codes = async (filter: object) =>
        (await desk.results.list(planner, filter, {}, PAGE)).items.map(({ code }) => code);
      expect(await codes({ framework: plan.id })).toEqual(['O1', 'O2', 'O10', 'A1']);
      expect(await codes({ framework: uuid() })).toEqual([]);
      expect(await codes({ kind: 'activity' })).toEqual(['A1']);
      expect(await codes({ controlLevel: 'full' })).toEqual(['O1', 'O2', 'O10']);
      expect(await codes({ sdg: 4 })).toEqual(['A1']);
      expect(await codes({ text: 'ОБУЧ' })).toEqual(['A1']);
      expect(await codes({ text: 'o1' })).toEqual(['O1', 'O10']);
      const first = await desk.results.list(planner, {}, {}, { size: 3 });
      const rest = await desk.results.list(planner, {}, {}, { size: 3, after: first.next ?? '' });
      expect([first.total, rest.items.map(({ code }) => code), rest.next]).toEqual([4, ['A1'], null]);
    });
  });

  describe('a contribution', () => {
    let outcome: ResultThread;
    let goal: ResultThread;
    let output: ResultThread;

    beforeEach(async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan' });
      goal = await desk.result(strategic, 'G1', { kind: 'goal' });
      outcome = await desk.result(strategic, 'T1');
      output = await desk.result(await desk.plan('OP'), 'O1');
    });

    it('is read from both ends', async () => {
      const linked = await desk.links.link(planner, output.id, { parentId: outcome.id, share: '0.7' });
      expect(linked.contributesTo).toMatchObject([{ share: '0.7', from: '2026-03-16', result: { code: 'T1' } }]);
      const { contributions } = await desk.threads.get(planner, outcome.id);
      expect(contributions).toMatchObject([{ share: '0.7', result: { code: 'O1', framework: { code: 'OP' } } }]);
    });

    it('goes up only, and never stands twice for one day', async () => {
      const link = (childId: string, parentId: string, more = {}) =>
        desk.links.link(planner, childId, { parentId, ...more });
      await expect(link(outcome.id, output.id)).rejects.toMatchObject(refusal('parentId', 'field/not-above'));
      await expect(link(goal.id, outcome.id)).rejects.toMatchObject(refusal('parentId', 'field/not-above'));
      await expect(link(goal.id, goal.id)).rejects.toMatchObject(refusal('parentId', 'field/not-above'));
      await expect(link(goal.id, uuid())).rejects.toMatchObject(refusal('parentId', 'field/no-such-entry'));
      await link(outcome.id, goal.id, { until: '2026-06-30' });
      await expect(link(outcome.id, goal.id, { from: '2026-06-30' })).rejects.toMatchObject({
        code: 'result-link/exists',
      });
      await link(outcome.id, goal.id, { from: '2026-07-01' });
    });

    it('with shares never counts a child more than once, also when two are entered at the same moment', async () => {
      const second = await desk.result(await desk.plan('SP-2', { kind: 'strategic-plan' }), 'T2');
      await expect(desk.links.link(planner, output.id, { parentId: outcome.id, share: '1.01' })).rejects.toMatchObject(
        refusal('share', 'field/not-a-share'),
      );
      const entered = await Promise.allSettled(
        [outcome, second].map(({ id: parentId }) => desk.links.link(planner, output.id, { parentId, share: '0.6' })),
      );
      expect(entered.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const refused = entered.find((each) => each.status === 'rejected');
      expect(refused?.reason).toMatchObject(refusal('share', 'field/shares-over-one'));
    });

    it('ends on a day or is taken back, and is seen as it was before', async () => {
      const { contributesTo } = await desk.links.link(planner, output.id, { parentId: outcome.id });
      const id = contributesTo[0]?.id ?? '';
      desk.tomorrow();
      const ended = await desk.links.end(planner, id, '2026-06-30');
      expect(ended.contributesTo).toMatchObject([{ until: '2026-06-30' }]);
      const parents = async (time: object) =>
        (await desk.threads.get(planner, output.id, time)).contributesTo.map(({ until }) => until);
      expect(await parents({ on: '2026-07-01' })).toEqual([]);
      expect(await parents({ on: '2026-07-01', asOf: '2026-03-16' })).toEqual([null]);
      await expect(desk.links.end(planner, id, null)).rejects.toMatchObject({ code: 'result-link/ended' });
      desk.tomorrow();
      await desk.links.end(planner, ended.contributesTo[0]?.id ?? '', null);
      expect([await parents({}), await parents({ asOf: '2026-03-17' })]).toEqual([[], ['2026-06-30']]);
    });
  });

  describe('a succession', () => {
    it('says what became of a result, and that nothing did', async () => {
      const old = await desk.plan('SP-2020', { kind: 'strategic-plan', firstYear: 2020, lastYear: 2023 });
      const now = await desk.plan('SP-2024', { kind: 'strategic-plan', firstYear: 2024, lastYear: 2027 });
      const [g1, g5, n1] = [await desk.result(old, 'G1'), await desk.result(old, 'G5'), await desk.result(now, 'N1')];
      const recorded = await desk.successions.record(planner, g1.id, {
        toId: n1.id,
        kind: 'continues',
        note: 'Reworded',
      });
      expect(recorded.successors).toMatchObject([{ kind: 'continues', note: 'Reworded', result: { code: 'N1' } }]);
      expect((await desk.threads.get(planner, n1.id)).predecessors).toMatchObject([{ result: { code: 'G1' } }]);
      const dropped = await desk.successions.record(planner, g5.id, { kind: 'dropped' });
      expect(dropped.successors).toMatchObject([{ kind: 'dropped', result: null }]);
      await expect(desk.successions.record(planner, g5.id, { toId: n1.id, kind: 'merged' })).rejects.toMatchObject(
        refusal('kind', 'field/contradicts-kind'),
      );
      await expect(desk.successions.record(planner, n1.id, { toId: g5.id, kind: 'continues' })).rejects.toMatchObject(
        refusal('toId', 'field/not-later-version'),
      );
      const removed = await desk.successions.remove(planner, dropped.successors[0]?.id ?? '');
      expect(removed.successors).toEqual([]);
      const compared = await desk.comparison.get(planner, [now.id, old.id]);
      expect(compared.lines.map(({ outcome, succession }) => [outcome, succession])).toEqual([
        ['changed', 'continues'],
        ['removed', null],
      ]);
    });
  });

  describe('an operational plan', () => {
    it('rolls over: identity kept, years that both have carried, the past frozen', async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan' });
      const outcome = await desk.result(strategic, 'T1');
      const plan = await desk.plan('OP-2026');
      const [o1, o2] = [await desk.result(plan, 'O1'), await desk.result(plan, 'O2')];
      const activity = await desk.result(plan, 'A1', { kind: 'activity' });
      await desk.links.link(planner, o1.id, { parentId: outcome.id, share: '0.5' });
      await desk.links.link(planner, activity.id, { parentId: o1.id });
      await desk.links.link(planner, activity.id, { parentId: o2.id });
      for (const year of [2026, 2027])
        await desk.years.plan(planner, o1.id, { year, planned: { en: `Work of ${year}` } });
      await desk.entering.change(planner, o2.id, 1, { retiredOn: '2026-12-31' });

      const next = await desk.editions.rollOver(planner, plan.id, 1, { code: 'OP-2027', title: { en: 'Next' } });
      expect(next).toMatchObject({ firstYear: 2027, lastYear: 2030, previousId: plan.id, frozenAt: null });
      const { items } = await desk.results.list(planner, { framework: next.id }, {}, PAGE);
      expect(items.map(({ code, originId }) => [code, originId])).toEqual([
        ['O1', o1.id],
        ['A1', activity.id],
      ]);
      const copy = await desk.threads.get(planner, items[0]?.id ?? '');
      expect(copy.contributesTo).toMatchObject([{ share: '0.5', result: { code: 'T1' } }]);
      expect(copy.contributions).toMatchObject([{ result: { code: 'A1', framework: { code: 'OP-2027' } } }]);
      expect(copy.editions.map(({ framework, years }) => [framework.code, years.map(({ year }) => year)])).toEqual([
        ['OP-2027', [2027]],
        ['OP-2026', [2026, 2027]],
      ]);

      const frozen = { code: 'framework/frozen' };
      await expect(desk.entering.change(planner, o1.id, 1, { code: 'X' })).rejects.toMatchObject(frozen);
      await expect(desk.result(plan, 'O3')).rejects.toMatchObject(frozen);
      await expect(desk.years.plan(planner, o1.id, { year: 2028, planned: { en: 'X' } })).rejects.toMatchObject(frozen);
      await expect(desk.links.link(planner, o2.id, { parentId: outcome.id })).rejects.toMatchObject(frozen);
      await expect(desk.making.change(planner, plan.id, 2, { code: 'X' })).rejects.toMatchObject(frozen);
      await expect(
        desk.editions.rollOver(planner, plan.id, 2, { code: 'OP-2027-B', title: { en: 'Again' } }),
      ).rejects.toMatchObject({ code: 'framework/rolled-over' });
      // Council may approve an edition while the next one is being drafted.
      await desk.decide(plan);
    });

    it('rolls over once, also when two planners do it at the same moment; a strategic plan never does', async () => {
      const plan = await desk.plan('OP-2026');
      const roll = (code: string) => desk.editions.rollOver(planner, plan.id, 1, { code, title: { en: code } });
      const rolled = await Promise.allSettled([roll('A'), roll('B')]);
      expect(rolled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const strategic = await desk.plan('SP', { kind: 'strategic-plan' });
      await expect(
        desk.editions.rollOver(planner, strategic.id, 1, { code: 'SP-2', title: { en: 'x' } }),
      ).rejects.toMatchObject({ code: 'framework/not-rolling' });
    });

    it('is laid beside the edition before it', async () => {
      const plan = await desk.plan('OP-2026');
      const [o1, o2] = [await desk.result(plan, 'O1'), await desk.result(plan, 'O2')];
      for (const year of [2026, 2027])
        await desk.years.plan(planner, o1.id, { year, planned: { en: `Work of ${year}` } });
      const next = await desk.editions.rollOver(planner, plan.id, 1, { code: 'OP-2027', title: { en: 'Next' } });
      const { items } = await desk.results.list(planner, { framework: next.id }, {}, PAGE);
      const copy = await desk.threads.get(planner, items[0]?.id ?? '');
      const entry = copy.editions[0]?.years[0];
      await desk.years.change(planner, entry?.id ?? '', 1, { planned: { en: 'More' }, regionalSupportShare: '0.25' });
      await desk.years.plan(planner, copy.id, { year: 2030, planned: { en: 'The last year' } });
      await desk.result(next, 'O3');
      const { lines, commonYears } = await desk.comparison.get(planner, [next.id, plan.id]);
      expect(commonYears).toEqual([2027, 2028, 2029]);
      expect(lines.map(({ outcome, after, changed }) => [after?.code, outcome, changed])).toEqual([
        ['O1', 'changed', ['years']],
        ['O2', 'unchanged', []],
        ['O3', 'added', []],
      ]);
      expect(lines[1]?.before?.id).toBe(o2.id);
    });

    it('keeps what it planned for a year as it was known at any moment, also what was taken away', async () => {
      const plan = await desk.plan('OP-KEPT');
      const output = await desk.result(plan, 'O1');
      const planned = await desk.years.plan(planner, output.id, { year: 2026, planned: { en: 'Little' } });
      const id = planned.editions[0]?.years[0]?.id ?? '';
      clock.set('2026-04-01T09:00:00Z');
      await desk.years.change(planner, id, 1, { planned: { en: 'More' }, regionalSupportShare: '0.25' });
      clock.set('2026-05-01T09:00:00Z');
      await desk.years.remove(planner, id);
      await desk.years.plan(planner, output.id, { year: 2026, planned: { en: 'Again' } });
      clock.set('2026-06-01T09:00:00Z');
      const knownOn = async (asOf: string): Promise<unknown[]> => {
        const { editions } = await desk.threads.get(planner, output.id, { asOf: parseLocalDate(asOf) });
        return (editions[0]?.years ?? []).map((entry) => [entry.planned.en, entry.regionalSupportShare, entry.version]);
      };
      expect(await knownOn('2026-03-31')).toEqual([['Little', null, 1]]);
      expect(await knownOn('2026-04-30')).toEqual([['More', '0.25', 2]]);
      expect(await knownOn('2026-05-31')).toEqual([['Again', null, 1]]);
      await expect(desk.years.change(planner, id, 3, { planned: { en: 'X' } })).rejects.toMatchObject({
        code: 'row/not-found',
      });
      await expect(desk.years.remove(planner, id)).rejects.toMatchObject({ code: 'row/not-found' });

      const other = await desk.plan('OP-OTHER');
      const plannedIn = async (asOf?: string): Promise<unknown> => {
        const time = asOf === undefined ? {} : { asOf: parseLocalDate(asOf) };
        const { lines, before } = await desk.comparison.get(planner, [plan.id, other.id], time);
        const line = lines.find((each) => each.before?.code === 'O1' || each.after?.code === 'O1');
        const side = before.id === plan.id ? line?.before : line?.after;
        return side?.years.map((entry) => entry.planned.en);
      };
      await expect(plannedIn('2026-04-30')).rejects.toMatchObject({ code: 'row/not-found' });
      expect(await plannedIn()).toEqual(['Again']);
    });

    it('plans a year once, within its years, and a share above 0 and at most 1', async () => {
      const output = await desk.result(await desk.plan('OP'), 'O1');
      const planYear = (year: number, more = {}) =>
        desk.years.plan(planner, output.id, { year, planned: { en: 'Work' }, ...more });
      await expect(planYear(2030)).rejects.toMatchObject(refusal('year', 'field/outside-plan'));
      await expect(planYear(2026, { planned: {} })).rejects.toMatchObject(refusal('planned', 'field/empty'));
      await expect(planYear(2026, { regionalSupportShare: '0' })).rejects.toMatchObject(
        refusal('regionalSupportShare', 'field/not-a-share'),
      );
      const planned = await planYear(2026);
      await expect(planYear(2026)).rejects.toMatchObject({ code: 'year-entry/exists' });
      const id = planned.editions[0]?.years[0]?.id ?? '';
      await desk.years.change(planner, id, 1, { regionalSupportShare: '1' });
      await expect(desk.years.change(planner, id, 1, {})).rejects.toMatchObject({
        code: 'row/stale',
        current: { year: 2026, regionalSupportShare: '1', version: 2 },
      });
      expect((await desk.years.remove(planner, id)).editions[0]?.years).toEqual([]);
    });
  });

  describe('the map', () => {
    it('shows what hangs together, over plans, and of a rolling plan the newest edition alone', async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan', firstYear: 2024 });
      const [goal, outcome] = [
        await desk.result(strategic, 'G1', { kind: 'goal' }),
        await desk.result(strategic, 'T1'),
      ];
      await desk.links.link(planner, outcome.id, { parentId: goal.id });
      const plan = await desk.plan('OP-2026');
      const [o1] = [await desk.result(plan, 'O1'), await desk.result(plan, 'O2')];
      await desk.links.link(planner, o1.id, { parentId: outcome.id, share: '0.5' });
      const codes = async (id: string) => {
        const { results, links } = await desk.map.get(planner, id);
        return [results.map(({ code, framework }) => `${framework.code} ${code}`), links.map(({ share }) => share)];
      };
      expect(await codes(plan.id)).toEqual([
        ['OP-2026 O1', 'OP-2026 O2', 'SP G1', 'SP T1'],
        expect.arrayContaining(['0.5']),
      ]);
      expect((await codes(strategic.id))[0]).toEqual(['OP-2026 O1', 'SP G1', 'SP T1']);
      await desk.editions.rollOver(planner, plan.id, 1, { code: 'OP-2027', title: { en: 'Next' } });
      expect((await codes(strategic.id))[0]).toEqual(['OP-2027 O1', 'SP G1', 'SP T1']);
      expect((await codes(plan.id))[0]).toEqual(['OP-2026 O1', 'OP-2026 O2', 'SP G1', 'SP T1']);
    });

    it('takes as many statements for many results as for few', async () => {
      const strategic = await desk.plan('SP', { kind: 'strategic-plan' });
      const goal = await desk.result(strategic, 'G1', { kind: 'goal' });
      const query = jest.spyOn(Reads.prototype, 'rows');
      const statements = async () => {
        query.mockClear();
        await desk.map.get(planner, strategic.id);
        await desk.threads.get(planner, goal.id);
        return query.mock.calls.length;
      };
      const before = await statements();
      for (let at = 1; at <= 12; at += 1) {
        const outcome = await desk.result(strategic, `T${at}`);
        await desk.links.link(planner, outcome.id, { parentId: goal.id });
      }
      expect([before, await statements()]).toEqual([8, 8]);
      query.mockRestore();
    });
  });

  it('are changed by planners alone, and every change leaves its trace', async () => {
    const plan = await desk.plan('OP');
    const auditor = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
    const council = await new Directory(source).person({ grants: [{ role: 'council' }] });
    expect(await desk.frameworks.list(auditor, {}, PAGE)).toMatchObject({ items: [{ code: 'OP' }] });
    const notAllowed = { code: 'access/not-allowed' };
    await expect(desk.making.change(auditor, plan.id, 1, { code: 'X' })).rejects.toMatchObject(notAllowed);
    await expect(desk.frameworks.get(council, plan.id)).rejects.toMatchObject(notAllowed);
    await desk.decide(plan);
    const trail = await source.query(`SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq`, [plan.id]);
    expect(trail).toEqual([{ action: 'framework.created' }, { action: 'framework.decided' }]);
  });
});
