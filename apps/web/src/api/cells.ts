import type { LocalDate, LockRule, ValueForm } from '@resolute/domain';
import { queryOptions } from '@tanstack/react-query';
import type { Actual, ActualContent } from './actuals';
import { answerOf, api } from './client';
import type { components } from './schema';

type Sheet = components['schemas']['IndicatorVersionResponse'];
type Target = components['schemas']['TargetResponse'];

/** One value that is expected of a unit for a period, with what there is so far. */
export interface Cell {
  readonly indicator: CellIndicator;
  readonly part: { readonly id: string; readonly unit: components['schemas']['UnitNameResponse'] };
  readonly period: CellPeriod;
  readonly window: CellWindow;
  /** The latest revision that the reader may see. */
  readonly current: CellRevision | null;
  readonly previous: CellPrevious | null;
  readonly target: Pick<Target, 'id' | 'value' | 'low' | 'high' | 'step' | 'onDay'> | null;
}

export interface CellIndicator
  extends Pick<
    Sheet,
    | 'kind'
    | 'aggregation'
    | 'title'
    | 'measure'
    | 'numerator'
    | 'denominator'
    | 'steps'
    | 'stages'
    | 'needsEvidence'
    | 'breakdowns'
  > {
  readonly id: string;
  readonly code: string;
  readonly versionId: string;
  readonly form: ValueForm;
  readonly limits: { readonly low: string | null; readonly high: string | null };
}

export interface CellPeriod {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dueOn: LocalDate;
  readonly lastDay: LocalDate;
}

export type CellWindow =
  | { readonly kind: 'open'; readonly until: string; readonly because: 'window' | 'exception' }
  | {
      readonly kind: 'locked';
      readonly rule: LockRule;
      readonly since: string | null;
      readonly until: string | null;
      readonly opener: 'planner' | 'nobody';
      readonly decision?: string;
    };

type Value = Pick<
  ActualContent,
  'value' | 'numerator' | 'denominator' | 'choice' | 'judgement' | 'notApplicable' | 'isEstimate'
>;

export interface CellPrevious extends Value {
  readonly period: string;
}

export interface CellRevision
  extends Value,
    Pick<
      Actual,
      'id' | 'state' | 'version' | 'revision' | 'narrative' | 'remark' | 'correctionReason' | 'breakdown' | 'author'
    > {
  /** The latest time that it was sent back. */
  readonly returned: Actual['returns'][number] | null;
}

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

/** The values that are expected of a unit for the periods that end in a span. */
export const cellsQuery = (wish: CellsWish) =>
  queryOptions({
    queryKey: ['cells', wish],
    queryFn: () => answerOf(api.GET('/api/v1/cells' as never, { params: { query: wish } } as never)) as Promise<Cells>,
    // Values that are on their way are kept beside it; asking again in the middle of typing would only flicker.
    refetchOnWindowFocus: false,
  });

export interface Cells {
  readonly items: readonly Cell[];
}
