import { parseLocalDate } from '../calendar/local-date';
import { compare, isDecimal, parseDecimal } from '../kernel/decimal';
import type { FieldProblem } from '../kernel/domain-error';
import type { FieldCode } from '../kernel/problems';
import type { IndicatorKind, TimeAggregation } from '../progress/indicator-kind';
import { checkDefinition } from '../rating/check-definition';
import type { IndicatorDefinition } from '../rating/rating-input';
import type { IndicatorSheet } from './indicator-sheet';

type Check = (sheet: IndicatorSheet) => readonly FieldProblem[];

const problemIf = (wrong: boolean, field: string, code: FieldCode): readonly FieldProblem[] =>
  wrong ? [{ field, code }] : [];

/** Kinds whose values are no numbers, so that nothing can be added or averaged. */
const WITHOUT_NUMBER: readonly IndicatorKind[] = ['milestone-list', 'yes-no', 'ordinal', 'qualitative'];

/**
 * What is wrong with a method sheet, all of it at once: a ratio without its denominator, a yes-or-no that is to be added up,
 * stages whose weights make 0.9. Decimals that cannot be read are named first, and nothing else then.
 */
export function checkSheet(sheet: IndicatorSheet): readonly FieldProblem[] {
  const unreadable = checkDecimals(sheet);
  if (unreadable.length > 0) return unreadable;
  return [...CHECKS.flatMap((check) => check(sheet)), ...checkDefinition(definitionOf(sheet))];
}

const checkDecimals: Check = ({ tolerance, absoluteTolerance, lowLimit, highLimit, stages }) => {
  const named: [string, string | null | undefined][] = [
    ['tolerance', tolerance],
    ['absoluteTolerance', absoluteTolerance],
    ['lowLimit', lowLimit],
    ['highLimit', highLimit],
    ...(stages ?? []).map(({ weight }, at): [string, string] => [`stages.${at}.weight`, weight]),
  ];
  return named.flatMap(([field, text]) =>
    problemIf(typeof text === 'string' && !isDecimal(text), field, 'field/not-a-decimal'),
  );
};

const isThere = (given: unknown): boolean => given !== null && given !== undefined;

/** Either by the calendar or for meetings, and one of the two. */
const checkPeriod: Check = ({ frequency, series }) => [
  ...problemIf(!isThere(frequency) && !isThere(series), 'frequency', 'field/missing'),
  ...problemIf(isThere(frequency) && isThere(series), 'series', 'field/not-with-other'),
];

/** Values that are a numerator and a denominator: of the latest period alone, or pooled over the periods. */
const AGGREGATIONS_OF_RATIOS: readonly TimeAggregation[] = ['point', 'ratio'];

/** A share of something says of what, above and below the line. */
const checkRatio: Check = ({ aggregation, numerator, denominator }) => {
  const isRatio = isThere(numerator) || isThere(denominator) || aggregation === 'ratio';
  if (!isRatio) return [];
  return [
    ...problemIf(!isThere(numerator), 'numerator', 'field/missing'),
    ...problemIf(!isThere(denominator), 'denominator', 'field/missing'),
    ...problemIf(!AGGREGATIONS_OF_RATIOS.includes(aggregation), 'aggregation', 'field/not-with-other'),
  ];
};

/** Parts are pooled as a ratio exactly where values are one: a mean of percentages says nothing. */
const checkParts: Check = ({ numerator, partAggregation }) =>
  problemIf(
    partAggregation !== 'single' && isThere(numerator) !== (partAggregation === 'ratio'),
    'partAggregation',
    'field/not-with-other',
  );

const checkWithoutNumber: Check = ({ kind, aggregation, partAggregation }) =>
  WITHOUT_NUMBER.includes(kind)
    ? [
        ...problemIf(aggregation !== 'point', 'aggregation', 'field/not-with-other'),
        ...problemIf(partAggregation !== 'single', 'partAggregation', 'field/not-with-other'),
      ]
    : [];

const checkSteps: Check = ({ kind, steps, stages }) => [
  ...problemIf(kind === 'ordinal' && (steps ?? []).length === 0, 'steps', 'field/missing'),
  ...problemIf(kind !== 'ordinal' && isThere(steps), 'steps', 'field/not-with-other'),
  ...problemIf(kind === 'milestone-list' && (stages ?? []).length === 0, 'stages', 'field/missing'),
  ...problemIf(kind !== 'milestone-list' && isThere(stages), 'stages', 'field/not-with-other'),
];

const checkLimits: Check = ({ lowLimit, highLimit }) =>
  typeof lowLimit === 'string' && typeof highLimit === 'string'
    ? problemIf(compare(parseDecimal(lowLimit), parseDecimal(highLimit)) >= 0, 'highLimit', 'field/not-greater')
    : [];

const checkBreakdowns: Check = ({ breakdowns }) => {
  const ids = breakdowns.map(({ dimensionId }) => dimensionId);
  return ids.flatMap((id, at) => problemIf(ids.indexOf(id) < at, `breakdowns.${at}.dimensionId`, 'field/repeated'));
};

const CHECKS: readonly Check[] = [
  checkPeriod,
  checkRatio,
  checkParts,
  checkWithoutNumber,
  checkSteps,
  checkLimits,
  checkBreakdowns,
];

/** The fields of a sheet that the rating rule reads. */
export type RatedSheet = Pick<
  IndicatorSheet,
  'kind' | 'aggregation' | 'tolerance' | 'absoluteTolerance' | 'steps' | 'stages' | 'lagDays' | 'graceDays'
>;

/** What the rating rule reads of a sheet, in its own form. */
export function definitionOf(sheet: RatedSheet): IndicatorDefinition {
  const { kind, aggregation, tolerance, absoluteTolerance, steps, stages, lagDays, graceDays } = sheet;
  return {
    kind,
    aggregation,
    tolerance,
    ...(typeof absoluteTolerance === 'string' && { absoluteTolerance }),
    ...(steps && { steps: steps.map(({ code }) => code) }),
    ...(stages && {
      stages: stages.map(({ code, weight, dueOn }) => ({ id: code, weight, due: parseLocalDate(dueOn) })),
    }),
    lagDays,
    graceDays,
  };
}
