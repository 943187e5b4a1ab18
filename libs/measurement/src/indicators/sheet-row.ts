import {
  checkSheet,
  DomainError,
  type FieldProblem,
  type IndicatorSheet,
  requiredWords,
  type Translations,
} from '@resolute/domain';

/** The columns of a version that say what the indicator means. Throws with every field that is wrong, under `sheet.`. */
export function sheetRow(sheet: IndicatorSheet) {
  const errors = checkSheet(sheet).map((problem): FieldProblem => ({ ...problem, field: `sheet.${problem.field}` }));
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
  const { kind, aggregation, partAggregation, opensAfterDays, lagDays, graceDays, tolerance, needsEvidence } = sheet;
  return {
    ...wordingOf(sheet),
    kind,
    aggregation,
    partAggregation,
    opensAfterDays,
    lagDays,
    graceDays,
    tolerance,
    needsEvidence,
    ...whatMayLack(sheet),
    ...choicesOf(sheet),
  };
}

const whatMayLack = ({
  frequency = null,
  series = null,
  absoluteTolerance = null,
  lowLimit = null,
  highLimit = null,
}: IndicatorSheet) => ({ frequency, series, absoluteTolerance, lowLimit, highLimit });

/** Steps and stages, with their titles as they are stored. */
const choicesOf = ({ steps, stages }: IndicatorSheet) => ({
  steps: steps?.map(({ code, title }, at) => ({ code, title: words(title, `steps.${at}.title`) })) ?? null,
  stages:
    stages?.map(({ code, title, weight, dueOn }, at) => ({
      code,
      title: words(title, `stages.${at}.title`),
      weight,
      dueOn,
    })) ?? null,
});

const words = (text: Translations, field: string): Record<string, string> => requiredWords(text, `sheet.${field}`);
const wordsOrNone = (text: Translations | null | undefined, field: string): Record<string, string> | null =>
  text ? words(text, field) : null;

const wordingOf = ({ title, definition, measure, numerator, denominator, dataSource }: IndicatorSheet) => ({
  title: words(title, 'title'),
  definition: words(definition, 'definition'),
  measure: words(measure, 'measure'),
  numerator: wordsOrNone(numerator, 'numerator'),
  denominator: wordsOrNone(denominator, 'denominator'),
  dataSource: wordsOrNone(dataSource, 'dataSource'),
});
