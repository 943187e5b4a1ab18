import { ACCEPTANCE_ACTIONS, ACCEPTANCE_STATES, type AcceptanceState, acceptanceLifecycle } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type CheckedTable, checkedRow, insert, person } from '../support/checked-rows';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { reportedValue } from '../support/reported-value';
import { walkedRow } from '../support/walked-row';

const TABLES = ['actuals', 'result_notes', 'action_revisions'] as const;
type Table = (typeof TABLES)[number];

/** By which steps the domain lets a state follow another; to open a correction leaves the accepted one as it is. */
const followsInDomain = (from: AcceptanceState, to: AcceptanceState): boolean =>
  ACCEPTANCE_ACTIONS.some((action) => action !== 'correct' && acceptanceLifecycle[from][action] === to);

/** How PostgreSQL answers a step on its own; nothing takes the place of an accepted row in this. */
function expectedOf(table: Table, from: AcceptanceState, to: AcceptanceState): string {
  if (from === 'accepted') return to === 'corrected' ? `ck_${table}_superseded` : '42501';
  return followsInDomain(from, to) ? 'done' : `ck_${table}_way`;
}

const UNCHECKED = { verifier_id: null, verified_at: null, acceptor_id: null, accepted_at: null };

describe('in the hands of SQL', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: DataSource;
  let unitId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    owner = await database.open({ url: database.ownerUrl });
    unitId = await new Directory(source).unit();
  });
  afterAll(() => database.drop());

  /** The constraint or the code by which PostgreSQL refuses, or `done`. */
  const answerTo = (sql: string, parameters: unknown[]): Promise<string> =>
    source.query(sql, parameters).then(
      () => 'done',
      (error: { driverError: { code: string; constraint?: string } }) =>
        error.driverError.constraint ?? error.driverError.code,
    );

  const made = async (table: Table, state: AcceptanceState): Promise<string> =>
    table === 'actuals'
      ? (await reportedValue(source, unitId, state === 'corrected' ? 'accepted' : state)).id
      : (await checkedRow(source, table, { unitId, state: state === 'corrected' ? 'accepted' : state })).id;

  /** Lets the next revision of a row take its place. */
  const correctedBy = async (table: Table, id: string): Promise<void> => {
    const [{ corrected_at: _at, ...found }] = await source.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);
    const promised = table === 'action_revisions' ? { promised_day: '2026-06-30' } : {};
    await walkedRow(source, table, { ...found, ...promised, id: uuid(), revision: 2, correction_reason: 'Because' });
  };

  /** What belongs to a state, so that only the step itself can be refused. */
  const belongingTo = (state: AcceptanceState, hands: readonly string[]): string => {
    const checked = ['verified', 'accepted', 'corrected'].includes(state);
    const accepted = ['accepted', 'corrected'].includes(state);
    const submitted = checked || state === 'submitted';
    return `state = '${state}', submitted_at = ${submitted ? "COALESCE(submitted_at, '2026-01-01')" : 'NULL'},
      verifier_id = ${checked ? `COALESCE(verifier_id, '${hands[0]}')` : 'NULL'},
      verified_at = ${checked ? "COALESCE(verified_at, '2026-01-02')" : 'NULL'},
      acceptor_id = ${accepted ? `COALESCE(acceptor_id, '${hands[1]}')` : 'NULL'},
      accepted_at = ${accepted ? "COALESCE(accepted_at, '2026-01-03')" : 'NULL'},
      corrected_at = ${state === 'corrected' ? "'2026-01-04'" : 'NULL'}`;
  };

  it('a value keeps in whose place it was verified when it is accepted', async () => {
    const [id, verifier, absent, acceptor] = [
      await made('actuals', 'submitted'),
      await person(source),
      await person(source),
      await person(source),
    ];
    const verify = `state = 'verified', verifier_id = $2, verifier_for_id = $3, verified_at = now()`;
    await source.query(`UPDATE actuals SET ${verify} WHERE id = $1`, [id, verifier, absent]);
    const accept = `UPDATE actuals SET state = 'accepted', acceptor_id = $2, accepted_at = now()`;
    for (const lent of ['NULL', `'${await person(source)}'`])
      expect(await answerTo(`${accept}, verifier_for_id = ${lent} WHERE id = $1`, [id, acceptor])).toBe(
        'ck_actuals_hands',
      );
    expect(await answerTo(`${accept} WHERE id = $1`, [id, acceptor])).toBe('done');
  });

  describe.each(TABLES)('%s', (table) => {
    it('take the steps of the domain, and no other', async () => {
      const hands = [await person(source), await person(source)];
      const open = ACCEPTANCE_STATES.filter((state) => state !== 'corrected');
      for (const from of open) {
        for (const to of ACCEPTANCE_STATES) {
          const id = await made(table, from);
          const answer = await answerTo(`UPDATE ${table} SET ${belongingTo(to, hands)} WHERE id = $1`, [id]);
          expect([from, to, answer]).toEqual([from, to, expectedOf(table, from, to)]);
        }
      }
    });

    it.each<[string, object]>([
      ['accepted', {}],
      ['verified', { state: 'verified', acceptor_id: null, accepted_at: null }],
      ['submitted', { state: 'submitted', ...UNCHECKED }],
      ['sent back', { state: 'sent-back', ...UNCHECKED, submitted_at: null }],
      ['withdrawn', { state: 'withdrawn', ...UNCHECKED, submitted_at: null }],
      ['corrected', { state: 'corrected', corrected_at: '2026-01-04' }],
      ['in a state that there is not', { state: 'final', ...UNCHECKED }],
      ['as a draft that was handed on', { state: 'draft', ...UNCHECKED }],
      ['as a draft that somebody verified', { state: 'draft', acceptor_id: null, accepted_at: null }],
    ])('do not begin %s, also in the hands of the owner', async (_, changes) => {
      const id = await made(table, 'accepted');
      const [found] = await source.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);
      const row = { ...found, id: uuid(), ...changes };
      for (const hands of [source, owner])
        await expect(insert(hands, table, row)).rejects.toMatchObject({
          driverError: { constraint: `ck_${table}_begins` },
        });
    });

    it.each<[string, AcceptanceState, string, 'hands' | 'way']>([
      ['name their verifier too early', 'draft', `verifier_id = '%', verified_at = now()`, 'hands'],
      [
        'are handed on as verified',
        'draft',
        `state = 'submitted', submitted_at = now(), verifier_id = '%', verified_at = now()`,
        'hands',
      ],
      ['are handed on at two moments', 'submitted', 'submitted_at = now()', 'way'],
      [
        'were handed on earlier once they are verified',
        'submitted',
        `state = 'verified', submitted_at = '2025-12-01', verifier_id = '%', verified_at = now()`,
        'hands',
      ],
      ['change their verifier', 'verified', `verifier_id = '%'`, 'way'],
      [
        'change their verifier when they are accepted',
        'verified',
        `state = 'accepted', acceptor_id = verifier_id, verifier_id = '%', accepted_at = now()`,
        'hands',
      ],
      ['are taken back and still handed on', 'submitted', `state = 'withdrawn'`, 'hands'],
      ['are sent back and still verified', 'verified', `state = 'sent-back'`, 'hands'],
    ])('never %s', async (_, from, set, constraint) => {
      const [id, somebody] = [await made(table, from), await person(source)];
      const answer = await answerTo(`UPDATE ${table} SET ${set.replace('%', somebody)} WHERE id = $1`, [id]);
      expect(answer).toBe(`ck_${table}_${constraint}`);
    });

    it('do not disappear, nor all of them at once', async () => {
      const id = await made(table, 'accepted');
      for (const hands of [source, owner])
        await expect(hands.query(`DELETE FROM ${table} WHERE id = $1`, [id])).rejects.toMatchObject({
          driverError: { code: '42501' },
        });
      for (const truncate of [`TRUNCATE ${table}`, `TRUNCATE ${table} CASCADE`]) {
        expect(await answerTo(truncate, [])).toBe('42501');
        await expect(owner.query(truncate)).rejects.toThrow(/history is never changed|referenced in a foreign key/);
      }
      await expect(owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('history is never changed');
    });

    it('are not corrected by nothing', async () => {
      const id = await made(table, 'accepted');
      expect(await answerTo(`UPDATE ${table} SET state = 'corrected', corrected_at = now() WHERE id = $1`, [id])).toBe(
        `ck_${table}_superseded`,
      );
      expect(await source.query(`SELECT state FROM ${table} WHERE id = $1`, [id])).toEqual([{ state: 'accepted' }]);
    });

    it('are an end once they are corrected', async () => {
      const id = await made(table, 'accepted');
      await correctedBy(table, id);
      const hands = [await person(source), await person(source)];
      for (const to of ACCEPTANCE_STATES)
        expect(await answerTo(`UPDATE ${table} SET ${belongingTo(to, hands)} WHERE id = $1`, [id])).toBe('42501');
    });
  });

  const NOTES_AND_ACTIONS: readonly CheckedTable[] = ['result_notes', 'action_revisions'];
  const TEXT = { result_notes: 'achieved', action_revisions: 'planned' } as const;
  const AUTHORS = { result_notes: 'result_note_authors', action_revisions: 'action_authors' } as const;
  const RETURNS = { result_notes: 'result_note_returns', action_revisions: 'action_returns' } as const;

  describe.each(NOTES_AND_ACTIONS)('%s', (table) => {
    const row = (state: AcceptanceState) => checkedRow(source, table, { unitId, state });
    const change = async (state: AcceptanceState, set: string): Promise<string> => {
      const { id } = await row(state);
      return answerTo(`UPDATE ${table} SET ${set} WHERE id = $1`, [id]);
    };

    it.each<[string, AcceptanceState, (text: string) => string, string]>([
      [
        'change on their way',
        'submitted',
        (t) => `state = 'withdrawn', submitted_at = NULL, ${t} = '{"en":"x"}'`,
        'as_submitted',
      ],
      ['change while they are verified', 'verified', (t) => `state = 'sent-back', ${t} = '{"en":"x"}'`, 'as_submitted'],
      [
        'change in the step that hands them on',
        'draft',
        (t) => `${t} = '{"fr":"x"}', state = 'submitted', submitted_at = now()`,
        'as_submitted',
      ],
      ['are written in no known language', 'draft', () => `language = 'de'`, 'language'],
      ['are about no period', 'draft', () => `period = 'spring'`, 'period'],
      ['hold an empty text', 'draft', (t) => `${t} = '{}'`, '%text'],
    ])('do not %s', async (_, state, set, constraint) => {
      const text = TEXT[table];
      expect(await change(state, set(text))).toBe(`ck_${table}_${constraint === '%text' ? text : constraint}`);
    });

    it('are not submitted without what is owed', async () => {
      const { id } = await row('draft');
      await source.query(`UPDATE ${table} SET ${TEXT[table]} = NULL WHERE id = $1`, [id]);
      expect(await answerTo(`UPDATE ${table} SET state = 'submitted', submitted_at = now() WHERE id = $1`, [id])).toBe(
        `ck_${table}_whole`,
      );
    });

    it.each([["state = 'draft'"], [`version = 9`], [`correction_reason = 'x'`]])(
      'never change after acceptance: %s',
      async (set) => expect(await change('accepted', set)).toBe('42501'),
    );

    it('are not removed once they were accepted', async () => {
      const { id } = await row('accepted');
      expect(await answerTo(`DELETE FROM ${table} WHERE id = $1`, [id])).toBe('42501');
    });

    it('are checked by two who are not their author, nor each other', async () => {
      const submitted = await row('submitted');
      const verify = `UPDATE ${table} SET state = 'verified', verifier_id = $2, verified_at = now() WHERE id = $1`;
      expect(await answerTo(verify, [submitted.id, submitted.authorId])).toBe(`ck_${table}_three_people`);
      const verified = await row('verified');
      const accept = `UPDATE ${table} SET state = 'accepted', acceptor_id = $2, accepted_at = now() WHERE id = $1`;
      expect(await answerTo(accept, [verified.id, verified.verifierId])).toBe(`ck_${table}_three_people`);
      expect(await answerTo(accept, [verified.id, verified.authorId])).toBe(`ck_${table}_three_people`);
    });

    it('are not checked by whoever saved them once, and that stays known', async () => {
      const { id, authorId } = await row('draft');
      await source.query(`UPDATE ${table} SET author_id = $2 WHERE id = $1`, [id, await person(source)]);
      await source.query(`UPDATE ${table} SET state = 'submitted', submitted_at = now() WHERE id = $1`, [id]);
      const verify = `UPDATE ${table} SET state = 'verified', verifier_id = $2, verified_at = now() WHERE id = $1`;
      expect(await answerTo(verify, [id, authorId])).toBe(`ck_${table}_authors_apart`);
      expect(await answerTo(`DELETE FROM ${AUTHORS[table]} WHERE person_id = $1`, [authorId])).toBe('42501');
      expect(
        await answerTo(`UPDATE ${AUTHORS[table]} SET first_saved_at = now() WHERE person_id = $1`, [authorId]),
      ).toBe('42501');
    });

    it('keep each return, with at least one reason', async () => {
      const { id, verifierId } = await row('sent-back');
      const key = table === 'result_notes' ? 'note_id' : 'revision_id';
      const kept = {
        id: uuid(),
        [key]: id,
        returned_by_id: verifierId,
        from_state: 'submitted',
        created_at: new Date(),
      };
      await expect(insert(source, RETURNS[table], { ...kept, reasons: '[]' })).rejects.toMatchObject({
        driverError: { constraint: `ck_${RETURNS[table]}_reasons` },
      });
      await insert(source, RETURNS[table], { ...kept, reasons: '[{"field":"x","reason":"y"}]' });
      expect(await answerTo(`DELETE FROM ${RETURNS[table]} WHERE id = $1`, [kept.id])).toBe('42501');
      expect(await answerTo(`UPDATE ${RETURNS[table]} SET from_state = 'verified' WHERE id = $1`, [kept.id])).toBe(
        '42501',
      );
    });

    it('have one accepted and one open revision, and follow an accepted one', async () => {
      const { id } = await row('accepted');
      const [{ created_at: _at, ...first }] = await source.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);
      const promised = table === 'action_revisions' ? { promised_day: '2026-06-30' } : {};
      const next = { ...first, ...promised, created_at: new Date(), correction_reason: 'Because', revision: 2 };
      const refusal = (changes: object): Promise<string> =>
        insert(source, table, { ...next, id: uuid(), ...changes }).then(
          () => 'done',
          (error: { driverError: { constraint?: string } }) => error.driverError.constraint ?? '',
        );
      const hands = { verifier_id: null, acceptor_id: null, submitted_at: null, verified_at: null, accepted_at: null };
      const draft = { ...hands, state: 'draft' };
      expect(await refusal({ ...draft, revision: 3 })).toBe(`ck_${table}_follows`);
      expect(await refusal({ ...draft, correction_reason: null })).toBe(`ck_${table}_correction`);
      expect(await refusal(draft)).toBe('done');
      expect(await refusal({ ...draft, id: uuid() })).toMatch(new RegExp(`^uq_${table}_(open|revision)$`));
    });
  });

  describe('what actions promise', () => {
    const draft = () => checkedRow(source, 'action_revisions', { unitId, state: 'draft' });
    it.each([
      [`status = 'planned', taken = '{"en":"Done"}'`, 'asked'],
      [`status = 'done'`, 'asked'],
      [`status = 'dropped'`, 'asked'],
      [`status = 'postponed', status_reason = '{"en":"Later"}'`, 'asked'],
      [`due_day = NULL`, 'whole'],
      [`owner_unit_id = NULL`, 'whole'],
      [`taken = '{"fr":"Fait"}', status = 'under-way'`, 'whole'],
    ])('is asked for by the word of their status: %s', async (set, constraint) => {
      const { id } = await draft();
      await source.query(`UPDATE action_revisions SET ${set} WHERE id = $1`, [id]);
      const submit = `UPDATE action_revisions SET state = 'submitted', submitted_at = now() WHERE id = $1`;
      expect(await answerTo(submit, [id])).toBe(`ck_action_revisions_${constraint}`);
    });

    it.each([
      [`status = 'finished'`, 'ck_action_revisions_status'],
      [`promised_day = '2026-01-01'`, 'ck_action_revisions_follows'],
      [`owner_person_id = author_id`, 'ck_action_revisions_one_owner'],
    ])('is not made up: %s', async (set, constraint) => {
      const { id } = await draft();
      expect(await answerTo(`UPDATE action_revisions SET ${set} WHERE id = $1`, [id])).toBe(constraint);
    });

    it('stays with the same result and unit', async () => {
      await draft();
      expect(await answerTo('UPDATE actions SET created_at = now()', [])).toBe('42501');
      expect(await answerTo('DELETE FROM actions', [])).toBe('42501');
    });
  });

  describe('the record of who did what', () => {
    const RECORDS = [
      'actual_authors',
      'actual_submissions',
      'actual_returns',
      'result_note_authors',
      'result_note_returns',
      'action_authors',
      'action_returns',
      'actual_batch_chunks',
      'actual_batch_units',
      'audit_entries',
    ];
    const [UPDATE, DELETE, TRUNCATE] = [
      (table: string, column: string) => `UPDATE ${table} SET ${column} = ${column}`,
      (table: string) => `DELETE FROM ${table}`,
      (table: string) => `TRUNCATE ${table} CASCADE`,
    ];

    it.each(RECORDS)('of %s is never changed, also by the owner', async (table) => {
      const [{ column }] = await source.query(
        `SELECT attname AS column FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 LIMIT 1`,
        [table],
      );
      for (const hands of [source, owner])
        for (const statement of [UPDATE, DELETE, TRUNCATE])
          await expect(hands.query(statement(table, column))).rejects.toMatchObject({ driverError: { code: '42501' } });
    });

    it.each(['breakdown_values', 'actual_batches'])('of %s is not emptied, also by the owner', async (table) => {
      for (const hands of [source, owner])
        await expect(hands.query(TRUNCATE(table))).rejects.toMatchObject({ driverError: { code: '42501' } });
    });

    it('is in the hands of the owner alone: who serves can neither turn a trigger off nor be another', async () => {
      for (const statement of [
        'ALTER TABLE actuals DISABLE TRIGGER ALL',
        'DROP TRIGGER begin_as_draft ON actuals',
        "SET session_replication_role = 'replica'",
        'SET ROLE resolute_owner',
      ])
        expect(await answerTo(statement, [])).toBe('42501');
      // The owner of a table can: it migrates, with credentials that the serving processes need not have.
      await owner.transaction(async (manager) => {
        await manager.query('ALTER TABLE actuals DISABLE TRIGGER begin_as_draft');
        await manager.query('ALTER TABLE actuals ENABLE TRIGGER begin_as_draft');
      });
      await expect(owner.query("SET session_replication_role = 'replica'")).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    });
  });
});
