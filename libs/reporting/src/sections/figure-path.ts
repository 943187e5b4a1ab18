import { type IndicatorPath, pathOf } from '@resolute/charts';
import { derivationOf, type Period } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';

/** The path that the screen draws of the same figure; undefined where there is nothing to draw. */
export function figurePath({ input, result, provenance, earlierTargets }: IndicatorFigure): IndicatorPath | undefined {
  const estimates = new Set(Object.keys(provenance).filter((id) => provenance[id]?.isEstimate));
  return pathOf({ input, result, estimates, earlier: earlierTargets ?? [] });
}

/** The periods whose values a rating was counted from: of a level the rated one, of a flow all that have one up to it. */
export function countedPeriods({ input, result }: Pick<IndicatorFigure, 'input' | 'result'>): readonly Period[] {
  if (result.kind === 'not-rated') return [];
  const leftOut = new Set(derivationOf(input, result).leftOut.map(({ periodId }) => periodId));
  return input.periods.filter(({ id }) => !leftOut.has(id));
}
