import { queryOptions } from '@tanstack/react-query';
import type { Actual } from './actuals';
import { answerOf, api } from './client';
import type { components } from './schema';

/** One value that is expected of a unit for a period, with what there is so far. */
export type Cell = components['schemas']['CellResponse'];
export type CellIndicator = components['schemas']['CellIndicatorResponse'];
export type CellRevision = components['schemas']['CellRevisionResponse'];
export type CellPrevious = components['schemas']['CellPreviousResponse'];
export type LockedWindow = components['schemas']['LockedWindowResponse'];

/** What a cell is called wherever its value is kept: the part that reports and the period. */
export const cellKey = ({ part, period }: Pick<Cell, 'part' | 'period'>): string => `${part.id}/${period.id}`;

/** The cell once a revision of it was saved. */
export const withRevision = (cell: Cell, actual: Actual): Cell => ({
  ...cell,
  current: { ...actual, returned: actual.returns[0] ?? null },
});

export interface CellsWish {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Values that are on their way are kept beside these answers: asking again in the middle of typing would only flicker. When
 * there is a network again, what was typed is sent at once, and an answer read before that would show the old value after it.
 */
const ONLY_WHEN_ASKED = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** The values that a unit may enter now, and those that were sent back to it. How far back that reaches only the server knows. */
export const openCellsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['cells', 'open', unit],
    queryFn: async () => (await answerOf(api.GET('/api/v1/open-cells', { params: { query: { unit } } }))).items,
    ...ONLY_WHEN_ASKED,
  });

/** The values that are expected of a unit for the periods that end in a span. */
export const cellsQuery = (wish: CellsWish) =>
  queryOptions({
    queryKey: ['cells', wish],
    queryFn: async () => (await answerOf(api.GET('/api/v1/cells', { params: { query: wish } }))).items,
    ...ONLY_WHEN_ASKED,
  });
