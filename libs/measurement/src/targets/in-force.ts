import { type LocalDate, targetInForce } from '@resolute/domain';

/** A baseline or a target as it is read: of one category or of the indicator as a whole. */
export interface EffectiveRow {
  readonly id: string;
  readonly category: { readonly id: string } | null;
  readonly effectiveFrom: LocalDate;
  readonly effectiveUntil?: LocalDate | null;
}

/** Marks for each category the row that is in force on a day. Rows come the latest first, as they are shown. */
export function markInForce<R extends EffectiveRow>(
  rows: readonly R[],
  day: LocalDate,
): (R & { isInForce: boolean })[] {
  const categories = new Set(rows.map(({ category }) => category?.id ?? null));
  const chosen = new Set([...categories].map((id) => rowInForce(rows, id, day)?.id));
  return rows.map((row) => ({ ...row, isInForce: chosen.has(row.id) }));
}

function rowInForce<R extends EffectiveRow>(
  rows: readonly R[],
  categoryId: string | null,
  day: LocalDate,
): R | undefined {
  const dated = rows
    .filter(({ category }) => (category?.id ?? null) === categoryId)
    .map((row) => ({ row, from: row.effectiveFrom, ...(row.effectiveUntil && { until: row.effectiveUntil }) }))
    .toReversed();
  return targetInForce(dated, day)?.row;
}
