import { ISSUE_STATES, LANGUAGES } from '@resolute/domain';
import type { IssuesFilter } from '../../api/issues';

/** The filters of the list, as the address names them. */
export const ISSUE_FILTERS = ['definition', 'occasion', 'language', 'year', 'state', 'latest'] as const;
export type IssueFilters = Partial<Readonly<Record<(typeof ISSUE_FILTERS)[number], string>>>;

/** How the address says that only the last word of each report is wanted. */
export const LATEST = '1';

/** An address can hold anything; what is no language, state or year is left out, and an unknown report or meeting finds nothing. */
export function filterOf({ definition, occasion, language, year, state, latest }: IssueFilters): IssuesFilter {
  const knownLanguage = LANGUAGES.find((each) => each === language);
  const knownState = ISSUE_STATES.find((each) => each === state);
  return {
    ...(definition && { definition }),
    ...(occasion && { occasion }),
    ...(knownLanguage && { language: knownLanguage }),
    ...(year !== undefined && /^(?:19|2\d)\d{2}$/.test(year) && { year: Number(year) }),
    ...(knownState && { state: knownState }),
    ...(latest === LATEST && { latest: true }),
  };
}
