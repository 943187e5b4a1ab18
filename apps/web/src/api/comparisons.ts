import type { Language, RatingResult, ValueTold } from '@resolute/domain';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { LONGEST_PAGE } from './every-page';
import type { components } from './schema';

type Answered = components['schemas']['ReportComparisonResponse'];
type AnsweredChange = Answered['indicators'][number];
type AnsweredStand = NonNullable<AnsweredChange['before']>;

/** Ratings and values as the rules of the domain know them: the description of the API says of days and values that they are text. */
export type IndicatorStand = Omit<AnsweredStand, 'result' | 'value'> & {
  readonly result: RatingResult;
  readonly value: ValueTold | null;
};
export type IndicatorChange = Omit<AnsweredChange, 'before' | 'after'> & {
  readonly before: IndicatorStand | null;
  readonly after: IndicatorStand | null;
};
export type ReportComparison = Omit<Answered, 'indicators'> & { readonly indicators: readonly IndicatorChange[] };
export type ComparedSubject = ReportComparison['before'];
export type CauseFound = IndicatorChange['causes'][number];
export type ResultChange = ReportComparison['results'][number];
export type BreakdownChange = ReportComparison['breakdowns'][number];
export type TallyChange = NonNullable<ReportComparison['tally']>;
export type NoteChange = ReportComparison['notes'][number];
export type ActionChange = ReportComparison['actions'][number];
export type SaidChange = NoteChange['said'][number];
export type LateChange = ReportComparison['late'][number];
export type TextChange = ReportComparison['texts'][number];

const KEY = 'comparisons';

interface Compared {
  /** Such as `version:0197…`. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
}

/** What differs between two reports, or versions of them. A report as it stands may be another one the next time. */
export const comparisonQuery = (compared: Compared) =>
  queryOptions({
    queryKey: [KEY, 'two', compared] as const,
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/comparisons', { params: { query: compared } }))) as ReportComparison,
    // What is on the screen stays only while the same two are told in another language.
    placeholderData: (last, query) => {
      const shown = query?.queryKey[2];
      return shown?.before === compared.before && shown.after === compared.after ? last : undefined;
    },
  });

/** The issues of a report by their numbers, the latest first. */
export const issuesOfReportQuery = (reportId: string) =>
  queryOptions({
    queryKey: [KEY, 'issues', reportId],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/v1/issues', { params: { query: { report: reportId, 'page[size]': LONGEST_PAGE } } }),
        )
      ).items.map(({ id, documentNumber }) => ({ id, documentNumber })),
  });
