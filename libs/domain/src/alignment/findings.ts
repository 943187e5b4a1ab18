import { compare, decimalText, ONE, parseDecimal, plus, ZERO } from '../kernel/decimal';
import type { AlignedIndicator, AlignedResult, AlignmentFacts } from './alignment-facts';
import {
  hasActivity,
  isOutcome,
  isOutput,
  isStrategic,
  leadingTo,
  ledToFrom,
  type PlanGraph,
  planGraph,
} from './plan-graph';
import { type PlannedSums, plannedSums } from './planned-sums';
import { ALIGNMENT_RULES, type AlignmentRule, type AlignmentSubject } from './words';

/** The numbers and days that make a finding plain, such as `{ due, lastYear }`. */
export type FindingDetail = Readonly<Record<string, string | number>>;

export interface AlignmentFinding {
  readonly rule: AlignmentRule;
  readonly subject: { readonly kind: AlignmentSubject; readonly id: string };
  readonly detail: FindingDetail;
}

type Found = Pick<AlignmentFinding, 'subject' | 'detail'>;

/** The facts with what several rules ask of them, worked out once. */
interface Reading {
  readonly facts: AlignmentFacts;
  readonly graph: PlanGraph;
  readonly sums: PlannedSums;
  readonly outputs: readonly AlignedResult[];
  readonly withEntries: ReadonlySet<string>;
  readonly toOutcome: ReadonlySet<string>;
  readonly toStrategicPlan: ReadonlySet<string>;
  readonly fromOutput: ReadonlySet<string>;
  readonly byOrigin: ReadonlyMap<string, AlignedResult>;
}

/**
 * Everything that does not line up, rule by rule. It looks at each fact a fixed number of times, so that two thousand results, four
 * hundred indicators and five hundred risks take no longer than reading them.
 */
export function alignmentFindings(facts: AlignmentFacts): readonly AlignmentFinding[] {
  const reading = readingOf(facts);
  return ALIGNMENT_RULES.flatMap((rule) => RULES[rule](reading).map((found) => ({ rule, ...found })));
}

function readingOf(facts: AlignmentFacts): Reading {
  const graph = planGraph(facts);
  const outputs = facts.results.filter(isOutput);
  return {
    facts,
    graph,
    sums: plannedSums(facts.planned),
    outputs,
    withEntries: new Set(facts.withEntries),
    toOutcome: leadingTo(graph, facts.results.filter(isOutcome)),
    toStrategicPlan: leadingTo(graph, facts.results.filter(isStrategic)),
    fromOutput: ledToFrom(graph, outputs),
    byOrigin: new Map(facts.results.map((result) => [result.originId, result])),
  };
}

const about =
  (kind: AlignmentSubject) =>
  ({ id }: { readonly id: string }): Found => ({ subject: { kind, id }, detail: {} });

const aboutResult = about('result');
const aboutIndicator = about('indicator');

const RULES: Readonly<Record<AlignmentRule, (reading: Reading) => readonly Found[]>> = {
  'output-without-outcome': ({ outputs, toOutcome }) => outputs.filter(({ id }) => !toOutcome.has(id)).map(aboutResult),
  'outcome-without-output': ({ facts, fromOutput }) =>
    facts.results
      .filter((result) => isOutcome(result) && result.isInForce && !fromOutput.has(result.id))
      .map(aboutResult),
  'priority-without-result': ({ facts, graph }) =>
    facts.results
      .filter((result) => isPriority(result) && result.isInForce && graph.childrenOf(result.id).length === 0)
      .map(aboutResult),
  'enabler-unserved': unservedEnablers,
  'result-without-money': ({ outputs, sums }) => outputs.filter(({ id }) => sums.francsOf(id) === 0n).map(aboutResult),
  'result-without-operations': ({ outputs, graph, withEntries }) =>
    outputs.filter(({ id }) => !withEntries.has(id) && !hasActivity(graph, id)).map(aboutResult),
  'result-without-people': ({ outputs, sums }) => outputs.filter(({ id }) => !sums.hasPeople(id)).map(aboutResult),
  'shares-over-one': sharesOverOne,
  'indicator-without-owner': ({ facts }) => facts.indicators.filter(({ hasOwner }) => !hasOwner).map(aboutIndicator),
  'indicator-without-target': ({ facts }) =>
    facts.indicators.filter(({ targetsDue }) => targetsDue.length === 0).map(aboutIndicator),
  'indicator-without-source': ({ facts }) => facts.indicators.filter(({ hasSource }) => !hasSource).map(aboutIndicator),
  'target-beyond-plan': ({ facts, byOrigin }) => facts.indicators.flatMap((each) => beyondPlan(each, byOrigin)),
  'budget-line-without-result': ({ sums, graph, toStrategicPlan }) =>
    [...sums.results]
      .filter((id) => graph.results.has(id) && sums.francsOf(id) > 0n && !toStrategicPlan.has(id))
      .map((id) => ({ subject: { kind: 'result', id }, detail: { francs: sums.francsOf(id).toString() } })),
  'risk-without-link': risksWithoutLink,
};

const isPriority = ({ plan, kind }: AlignedResult): boolean =>
  plan === 'strategic-plan' && kind === 'thematic-priority';

/** Resolution 108, instructs TSAG 3: an enabler is served by work, by words on what is planned, by money or by a measure. */
function unservedEnablers({ facts, graph, sums, withEntries }: Reading): readonly Found[] {
  const measured = new Set(facts.indicators.flatMap(({ measures }) => measures));
  const isServed = ({ id, originId }: AlignedResult): boolean =>
    withEntries.has(id) || sums.francsOf(id) > 0n || measured.has(originId) || hasActivity(graph, id);
  return facts.results
    .filter((result) => result.plan === 'operational-plan' && result.kind === 'enabler' && !isServed(result))
    .map(aboutResult);
}

function sharesOverOne({ facts, graph }: Reading): readonly Found[] {
  return facts.results.flatMap(({ id }) => {
    const sum = graph.parentsOf(id).reduce((all, { share }) => (share ? plus(all, parseDecimal(share)) : all), ZERO);
    return compare(sum, ONE) > 0 ? [{ subject: { kind: 'result', id }, detail: { sum: decimalText(sum) } }] : [];
  });
}

/** Of several results the one whose plan lasts longest decides: the target is due while something measured is still planned. */
function beyondPlan({ id, targetsDue, measures }: AlignedIndicator, byOrigin: Reading['byOrigin']): readonly Found[] {
  const lastYears = measures.flatMap((originId) => byOrigin.get(originId)?.lastYear ?? []);
  const due = targetsDue.toSorted().at(-1);
  if (lastYears.length === 0 || due === undefined) return [];
  const lastYear = Math.max(...lastYears);
  if (Number(due.slice(0, 4)) <= lastYear) return [];
  return [{ subject: { kind: 'indicator', id }, detail: { due, lastYear } }];
}

/** A link holds as long as what it leads to counts; a clause always does. */
function risksWithoutLink({ facts, byOrigin }: Reading): readonly Found[] {
  const indicators = new Set(facts.indicators.map(({ id }) => id));
  return facts.risks
    .filter(
      ({ resultOrigins, indicatorIds, clauses }) =>
        clauses.length === 0 &&
        !resultOrigins.some((originId) => byOrigin.has(originId)) &&
        !indicatorIds.some((id) => indicators.has(id)),
    )
    .map(about('risk'));
}
