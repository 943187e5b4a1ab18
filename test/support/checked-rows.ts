import type { AcceptanceState } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type WalkedTable, walkedRow } from './walked-row';

/** The two tables whose rows go the way of a value. */
export type CheckedTable = Exclude<WalkedTable, 'actuals'>;

/** A row somewhere on its way, with other people's hands. */
export interface MadeRow {
  readonly id: string;
  readonly resultId: string;
  readonly authorId: string;
  readonly verifierId: string;
  readonly acceptorId: string;
}

const AT = '2026-01-01T00:00:00Z';

/** Enters a result and a note or an action of the unit on it in a state, all by plain SQL. */
export async function checkedRow(
  source: DataSource,
  table: CheckedTable,
  { unitId, state }: { readonly unitId: string; readonly state: AcceptanceState },
): Promise<MadeRow> {
  const id = uuid();
  const [authorId, verifierId, acceptorId] = [await person(source), await person(source), await person(source)];
  const resultId = await aResult(source);
  const hands = {
    id,
    revision: 1,
    state,
    language: 'en',
    period: '2025',
    author_id: authorId,
    verifier_id: verifierId,
    acceptor_id: acceptorId,
    submitted_at: AT,
    verified_at: AT,
    accepted_at: AT,
    is_sample: false,
    version: 1,
    created_at: AT,
  };
  await walkedRow(source, table, { ...hands, ...(await substance(source, table, { unitId, resultId })) });
  return { id, resultId, authorId, verifierId, acceptorId };
}

const WORDS = '{"en":"Words"}';

async function substance(
  source: DataSource,
  table: CheckedTable,
  { unitId, resultId }: { unitId: string; resultId: string },
): Promise<object> {
  if (table === 'result_notes') return { origin_id: resultId, unit_id: unitId, achieved: WORDS, next: WORDS };
  const actionId = uuid();
  const created = { is_sample: false, created_at: AT };
  await insert(source, 'actions', { id: actionId, origin_id: resultId, unit_id: unitId, ...created });
  const texts = { title: WORDS, planned: WORDS };
  return { action_id: actionId, ...texts, status: 'planned', owner_unit_id: unitId, due_day: '2026-06-30' };
}

/** A result of a plan of its own. */
export async function aResult(source: DataSource): Promise<string> {
  const [planId, kindId, id] = [uuid(), uuid(), uuid()];
  const row = { version: 1, is_sample: false, created_at: AT };
  const years = { first_year: 2026, last_year: 2029 };
  const plan = { id: planId, code: `OP-${planId}`, kind: 'operational-plan', title: WORDS, ...years };
  await insert(source, 'framework_versions', { ...plan, ...row });
  const kind = { id: kindId, framework_version_id: planId, code: 'output', level: 1, title: WORDS };
  await insert(source, 'result_kinds', { ...kind, version: 1, created_at: row.created_at });
  const result = { id, framework_version_id: planId, origin_id: id, kind_id: kindId, code: 'O1', title: WORDS };
  await insert(source, 'results', { ...result, control_level: 'full', sdgs: '{}', changed_at: row.created_at, ...row });
  return id;
}

export async function person(source: DataSource): Promise<string> {
  const id = uuid();
  const profile = { language: 'en', numerals: 'latn', time_zone: 'Europe/Zurich', theme: 'auto' };
  const row = { is_sample: false, version: 1, created_at: AT };
  await insert(source, 'persons', { id, name: 'Somebody', email: `${id}@test.example`, ...profile, ...row });
  return id;
}

/** One row by its columns. */
export async function insert(source: DataSource, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  await source.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
}
