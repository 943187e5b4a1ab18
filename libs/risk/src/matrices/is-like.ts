import type { RiskMatrix } from '@resolute/domain';

/** Matrices that make the same levels are one: only the names of their steps differ. */
export const isLike = (one: Pick<RiskMatrix, 'cells'>, other: Pick<RiskMatrix, 'cells'>): boolean =>
  JSON.stringify(one.cells) === JSON.stringify(other.cells);
