import type { Translations } from '@resolute/domain';
import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { type ReceivedFile, receivedFile } from './received-file';

export const ALIGNMENT_RULES = [
  'output-without-outcome',
  'outcome-without-output',
  'priority-without-result',
  'enabler-unserved',
  'result-without-money',
  'result-without-operations',
  'result-without-people',
  'shares-over-one',
  'indicator-without-owner',
  'indicator-without-target',
  'indicator-without-source',
  'target-beyond-plan',
  'budget-line-without-result',
  'risk-without-link',
] as const;
export type AlignmentRule = (typeof ALIGNMENT_RULES)[number];
export const FINDING_STANDINGS = ['open', 'acknowledged', 'mended'] as const;
export type FindingStanding = (typeof FINDING_STANDINGS)[number];
export type AlignmentFigure = 'outputs-linked' | 'francs-linked' | 'risks-above-appetite';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

export interface AlignmentCoverage {
  readonly figure: AlignmentFigure;
  readonly part: string;
  readonly whole: string | null;
  readonly percent: string | null;
  readonly byClass?: { readonly strategic: string; readonly operational: string };
  readonly indicator: { readonly id: string; readonly code: string } | null;
}

export interface AlignmentOverview {
  readonly framework: Named;
  readonly strategicPlan: Named | null;
  readonly checkedAt: string | null;
  readonly coverage: readonly AlignmentCoverage[];
  readonly rules: readonly { readonly rule: AlignmentRule; readonly open: number; readonly acknowledged: number }[];
}

export interface FindingPlace extends Named {
  readonly kind: 'result' | 'indicator' | 'risk';
  readonly resultKind?: Translations;
}

export interface Finding {
  readonly id: string;
  readonly rule: AlignmentRule;
  readonly place: FindingPlace;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly standing: FindingStanding;
  readonly foundAt: string;
  readonly mendedAt: string | null;
  readonly acknowledgement: {
    readonly id: string;
    readonly reason: string;
    readonly untilOn: string;
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  } | null;
}

export interface FlowsAnswer {
  readonly columns: readonly ('goal' | 'outcome' | 'output' | 'money')[];
  readonly nodes: readonly (Named & {
    readonly column: 'goal' | 'outcome' | 'output' | 'money';
    readonly francs: string;
  })[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly francs: string;
    readonly share: string | null;
  }[];
}

export interface MatrixRow {
  readonly output: Named;
  readonly francs: string;
  readonly cells: readonly { readonly outcomeId: string; readonly share: string | null }[];
  readonly has: { readonly money: boolean; readonly operations: boolean; readonly people: boolean };
  readonly findings: number;
}

export interface AlignmentMatrix {
  readonly outcomes: readonly (Named & { readonly goals: readonly { readonly id: string; readonly code: string }[] })[];
  readonly rows: readonly MatrixRow[];
}

const KEY = 'alignment';

type Answer<T> = Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>;

const got = <T>(path: string, query: object): Promise<T> =>
  answerOf(api.GET(path as never, { params: { query } } as never) as unknown as Answer<T>);
const posted = <T>(path: string, id: string | undefined, body: object): Promise<T> =>
  answerOf(
    api.POST(
      path as never,
      { ...(id !== undefined && { params: { path: { id } } }), body } as never,
    ) as unknown as Answer<T>,
  );

/** How far a plan lines up: its coverage figures, and how many findings each rule has. */
export const alignmentQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'overview', framework],
    queryFn: () => got<AlignmentOverview>('/api/v1/alignment', { framework }),
  });

export interface FindingsFilter {
  readonly framework: string;
  readonly standing: FindingStanding;
  readonly rule?: AlignmentRule;
}

/** What the rules found, page by page. */
export const findingsQuery = (filter: FindingsFilter) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'findings', filter],
    queryFn: ({ pageParam }) =>
      got<{ items: readonly Finding[]; next: string | null; total: number }>('/api/v1/alignment/findings', {
        ...filter,
        ...(pageParam !== undefined && { 'page[after]': pageParam }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
  });

/** The way of the planned money over outputs and outcomes to goals. */
export const flowsQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'flows', framework],
    queryFn: () => got<FlowsAnswer>('/api/v1/alignment/flows', { framework }),
  });

/** Outputs by outcomes, with what is planned for each output. */
export const matrixQuery = (framework: string) =>
  queryOptions({
    queryKey: [KEY, 'matrix', framework],
    queryFn: () => got<AlignmentMatrix>('/api/v1/alignment/matrix', { framework }),
  });

/** The matrix as a workbook, in the reader's language. */
export const matrixFile = (framework: string): Promise<ReceivedFile> =>
  receivedFile(
    api.GET(
      '/api/v1/alignment/matrix/file' as never,
      { params: { query: { framework } }, parseAs: 'blob' } as never,
    ) as never,
  );

export const alignmentChanged = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: [KEY] });

/** Runs every rule at once. */
export const checkAlignment = (framework: string): Promise<AlignmentOverview> =>
  posted('/api/v1/alignment/checks', undefined, { framework });

export const acknowledgeFinding = (
  { id }: Pick<Finding, 'id'>,
  body: { readonly reason: string; readonly untilOn: string },
): Promise<Finding> => posted('/api/v1/alignment/findings/{id}/acknowledgements', id, body);

export const withdrawAcknowledgement = (id: string, body: { readonly reason: string }): Promise<Finding> =>
  posted('/api/v1/alignment/acknowledgements/{id}/withdrawals', id, body);
