import type { AlignmentRule, FindingStanding } from '@resolute/domain';
import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { type ReceivedFile, receivedFile } from './received-file';
import type { components } from './schema';

type Schemas = components['schemas'];
export type AlignmentOverview = Schemas['AlignmentResponse'];
export type FigureCovered = Schemas['AlignmentFigureResponse'];
export type RuleCount = Schemas['AlignmentRuleResponse'];
export type Finding = Schemas['AlignmentFindingResponse'];
export type FindingPlace = Schemas['FindingPlaceResponse'];
export type Flows = Schemas['FlowsResponse'];
export type AlignmentMatrix = Schemas['AlignmentMatrixResponse'];
export type MatrixRow = Schemas['MatrixRowResponse'];
export type MatrixCell = Schemas['MatrixCellResponse'];

const KEY = 'alignment';

/** How far a plan lines up: its figures, and how many findings each rule has. A plan is named by its code. */
export const alignmentQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'overview', framework],
    queryFn: () => answerOf(api.GET('/api/v1/alignment', { params: { query: { framework } } })),
  });

export interface FindingsWanted {
  readonly framework: string;
  readonly standing: FindingStanding;
  readonly rule?: AlignmentRule;
}

/** What the rules found, page by page. */
export const findingsQuery = (wanted: FindingsWanted) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'findings', wanted],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/alignment/findings', {
          params: { query: { ...wanted, ...(pageParam !== undefined && { 'page[after]': pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
  });

/** The way of the planned money over outputs and outcomes to goals. */
export const flowsQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'flows', framework],
    queryFn: () => answerOf(api.GET('/api/v1/alignment/flows', { params: { query: { framework } } })),
  });

/** Outputs by outcomes, with what is planned for each output. */
export const matrixQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'matrix', framework],
    queryFn: () => answerOf(api.GET('/api/v1/alignment/matrix', { params: { query: { framework } } })),
  });

/** The matrix as a workbook, in the reader's language. */
export const matrixFile = (framework: string): Promise<ReceivedFile> =>
  receivedFile(api.GET('/api/v1/exports/alignment-matrix', { params: { query: { framework } }, parseAs: 'blob' }));

export const alignmentChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: [KEY] });

/** Runs every rule at once. */
export const checkAlignment = (framework: string): Promise<AlignmentOverview> =>
  answerOf(api.POST('/api/v1/alignment/checks', { body: { framework } }));

export const acknowledgeFinding = (id: string, body: Schemas['AcknowledgeFindingDto']): Promise<Finding> =>
  answerOf(api.POST('/api/v1/alignment/findings/{id}/acknowledgements', { params: { path: { id } }, body }));

export const withdrawAcknowledgement = (id: string, body: Schemas['WithdrawAcknowledgementDto']): Promise<Finding> =>
  answerOf(api.POST('/api/v1/alignment/acknowledgements/{id}/withdrawals', { params: { path: { id } }, body }));
