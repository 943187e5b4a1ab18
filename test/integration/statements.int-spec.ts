import type { Person } from '@resolute/domain';
import type { IndicatorView } from '@resolute/measurement';
import type { FrameworkView, ResultThread } from '@resolute/planning';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { HandClock } from '../support/clock';
import { ImportDesk } from '../support/import-desk';
import { MeasurementDesk } from '../support/indicators';
import { TestPeople, type TestPerson } from '../support/people';
import { PlanningDesk } from '../support/plans';
import { RatingDesk } from '../support/ratings';
import { aReport, aVersion, ReviewDesk } from '../support/report-versions';
import { reportedValue } from '../support/reported-value';

jest.setTimeout(180_000);

const [FEW, MANY] = [3, 30];
const RAPPORTEUR = [{ role: 'rapporteur', unitId: null }] as const;

/** The requests of each screen, as the web sends them, about things whose ids are known. */
const SCREENS: Readonly<Record<string, (ids: Ids) => readonly string[]>> = {
  overview: ({ plan }) => ['overview', `overview?framework=${plan}`, 'overdue-reports?page[size]=200'],
  ratings: ({ plan, goal }) => ['ratings', `ratings?framework=${plan}`, `ratings?under=${goal}&on=2026-06-01`],
  overdue: ({ unit }) => [`overdue-reports?unit=${unit}&page[size]=200`],
  plans: ({ plan }) => ['frameworks', `frameworks/${plan}`],
  'results tree': ({ plan }) => [`frameworks/${plan}/map`, `results?framework=${plan}`],
  'result page': ({ goal }) => [
    `results/${goal}`,
    `results/${goal}/explain`,
    `result-notes?result=${goal}`,
    `actions?result=${goal}`,
  ],
  'plans side by side': ({ plan, other }) => [`frameworks/${plan}/comparisons/${other}`],
  'indicators list': ({ goal }) => ['indicators', `indicators?result=${goal}`],
  'indicator page': ({ indicator }) => [
    `indicators/${indicator}`,
    `indicators/${indicator}/explain`,
    `indicators/${indicator}/breakdown-trends`,
    `actuals?indicator=${indicator}`,
  ],
  'entry grid': ({ unit }) => [`open-cells?unit=${unit}`, `cells?unit=${unit}&from=2025-01-01&to=2026-12-31`],
  inbox: () => ['inbox', 'waiting-reports', 'waiting-batches'],
  windows: () => ['period-closures', 'window-exceptions'],
  meetings: () => ['occasions'],
  'reports calendar': () => ['report-definitions', 'runs?page[size]=200', 'runs?state=planned'],
  review: ({ version }) => [
    `versions/${version}`,
    `versions/${version}/comments`,
    `versions/${version}/mentionable-people`,
    'waiting-reviews',
  ],
  dimensions: () => ['dimensions'],
  people: () => ['people', 'units', 'role-grants', 'colleagues?text=Test'],
};

/** What a screen asked PostgreSQL, request by request, and how much it got to say. */
interface Asked {
  readonly statements: number[];
  characters: number;
}

interface Ids {
  readonly plan: string;
  readonly other: string;
  readonly goal: string;
  readonly indicator: string;
  readonly unit: string;
  readonly version: string;
}

