import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type BreakdownRule,
  DomainError,
  groupedBy,
  mayReadIndicators,
  numberOf,
  type PartAggregation,
  type Period,
  requireAllowed,
  type TimeWish,
  timeAxes,
  totalOfParts,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { FiguresQueries } from '../figures/figures.queries';
import type { IndicatorFigure } from '../figures/indicator-figure';
import type { BreakdownTrend, BreakdownTrendsView, CategoryPoint, CategoryTrend } from './breakdown-trend.view';

/**
 * What was entered for the categories in the values $1, in the order of the dimensions and their categories. What was declared not
 * applicable has no figure, and none of its categories has one either.
 */
const ENTERED = `
  SELECT b.actual_id AS "actualId", b.value::text, v.part_aggregation AS "partAggregation", w.rule,
    json_build_object('id', d.id, 'code', d.code, 'title', d.title) AS dimension,
    json_build_object('id', c.id, 'code', c.code, 'title', c.title) AS category
  FROM breakdown_values b JOIN breakdowns w ON w.id = b.breakdown_id JOIN indicator_versions v ON v.id = w.indicator_version_id
  JOIN dimensions d ON d.id = w.dimension_id JOIN categories c ON c.id = b.category_id
  JOIN actuals a ON a.id = b.actual_id
  WHERE b.actual_id = ANY ($1) AND a.not_applicable IS NULL ORDER BY d.code, d.id, c.place, c.id, v.number DESC`;

interface EnteredRow {
  readonly actualId: string;
  readonly value: string;
  readonly partAggregation: PartAggregation;
  readonly rule: BreakdownRule;
  readonly dimension: BreakdownTrend['dimension'];
  readonly category: Omit<CategoryTrend, 'points'>;
}

/** In which period a value counts, and whether it is an estimate. */
type Counted = ReadonlyMap<string, { readonly periodId: string; readonly isEstimate: boolean }>;

/** As much of the figures of an indicator as its categories follow from. */
export type FigureInPeriods = Pick<IndicatorFigure, 'id' | 'provenance'> & {
  readonly input: Pick<IndicatorFigure['input'], 'periods'>;
};

/** How the categories of an indicator went, from the same accepted values as its figures. */
@Injectable()
export class BreakdownTrendsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly figures: FiguresQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By dimension, category and period; two statements. */
  async ofIndicator(actor: Actor, id: string, time: TimeWish = {}): Promise<BreakdownTrendsView> {
    requireAllowed(mayReadIndicators(actor));
    const now = this.clock.now();
    const [figure] = await this.figures.some([id], timeAxes(time, now), now);
    if (!figure) throw new DomainError('row/not-found', { params: { id } });
    const trends = await this.ofFigures([figure]);
    return {
      periods: periodsIn(figure).map((period) => ({
        ...period,
        total: numberOf(figure.input.values[period.id]) ?? null,
      })),
      breakdowns: trends.get(id) ?? [],
    };
  }

  /** Of several indicators, by their ids, from figures that were read already; one statement, for the system itself. */
  async ofFigures(figures: readonly FigureInPeriods[]): Promise<ReadonlyMap<string, BreakdownTrend[]>> {
    const counted = new Map(figures.map((figure) => [figure.id, countedIn(figure)]));
    const indicatorOf = new Map([...counted].flatMap(([id, values]) => [...values.keys()].map((key) => [key, id])));
    const entered = await this.reads.rows<EnteredRow>(ENTERED, [[...indicatorOf.keys()]]);
    const byIndicator = groupedBy(entered, ({ actualId }) => indicatorOf.get(actualId) ?? '');
    return new Map(
      figures.map((figure) => {
        const periodIds = periodsIn(figure).map(({ id }) => id);
        const byDimension = groupedBy(byIndicator.get(figure.id) ?? [], ({ dimension }) => dimension.id);
        const own = counted.get(figure.id) ?? new Map();
        return [figure.id, [...byDimension.values()].flatMap((rows) => trendOf(rows, own, periodIds))];
      }),
    );
  }
}

/** The periods of an indicator that have an accepted value. */
const periodsIn = ({ input, provenance }: FigureInPeriods): Period[] =>
  input.periods.filter((period) => provenance[period.id]);

const countedIn = ({ provenance }: FigureInPeriods): Counted =>
  new Map(
    Object.entries(provenance).flatMap(([periodId, { parts }]) =>
      parts.map(({ actualId, isEstimate }) => [actualId, { periodId, isEstimate }] as const),
    ),
  );

/** The rule of the latest version stands for all: what a category means does not change with the version. */
function trendOf(rows: readonly EnteredRow[], counted: Counted, periodIds: readonly string[]): BreakdownTrend[] {
  const [first] = rows;
  if (!first) return [];
  const categories = [...groupedBy(rows, ({ category }) => category.id).values()].flatMap((own): CategoryTrend[] => {
    const byPeriod = groupedBy(own, ({ actualId }) => counted.get(actualId)?.periodId ?? '');
    const points = periodIds.flatMap((periodId) => pointOf(periodId, byPeriod.get(periodId) ?? [], counted));
    return own[0] && points.length > 0 ? [{ ...own[0].category, points }] : [];
  });
  return [{ dimension: first.dimension, rule: first.rule, categories }];
}

/** Made of the units' values as the indicator itself is; shares of several units cannot be pooled without what they are shares of. */
function pointOf(periodId: string, rows: readonly EnteredRow[], counted: Counted): CategoryPoint[] {
  const [first] = rows;
  if (!first) return [];
  const parts = rows.map(({ value }) => ({ kind: 'number', value }) as const);
  const { value } = totalOfParts(parts.length === 1 ? 'single' : first.partAggregation, parts);
  if (value?.kind !== 'number') return [];
  const isEstimate = rows.some(({ actualId }) => counted.get(actualId)?.isEstimate);
  return [{ periodId, value: value.value, isEstimate, units: rows.length }];
}
