import type { IndicatorFigure } from './council-snapshot';

/** What a short report tells of: so many indicators, and which come first. */
export interface HeadlineDefinition {
  readonly most: number;
  /** Codes of indicators; those that there are not, or that nobody reported on, are passed over. */
  readonly first: readonly string[];
}

/** Two to four pages hold five indicators: what the Sector makes, how fast, for whom, and who takes part. */
export const COUNCIL_SUMMARY: HeadlineDefinition = {
  most: 5,
  first: ['I-STD-01', 'I-STD-02', 'I-BSG-02', 'I-MEM-01', 'I-PAR-01'],
};

/**
 * The indicators of a short report: those that its definition names, in its order; where it names none that was reported on, the
 * first ones of all that were. What nobody has reported on yet has no place on the few pages that the Council reads.
 */
export function headlinesOf(
  figures: readonly IndicatorFigure[],
  { first, most }: HeadlineDefinition,
): readonly IndicatorFigure[] {
  const reported = figures.filter(({ provenance }) => Object.keys(provenance).length > 0);
  const named = first.flatMap((code) => reported.filter((figure) => figure.code === code));
  return (named.length > 0 ? named : reported).slice(0, most);
}
