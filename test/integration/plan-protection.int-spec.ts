import { countsTwice, type Person, parseLocalDate, type Share } from '@resolute/domain';
import type { FrameworkView, ResultThread } from '@resolute/planning';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

/** Whole numbers below a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** What must never happen to a plan, tried with plain SQL as the product's own database role. */
describe('plans in the hands of SQL', () => {
  let database: TestDatabase;
  let source: DataSource;
  let planner: Person;
  let desk: PlanningDesk;
  let plan: FrameworkView;
  let strategic: FrameworkView;
  let outcome: ResultThread;
  let output: ResultThread;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    planner = await new Directory(source).person({ grants: [{ role: 'planner' }] });
    desk = new PlanningDesk(source, planner, new HandClock());
    strategic = await desk.plan('SP', { kind: 'strategic-plan' });
    outcome = await desk.result(strategic, 'T1');
    plan = await desk.decide(await desk.plan('OP'));
    output = await desk.result(plan, 'O1');
    await desk.years.plan(planner, output.id, { year: 2026, planned: { en: 'Work' } });
    await desk.links.link(planner, output.id, { parentId: outcome.id, share: '0.6' });
  });
  afterAll(() => database.drop());

  const refused = async (sql: string, parameters: unknown[] = []): Promise<string> => {
    const outcomeOf = source.query(sql, parameters);
    return outcomeOf.then(
      () => 'done',
      (error: { driverError: { code: string; constraint?: string } }) =>
        error.driverError.constraint ?? error.driverError.code,
    );
  };
  const INSUFFICIENT_PRIVILEGE = '42501';
  const LINK = `INSERT INTO result_links (id, child_id, parent_id, share, effective_from, is_sample, created_at)
    VALUES ($1, $2, $3, $4, '2026-01-01', false, now())`;

  it.each([
    ['a result loses its history', 'DELETE FROM results', INSUFFICIENT_PRIVILEGE],
    [
      'a result takes another identity',
      `UPDATE results SET origin_id = '${uuid()}', version = 9`,
      INSUFFICIENT_PRIVILEGE,
    ],
    ['a change that is not counted', `UPDATE results SET code = 'X'`, INSUFFICIENT_PRIVILEGE],
    ['a change in the past', `UPDATE results SET version = 9, changed_at = '2001-01-01'`, INSUFFICIENT_PRIVILEGE],
    ['a link changes after it was recorded', 'UPDATE result_links SET share = 0.1', INSUFFICIENT_PRIVILEGE],
    ['a link goes', 'DELETE FROM result_links', INSUFFICIENT_PRIVILEGE],
    ['a decision changes', `UPDATE plan_decisions SET verb = 'adopted'`, INSUFFICIENT_PRIVILEGE],
    ['a decision goes', 'DELETE FROM plan_decisions', INSUFFICIENT_PRIVILEGE],
    [
      'a decision is struck out without a reason',
      'UPDATE plan_decisions SET revoked_at = now()',
      'ck_plan_decisions_revoked',
    ],
    ['a year outside the plan', 'UPDATE year_entries SET year = 2040', 'ck_year_entries_year'],
    [
      'an SDG that is none',
      'UPDATE results SET sdgs = ARRAY[18], version = version + 1, changed_at = now()',
      'ck_results_sdgs',
    ],
  ])('%s: refused', async (_, sql, expected) => expect(await refused(sql)).toBe(expected));

  it.each([
    ['a link downwards', () => [outcome.id, output.id, null], 'ck_result_links_upwards'],
    ['the same link twice', () => [output.id, outcome.id, null], 'ck_result_links_once'],
    ['a share over a whole', () => [output.id, outcome.id, '1.5'], 'ck_result_links_share'],
  ])('%s: refused', async (_, values, expected) => expect(await refused(LINK, [uuid(), ...values()])).toBe(expected));

  it('shares that add up to more than a whole: refused', async () => {
    const second = await desk.result(await desk.plan('SP-2', { kind: 'strategic-plan' }), 'T2');
    expect(await refused(LINK, [uuid(), output.id, second.id, '0.41'])).toBe('ck_result_links_shares');
    expect(await refused(LINK, [uuid(), output.id, second.id, '0.4'])).toBe('done');
  });

  it('shares in any order and on any days: refused exactly where the domain says that a child counts twice', async () => {
    const days = ['2026-01-01', '2026-04-01', '2026-07-01', null];
    const next = numbers(108);
    let refusals = 0;
    for (let round = 0; round < 12; round += 1) {
      const child = await desk.result(plan, `O-S${round}`);
      const held: Share[] = [];
      for (let at = 0; at < 4; at += 1) {
        const parent = await desk.result(strategic, `T-${round}-${at}`);
        const from = parseLocalDate(days[next(3)] ?? '2026-01-01');
        const until = days[next(4)] ?? null;
        const share = { share: `0.${1 + next(9)}`, from, until: until && until > from ? parseLocalDate(until) : null };
        const insert = `INSERT INTO result_links (id, child_id, parent_id, share, effective_from, effective_until, is_sample, created_at)
          VALUES ($1, $2, $3, $4, $5, $6, false, now())`;
        const outcomeOf = await refused(insert, [uuid(), child.id, parent.id, share.share, share.from, share.until]);
        const isTooMuch = countsTwice([...held, share]);
        expect(outcomeOf).toBe(isTooMuch ? 'ck_result_links_shares' : 'done');
        if (isTooMuch) refusals += 1;
        else held.push(share);
      }
    }
    expect(refusals).toBeGreaterThan(5);
  });

  it('history that is rewritten: refused', async () => {
    await desk.entering.change(planner, outcome.id, 1, { code: 'T9' });
    expect(await refused(`UPDATE result_history SET code = 'X'`)).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await refused('DELETE FROM result_history')).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await refused('INSERT INTO result_history SELECT * FROM result_history')).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('what was planned for a year changes uncounted, goes, or is rewritten afterwards: refused', async () => {
    const { id } = await desk.result(plan, 'O-YEARS');
    await desk.years.plan(planner, id, { year: 2026, planned: { en: 'Work' } });
    const mine = 'WHERE result_id = $1';
    expect(await refused(`UPDATE year_entries SET planned = '{"en":"X"}' ${mine}`, [id])).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await refused(`DELETE FROM year_entries ${mine}`, [id])).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await refused('INSERT INTO year_entry_history SELECT * FROM year_entry_history')).toBe(
      INSUFFICIENT_PRIVILEGE,
    );
    const changed = `UPDATE year_entries SET planned = '{"en":"X"}', version = version + 1, changed_at = now() ${mine}`;
    expect(await refused(changed, [id])).toBe('done');
    expect(await refused(`UPDATE year_entry_history SET planned = '{"en":"Y"}'`)).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await refused('DELETE FROM year_entry_history')).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('an edition that another followed: nothing of it changes any more', async () => {
    const old = await desk.plan('OP-OLD');
    const { id } = await desk.result(old, 'O1');
    await desk.years.plan(planner, id, { year: 2026, planned: { en: 'Work' } });
    await desk.editions.rollOver(planner, old.id, 1, { code: 'OP-NEW', title: { en: 'New' } });
    const frozen = 'ck_framework_versions_frozen';
    expect(await refused(`UPDATE results SET version = 2, changed_at = now() WHERE id = $1`, [id])).toBe(frozen);
    expect(await refused('UPDATE year_entries SET version = 2 WHERE result_id = $1', [id])).toBe(frozen);
    expect(await refused('DELETE FROM year_entries WHERE result_id = $1', [id])).toBe(frozen);
    expect(await refused('UPDATE framework_versions SET frozen_at = NULL WHERE id = $1', [old.id])).toBe(frozen);
    expect(await refused(LINK, [uuid(), id, outcome.id, null])).toBe(frozen);
    expect(
      await refused(
        `INSERT INTO result_kinds (id, framework_version_id, code, level, title, version, created_at)
         VALUES ($1, $2, 'late', 1, '{"en":"Late"}', 1, now())`,
        [uuid(), old.id],
      ),
    ).toBe(frozen);
  });
});
