import { Reads } from '@resolute/database';
import { canonicalJson, rate } from '@resolute/domain';
import { FiguresQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ActualRows } from '../support/accepted-actual';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { installSample } from '../support/installation';

const FIRST = new Date('2026-03-01T08:00:00Z');
const LATER = new Date('2026-03-02T08:00:00Z');
const LAST = new Date('2026-03-03T08:00:00Z');

// Every test begins with a sample of its own.
jest.setTimeout(30_000);

describe('what an indicator says', () => {
  let database: TestDatabase;
  let source: DataSource;
  let figures: FiguresQueries;
  let rows: ActualRows;
  let indicatorId: string;
  let partId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    figures = new FiguresQueries(new Reads(source));
    rows = new ActualRows(source, await installSample(source, FIRST));
    [{ id: indicatorId, partId }] = await source.query(
      `SELECT v.id, p.id AS "partId" FROM indicator_versions v JOIN indicators i ON i.id = v.indicator_id
       JOIN indicator_parts p ON p.indicator_id = i.id WHERE i.code = 'I-STD-02'`,
    );
  });
  afterEach(() => database.drop());

  /** What the one indicator of the sample that has a value says. */
  const said = async (at: Date) => (await figures.asOf(at)).filter(({ code }) => code === 'I-STD-02');

  const idOf = (role: string): string => rows.idOf(role);

  /** Enters a second revision by hand. */
  const actual = (values: Record<string, unknown>): Promise<string> =>
    rows.enter({ indicator_version_id: indicatorId, part_id: partId }, LATER, {
      revision: 2,
      correction_reason: 'Counted anew',
      ...values,
    });

  it('is rated from its baseline, its target and the value that three people let pass', async () => {
    const [figure] = await said(FIRST);
    expect(figure).toMatchObject({
      code: 'I-STD-02',
      isSample: true,
      input: { baseline: { value: '63', on: '2024-12-31' }, target: { value: '52', on: '2027-12-31' } },
      result: { kind: 'rated', rating: 'at-risk', actual: '60', periodId: '2025', due: '2025-12-31' },
      provenance: { '2025': { parts: [{ revision: 1, authorId: idOf('contributor'), acceptorId: idOf('planner') }] } },
    });
    expect(figure && rate(figure.input)).toEqual(figure?.result);
  });

  it('is asked of the day before as it was the day before, also after a correction', async () => {
    const before = canonicalJson(await said(FIRST));
    await actual({});
    expect((await said(LAST))[0]?.result).toMatchObject({ rating: 'on-track', actual: '57' });
    expect((await said(LATER))[0]?.provenance['2025']).toMatchObject({ parts: [{ revision: 2 }] });
    expect(canonicalJson(await said(FIRST))).toBe(before);
  });

  it('takes the target that was in force on the day', async () => {
    await source.query(
      `INSERT INTO targets (id, indicator_version_id, value, on_day, effective_from, rationale, decision_reference, set_at, created_at)
       VALUES ($1, $2, '58', '2027-12-31', '2026-03-03', 'Because', 'TD 1', $3, $3)`,
      [uuid(), indicatorId, LATER],
    );
    expect((await said(LATER))[0]?.input.target).toMatchObject({ value: '52' });
    expect((await said(LAST))[0]?.input.target).toMatchObject({ value: '58' });
  });

  it('keeps every digit', async () => {
    const value = '59.3333333333333333333333333333333333333331';
    await actual({ value });
    expect((await said(LAST))[0]?.input.values['2025']).toEqual({ kind: 'number', value });
  });

  it('takes nothing that was not accepted', async () => {
    await actual({
      period: '2026',
      revision: 1,
      state: 'draft',
      verifier_id: null,
      acceptor_id: null,
      verified_at: null,
      accepted_at: null,
    });
    expect(Object.keys((await said(LAST))[0]?.input.values ?? {})).toEqual(['2025']);
  });

  describe('cannot be got round by hand, in SQL:', () => {
    const other = { period: '2026', revision: 1 };

    it.each<[string, () => Record<string, unknown>, string]>([
      ['an author who verifies', () => ({ ...other, verifier_id: idOf('contributor') }), 'ck_actuals_three_people'],
      ['an author who accepts', () => ({ ...other, acceptor_id: idOf('contributor') }), 'ck_actuals_three_people'],
      ['a verifier who accepts', () => ({ ...other, acceptor_id: idOf('verifier') }), 'ck_actuals_three_people'],
      [
        'an acceptance without a verifier',
        () => ({ ...other, verifier_id: null, verified_at: null }),
        'ck_actuals_verified',
      ],
      ['an acceptance of nothing', () => ({ ...other, value: null }), 'ck_actuals_no_skipped_step'],
      ['an acceptance before the verification', () => ({ ...other, accepted_at: FIRST }), 'ck_actuals_no_skipped_step'],
    ])('%s', async (_, values, constraint) => {
      await expect(actual(values())).rejects.toMatchObject({ driverError: { constraint } });
    });

    it('two accepted values for one period', async () => {
      const id = await actual({ state: 'verified' });
      const accept = source.query(
        `UPDATE actuals SET state = 'accepted', acceptor_id = $2, accepted_at = $3 WHERE id = $1`,
        [id, idOf('planner'), LATER],
      );
      await expect(accept).rejects.toMatchObject({ driverError: { constraint: 'uq_actuals_accepted' } });
    });

    it('the same revision twice', async () => {
      const again = actual({ revision: 1, state: 'draft' });
      await expect(again).rejects.toMatchObject({ driverError: { constraint: 'uq_actuals_revision' } });
    });

    it.each([
      ['its figure', `value = '50'`],
      ['its author', `author_id = verifier_id, verifier_id = author_id`],
      ['its figure, while it is corrected', `state = 'corrected', corrected_at = now(), value = '50'`],
      ['its state, back to a draft', `state = 'draft', acceptor_id = NULL, accepted_at = NULL`],
    ])('an accepted value never changes %s', async (_, change) => {
      await expect(source.query(`UPDATE actuals SET ${change}`)).rejects.toThrow('an accepted value is never changed');
    });

    it('nor does it disappear', async () => {
      await expect(source.query('DELETE FROM actuals')).rejects.toThrow('an accepted value is never changed');
    });
  });
});
