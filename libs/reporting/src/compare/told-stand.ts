import { type DatedValue, type RatingInput, type RatingResult, type ValueTold, valueTold } from '@resolute/domain';
import type { IndicatorStand, TargetTold } from './comparison.view';
import type { RecordedIndicator } from './recorded-plan';
import type { ToldIndicator } from './told-figures';

/** An indicator as one report tells it, or else as it had been recorded by then. */
export interface ToldSide {
  readonly result: RatingResult;
  readonly isTold: boolean;
  /** Whether the report tells all that its rating follows from. */
  readonly isAtLength: boolean;
  /** Null where nothing is recorded of what the report tells. */
  readonly figure: Omit<RecordedIndicator, 'id' | 'code' | 'title'> | null;
}

/** Null where the report does not tell of it, and nothing had been recorded either. */
export function toldSide(
  told: ToldIndicator | undefined,
  recorded: RecordedIndicator | undefined,
  cutOff: string,
): ToldSide | null {
  if (!told) return recorded ? { result: recorded.result, isTold: false, isAtLength: false, figure: recorded } : null;
  const { result } = told;
  const known = told.figure ? { ...told.figure, cutOff } : recorded;
  return { result, isTold: true, isAtLength: told.figure !== null, figure: known ? { ...known, result } : null };
}

/** How it stands; of what the report does not tell only what its reader may know beside it. */
export function standOf(side: ToldSide | null, seesRecorded: boolean): IndicatorStand | null {
  if (!side) return null;
  const { result, isTold, isAtLength, figure } = side;
  if (!figure || !(seesRecorded || isAtLength))
    return { isTold, result, value: numberTold(result), target: null, baseline: null };
  const { input } = figure;
  return {
    isTold,
    result,
    value: valueTold(input, result) ?? null,
    target: targetTold(input),
    baseline: input.baseline ?? null,
  };
}

const numberTold = (result: RatingResult): ValueTold | null =>
  result.kind === 'rated' && result.actual !== undefined ? { period: result.periodId, number: result.actual } : null;

function targetTold({ target, milestones = [] }: RatingInput): TargetTold | null {
  if (!target) return null;
  const none = { value: null, low: null, high: null, step: null };
  return { ...none, ...wanted(target), onDay: target.on, milestones: milestones satisfies readonly DatedValue[] };
}

function wanted(target: NonNullable<RatingInput['target']>): Partial<TargetTold> {
  if ('value' in target) return { value: target.value };
  if ('low' in target) return { low: target.low, high: target.high };
  return 'step' in target ? { step: target.step } : {};
}
