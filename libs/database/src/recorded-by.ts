/**
 * Whether a row of a table under an alias, whose rows are superseded and never overwritten, was recorded by a moment and still
 * held then. `moment` is the parameter that carries it.
 */
export const recordedBy = (alias: string, moment = '$1'): string =>
  `${alias}.created_at <= ${moment} AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > ${moment})`;
