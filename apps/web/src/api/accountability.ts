import type { CheckedHands } from '@resolute/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import { everyPage } from './every-page';
import { pagesOf } from './pages-of';
import type { components, operations } from './schema';

export type ResultNote = components['schemas']['ResultNoteResponse'];
export type Action = components['schemas']['ActionResponse'];
export type WaitingReport = components['schemas']['WaitingReportResponse'];
export type NotesFilter = NonNullable<operations['listResultNotes']['parameters']['query']>;
export type ActionsFilter = NonNullable<operations['listActions']['parameters']['query']>;
export type ReturnReason = components['schemas']['ReasonOfReturnResponse'];

const KEY = 'accountability';

/** Notes on results, the latest first, each in its newest revision that the reader sees. */
export const notesQuery = (filter: NotesFilter) =>
  pagesOf([KEY, 'notes', filter], (after) =>
    answerOf(api.GET('/api/v1/result-notes', { params: { query: { ...filter, ...pageAfter(after) } } })),
  );

/** Actions, the latest first, each in its newest revision that the reader sees. */
export const actionsQuery = (filter: ActionsFilter) =>
  pagesOf([KEY, 'actions', filter], (after) =>
    answerOf(api.GET('/api/v1/actions', { params: { query: { ...filter, ...pageAfter(after) } } })),
  );

/** Everything that was said in a note, the newest first. */
export const noteRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'notes', id, 'revisions'],
    queryFn: () =>
      everyPage(() => answerOf(api.GET('/api/v1/result-notes/{id}/revisions', { params: { path: { id } } }))),
  });

/** Everything that was said of an action, the newest first. */
export const actionRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'actions', id, 'revisions'],
    queryFn: () => everyPage(() => answerOf(api.GET('/api/v1/actions/{id}/revisions', { params: { path: { id } } }))),
  });

/** Who had a hand in it, for the policies; who saved it earlier only the server knows. */
export const handsOf = ({ unit, author, verifier, state }: ResultNote | Action): CheckedHands => ({
  unitId: unit.id,
  authorId: author.id,
  ...(verifier && { verifierId: verifier.id }),
  state,
});

/** The notes and actions that wait for the reader: what came back first, then the oldest. */
export const waitingReportsQuery = queryOptions({
  queryKey: [KEY, 'waiting'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/waiting-reports'))).items,
});

/** What was written or checked shows in every list of notes and actions. */
export const accountabilityChanged = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ queryKey: [KEY] });

/** What a step is about: a revision, as it was seen. */
export interface SeenRevision {
  readonly id: string;
  readonly version: number;
}

const seen = ({ id, version }: SeenRevision) => ({ path: { id }, header: ifMatch(version) });
const pageAfter = (after: string | undefined) => (after === undefined ? {} : { 'page[after]': after });

/** The steps that somebody can take with a revision; what is wrong is said by the server. */
export interface ReportSteps {
  readonly submit: (row: SeenRevision) => Promise<unknown>;
  readonly withdraw: (row: SeenRevision) => Promise<unknown>;
  readonly verify: (row: SeenRevision) => Promise<unknown>;
  readonly accept: (row: SeenRevision) => Promise<unknown>;
  readonly sendBack: (row: SeenRevision, reasons: readonly ReturnReason[]) => Promise<unknown>;
  readonly correct: (row: SeenRevision, reason: string) => Promise<unknown>;
}

export const noteSteps: ReportSteps = {
  submit: (row) => answerOf(api.POST('/api/v1/result-notes/{id}/submissions', { params: seen(row) })),
  withdraw: (row) => answerOf(api.POST('/api/v1/result-notes/{id}/withdrawals', { params: seen(row) })),
  verify: (row) => answerOf(api.POST('/api/v1/result-notes/{id}/verifications', { params: seen(row) })),
  accept: (row) => answerOf(api.POST('/api/v1/result-notes/{id}/acceptances', { params: seen(row) })),
  sendBack: (row, reasons) =>
    answerOf(api.POST('/api/v1/result-notes/{id}/returns', { params: seen(row), body: { reasons: reasons as never } })),
  correct: (row, reason) =>
    answerOf(api.POST('/api/v1/result-notes/{id}/corrections', { params: seen(row), body: { reason } })),
};

export const actionSteps: ReportSteps = {
  submit: (row) => answerOf(api.POST('/api/v1/actions/{id}/submissions', { params: seen(row) })),
  withdraw: (row) => answerOf(api.POST('/api/v1/actions/{id}/withdrawals', { params: seen(row) })),
  verify: (row) => answerOf(api.POST('/api/v1/actions/{id}/verifications', { params: seen(row) })),
  accept: (row) => answerOf(api.POST('/api/v1/actions/{id}/acceptances', { params: seen(row) })),
  sendBack: (row, reasons) =>
    answerOf(api.POST('/api/v1/actions/{id}/returns', { params: seen(row), body: { reasons: reasons as never } })),
  correct: (row, reason) =>
    answerOf(api.POST('/api/v1/actions/{id}/corrections', { params: seen(row), body: { reason } })),
};
