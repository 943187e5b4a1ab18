import { decimalText } from '../kernel/decimal';
import type { NotRatedReason } from '../rating/rating';
import { paceOperand, progressOperand } from '../rollup/operands';
import { doesCount } from '../rollup/roll-up';
import type { RollUpPart } from '../rollup/roll-up.types';
import { weighing } from '../rollup/weights';

/** How one part entered the rating of its parent. */
export interface RollUpTerm {
  readonly id: string;
  /** Its weight if all siblings have one, else 1, times its share. */
  readonly weight: string;
  /** The pace with which it entered, held to 0…1; of a threshold test 1, 0.75 or 0. */
  readonly pace: string;
  /** The progress with which it entered, held to 0…1; absent where it has none. */
  readonly progress?: string;
}

/** Why a part is not in the mean: it does not count at all, or it counts and lowers coverage as it is not rated. */
export interface RollUpOmission {
  readonly id: string;
  readonly because: 'retired' | NotRatedReason;
  /** True for one that counts: it lowers coverage. */
  readonly counted: boolean;
}

export interface RollUpDerivation {
  readonly terms: readonly RollUpTerm[];
  readonly leftOut: readonly RollUpOmission[];
}

/**
 * How a parent's pace and achievement came from its parts: the mean is Σ weight × pace ÷ Σ weight over `terms`. Parts with
 * pace 1.2, 0.9 and 0.5 stand here as 1, 0.9 and 0.5, each with weight 1.
 */
export function rollUpDerivation(parts: readonly RollUpPart[]): RollUpDerivation {
  const weightOf = weighing(parts);
  const terms: RollUpTerm[] = [];
  const leftOut: RollUpOmission[] = [];
  for (const part of parts) {
    const { id, result } = part;
    const counted = doesCount(part);
    if (result.kind === 'not-rated') leftOut.push({ id, because: part.counts ? result.reason : 'retired', counted });
    else if (!counted) leftOut.push({ id, because: 'retired', counted });
    else {
      const progress = progressOperand(result);
      terms.push({
        id,
        weight: decimalText(weightOf(part)),
        pace: decimalText(paceOperand(result)),
        ...(progress && { progress: decimalText(progress) }),
      });
    }
  }
  return { terms, leftOut };
}
