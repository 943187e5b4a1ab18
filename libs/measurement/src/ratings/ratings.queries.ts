import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  markOf,
  mayReadIndicators,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowsAfter,
  type TimeWish,
} from '@resolute/domain';
import { FRAMEWORK_NAME, type FrameworkName, RESULT_NAME, RESULTS, type ResultName } from '@resolute/planning';
import { planResults } from './plan-results';
import type {
  OverviewView,
  PlanInFull,
  PlanScope,
  RatedIndicatorView,
  RatingsFilter,
  RatingsPage,
  RolledUpView,
} from './rating.view';
import { type Board, indicatorsUnder, partsOf, RatingBoard, type Witness } from './rating-board';
import { RESULT_NAMES } from './ratings.sql';
import { tallyOf } from './tally';

/** The highest results of a framework version that count on the day $2, or those of some origins. */
const HIGHEST = `
  SELECT ${RESULT_NAME} AS name FROM ${RESULTS}
  WHERE r.framework_version_id = $3 AND (r.retired_on IS NULL OR r.retired_on >= $2)
    AND CASE WHEN cardinality($4::uuid[]) > 0 THEN r.origin_id = ANY ($4)
      ELSE k.level = (SELECT min(l.level) FROM result_kinds l JOIN results o ON o.kind_id = l.id
        WHERE o.framework_version_id = $3) END
  ORDER BY k.code, r.code COLLATE natural_order, r.id`;

/** The plan that was asked for, or the strategic plan of the day $2. */
const FRAMEWORK = `
  SELECT ${FRAMEWORK_NAME} AS name FROM framework_versions f
  WHERE f.created_at <= $1 AND CASE WHEN $3::uuid IS NOT NULL THEN f.id = $3
    ELSE f.kind = 'strategic-plan' AND extract(year FROM $2::date) BETWEEN f.first_year AND f.last_year END
  ORDER BY f.first_year DESC, f.id LIMIT 1`;

/** What is rated how, over all indicators and results. */
@Injectable()
export class RatingsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly board: RatingBoard,
  ) {}

  /** Indicators with their ratings, by code; as many in all as the tile that leads here says. Two statements, of a plan four. */
  async list(actor: Actor, filter: RatingsFilter, time: TimeWish, page: PageRequest): Promise<RatingsPage> {
    requireAllowed(mayReadIndicators(actor));
    const board = await this.board.get(time);
    const below = filter.framework === undefined ? undefined : await this.belowPlan(board, filter.framework);
    const chosen = new Set(chosenBy(board, filter).filter(({ id }) => below?.has(id) ?? true));
    const rest = rowsAfter(board.indicators, page).filter((indicator) => chosen.has(indicator));
    return { ...pageOf(rest, page.size), total: chosen.size };
  }

  /** A plan at a glance; without one, the strategic plan of the day. Four statements where ratings were kept. */
  async overview(actor: Actor, frameworkId: string | undefined, time: TimeWish): Promise<OverviewView> {
    requireAllowed(mayReadIndicators(actor));
    const board = await this.board.get(time);
    const framework = await this.framework(frameworkId, board);
    if (!framework && frameworkId !== undefined)
      throw new DomainError('row/not-found', { params: { id: frameworkId } });
    return this.overviewOf(framework, board);
  }

  /**
   * The same with all that is below it, as nobody should compute a board twice for one report. A plan that was not known yet at
   * the time is as if there were none. Of a day, `witness` is shown the figures that the ratings follow from.
   */
  async inFull(
    actor: Actor,
    { frameworkId, originIds = [] }: PlanScope,
    time: TimeWish,
    witness?: Witness,
  ): Promise<PlanInFull> {
    requireAllowed(mayReadIndicators(actor));
    const board = await this.board.get(time, witness);
    const overview = await this.overviewOf(await this.framework(frameworkId, board), board, originIds);
    const highest = idsOf(overview.results);
    const { indicators, results, critical } = partsOf(board, highest);
    const names = await this.reads.rows<{ name: ResultName }>(RESULT_NAMES, [board.axes.moment, [...results]]);
    return {
      overview,
      indicators: board.indicators.filter(({ id }) => indicators.has(id)),
      criticalIds: critical,
      results: planResults(board, highest, new Map(names.map(({ name }) => [name.id, name]))),
    };
  }

  private async overviewOf(
    framework: FrameworkName | null,
    board: Board,
    originIds: readonly string[] = [],
  ): Promise<OverviewView> {
    if (!framework) return { framework: null, tally: tallyOf([]), results: [] };
    const found = await this.highest(board, framework.id, originIds);
    const highest = originIds.length > 0 ? topmost(board, found) : found;
    const results = highest.flatMap((name) => rolledUpView(board, name));
    const { indicators } = partsOf(board, idsOf(results));
    return { framework, tally: tallyOf(resultsOf(board, indicators)), results };
  }

  private async belowPlan(board: Board, frameworkId: string): Promise<ReadonlySet<string>> {
    if (!(await this.framework(frameworkId, board)))
      throw new DomainError('row/not-found', { params: { id: frameworkId } });
    const highest = await this.highest(board, frameworkId);
    return partsOf(
      board,
      highest.map(({ id }) => id),
    ).indicators;
  }

  private async highest(
    { axes: { moment, day } }: Board,
    frameworkId: string,
    originIds: readonly string[] = [],
  ): Promise<ResultName[]> {
    const rows = await this.reads.rows<{ name: ResultName }>(HIGHEST, [moment, day, frameworkId, originIds]);
    return rows.map(({ name }) => name);
  }

  private async framework(id: string | undefined, { axes: { moment, day } }: Board): Promise<FrameworkName | null> {
    const [found] = await this.reads.rows<{ name: FrameworkName }>(FRAMEWORK, [moment, day, id ?? null]);
    return found?.name ?? null;
  }
}