/** A screen with ten times as many children asks PostgreSQL no more often: its statements are counted as they leave the API. */
describe('the statements of a screen', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let reader: TestPerson;
  let planner: Person;
  let planning: PlanningDesk;
  let measurement: MeasurementDesk;
  let clock: HandClock;
  let unitId: string;
  let plans: readonly [FrameworkView, FrameworkView];
  let goal: ResultThread;
  let chief: IndicatorView;
  let ids: Ids;
  const counts = new Map<string, { few: Asked; many: Asked }>();

  beforeAll(async () => {
    api = await startApi();
    source = await api.database.open();
    people = new TestPeople(source);
    clock = new HandClock(new Date().toISOString());
    unitId = await people.unit();
    reader = await people.person([{ role: 'planner' }, { role: 'verifier' }, { role: 'administrator' }]);
    planner = {
      kind: 'person',
      id: (await people.person([{ role: 'planner' }])).id,
      grants: [{ role: 'planner', unitId: null }],
    };
    planning = new PlanningDesk(source, planner, clock);
    measurement = new MeasurementDesk(source, planner, unitId, clock);
    const next = { kind: 'strategic-plan', firstYear: 2024, lastYear: 2099 } as const;
    plans = [
      await planning.plan('SP-1', { ...next, firstYear: 2020, lastYear: 2023 }),
      await planning.plan('SP-2', next),
    ];
    goal = await planning.result(plans[1], 'G', { kind: 'goal' });
    chief = await measurement.indicator('CHIEF', { frequency: 'year' });
    const version = await sent(await aReport(source, []));
    ids = { plan: plans[1].id, other: plans[0].id, goal: goal.id, indicator: chief.id, unit: unitId, version };
    await grow(0, FEW);
    const few = new Map<string, Asked>();
    for (const screen of Object.keys(SCREENS)) few.set(screen, await asked(screen));
    await grow(FEW, MANY);
    for (const [screen, before] of few) counts.set(screen, { few: before, many: await asked(screen) });
  });
  afterAll(() => api.close());

  /** One more of everything that a screen could ask for one by one, from a number to another. */
  async function grow(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n += 1) {
      await planning.plan(`OP-${n}`);
      const outcome = await planning.result(plans[1], `O-${n}`, { kind: 'outcome' });
      const earlier = await planning.result(plans[0], `E-${n}`, { kind: 'outcome' });
      await planning.links.link(planner, outcome.id, { parentId: goal.id });
      await planning.successions.record(planner, earlier.id, { toId: outcome.id, kind: 'continues' });
      await indicatorOf(n, outcome);
      await measurement.closures.close(planner, {
        from: `19${n + 10}-01-01`,
        to: `19${n + 10}-12-31`,
        decision: 'TD 1',
      });
      await people.person([{ role: 'contributor', unitId: await people.unit() }]);
      await meeting(n);
      await history(n);
      await run(n);
      await review();
    }
    const rating = new RatingDesk(source, clock);
    await rating.calculator.recalculate(null);
  }

  /** A batch of history that waits to be verified. */
  async function history(n: number): Promise<void> {
    const desk = new ImportDesk(source, clock);
    const unit = (await source.query<{ code: string }[]>('SELECT code FROM units WHERE id = $1', [unitId]))[0]?.code;
    const { id, version } = await desk.history(planner, `indicator,unit,period,value\nI-${n},${unit},2024-Q1,7\n`);
    await desk.decisions.submit(planner, id, version);
  }

  async function meeting(n: number): Promise<void> {
    const about = { code: `TSAG-${n}`, series: 'TSAG', title: { en: 'TSAG' }, place: { en: 'Geneva' } };
    await measurement.occasions.create(planner, {
      ...about,
      fromDay: `20${n + 10}-05-25`,
      toDay: `20${n + 10}-05-29`,
    } as never);
  }

  /** A report that is planned for the meeting, by a definition of its own. */
  async function run(n: number): Promise<void> {
    const code = `copy-${'x'.repeat(n + 1)}`;
    await source.query(
      `INSERT INTO report_definitions SELECT (jsonb_populate_record(d, jsonb_build_object('id', $1::uuid, 'code', $2::text))).*
       FROM report_definitions d WHERE d.code = 'tsag-progress'`,
      [uuid(), code],
    );
    await source.query(
      `INSERT INTO report_runs (id, definition, occasion_id, state, cut_off, due_on, is_late, version, created_at)
       SELECT $1, $2, o.id, 'planned', now(), o.from_day, false, 1, now() FROM occasions o WHERE o.code = $3`,
      [uuid(), code, `TSAG-${n}`],
    );
  }

  const sent = (reportId: string): Promise<string> =>
    aVersion(source, reportId, { number: 1, by: planner, at: clock.now() });

  /** One more reviewer of a version, who comments on it and names somebody; and one more version that waits for an answer. */
  async function review(): Promise<void> {
    const reviewer = { ...planner, id: (await people.person([{ role: 'rapporteur' }])).id, grants: RAPPORTEUR };
    await source.query(
      `INSERT INTO report_reviewers (report_id, person_id, created_at)
       SELECT report_id, $2, now() FROM report_versions WHERE id = $1`,
      [ids.version, reviewer.id],
    );
    const desk = new ReviewDesk(source, clock);
    const said = { section: 'late', body: 'Why?', mentions: [planner.id] };
    for (const version of [ids.version, await sent(await aReport(source, [reviewer]))])
      await desk.comments.add(reviewer, version, said);
  }

  async function indicatorOf(n: number, outcome: ResultThread): Promise<void> {
    const dimension = await measurement.dimensions.create(planner, {
      code: `d${'x'.repeat(n)}`,
      title: { en: 'A dimension' },
      categories: [{ code: 'A', title: { en: 'A' }, place: 1 }],
    } as never);
    const breakdowns = [{ dimensionId: dimension.id, rule: 'independent' as const, isRequired: false }];
    const indicator = await measurement.indicator(`I-${n}`, { breakdowns });
    await measurement.measured.measure(planner, indicator.id, { resultId: outcome.id });
    await measurement.target(indicator);
    await measurement.exceptions.grant(planner, {
      indicatorId: indicator.id,
      period: '2025-Q1',
      reason: 'Late',
      until: '2099-12-31',
    });
    await measurement.parts.add(planner, chief.id, { unitId: await people.unit() });
    for (const state of ['submitted', 'accepted', undefined] as const) await reportedValue(source, unitId, state);
  }

  async function asked(screen: string): Promise<Asked> {
    const sent = jest.spyOn(Client.prototype, 'query');
    const found: Asked = { statements: [], characters: 0 };
    for (const path of SCREENS[screen]?.(ids) ?? []) {
      // The first request may write down that its session was seen.
      await get(path);
      sent.mockClear();
      found.characters += (await get(path)).length;
      found.statements.push(sent.mock.calls.length);
    }
    sent.mockRestore();
    return found;
  }

  async function get(path: string): Promise<string> {
    const answer = await api.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { cookie: reader.cookie } });
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.payload}`);
    return answer.payload;
  }

  it.each(Object.keys(SCREENS))('%s: as many for many as for few', (screen) => {
    const { few, many } = counts.get(screen) ?? {};
    expect(many?.statements).toEqual(few?.statements);
    expect(Math.min(...(few?.statements ?? [0]))).toBeGreaterThan(0);
    // There really was more to be said.
    expect(many?.characters).toBeGreaterThan(1.5 * (few?.characters ?? Number.NaN));
  });
});
