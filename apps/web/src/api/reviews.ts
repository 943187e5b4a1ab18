import type { Language } from '@resolute/domain';
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import type { components } from './schema';

export type ReviewedVersion = components['schemas']['ReviewedVersionResponse'];
export type ReviewedSection = ReviewedVersion['sections'][number];
export type ReviewThread = components['schemas']['ReviewThreadResponse'];
export type ReviewReply = ReviewThread['replies'][number];
export type VersionChanges = components['schemas']['VersionChangesResponse'];
/** What a reviewer says of a version as a whole. */
export type Verdict = components['schemas']['EndorsementDto']['verdict'];
export type VersionFile = components['schemas']['RunFileResponse'];
export type WaitingReview = components['schemas']['WaitingReviewResponse'];

const KEY = 'reviews';

/** As often as one wants to see a document more. */
const WHILE_DRAWING_MS = 3000;

/** The versions of a report, the latest first; asked for again while the documents of one are drawn. */
export const versionsQuery = (reportId: string) =>
  queryOptions({
    queryKey: [KEY, 'versions', reportId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/reports/{id}/versions', { params: { path: { id: reportId } } }))).items,
    refetchInterval: ({ state: { data } }) => (data?.some(({ isUnderWay }) => isUnderWay) ? WHILE_DRAWING_MS : false),
  });

/** A version with its document, told in a language. */
export const reviewedVersionQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: [KEY, 'version', id, language],
    queryFn: () => answerOf(api.GET('/api/v1/versions/{id}', { params: { path: { id }, query: { language } } })),
    // The document stays while it is told in another language.
    placeholderData: keepPreviousData,
  });

/** What was said of a report up to a version. */
export const threadsQuery = (versionId: string) =>
  queryOptions({
    queryKey: [KEY, 'threads', versionId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/versions/{id}/comments', { params: { path: { id: versionId } } }))).items,
  });

interface Compared {
  readonly id: string;
  /** The number of an earlier version. */
  readonly since: number;
  readonly language: Language;
}

/** What changed in the text since another version. */
export const changesQuery = ({ id, since, language }: Compared) =>
  queryOptions({
    queryKey: [KEY, 'changes', id, since, language],
    queryFn: () =>
      answerOf(api.GET('/api/v1/versions/{id}/changes', { params: { path: { id }, query: { since, language } } })),
    // Both versions stay what they are.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whom a comment on a version can mention. */
export const mentionableQuery = (versionId: string) =>
  queryOptions({
    queryKey: [KEY, 'mentionable', versionId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/versions/{id}/mentionable-people', { params: { path: { id: versionId } } })))
        .items,
    staleTime: 60_000,
  });

/** The documents of a version, asked for again while they are drawn. */
export const versionFilesQuery = (versionId: string, isUnderWay: boolean) =>
  queryOptions({
    queryKey: [KEY, 'files', versionId, isUnderWay],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/versions/{id}/files', { params: { path: { id: versionId } } }))).items,
    refetchInterval: isUnderWay ? WHILE_DRAWING_MS : false,
    // Those that are there stay when the last one is asked for.
    placeholderData: keepPreviousData,
  });

/** Where a document is fetched. */
export const versionFileAddress = (
  id: string,
  { language, format }: Pick<VersionFile, 'language' | 'format'>,
): string => `/api/v1/versions/${id}/files/${language}/${format}`;

/** The versions that wait for the reader: to be reviewed, or to be answered. */
export const waitingReviewsQuery = queryOptions({
  queryKey: [KEY, 'waiting'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/waiting-reviews'))).items,
});

/** What was said shows wherever the review is told. */
export const reviewChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: [KEY] });

type CommentBody = components['schemas']['CommentDto'];
type VerdictBody = components['schemas']['EndorsementDto'];

export const addComment = (versionId: string, body: CommentBody) =>
  answerOf(api.POST('/api/v1/versions/{id}/comments', { params: { path: { id: versionId } }, body }));

export const giveVerdict = (versionId: string, body: VerdictBody) =>
  answerOf(api.POST('/api/v1/versions/{id}/endorsements', { params: { path: { id: versionId } }, body }));

type SeenThread = Pick<ReviewThread, 'id' | 'version'>;
const seen = ({ id, version }: SeenThread) => ({ path: { id }, header: ifMatch(version) });

export const resolveThread = (thread: SeenThread, resolution: string) =>
  answerOf(
    api.POST('/api/v1/comments/{id}/resolutions', {
      params: seen(thread),
      body: resolution === '' ? {} : { resolution },
    }),
  );

export const reopenThread = (thread: SeenThread) =>
  answerOf(api.POST('/api/v1/comments/{id}/reopenings', { params: seen(thread) }));
