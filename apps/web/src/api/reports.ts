import type { Language, Narrative } from '@resolute/domain';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import { isProblem } from './problem';
import { receivedFile } from './received-file';
import type { components } from './schema';

export type ReportLine = components['schemas']['ReportLineResponse'];
export type Report = components['schemas']['ReportResponse'];
export type ReportVersion = components['schemas']['ReportVersionResponse'];
export type ReportText = components['schemas']['ReportTextResponse'];
export type ReportTextLine = components['schemas']['ReportTextLineResponse'];
export type TextStanding = ReportTextLine['standing'];
export type Missing = components['schemas']['MissingResponse'];

/** Which text of a report is meant. */
export interface TextPlace {
  readonly reportId: string;
  readonly section: string;
  readonly language: Language;
}

/** What is saved of a text. */
export interface TextContent {
  readonly body: Narrative;
  readonly state: ReportText['state'];
  /** The version of the original that a translation is of; null for the original. */
  readonly basedOn: number | null;
}

const KEY = 'reports';

/** All reports that are being written or reviewed, the latest first; each is for a meeting, so there are some dozens. */
export const reportsQuery = queryOptions({
  queryKey: [KEY, 'all'],
  queryFn: () =>
    everyPage((after) =>
      answerOf(
        api.GET('/api/v1/reports', {
          params: { query: { 'page[size]': LONGEST_PAGE, ...(after !== undefined && { 'page[after]': after }) } },
        }),
      ),
    ),
});

/** As often as one wants to see whether the documents of a version are there. */
const WHILE_DRAWING_MS = 3000;

/** One report; asked for again while the documents of a version are drawn. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.versions.some(({ isUnderWay }) => isUnderWay) ? WHILE_DRAWING_MS : false,
  });

/** What was saved or sent shows in the list and on the page of the report. */
export const reportChanged = (queries: QueryClient, id: string): Promise<void> =>
  Promise.all([
    queries.invalidateQueries(reportsQuery),
    queries.invalidateQueries({ queryKey: reportQuery(id).queryKey }),
    // The versions as the review tells them.
    queries.invalidateQueries({ queryKey: ['reviews'] }),
  ]).then(() => undefined);

const pathOf = ({ reportId, section, language }: TextPlace) => ({ id: reportId, section, language });

/** What a section says in a language as the server has it now; null where nobody has written anything. */
export const readText = (place: TextPlace): Promise<ReportText | null> =>
  answerOf(api.GET('/api/v1/reports/{id}/texts/{section}/{language}', { params: { path: pathOf(place) } })).catch(
    (error: unknown) => {
      if (isProblem(error, 'row/not-found')) return null;
      throw error;
    },
  );

/**
 * Read anew whenever somebody comes to it and then left alone, as what is typed goes on from it: asking again in the middle of
 * typing would show an older text after a newer one.
 */
export const textQuery = (place: TextPlace) =>
  queryOptions({
    queryKey: [KEY, 'text', place.reportId, place.section, place.language],
    queryFn: () => readText(place),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Saves a text; the same content again changes nothing, so that it may be sent again when no answer came. */
export const saveText = (
  place: TextPlace,
  version: number | null,
  { body, state, basedOn }: TextContent,
): Promise<ReportText> =>
  answerOf(
    api.PUT('/api/v1/reports/{id}/texts/{section}/{language}', {
      params: { path: pathOf(place), ...(version !== null && { header: ifMatch(version) }) },
      body: {
        body: body as ReportText['body'],
        ...(state !== 'original' && { state }),
        ...(basedOn !== null && { basedOn }),
      },
    }),
  );

export const setReviewers = ({ id, version }: Pick<Report, 'id' | 'version'>, reviewers: string[]): Promise<Report> =>
  answerOf(
    api.PUT('/api/v1/reports/{id}/reviewers', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reviewers },
    }),
  );

/** Keeps the report as its next version, for good, and asks its reviewers. */
export const sendToReview = (
  id: string,
  body: { readonly note: string | null; readonly reviewDueOn: string },
): Promise<ReportVersion> => answerOf(api.POST('/api/v1/reports/{id}/versions', { params: { path: { id } }, body }));

/** Draws the documents of a version whose drawing was given up. */
export const retryVersion = (id: string): Promise<ReportVersion> =>
  answerOf(api.POST('/api/v1/versions/{id}/retries', { params: { path: { id } } }));

/** How the report would look now, as a PDF. */
const previewOf = async (id: string, language: Language, signal: AbortSignal): Promise<Blob> => {
  const request = api.GET('/api/v1/reports/{id}/preview', {
    params: { path: { id }, query: { language } },
    parseAs: 'blob',
    signal,
  });
  return (await receivedFile(request as never)).content;
};

/**
 * The report as it would look after the last text that was saved; `turn` moves with each of these. It is drawn when somebody comes
 * to it, and never for itself, as that is much work.
 */
export const previewQuery = (id: string, language: Language, turn: number) =>
  queryOptions({
    queryKey: [KEY, 'preview', id, language, turn],
    queryFn: async ({ signal }) => ({
      file: await previewOf(id, language, signal),
      language,
      at: new Date().toISOString(),
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
    refetchOnReconnect: false,
  });
