import { inNaturalOrder } from '../kernel/natural-order';
import { type Score, severityOf } from './matrix';
import { PROXIMITIES, type Proximity, type RiskLevel } from './words';

/** A likelihood and an impact with the level that their matrix gave them. */
export interface Assessed extends Score {
  readonly level: RiskLevel;
  /** Steps of different matrices are not compared, only their levels. Those that do not say are taken to be of one. */
  readonly matrixId?: string;
}

/** Likelihood × impact, to put risks of one level in order and to say how far one moved. It gives no level. */
export const productOf = ({ likelihood, impact }: Score): number => likelihood * impact;

/** Above zero when one weighs more than the other: by level, and within a level of one matrix by likelihood × impact. */
export const weighAgainst = (one: Assessed, other: Assessed): number =>
  severityOf(one.level) - severityOf(other.level) ||
  (one.matrixId === other.matrixId ? productOf(one) - productOf(other) : 0);

export interface Prioritised {
  readonly code: string;
  readonly proximity: Proximity;
  /** The residual assessment; absent while there is none. */
  readonly residual?: Assessed;
}

/**
 * The order of a register: the most severe level first, then the greatest likelihood × impact, then what could happen soonest, then by
 * code. What is not assessed comes last.
 */
export const byPriority = (one: Prioritised, other: Prioritised): number =>
  byResidual(one.residual, other.residual) ||
  PROXIMITIES.indexOf(one.proximity) - PROXIMITIES.indexOf(other.proximity) ||
  inNaturalOrder(one.code, other.code);

/** By the product also between matrices: an order must be one, or three risks could each come before the next. */
function byResidual(one: Assessed | undefined, other: Assessed | undefined): number {
  if (!one || !other) return Number(one === undefined) - Number(other === undefined);
  return severityOf(other.level) - severityOf(one.level) || productOf(other) - productOf(one);
}
