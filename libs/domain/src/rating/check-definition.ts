import { compare, type Exact, isDecimal, ONE, parseDecimal, plus, signOf, ZERO } from '../kernel/decimal';
import type { FieldProblem, ProblemParams } from '../kernel/domain-error';
import type { FieldCode } from '../kernel/problems';
import { isFlow } from '../progress/indicator-kind';
import type { DatedValue, IndicatorDefinition } from './rating-input';
import { TARGET_NEEDS } from './target-needs';

type Check = (definition: IndicatorDefinition) => readonly FieldProblem[];

const none: readonly FieldProblem[] = [];
const problem = (field: string, code: FieldCode, params?: ProblemParams): readonly FieldProblem[] => [
  { field, code, ...(params && { params }) },
];
const problemIf = (wrong: boolean, field: string, code: FieldCode, params?: ProblemParams) =>
  wrong ? problem(field, code, params) : none;

/**
 * What is wrong with an indicator version before it may be saved. An increase from 40 to 20 is refused, as its direction
 * contradicts its target. Decimals that cannot be read are named first, and nothing else then.
 */
export function checkDefinition(definition: IndicatorDefinition): readonly FieldProblem[] {
  const unreadable = checkDecimals(definition);
  return unreadable.length > 0 ? unreadable : CHECKS.flatMap((check) => check(definition));
}

function checkDecimals(definition: IndicatorDefinition): readonly FieldProblem[] {
  const { baseline, target, milestones = [], stages = [] } = definition;
  const named: [string, string | undefined][] = [
    ['tolerance', definition.tolerance],
    ['absoluteTolerance', definition.absoluteTolerance],
    ['baseline.value', baseline?.value],
    ['target.value', target && 'value' in target ? target.value : undefined],
    ['target.low', target && 'low' in target ? target.low : undefined],
    ['target.high', target && 'low' in target ? target.high : undefined],
    ...milestones.map(({ value }, at): [string, string] => [`milestones.${at}.value`, value]),
    ...stages.map(({ weight }, at): [string, string] => [`stages.${at}.weight`, weight]),
  ];
  return named.flatMap(([field, text]) =>
    problemIf(text !== undefined && !isDecimal(text), field, 'field/not-a-decimal'),
  );
}

function checkShape({ kind, target }: IndicatorDefinition): readonly FieldProblem[] {
  return problemIf(
    target !== undefined && !(TARGET_NEEDS[kind] in target),
    `target.${TARGET_NEEDS[kind]}`,
    'field/missing',
  );
}

function checkTolerances({ tolerance, absoluteTolerance = '0' }: IndicatorDefinition): readonly FieldProblem[] {
  return [
    ...problemIf(signOf(parseDecimal(tolerance)) < 0, 'tolerance', 'field/too-small', { min: 0 }),
    ...problemIf(signOf(parseDecimal(absoluteTolerance)) < 0, 'absoluteTolerance', 'field/too-small', { min: 0 }),
  ];
}

const isWait = (days: number): boolean => Number.isSafeInteger(days) && days >= 0;

const checkWaits: Check = ({ lagDays, graceDays }) => [
  ...problemIf(!isWait(lagDays), 'lagDays', 'field/not-a-whole-number'),
  ...problemIf(!isWait(graceDays), 'graceDays', 'field/not-a-whole-number'),
];

/** A level that grows has its target above its baseline, one that declines below; a flow never uses its baseline. */
function checkDirection(definition: IndicatorDefinition): readonly FieldProblem[] {
  const { target } = definition;
  if (!target || !('value' in target)) return none;
  return problemIf(isContrary(definition, parseDecimal(target.value)), 'target.value', 'field/contradicts-direction');
}

/** A milestone on the far side of the baseline would turn the pace round. */
const checkMilestoneDirection: Check = (definition) =>
  (definition.milestones ?? []).flatMap(({ value }, at) =>
    problemIf(isContrary(definition, parseDecimal(value)), `milestones.${at}.value`, 'field/contradicts-direction'),
  );

function isContrary({ kind, aggregation, baseline }: IndicatorDefinition, value: Exact): boolean {
  if (!baseline || isFlow(aggregation)) return false;
  const side = compare(value, parseDecimal(baseline.value));
  return (kind === 'increase' && side < 0) || (kind === 'decrease' && side > 0);
}

const checkBounds: Check = ({ target }) =>
  target && 'low' in target
    ? problemIf(compare(parseDecimal(target.low), parseDecimal(target.high)) >= 0, 'target.high', 'field/too-small')
    : none;

/** The baseline's day is before the target's; milestones lie between them, no two on one day. */
function checkDays({ aggregation, baseline, milestones = [], target }: IndicatorDefinition): readonly FieldProblem[] {
  if (!target) return none;
  const isBetween = ({ on }: DatedValue): boolean =>
    (isFlow(aggregation) || !baseline || on > baseline.on) && on < target.on;
  const days = milestones.map(({ on }) => on);
  return [
    ...problemIf(baseline !== undefined && baseline.on >= target.on, 'target.on', 'field/ends-before-start'),
    ...milestones.flatMap((milestone, at) =>
      problemIf(!isBetween(milestone), `milestones.${at}.on`, 'field/outside-span'),
    ),
    ...days.flatMap((on, at) => problemIf(days.indexOf(on) < at, `milestones.${at}.on`, 'field/repeated')),
  ];
}

function checkStages({ kind, stages = [] }: IndicatorDefinition): readonly FieldProblem[] {
  if (kind !== 'milestone-list') return none;
  const weights = stages.map(({ weight }) => parseDecimal(weight));
  const ids = stages.map(({ id }) => id);
  return [
    ...problemIf(compare(weights.reduce(plus, ZERO), ONE) !== 0, 'stages', 'field/weights-not-one'),
    ...weights.flatMap((weight, at) =>
      problemIf(signOf(weight) < 0, `stages.${at}.weight`, 'field/too-small', { min: 0 }),
    ),
    ...ids.flatMap((id, at) => problemIf(ids.indexOf(id) < at, `stages.${at}.id`, 'field/repeated')),
  ];
}

function checkSteps({ kind, steps = [], target }: IndicatorDefinition): readonly FieldProblem[] {
  if (kind !== 'ordinal') return none;
  const wanted = target && 'step' in target ? target.step : undefined;
  return [
    ...problemIf(wanted !== undefined && !steps.includes(wanted), 'target.step', 'field/no-such-entry'),
    ...steps.flatMap((step, at) => problemIf(steps.indexOf(step) < at, `steps.${at}`, 'field/repeated')),
  ];
}

/** A sum has no band to stay in and no parity to keep: the rule gives neither a share of its bounds. */
const checkAggregation: Check = ({ kind, aggregation }) =>
  problemIf(isFlow(aggregation) && (kind === 'within' || kind === 'parity'), 'aggregation', 'field/invalid');

const CHECKS: readonly Check[] = [
  checkShape,
  checkTolerances,
  checkWaits,
  checkDirection,
  checkBounds,
  checkDays,
  checkMilestoneDirection,
  checkStages,
  checkSteps,
  checkAggregation,
];
