import { dividedBy, fixedText, times, whole } from '../kernel/decimal';
import { sumOf } from '../resources/apportioned';
import { RISK_CLASSES, type RiskClass } from '../risk/words';
import type { AlignmentFacts } from './alignment-facts';
import { isOutcome, isOutput, isStrategic, leadingTo, planGraph } from './plan-graph';
import { plannedSums } from './planned-sums';
import { ALIGNMENT_FIGURES, type AlignmentFigure } from './words';

/** How much of a whole lines up, as whole numbers in text; a count without a whole has none. */
export interface CoveredPart {
  readonly part: string;
  readonly whole: string | null;
  /** Of risks. */
  readonly byClass?: Readonly<Record<RiskClass, string>>;
}

export type AlignmentCoverage = Readonly<Record<AlignmentFigure, CoveredPart>>;

/**
 * The figures over a plan: 6 outputs of 7 that lead to an outcome; of 110 000 000 francs planned for outputs, 101 500 000 for those that
 * lead to a result of a strategic plan; and how many risks are above appetite, by class.
 */
export function coverageOf(facts: AlignmentFacts): AlignmentCoverage {
  const graph = planGraph(facts);
  const outputs = facts.results.filter(isOutput);
  const toOutcome = leadingTo(graph, facts.results.filter(isOutcome));
  const toStrategicPlan = leadingTo(graph, facts.results.filter(isStrategic));
  const { francsOf } = plannedSums(facts.planned);
  const francs = (ids: readonly { readonly id: string }[]): string =>
    sumOf(ids.map(({ id }) => francsOf(id))).toString();
  const above = (wanted: RiskClass): number =>
    facts.risks.filter((risk) => risk.isAboveAppetite && risk.class === wanted).length;
  const byClass = Object.fromEntries(RISK_CLASSES.map((each) => [each, String(above(each))])) as Record<
    RiskClass,
    string
  >;
  return {
    'outputs-linked': {
      part: String(outputs.filter(({ id }) => toOutcome.has(id)).length),
      whole: String(outputs.length),
    },
    'francs-linked': { part: francs(outputs.filter(({ id }) => toStrategicPlan.has(id))), whole: francs(outputs) },
    'risks-above-appetite': {
      part: String(facts.risks.filter(({ isAboveAppetite }) => isAboveAppetite).length),
      whole: null,
      byClass,
    },
  };
}

/** A part of a whole in per cent with one place, half-even: 6 of 7 is 85.7. Null where there is no whole, or nothing in it. */
export function percentOf({ part, whole: of }: Pick<CoveredPart, 'part' | 'whole'>): string | null {
  if (of === null || BigInt(of) === 0n) return null;
  const quotient = dividedBy({ over: BigInt(part), under: 1n }, { over: BigInt(of), under: 1n });
  return fixedText(times(quotient, whole(100)), 1);
}

/** The figures in the order in which they are shown. */
export const figuresOf = (
  coverage: AlignmentCoverage,
): readonly (CoveredPart & { readonly figure: AlignmentFigure })[] =>
  ALIGNMENT_FIGURES.map((figure) => ({ figure, ...coverage[figure] }));
