import type { DerivedSymbol, IndicatorKind, TimeAggregation } from '@resolute/domain';

/** The published page that says how a line of the derivation is counted, by its name in `/formulas/…`. */
export function formulaPage(
  symbol: DerivedSymbol,
  { kind, aggregation }: { readonly kind: IndicatorKind; readonly aggregation: TimeAggregation },
): string {
  if (symbol === 's') return 'threshold-tests';
  if (kind === 'milestone-list') return 'other-kinds';
  if (aggregation === 'sum') return 'flows';
  return symbol === 'X' || symbol === 'q' ? 'pace-and-expected-value' : 'progress';
}

/** How a pace becomes a rating. */
export const RULE_PAGE = 'ratings-and-ties';
/** How many ratings become one. */
export const ROLL_UP_PAGE = 'roll-up';
