import type { Tx } from '@resolute/database';
import { fieldFault, type UnitKind } from '@resolute/domain';

/** The kind of the unit that a field names, or null when it names none. Units are never deleted, so no lock is needed. */
export async function requiredUnit(tx: Tx, id: string | null | undefined, field: string): Promise<UnitKind | null> {
  if (id === null || id === undefined) return null;
  const [unit] = await tx.query<{ kind: UnitKind }>('SELECT kind FROM units WHERE id = $1', [id]);
  if (!unit) throw fieldFault(field, 'field/no-such-entry');
  return unit.kind;
}
