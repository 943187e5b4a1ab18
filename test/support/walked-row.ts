import { type AcceptanceState, stepsTo } from '@resolute/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** The tables whose rows three people let pass, and the columns by which two rows are revisions of the same. */
const SAME = {
  actuals: ['indicator_version_id', 'part_id', 'period'],
  result_notes: ['origin_id', 'period', 'unit_id'],
  action_revisions: ['action_id'],
} as const;
export type WalkedTable = keyof typeof SAME;
type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly state: AcceptanceState;
  readonly accepted_at?: unknown;
};

/** What each step says beside the state. */
const SAYS: Readonly<Partial<Record<AcceptanceState, readonly string[]>>> = {
  submitted: ['submitted_at'],
  verified: ['verifier_id', 'verified_at'],
  accepted: ['acceptor_id', 'accepted_at'],
};
const HANDS = Object.values(SAYS).flat();

/**
 * Enters a row by plain SQL and lets it go as far as its state says, step by step with the people and moments that stand in it, as
 * PostgreSQL lets none begin further on. With an accepted revision the one before is corrected. `filled` runs while it is a draft.
 */
export function walkedRow(
  source: DataSource,
  table: WalkedTable,
  row: Row,
  filled: (manager: EntityManager) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  return source.transaction(async (manager) => {
    const { state } = row;
    const draft = Object.entries({ ...row, state: 'draft' }).filter(([column]) => !HANDS.includes(column));
    const places = draft.map((_, at) => `$${at + 1}`).join(', ');
    const columns = draft.map(([column]) => column).join(', ');
    await manager.query(
      `INSERT INTO ${table} (${columns}) VALUES (${places})`,
      draft.map(([, value]) => value),
    );
    await filled(manager);
    for (const step of stepsTo(state)) {
      if (step === 'accepted') await correctEarlier(manager, table, row);
      await take(manager, table, { row, step });
    }
  });
}

async function take(
  manager: EntityManager,
  table: WalkedTable,
  { row, step }: { row: Row; step: AcceptanceState },
): Promise<void> {
  const says = SAYS[step] ?? [];
  // Both ends of a way back forget what was said on it.
  const forgets = step === 'sent-back' || step === 'withdrawn' ? ', submitted_at = NULL' : '';
  await manager.query(
    `UPDATE ${table} SET state = $2${says.map((column, at) => `, ${column} = $${at + 3}`).join('')}${forgets} WHERE id = $1`,
    [row.id, step, ...says.map((column) => row[column] ?? null)],
  );
}

async function correctEarlier(manager: EntityManager, table: WalkedTable, row: Row): Promise<void> {
  const same = SAME[table];
  await manager.query(
    `UPDATE ${table} SET state = 'corrected', corrected_at = $1, version = version + 1
     WHERE state = 'accepted' AND ${same.map((column, at) => `${column} = $${at + 2}`).join(' AND ')}`,
    [row.accepted_at, ...same.map((column) => row[column])],
  );
}
