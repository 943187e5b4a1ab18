import { type Actor, isPerson, lentTo, seesAllImports, unitsSeenInDraft } from '@resolute/domain';

/**
 * Whether the reader sees an import `i`, as `mayReadImport` decides: $1 tells who sees all, $2 holds the reader and those in whose
 * place the reader acts, and $3 the units whose drafts the reader sees, or is null for all.
 */
export const IMPORT_SEEN = `($1 OR i.author_id = ANY ($2::uuid[]) OR (i.batch_id IS NOT NULL AND ($3::uuid[] IS NULL OR NOT EXISTS (
    SELECT FROM actual_batch_units n WHERE n.batch_id = i.batch_id AND n.unit_id <> ALL ($3)))))`;

/** What `IMPORT_SEEN` is asked with. */
export function seenBy(actor: Actor): [all: boolean, authorIds: readonly string[], unitIds: readonly string[] | null] {
  const units = unitsSeenInDraft(actor);
  const authorIds = isPerson(actor) ? [actor.id, ...lentTo(actor).map(({ personId }) => personId)] : [];
  return [seesAllImports(actor), authorIds, units === 'all' ? null : units];
}
