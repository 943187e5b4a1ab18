import type { Language } from '@resolute/domain';
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import { pagesOf } from './pages-of';
import type { components, operations } from './schema';

export type IssueLine = components['schemas']['IssueLineResponse'];
export type Issue = components['schemas']['IssueResponse'];
export type IssuedDocument = components['schemas']['IssuedDocumentResponse'];
export type IssuedFile = components['schemas']['IssuedFileResponse'];
export type IssueSeal = components['schemas']['IssueSealResponse'];
export type IssuedReading = components['schemas']['IssuedReadingResponse'];
export type IssueWish = components['schemas']['PrepareIssueDto'];
export type TranslationsWish = components['schemas']['TranslateIssueDto'];
export type TransmissionWish = components['schemas']['TransmitIssueDto'];
export type IssuesFilter = Omit<
  NonNullable<operations['listIssues']['parameters']['query']>,
  'page[size]' | 'page[after]'
>;

/** By which door one comes to an issue: signed in, or that for everybody. */
export type IssueDoor = 'issues' | 'public-issues';

const KEY = 'issues';

/** As often as one wants to see a document more. */
const WHILE_MAKING_MS = 2000;
/** What has failed is tried again by itself, with pauses. */
const WHILE_FAILING_MS = 10_000;

/** Whether something of it is still to be drawn or sealed. */
export const isUnsealed = ({ state, documents }: Pick<Issue, 'state' | 'documents'>): boolean =>
  state === 'approved' || (state === 'issued' && documents.some(({ seal }) => seal === null));

/** Why something of it could not be drawn or sealed so far. */
export const faultsOf = ({ fault, documents }: Pick<Issue, 'fault' | 'documents'>): string[] => [
  ...new Set([fault, ...documents.map((document) => document.fault)].filter((each) => each !== null)),
];

const pauseBefore = (issue: Issue | undefined): number | false => {
  if (!issue || !isUnsealed(issue) || !issue.isUnderWay) return false;
  return faultsOf(issue).length > 0 ? WHILE_FAILING_MS : WHILE_MAKING_MS;
};

const pageAfter = (after: string | undefined) => ({ ...(after !== undefined && { 'page[after]': after }) });

const listPage = (door: IssueDoor, query: operations['listIssues']['parameters']['query']) =>
  answerOf(
    door === 'issues'
      ? api.GET('/api/v1/issues', { params: { query } })
      : api.GET('/api/v1/public-issues', { params: { query } }),
  );

/** Issued reports that fit, the latest first, page by page. */
export const issuesQuery = (door: IssueDoor, filter: IssuesFilter) =>
  pagesOf([KEY, 'list', door, filter], (after) => listPage(door, { ...filter, ...pageAfter(after) }));

const whole = (door: IssueDoor, filter: IssuesFilter) =>
  queryOptions({
    queryKey: [KEY, 'whole', door, filter],
    queryFn: () => everyPage((after) => listPage(door, { ...filter, 'page[size]': LONGEST_PAGE, ...pageAfter(after) })),
  });

/** All of them: what can be chosen from. There are some dozens in a year. */
export const allIssuesQuery = (door: IssueDoor) => whole(door, {});

/** Those that nothing has superseded, the latest first. */
export const lastIssuesQuery = (door: IssueDoor) => whole(door, { latest: true });

/** Those of a report, the latest first. */
export const issuesOfReportQuery = (report: string) => whole('issues', { report });

/** One issue, asked for again while it is drawn and sealed. */
export const issueQuery = (door: IssueDoor, id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', door, id],
    queryFn: () => {
      const params = { path: { id } };
      return answerOf(
        door === 'issues'
          ? api.GET('/api/v1/issues/{id}', { params })
          : api.GET('/api/v1/public-issues/{id}', { params }),
      );
    },
    refetchInterval: ({ state: { data } }) => pauseBefore(data),
  });

/** What it says, in the language that is asked for or else in the original. */
export const readingQuery = (door: IssueDoor, id: string, language: Language) =>
  queryOptions({
    queryKey: [KEY, 'reading', door, id, language],
    queryFn: () => {
      const params = { path: { id }, query: { language } };
      return answerOf(
        door === 'issues'
          ? api.GET('/api/v1/issues/{id}/reading', { params })
          : api.GET('/api/v1/public-issues/{id}/reading', { params }),
      );
    },
    // What is on the screen stays while it is told in another language.
    placeholderData: keepPreviousData,
  });

/** Where a sealed document is fetched. */
export const issuedFileAddress = (
  door: IssueDoor,
  id: string,
  { language, format }: Pick<IssuedDocument, 'language'> & Pick<IssuedFile, 'format'>,
): string => `/api/v1/${door}/${id}/files/${language}/${format}`;

/** Where a seal is fetched: what it is set over, or the signature. */
export const sealAddress = (door: IssueDoor, id: string, seal: number, part: 'manifest' | 'signature'): string =>
  `/api/v1/${door}/${id}/seals/${seal}/${part}`;

/** What was decided shows in every list, and no longer waits for anybody. */
export const issuesChanged = (queries: QueryClient): Promise<void> =>
  Promise.all([
    queries.invalidateQueries({ queryKey: [KEY] }),
    queries.invalidateQueries({ queryKey: ['reviews', 'waiting'] }),
  ]).then(() => undefined);

/** Puts the endorsed version of a report before the Director. */
export const prepareIssue = (body: IssueWish): Promise<Issue> => answerOf(api.POST('/api/v1/issues', { body }));

type SeenIssue = Pick<Issue, 'id' | 'version'>;
const seen = ({ id, version }: SeenIssue) => ({ path: { id }, header: ifMatch(version) });

export const approveIssue = (issue: SeenIssue, note: string | null): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/approvals', { params: seen(issue), body: { note } }));

export const sendIssueBack = (issue: SeenIssue, note: string): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/returns', { params: seen(issue), body: { note } }));

/** Takes one back that is not sealed yet. */
export const withdrawIssue = (issue: SeenIssue): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/withdrawals', { params: seen(issue) }));

/** Has it drawn and sealed in more languages. */
export const translateIssue = (issue: SeenIssue, body: TranslationsWish): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/translations', { params: seen(issue), body }));

/** Draws and seals what was given up. */
export const retryIssue = (id: string): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/retries', { params: { path: { id } } }));

/** Records that it went to a meeting. */
export const transmitIssue = (id: string, body: TransmissionWish): Promise<Issue> =>
  answerOf(api.POST('/api/v1/issues/{id}/transmissions', { params: { path: { id } }, body }));
