import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { insert, person } from '../support/checked-rows';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { aRisk, type MadeRisk } from '../support/risks';

/** What must never happen to the risk register, tried with plain SQL as the product's own database role. */
describe('risks in the hands of SQL', () => {
  let database: TestDatabase;
  let source: DataSource;
  let hand: string;
  let risk: MadeRisk;
  let draft: MadeRisk;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    hand = await person(source);
    const unitId = await new Directory(source).unit();
    risk = await aRisk(source, unitId, { state: 'open' });
    draft = await aRisk(source, unitId);
    const by = { risk_id: risk.id, created_at: '2026-02-01T00:00:00Z' };
    const words = { reason: 'Words' };
    await insert(source, 'risk_acceptances', {
      id: uuid(),
      ...words,
      until_on: '2026-12-31',
      accepted_by_id: hand,
      ...by,
    });
    await insert(source, 'risk_reviews', { id: uuid(), reviewed_on: '2026-02-01', reviewed_by_id: hand, ...by });
  });
  afterAll(() => database.drop());

  const PRIVILEGE = '42501';
  const refused = (sql: string, parameters: unknown[] = []): Promise<string> =>
    source.query(sql, parameters).then(
      () => 'done',
      (error: { driverError: { code: string; constraint?: string } }) =>
        error.driverError.constraint ?? error.driverError.code,
    );
  const entered = (table: string, row: object): Promise<string> =>
    insert(source, table, { id: uuid(), created_at: '2026-03-01T00:00:00Z', ...row }).then(
      () => 'done',
      (error: { driverError: { code: string; constraint?: string } }) =>
        error.driverError.constraint ?? error.driverError.code,
    );

  it.each([
    ['an assessment changes', `UPDATE risk_assessments SET likelihood = 1`, PRIVILEGE],
    ['an assessment goes', 'DELETE FROM risk_assessments', PRIVILEGE],
    ['a matrix changes', `UPDATE risk_matrices SET version = 9`, PRIVILEGE],
    ['a matrix goes', 'DELETE FROM risk_matrices', PRIVILEGE],
    ['an appetite changes', `UPDATE risk_appetites SET appetite = 'high'`, PRIVILEGE],
    ['an acceptance is prolonged', `UPDATE risk_acceptances SET until_on = '2999-12-31'`, PRIVILEGE],
    ['a review goes', 'DELETE FROM risk_reviews', PRIVILEGE],
    ['a step in the life of a risk changes', `UPDATE risk_moves SET reason = 'x'`, PRIVILEGE],
    ['a treatment goes', 'DELETE FROM risk_treatments', PRIVILEGE],
    ['a control goes', 'DELETE FROM risk_controls', PRIVILEGE],
    ['a risk goes', 'DELETE FROM risks', PRIVILEGE],
    ['a risk takes another name', `UPDATE risks SET code = 'R-9999', version = version + 1`, PRIVILEGE],
    ['a change that is not counted', `UPDATE risks SET proximity = 'later'`, PRIVILEGE],
    ['a step that is not recorded', `UPDATE risks SET state = 'closed', version = version + 1`, 'ck_risks_way'],
    ['a climb that is not recorded', `UPDATE risks SET rung = 'council', version = version + 1`, 'ck_risks_escalated'],
    [
      'done by half',
      `UPDATE risk_treatments SET state = 'done', done_on = '2026-03-01', version = 2`,
      'ck_risk_treatments_done',
    ],
    [
      'due before its start',
      `UPDATE risk_treatments SET starts_on = '2999-12-31', due_on = '2026-01-01', version = 2`,
      'ck_risk_treatments_days',
    ],
    [
      'a response to the other nature',
      `UPDATE risk_treatments SET response = 'exploit', version = 2`,
      'ck_risk_treatments_nature',
    ],
    [
      'the nature turns under a treatment',
      `UPDATE risks SET nature = 'opportunity', version = version + 1`,
      'ck_risk_treatments_nature',
    ],
    [
      'a control that ends before it began',
      `UPDATE risk_controls SET until_on = '2025-01-01'`,
      'ck_risk_controls_days',
    ],
  ])('%s: refused', async (_, sql, expected) => expect(await refused(sql)).toBe(expected));

  it.each([
    ['the level of another cell', { level: 'low' }, 'ck_risk_assessments_level'],
    ['a likelihood outside the matrix', { likelihood: 6 }, 'ck_risk_assessments_within'],
    ['a likelihood of zero, which counts from the end', { likelihood: 0 }, 'ck_risk_assessments_within'],
    ['a second assessment of the kind beside the first', {}, 'uq_risk_assessments_current'],
  ])('%s: refused', async (_, more, expected) => {
    const [matrix] = await source.query<{ id: string }[]>('SELECT id FROM risk_matrices');
    const score = { kind: 'residual', likelihood: 4, impact: 4, level: 'high', matrix_id: matrix?.id };
    const row = { risk_id: risk.id, rationale: 'Words', assessed_on: '2026-03-01', assessor_id: hand };
    expect(await entered('risk_assessments', { ...row, ...score, ...more })).toBe(expected);
  });

  const names = JSON.stringify([{ en: 'a' }, { en: 'b' }, { en: 'c' }]);
  it.each([
    [
      'a gap',
      [
        ['low', 'low', 'low'],
        ['low', 'low'],
        ['low', 'low', 'low'],
      ],
      'ck_risk_matrices_whole',
    ],
    [
      'a row too few',
      [
        ['low', 'low', 'low'],
        ['low', 'low', 'low'],
      ],
      'ck_risk_matrices_whole',
    ],
    [
      'a level that is none',
      [
        ['low', 'low', 'low'],
        ['low', 'grave', 'low'],
        ['low', 'low', 'low'],
      ],
      'ck_risk_matrices_whole',
    ],
    [
      'a level that falls',
      [
        ['low', 'low', 'low'],
        ['low', 'high', 'low'],
        ['low', 'high', 'high'],
      ],
      'ck_risk_matrices_rising',
    ],
  ])('a matrix with %s: refused', async (_, cells, expected) => {
    const row = { version: 2, likelihoods: names, impacts: names, cells: JSON.stringify(cells), is_sample: false };
    const sql = `INSERT INTO risk_matrices (id, version, likelihoods, impacts, cells, effective_from, is_sample)
      VALUES ($1, $2, $3, $4, $5, now(), $6)`;
    expect(await refused(sql, [uuid(), ...Object.values(row)])).toBe(expected);
  });

  it('what a risk is about before it opens, and its last link: kept', async () => {
    const move = { action: 'open', from_state: 'draft', to_state: 'open', moved_by_id: hand, risk_id: draft.id };
    expect(await refused('UPDATE risk_links SET superseded_at = now() WHERE risk_id = $1', [risk.id])).toBe(
      'ck_risks_linked',
    );
    expect(await refused('UPDATE risk_links SET superseded_at = now() WHERE risk_id = $1', [draft.id])).toBe('done');
    expect(await entered('risk_moves', move)).toBe('done');
    const open = `UPDATE risks SET state = 'open', version = 2, changed_at = '2026-03-01T00:00:00Z' WHERE id = $1`;
    expect(await refused(open, [draft.id])).toBe('ck_risks_linked');
  });

  it('a step that the lifecycle does not have, or a closing without a reason: refused', async () => {
    const move = { risk_id: risk.id, moved_by_id: hand };
    const jump = { action: 'close', from_state: 'draft', to_state: 'closed', reason: 'x' };
    expect(await entered('risk_moves', { ...move, ...jump })).toBe('ck_risk_moves_way');
    const bare = { action: 'close', from_state: 'open', to_state: 'closed', reason: null };
    expect(await entered('risk_moves', { ...move, ...bare })).toBe('ck_risk_moves_reason');
  });

  it('an escalation downward, or from where the risk does not stand: refused', async () => {
    const row = { risk_id: risk.id, reason: 'Words', escalated_by_id: hand };
    expect(await entered('risk_escalations', { ...row, from_rung: 'unit', to_rung: 'unit' })).toBe(
      'ck_risk_escalations_upward',
    );
    expect(await entered('risk_escalations', { ...row, from_rung: 'director', to_rung: 'council' })).toBe(
      'ck_risk_escalations_from',
    );
  });

  it('an acceptance of what one assessed, or until a day that passed: refused', async () => {
    const [{ id: assessor } = { id: '' }] = await source.query<{ id: string }[]>(
      'SELECT assessor_id AS id FROM risk_assessments WHERE risk_id = $1',
      [risk.id],
    );
    const row = { risk_id: risk.id, reason: 'Words', until_on: '2026-12-31' };
    expect(await entered('risk_acceptances', { ...row, accepted_by_id: assessor })).toBe('ck_risk_acceptances_other');
    const stood = { accepted_by_id: hand, accepted_for_id: assessor };
    expect(await entered('risk_acceptances', { ...row, ...stood })).toBe('ck_risk_acceptances_other');
    expect(await entered('risk_acceptances', { ...row, accepted_by_id: hand, until_on: '2026-02-28' })).toBe(
      'ck_risk_acceptances_end',
    );
  });

  it('an appetite of no category: refused', async () => {
    const row = { appetite: 'low', rationale: 'Words', effective_from: '2026-01-01', is_sample: false };
    expect(await entered('risk_appetites', row)).toBe('23502');
    expect(await entered('risk_appetites', { ...row, category_id: uuid() })).toBe('fk_risk_appetites_category');
  });
});
