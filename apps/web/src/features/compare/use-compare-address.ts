import { LANGUAGES } from '@resolute/domain';
import { useWords } from '../../text/words';
import { useFilters } from '../../ui/table/use-filters';

export const SIDES = ['before', 'after'] as const;
export type SideName = (typeof SIDES)[number];

/** One side as the address names it: a report, and which state of it. */
export interface ChosenSide {
  readonly reportId: string | undefined;
  /** Such as `version:0197…`. */
  readonly subject: string | undefined;
}

/** What the address says of what is compared, and how to choose something else. */
export function useCompareAddress() {
  const { language } = useWords();
  const [{ before, after, beforeOf, afterOf, lang }, show] = useFilters([
    'before',
    'after',
    'beforeOf',
    'afterOf',
    'lang',
  ]);
  const sides: Readonly<Record<SideName, ChosenSide>> = {
    before: { subject: before, reportId: beforeOf ?? reportIn(before) },
    after: { subject: after, reportId: afterOf ?? reportIn(after) },
  };
  return {
    sides,
    /** Of the text: the reader's own where nothing else was chosen. */
    language: LANGUAGES.find((each) => each === lang) ?? language,
    choose: (side: SideName, { reportId = '', subject = '' }: Partial<ChosenSide>) =>
      show({ [side]: subject, [`${side}Of`]: reportId }),
    swap: () => show({ before: after ?? '', after: before ?? '', beforeOf: afterOf ?? '', afterOf: beforeOf ?? '' }),
    setLanguage: (next: string) => show({ lang: next }),
  } as const;
}

const reportIn = (subject: string | undefined): string | undefined =>
  subject?.startsWith('report:') ? subject.slice('report:'.length) : undefined;