/** Those of some results that contribute to none of the others: what stands below another is told of there. */
const topmost = (board: Board, names: readonly ResultName[]): ResultName[] =>
  names.filter((name) => {
    const others = names.filter((other) => other !== name).map(({ id }) => id);
    return !partsOf(board, others).results.has(name.id);
  });

const idsOf = (results: readonly RolledUpView[]): string[] => results.map(({ result }) => result.id);

function rolledUpView(board: Board, result: ResultName): RolledUpView[] {
  const rollUp = board.rollUps.get(result.id)?.result;
  return rollUp ? [{ result, rollUp, tally: tallyOf(resultsOf(board, indicatorsUnder(board, result.id))) }] : [];
}

const resultsOf = ({ indicators }: Board, ids: ReadonlySet<string>) =>
  indicators.filter(({ id }) => ids.has(id)).map(({ result }) => result);

function chosenBy(board: Board, filter: RatingsFilter): RatedIndicatorView[] {
  const under = filter.under === undefined ? undefined : indicatorsUnder(board, filter.under);
  return board.indicators.filter(
    (indicator) =>
      (under?.has(indicator.id) ?? true) &&
      isOfUnit(indicator, filter) &&
      (filter.mark ?? markOf(indicator.result)) === markOf(indicator.result) &&
      isRatedAs(indicator, filter),
  );
}

function isOfUnit({ unit, code, title }: RatedIndicatorView, filter: RatingsFilter): boolean {
  const text = filter.text?.toLowerCase();
  const isNamed =
    text === undefined || [code, ...Object.values(title)].some((word) => word.toLowerCase().includes(text));
  return isNamed && (filter.unit === undefined || unit.id === filter.unit);
}

function isRatedAs({ result }: RatedIndicatorView, { rating, reason, flag }: RatingsFilter): boolean {
  if (result.kind === 'not-rated')
    return rating === undefined && flag === undefined && (reason ?? result.reason) === result.reason;
  if (reason !== undefined) return false;
  return (rating ?? result.rating) === result.rating && (flag === undefined || result.flags.includes(flag));
}
