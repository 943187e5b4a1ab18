import { randomUUID } from 'node:crypto';
import { parseLocalDate as day, MARKS, type Person, type TimeWish } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { ActualRows } from '../support/accepted-actual';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { installSample } from '../support/installation';
import { RatingDesk } from '../support/ratings';

const FIRST = new Date('2026-03-01T08:00:00Z');
const LATER = new Date('2026-03-02T08:00:00Z');
const PAGE = { size: 200 };

// Every test begins with a sample of its own.
jest.setTimeout(30_000);

describe('ratings and roll-ups', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: RatingDesk;
  let rows: ActualRows;
  let reader: Person;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock(FIRST.toISOString());
    desk = new RatingDesk(source, clock);
    rows = new ActualRows(source, await installSample(source, FIRST));
    reader = await new Directory(source).person({ grants: [{ role: 'auditor' }] });
  });
  afterEach(() => database.drop());

  const partsOf = (code: string): Promise<{ indicator_version_id: string; part_id: string; indicatorId: string }[]> =>
    source.query(
      `SELECT v.id AS indicator_version_id, p.id AS part_id, i.id AS "indicatorId" FROM indicators i
       JOIN indicator_versions v ON v.indicator_id = i.id JOIN indicator_parts p ON p.indicator_id = i.id
       WHERE i.code = $1 ORDER BY p.id`,
      [code],
    );
  const about = async (code: string) => {
    const [part] = await partsOf(code);
    if (!part) throw new Error(`The sample has no ${code}`);
    const { indicatorId, ...ids } = part;
    return { indicatorId, ids };
  };
  const ratedAs = async (code: string, time: TimeWish = {}) =>
    (await desk.ratings.list(reader, {}, time, PAGE)).items.find((line) => line.code === code)?.result;

  it('are found once, and found unchanged when they are looked for again, also by two at the same time', async () => {
    const first = await desk.calculator.recalculate(null);
    expect(first.ratings).toBe(24);
    expect(first.rollUps).toBeGreaterThan(100);
    clock.set(LATER.toISOString());
    expect(await desk.calculator.recalculate(null)).toEqual({ ratings: 0, rollUps: 0 });
    await source.query(
      `INSERT INTO targets (id, indicator_version_id, value, on_day, effective_from, rationale,
        decision_reference, set_at, created_at)
      SELECT gen_random_uuid(), v.id, '58', '2027-12-31', '2026-03-02', 'Because', 'TD 1', $1, $1
      FROM indicator_versions v JOIN indicators i ON i.id = v.indicator_id WHERE i.code = 'I-STD-02'`,
      [LATER],
    );
    const both = await Promise.all([desk.calculator.recalculate(null), desk.calculator.recalculate(null)]);
    expect(both.map(({ ratings }) => ratings).toSorted((one, other) => one - other)).toEqual([0, 1]);
    expect(await desk.verifier.verify()).toMatchObject({ ratings: 24, superseded: 1, differences: [] });
  });

  it('are superseded by what was accepted since, and still read as they were', async () => {
    await desk.calculator.recalculate(null);
    const { ids, indicatorId } = await about('I-STD-02');
    expect(await ratedAs('I-STD-02')).toMatchObject({ rating: 'at-risk', actual: '60' });
    clock.set(LATER.toISOString());
    await rows.enter(ids, LATER, { revision: 2, correction_reason: 'Counted anew' });
    expect((await desk.calculator.recalculate([indicatorId])).ratings).toBe(1);
    expect(await ratedAs('I-STD-02')).toMatchObject({ rating: 'on-track', actual: '57' });
    expect(await ratedAs('I-STD-02', { asOf: day('2026-03-01') })).toMatchObject({ rating: 'at-risk', actual: '60' });
    expect(await ratedAs('I-STD-02', { on: day('2026-02-01') })).toMatchObject({ reason: 'not-due' });
    const [before] = (await desk.explanations.indicator(reader, indicatorId, { asOf: day('2026-03-01') })).periods;
    expect(before?.parts).toMatchObject([{ revision: 1, value: { kind: 'number', value: '60' } }]);
  });

  it('are read as they were under the version and before the retirement that came since', async () => {
    await desk.calculator.recalculate(null);
    const { indicatorId } = await about('I-STD-02');
    await source.query(
      `INSERT INTO indicator_versions SELECT (v).* FROM (SELECT jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
         'number', 2, 'starts_on', '2026-03-02', 'title', '{"en": "Another meaning"}'::jsonb, 'created_at', $2::text)) AS v
       FROM indicator_versions v WHERE v.indicator_id = $1) made`,
      [indicatorId, LATER.toISOString()],
    );
    await source.query(`UPDATE indicators SET retired_on = '2026-03-04' WHERE id = $1`, [indicatorId]);
    clock.set('2026-03-06T08:00:00Z');
    const line = async (time: TimeWish) =>
      (await desk.ratings.list(reader, {}, time, PAGE)).items.find(({ id }) => id === indicatorId);
    expect(await line({})).toBeUndefined();
    const before = await line({ asOf: day('2026-03-01') });
    expect(before?.title).not.toEqual({ en: 'Another meaning' });
    expect(before?.result).toMatchObject({ actual: '60' });
    const { indicator } = await desk.explanations.indicator(reader, indicatorId, { asOf: day('2026-03-01') });
    expect(indicator.title).toEqual(before?.title);
  });

  it('change when a due day passes, and nothing else has', async () => {
    const { ids, indicatorId } = await about('I-STD-02');
    await rows.enter(ids, FIRST, { period: '2026', value: '55' });
    clock.set('2027-02-14T22:59:59Z');
    await desk.calculator.recalculate(null);
    expect(await ratedAs('I-STD-02')).toMatchObject({ periodId: '2025' });
    clock.set('2027-02-14T23:00:00Z');
    await desk.calculator.recalculate(null);
    expect(await ratedAs('I-STD-02')).toMatchObject({ periodId: '2026', actual: '55' });
    const { derivation } = await desk.explanations.indicator(reader, indicatorId);
    expect(derivation.steps.find(({ symbol }) => symbol === 'A')).toMatchObject({ result: '55' });
  });

  it('are made of the parts that were accepted, with coverage', async () => {
    const parts = await partsOf('I-STD-01');
    expect(parts.length).toBe(10);
    clock.set('2026-07-01T08:00:00Z');
    const accept = (some: typeof parts) =>
      Promise.all(
        some.map(({ indicatorId: _id, ...ids }) => rows.enter(ids, LATER, { period: '2026-Q1', value: '9' })),
      );
    await accept(parts.slice(0, 4));
    await desk.calculator.recalculate(null);
    expect(await ratedAs('I-STD-01')).toEqual({ kind: 'not-rated', reason: 'low-coverage', ruleVersion: '1' });
    await accept(parts.slice(4, 9));
    await desk.calculator.recalculate(null);
    expect(await ratedAs('I-STD-01')).toMatchObject({ actual: '81', flags: ['incomplete'], periodId: '2026-Q1' });
    const { periods } = await desk.explanations.indicator(reader, parts[0]?.indicatorId ?? '');
    expect(periods).toMatchObject([{ coverage: { rated: 9, counted: 10 }, missing: [{ id: expect.any(String) }] }]);
    await accept(parts.slice(9));
    await desk.calculator.recalculate(null);
    expect(await ratedAs('I-STD-01')).toMatchObject({ actual: '90', rating: 'on-track' });
    const whole = await desk.explanations.indicator(reader, parts[0]?.indicatorId ?? '');
    expect(whole.periods).toMatchObject([{ coverage: { rated: 10, counted: 10 }, missing: [] }]);
  });

  it('stand in the overview as often as the list behind each tile says', async () => {
    await desk.calculator.recalculate(null);
    const { tally, results, framework } = await desk.ratings.overview(reader, undefined, {});
    expect(framework?.code).toBe('SP-2024-2027');
    expect(results.length).toBeGreaterThan(0);
    expect(tally.atRisk).toBeGreaterThan(0);
    if (!framework) throw new Error('The sample has a strategic plan');
    const ofPlan = async (filter: object) =>
      (await desk.ratings.list(reader, { framework: framework.id, ...filter }, {}, PAGE)).total;
    expect(await ofPlan({})).toBe(tally.total);
    const marks = await Promise.all(MARKS.map((mark) => ofPlan({ mark })));
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(tally.total);
    expect(await ofPlan({ mark: 'on-track' })).toBe(tally.onTrack - tally.exceeded);
    expect(await ofPlan({ mark: 'exceeded' })).toBe(tally.exceeded);
    for (const { result, tally: tile } of results) {
      const count = async (filter: object) =>
        (await desk.ratings.list(reader, { under: result.id, ...filter }, {}, PAGE)).total;
      expect(await count({})).toBe(tile.total);
      expect(await count({ rating: 'at-risk' })).toBe(tile.atRisk);
      for (const [reason, number] of Object.entries(tile.notRated)) expect(await count({ reason })).toBe(number);
    }
  });

  it('explain an indicator by the same rules before its rating has been kept', async () => {
    const { indicatorId } = await about('I-STD-02');
    const { calculatedAt, ...before } = await desk.explanations.indicator(reader, indicatorId);
    expect(calculatedAt).toBeNull();
    await desk.calculator.recalculate([indicatorId]);
    const { calculatedAt: keptAt, ...kept } = await desk.explanations.indicator(reader, indicatorId);
    expect(keptAt).toEqual(FIRST);
    expect(before).toEqual(kept);
  });

  it('explain a result by its parts, each with its weight or with why it is not in the mean', async () => {
    await desk.calculator.recalculate(null);
    const { results } = await desk.ratings.overview(reader, undefined, {});
    for (const { result } of results) {
      const { parts, derivation, rollUp } = await desk.explanations.result(reader, result.id);
      expect([...derivation.terms, ...derivation.leftOut].map(({ id }) => id).toSorted()).toEqual(
        parts.map(({ id }) => id).toSorted(),
      );
      expect(derivation.terms.length).toBe(rollUp.coverage.rated);
    }
  });

  it('explain a result by its parts before its roll-up has been kept, and nothing that is no result', async () => {
    await desk.calculator.recalculate(null);
    const { results } = await desk.ratings.overview(reader, undefined, {});
    const [{ result } = { result: { id: '' } }] = results;
    const { calculatedAt, ...kept } = await desk.explanations.result(reader, result.id);
    expect(calculatedAt).not.toBeNull();
    const owner = await database.open({ url: database.ownerUrl });
    await owner.query('ALTER TABLE roll_ups DISABLE TRIGGER keep_superseded');
    await owner.query('DELETE FROM roll_ups WHERE result_id = $1', [result.id]);
    expect(await desk.explanations.result(reader, result.id)).toEqual({ ...kept, calculatedAt: null });
    await expect(desk.explanations.result(reader, randomUUID())).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it('go on by pages without a gap', async () => {
    await desk.calculator.recalculate(null);
    const all = (await desk.ratings.list(reader, {}, {}, PAGE)).items.map(({ code }) => code);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await desk.ratings.list(reader, {}, {}, { size: 7, ...(after && { after }) });
      paged.push(...page.items.map(({ code }) => code));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('go on by pages after an indicator that is none of the chosen any more, and after nothing else', async () => {
    await desk.calculator.recalculate(null);
    const page = async (after?: string) =>
      (await desk.ratings.list(reader, { rating: 'at-risk' }, {}, { ...PAGE, ...(after && { after }) })).items;
    const { ids, indicatorId } = await about('I-STD-02');
    const all = await page();
    const rest = all.slice(all.findIndex(({ id }) => id === indicatorId) + 1);
    expect(rest.length).toBeLessThan(all.length);
    clock.set(LATER.toISOString());
    await rows.enter(ids, LATER, { revision: 2, correction_reason: 'Counted anew' });
    await desk.calculator.recalculate([indicatorId]);
    expect(await page()).toHaveLength(all.length - 1);
    expect((await page(indicatorId)).map(({ code }) => code)).toEqual(rest.map(({ code }) => code));
    await expect(page(randomUUID())).rejects.toMatchObject({
      code: 'request/invalid',
      errors: [{ field: 'page[after]', code: 'field/invalid' }],
    });
  });

  describe('are not changed by hand:', () => {
    it.each([
      ['another colour', `UPDATE ratings SET rating = 'on-track'`],
      ['another figure', `UPDATE ratings SET result = result || '{"actual":"1"}'`],
      ['gone', 'DELETE FROM ratings'],
      ['another roll-up', `UPDATE roll_ups SET reason = 'not-due'`],
    ])('%s', async (_, statement) => {
      await desk.calculator.recalculate(null);
      await expect(source.query(statement)).rejects.toThrow('superseded, never changed');
    });

    it('what the owner of the tables changes all the same is found', async () => {
      await desk.calculator.recalculate(null);
      const owner = await database.open({ url: database.ownerUrl });
      await owner.query('ALTER TABLE ratings DISABLE TRIGGER keep_superseded');
      await owner.query(
        `UPDATE ratings SET result = result || '{"actual":"52"}'
         WHERE indicator_id = (SELECT id FROM indicators WHERE code = 'I-STD-02')`,
      );
      const { differences } = await desk.verifier.verify();
      const [first, ...others] = differences;
      expect(first).toEqual({ kind: 'rating', subjectId: (await about('I-STD-02')).indicatorId, fault: 'altered' });
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(other).toMatchObject({ kind: 'roll-up', fault: 'outdated' });
    });

    it('what was accepted and not rated yet is found', async () => {
      await desk.calculator.recalculate(null);
      const { ids, indicatorId } = await about('I-STD-02');
      await rows.enter(ids, FIRST, { revision: 2, correction_reason: 'Counted anew' });
      const { differences } = await desk.verifier.verify();
      expect(differences).toEqual([{ kind: 'rating', subjectId: indicatorId, fault: 'outdated' }]);
    });
  });
});
