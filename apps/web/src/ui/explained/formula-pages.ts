import type { DerivedSymbol, IndicatorKind, TimeAggregation } from '@resolute/domain';

const FOLDER = 'docs/formulas';

/** The published page that says how a line of the derivation is counted. */
export function formulaPage(
  symbol: DerivedSymbol,
  { kind, aggregation }: { readonly kind: IndicatorKind; readonly aggregation: TimeAggregation },
): string {
  if (symbol === 's') return `${FOLDER}/threshold-tests.md`;
  if (kind === 'milestone-list') return `${FOLDER}/other-kinds.md`;
  if (aggregation === 'sum') return `${FOLDER}/flows.md`;
  return symbol === 'X' || symbol === 'q' ? `${FOLDER}/pace-and-expected-value.md` : `${FOLDER}/progress.md`;
}

export const RULE_PAGE = `${FOLDER}/ratings-and-ties.md`;
export const ROLL_UP_PAGE = `${FOLDER}/roll-up.md`;
