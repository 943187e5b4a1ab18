import { type CheckedHands, mayAccept, mayEnter, mayVerify, type Person } from '@resolute/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from './client';
import { everyPage, LONGEST_PAGE } from './every-page';
import { pagesOf } from './pages-of';
import type { components, operations } from './schema';

export type ResultNote = components['schemas']['ResultNoteResponse'];
export type Action = components['schemas']['ActionResponse'];
export type Return = components['schemas']['ReturnResponse'];
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

/** What somebody is waited for to do: check it, or change what came back. */
export const REPORT_TASKS = ['verify', 'accept', 'correct'] as const;
export type ReportTask = (typeof REPORT_TASKS)[number];

/** A note or an action that waits for the reader. */
export interface ReportWaiting {
  readonly kind: 'note' | 'action';
  readonly task: ReportTask;
  readonly report: ResultNote | Action;
}

const STATE_OF: Readonly<Record<ReportTask, 'submitted' | 'verified' | 'sent-back'>> = {
  verify: 'submitted',
  accept: 'verified',
  correct: 'sent-back',
};
const POLICY_OF = { verify: mayVerify, accept: mayAccept, correct: mayEnter };

/** The notes and actions that wait for somebody, the oldest first; what they may not do waits for somebody else. */
export const reportsWaitingQuery = (actor: Person) =>
  queryOptions({
    queryKey: [KEY, 'waiting', actor.id],
    queryFn: async () => {
      const found = await Promise.all(
        REPORT_TASKS.map(async (task): Promise<ReportWaiting[]> => {
          const query = { state: STATE_OF[task], 'page[size]': LONGEST_PAGE } as const;
          const [notes, actions] = await Promise.all([
            everyPage((after) =>
              answerOf(api.GET('/api/v1/result-notes', { params: { query: { ...query, ...pageAfter(after) } } })),
            ),
            everyPage((after) =>
              answerOf(api.GET('/api/v1/actions', { params: { query: { ...query, ...pageAfter(after) } } })),
            ),
          ]);
          return [
            ...notes.map((report) => ({ kind: 'note' as const, task, report })),
            ...actions.map((report) => ({ kind: 'action' as const, task, report })),
          ];
        }),
      );
      return found.flat();
    },
    select: (found) =>
      found
        .filter(({ task, report }) => POLICY_OF[task](actor, handsOf(report)).allowed)
        .toSorted((a, b) => (a.report.submittedAt ?? '').localeCompare(b.report.submittedAt ?? '')),
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
