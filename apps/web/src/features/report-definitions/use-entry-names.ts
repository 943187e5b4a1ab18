import type { Language } from '@resolute/domain';
import type { ReportDefinition } from '../../api/report-definitions';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import type { EntryNames } from '../../ui/form/under-lists';
import { useRapporteurs } from '../../ui/rapporteurs-choice';
import { useSectionName } from '../../ui/use-section-name';
import type { ReportFormat } from './definition-choices';
import type { DefinitionValues } from './definition-values';
import { useResultName } from './results-choice';

/** What the entries of the lists in a definition are called, for what is wrong with one of them. */
export function useEntryNames(values: DefinitionValues, begun: ReportDefinition | undefined): EntryNames {
  const { say } = useWords();
  const sectionName = useSectionName();
  const resultName = useResultName(begun?.results ?? []);
  const { nameOf: reviewerName } = useRapporteurs(begun?.reviewers ?? []);
  const named = (list: readonly string[], nameOf: (entry: string) => string) => (at: number) => nameOf(list[at] ?? '');
  return {
    sections: named(values.sections, sectionName),
    firstHeadlines: named(values.firstHeadlines, (code) => code),
    languages: named(values.languages, (language) => LANGUAGE_NAMES[language as Language]),
    formats: named(values.formats, (format) => say(`definitions.format-${format as ReportFormat}`)),
    resultIds: named(values.resultIds, resultName),
    reviewerIds: named(values.reviewerIds, reviewerName),
  };
}
