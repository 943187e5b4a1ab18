import type { IndicatorKind, Language } from '@resolute/domain';
import type { components } from '../../api/schema';
import { filledIn } from '../../ui/form/filled-in';
import { sentNumber } from '../../ui/form/sent-number';
import { translationsOf } from '../../ui/form/translation-values';
import { typedDecimal } from '../../ui/form/typed-decimal';
import type { SheetValues } from './sheet-values';

const WITHOUT_NUMBER: readonly (IndicatorKind | '')[] = ['milestone-list', 'yes-no', 'ordinal', 'qualitative'];

/** Whether values of this kind are numbers, which can be added and averaged. */
export const hasNumber = (kind: IndicatorKind | ''): boolean => !WITHOUT_NUMBER.includes(kind);

/** What is sent; what the kind and the rhythm leave no room for is left out, whatever had been typed there. */
export const sheetWish = (values: SheetValues, language: Language) =>
  ({
    title: translationsOf(values.title),
    definition: translationsOf(values.definition),
    measure: translationsOf(values.measure),
    dataSource: wordsOrNone(values.dataSource),
    ...(values.kind !== '' && { kind: values.kind }),
    ...countingOf(values, language),
    ...rhythmOf(values),
    ...checksOf(values, language),
    breakdowns: values.breakdowns.map(({ dimensionId, rule, isRequired }) => ({
      ...filledIn({ dimensionId, rule }),
      isRequired,
    })),
  }) as components['schemas']['SheetDto'];

const wordsOrNone = (values: Record<Language, string>): Record<string, string> | null => {
  const words = translationsOf(values);
  return Object.keys(words).length === 0 ? null : words;
};

function countingOf({ kind, isRatio, numerator, denominator, ...values }: SheetValues, language: Language) {
  const isNumber = hasNumber(kind);
  return {
    aggregation: isNumber ? values.aggregation : 'point',
    partAggregation: isNumber ? values.partAggregation : 'single',
    numerator: isNumber && isRatio ? translationsOf(numerator) : null,
    denominator: isNumber && isRatio ? translationsOf(denominator) : null,
    steps: kind === 'ordinal' ? values.steps.map(stepWish) : null,
    stages:
      kind === 'milestone-list'
        ? values.stages.map(({ weight, dueOn, ...step }) => ({
            ...stepWish(step),
            ...filledIn({ weight: typedDecimal(weight, language), dueOn }),
          }))
        : null,
  };
}

const stepWish = ({ code, title }: { code: string; title: Record<Language, string> }) => ({
  code,
  title: translationsOf(title),
});

const rhythmOf = ({ rhythm, frequency, series, opensAfterDays, lagDays, graceDays }: SheetValues) => ({
  frequency: rhythm === 'calendar' ? frequency : null,
  series: rhythm === 'meetings' ? series : null,
  opensAfterDays: sentNumber(opensAfterDays),
  lagDays: sentNumber(lagDays),
  graceDays: sentNumber(graceDays),
});

const checksOf = (
  { tolerance, absoluteTolerance, lowLimit, highLimit, needsEvidence }: SheetValues,
  language: Language,
) => ({
  tolerance: typedDecimal(tolerance, language),
  absoluteTolerance: decimalOrNone(absoluteTolerance, language),
  lowLimit: decimalOrNone(lowLimit, language),
  highLimit: decimalOrNone(highLimit, language),
  needsEvidence,
});

const decimalOrNone = (typed: string, language: Language): string | null =>
  typed.trim() === '' ? null : typedDecimal(typed, language);
