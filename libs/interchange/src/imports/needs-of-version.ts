import {
  type CategoryDays,
  type ChoiceOption,
  categoriesIn,
  type ImportedBreakdown,
  type IndicatorKind,
  type Language,
  type Period,
  type ValueNeeds,
  valueFormOf,
} from '@resolute/domain';
import type { BulkChoice, BulkVersion } from '@resolute/measurement';
import { judgementOptions } from '../words';

/**
 * What a version of an indicator asks of the cells of a row for a period. Every category is understood, so that a file comes in
 * again as it went out; a figure counts as complete with those of the period alone.
 */
export function needsOfVersion(version: BulkVersion, period: Period, language: Language): ValueNeeds {
  return {
    form: valueFormOf(version.kind, version.isRatio),
    isList: isListed(version),
    options: choiceOptions(version, language),
    breakdowns: version.breakdowns.map(
      ({ categories, ...breakdown }): ImportedBreakdown => ({
        ...breakdown,
        categories: idsIn(period, categories),
        idOfCategory: new Map(categories.map(({ id, code }) => [code, id])),
      }),
    ),
  };
}

/**
 * What the needs of a version for a period are known by: the same for all periods that have the same categories, as a file of ten
 * years by month would otherwise hold them a hundred times over.
 */
export const needsKey = ({ id, breakdowns }: BulkVersion, period: Period): string =>
  [id, ...breakdowns.flatMap(({ categories }) => (isDated(categories) ? idsIn(period, categories) : []))].join(' ');

const isDated = (categories: readonly CategoryDays[]): boolean =>
  categories.some(({ validFrom, validUntil }) => validFrom !== null || validUntil !== null);

const idsIn = (period: Period, categories: BulkVersion['breakdowns'][number]['categories']): string[] =>
  categoriesIn(period, categories).map(({ id }) => id);

/** Whether a value names several of what can be chosen, or none of it: the stages that are reached. */
export const isListed = ({ kind }: { kind: IndicatorKind }): boolean => kind === 'milestone-list';

/** What can be chosen as the value of an indicator; of the words of a step or a stage the first is the one that is shown. */
export function choiceOptions(
  { kind, steps, stages }: { kind: IndicatorKind } & Record<'steps' | 'stages', readonly BulkChoice[] | null>,
  language: Language,
): readonly ChoiceOption[] {
  if (kind === 'qualitative') return judgementOptions(language);
  if (kind === 'yes-no')
    return [
      { key: true, words: [] },
      { key: false, words: [] },
    ];
  return (steps ?? stages ?? []).map((choice) => ({ key: choice.code, words: titlesOf(choice, language) }));
}

/** The title in the reader's language first, as it is the one that is shown. */
const titlesOf = ({ title, code }: BulkChoice, language: Language): string[] => [
  title[language] ?? title.en ?? Object.values(title)[0] ?? code,
  ...Object.values(title),
];
