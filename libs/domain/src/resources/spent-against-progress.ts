import { decimalText, dividedBy, type Exact, minus, parseDecimal } from '../kernel/decimal';

/** Why money and progress of a result cannot be laid side by side. */
export const NOT_COMPARED = ['nothing-planned', 'nothing-spent', 'no-progress'] as const;
export type NotCompared = (typeof NOT_COMPARED)[number];

export type SpentAgainstProgress =
  | {
      readonly kind: 'compared';
      /** Of all that is planned over the years of the plan, as a quotient. */
      readonly spent: string;
      readonly progress: string;
      /** How far the result is ahead of its money; below zero when it is behind. */
      readonly ahead: string;
    }
  | {
      readonly kind: 'not-compared';
      readonly reason: NotCompared;
      /** Where only the progress is missing. */
      readonly spent?: string;
    };

/**
 * The part of its money that a result has used, beside the part of its way that it has come: 2 600 of 14 500 spent and an
 * achievement of 0.3 give 0.179… and 0.3, ahead by 0.120… Both run from nothing to the end of the plan, so the money of all its
 * years counts. It is no judgement: a WTSA costs most in its last year.
 */
export function spentAgainstProgress(
  { planned, spent }: { readonly planned: bigint; readonly spent?: bigint },
  progress: string | undefined,
): SpentAgainstProgress {
  if (planned === 0n) return { kind: 'not-compared', reason: 'nothing-planned' };
  if (spent === undefined) return { kind: 'not-compared', reason: 'nothing-spent' };
  const used: Exact = dividedBy({ over: spent, under: 1n }, { over: planned, under: 1n });
  if (progress === undefined) return { kind: 'not-compared', reason: 'no-progress', spent: decimalText(used) };
  const come = parseDecimal(progress);
  return { kind: 'compared', spent: decimalText(used), progress, ahead: decimalText(minus(come, used)) };
}
