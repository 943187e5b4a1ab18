import type { Language } from '@resolute/domain';
import type { ReportDefinition, ReportDefinitionWish } from '../../api/report-definitions';
import { sentNumber } from '../../ui/form/sent-number';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** A definition as a form holds it. A form takes no interface. */
export type DefinitionValues = {
  code: string;
  title: Record<Language, string>;
  form: string;
  isActive: boolean;
  series: string;
  cutOffDays: string;
  sections: string[];
  firstHeadlines: string[];
  mostHeadlines: string;
  mostNamed: string;
  languages: string[];
  formats: string[];
  /** Empty for the plan in force. */
  frameworkId: string;
  resultIds: string[];
  reviewerIds: string[];
};

/** A further report to begin with: in one language, for three formats to read and one to count on. */
const NEW: DefinitionValues = {
  code: '',
  title: translationValues(null),
  form: 'temporary-document',
  isActive: true,
  series: '',
  cutOffDays: '7',
  sections: ['at-a-glance', 'goals'],
  firstHeadlines: [],
  mostHeadlines: '5',
  mostNamed: '20',
  languages: ['en'],
  formats: ['pdf-ua', 'pdf-a', 'docx', 'xlsx'],
  frameworkId: '',
  resultIds: [],
  reviewerIds: [],
};

/** A definition as the form shows it; without one, a form to begin with. */
export function definitionValues(definition: ReportDefinition | undefined): DefinitionValues {
  if (!definition) return structuredClone(NEW);
  const { code, form, isActive, series, cutOffDays, mostHeadlines, mostNamed } = definition;
  return {
    code,
    form,
    isActive,
    series,
    title: translationValues(definition.title),
    cutOffDays: String(cutOffDays),
    sections: [...definition.sections],
    firstHeadlines: [...definition.firstHeadlines],
    mostHeadlines: String(mostHeadlines),
    mostNamed: String(mostNamed),
    languages: [...definition.languages],
    formats: [...definition.formats],
    frameworkId: definition.framework?.id ?? '',
    resultIds: definition.results.map(({ id }) => id),
    reviewerIds: definition.reviewers.map(({ id }) => id),
  };
}

/** What is sent; a number that was emptied goes as none, so that the server says that it is missing. */
export const definitionWish = ({ title, frameworkId, ...values }: DefinitionValues) =>
  ({
    ...values,
    title: translationsOf(title),
    cutOffDays: sentNumber(values.cutOffDays) ?? null,
    mostHeadlines: sentNumber(values.mostHeadlines) ?? null,
    mostNamed: sentNumber(values.mostNamed) ?? null,
    frameworkId: frameworkId === '' ? null : frameworkId,
  }) as unknown as ReportDefinitionWish;

/** The same for a definition that there is: its code stays, and reviewers are looked at again only when they are others. */
export function definitionChanges(values: DefinitionValues, begun: ReportDefinition) {
  const { code: _, reviewerIds = [], ...wish } = definitionWish(values);
  const known = begun.reviewers.map(({ id }) => id).toSorted();
  const isSame = known.join() === reviewerIds.toSorted().join();
  return isSame ? wish : { ...wish, reviewerIds };
}
