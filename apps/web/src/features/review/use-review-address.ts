import { LANGUAGES } from '@resolute/domain';
import type { ReviewedVersion } from '../../api/reviews';
import { useWords } from '../../text/words';
import { useFilters } from '../../ui/table/use-filters';

export const VIEWS = ['document', 'changes'] as const;
export type View = (typeof VIEWS)[number];

const NAMES = ['lang', 'view', 'since'] as const;

/** What the address says of how a version is shown, and how to show it otherwise. */
export function useReviewAddress() {
  const { language } = useWords();
  const [{ lang, view, since }, show] = useFilters(NAMES);
  return {
    /** Of the document: the reader's own where nothing else was chosen. */
    language: LANGUAGES.find((each) => each === lang) ?? language,
    view: VIEWS.find((each) => each === view) ?? 'document',
    since,
    show,
  } as const;
}

/** The number of the version that this one is compared with: the one chosen, or that reviewed last, or the one before. */
export function comparedWith(version: ReviewedVersion, chosen: string | undefined): number | undefined {
  const earlier = version.versions.map(({ number }) => number).filter((number) => number < version.number);
  return earlier.find((number) => String(number) === chosen) ?? version.reviewedLast?.number ?? earlier.at(-1);
}
