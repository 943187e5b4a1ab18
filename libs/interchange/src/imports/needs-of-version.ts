import {
  type ChoiceOption,
  type ImportedBreakdown,
  type Language,
  type ValueNeeds,
  valueFormOf,
} from '@resolute/domain';
import type { BulkChoice, BulkVersion } from '@resolute/measurement';
import { judgementOptions } from '../words';

/** What a version of an indicator asks of the cells of a row. */
export function needsOfVersion(version: BulkVersion, language: Language): ValueNeeds {
  return {
    form: valueFormOf(version.kind, version.isRatio),
    isList: version.kind === 'milestone-list',
    options: optionsOf(version, language),
    breakdowns: version.breakdowns.map(
      ({ categories, ...breakdown }): ImportedBreakdown => ({
        ...breakdown,
        categories: categories.map(({ id }) => id),
        idOfCategory: new Map(categories.map(({ id, code }) => [code, id])),
      }),
    ),
  };
}

function optionsOf({ kind, steps, stages }: BulkVersion, language: Language): readonly ChoiceOption[] {
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
  title[language] ?? title.en ?? code,
  ...Object.values(title),
];
