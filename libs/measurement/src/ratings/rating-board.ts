import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { keptAxes, type RatingResult, type TimeAxes, type TimeWish } from '@resolute/domain';
import { unitNameSql } from '@resolute/identity';
import { CLOCK, type Clock } from '@resolute/platform';
import type { IndicatorFigure } from '../figures/indicator-figure';
import { VERSION_ON_DAY } from '../indicators/indicator.sql';
import type { RatedIndicatorView } from './rating.view';
import { RatingSources } from './rating-sources';
import { CURRENT_AT } from './ratings.sql';
import { type RolledUpResult, rolledUp } from './rolled-up';

/** Sees figures that are not kept, chunk by chunk. */
export type Witness = (figures: readonly IndicatorFigure[]) => void;

/** Everything that is rated, at a point of both axes of time. */
export interface Board {
  readonly axes: TimeAxes;
  /** The indicators that are not retired on the day, by code. */
  readonly indicators: readonly RatedIndicatorView[];
  /** By the id of the result. */
  readonly rollUps: ReadonlyMap<string, RollUpOnBoard>;
}

/** With the moment at which it was found; null for what is kept nowhere. */
export type RollUpOnBoard = RolledUpResult & { readonly calculatedAt: Date | null };

const NAMED = `
  SELECT i.id, i.code, v.title, v.measure, ${unitNameSql('u')} AS unit, i.is_sample AS "isSample", (i.retired_on IS NULL OR i.retired_on >= $2) AS counts`;
const STORED = `
  ${NAMED}, r.result, r.calculated_at AS "calculatedAt"
  FROM ratings r JOIN indicators i ON i.id = r.indicator_id JOIN indicator_versions v ON v.id = r.indicator_version_id
  JOIN units u ON u.id = i.unit_id
  WHERE ${CURRENT_AT('r')} AND (i.retired_on IS NULL OR i.retired_on >= $2) ORDER BY i.code COLLATE natural_order, i.id`;
const STORED_ROLL_UPS = `SELECT r.result_id AS "resultId", r.result, r.parts, r.calculated_at AS "calculatedAt"
  FROM roll_ups r WHERE ${CURRENT_AT('r')}`;
const NAMES = `
  ${NAMED} FROM indicators i ${VERSION_ON_DAY} JOIN units u ON u.id = i.unit_id
  WHERE i.created_at <= $1 ORDER BY i.code COLLATE natural_order, i.id`;

type Named = Omit<RatedIndicatorView, 'result' | 'calculatedAt'> & { readonly counts: boolean };
type StoredRollUp = RolledUpResult & { readonly calculatedAt: Date };

/**
 * What is rated. As of a moment, what had been found by then is read as it was kept; on another day than that, it is computed
 * by the same rules from what had been recorded, and kept nowhere.
 */
@Injectable()
export class RatingBoard {
  constructor(
    private readonly reads: Reads,
    private readonly sources: RatingSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Two statements where it was kept; where it is computed five, and one for each chunk of indicators. Then `witness` is shown the
   * figures as they pass, so that nobody reads them a second time.
   */
  async get(time: TimeWish, witness: Witness = () => undefined): Promise<Board> {
    const axes = keptAxes(time, this.clock.now());
    return time.on === undefined ? this.kept(axes) : this.computed(axes, witness);
  }

  /**
   * What a result rolls up to. One that is so new that its roll-up is still being found is rolled up from the ratings that are
   * kept, in three more statements; undefined for what is no result.
   */
  async rollUpOf(id: string, { axes, rollUps, indicators }: Board): Promise<RollUpOnBoard | undefined> {
    const kept = rollUps.get(id);
    if (kept) return kept;
    const ratings = indicators.map((indicator) => ({
      indicatorId: indicator.id,
      counts: true,
      result: indicator.result,
    }));
    const found = rolledUp({ ...(await this.sources.contributions(axes)), ratings });
    const rollUp = found.find(({ resultId }) => resultId === id);
    return rollUp && { ...rollUp, calculatedAt: null };
  }

  private async kept(axes: TimeAxes): Promise<Board> {
    const [indicators, stored] = await Promise.all([
      this.reads.rows<RatedIndicatorView & Named>(STORED, [axes.moment, axes.day]),
      this.reads.rows<StoredRollUp>(STORED_ROLL_UPS, [axes.moment]),
    ]);
    return {
      axes,
      indicators: indicators.map(({ counts: _counts, ...indicator }) => indicator),
      rollUps: new Map(stored.map((rollUp) => [rollUp.resultId, rollUp])),
    };
  }

  private async computed(axes: TimeAxes, witness: Witness): Promise<Board> {
    const { moment, day } = axes;
    const [results, names, contributions] = await Promise.all([
      this.results(axes, witness),
      this.reads.rows<Named>(NAMES, [moment, day]),
      this.sources.contributions(axes),
    ]);
    const rated = names.flatMap(({ counts, ...name }) => {
      const result = results.get(name.id);
      return result ? [{ counts, indicator: { ...name, result, calculatedAt: null } }] : [];
    });
    const ratings = rated.map(({ counts, indicator: { id, result } }) => ({ indicatorId: id, counts, result }));
    const rollUps = rolledUp({ ...contributions, ratings });
    return {
      axes,
      indicators: rated.filter(({ counts }) => counts).map(({ indicator }) => indicator),
      rollUps: new Map(rollUps.map((rollUp) => [rollUp.resultId, { ...rollUp, calculatedAt: null }])),
    };
  }

  /** By the id of the indicator. Nothing is kept of the values that each follows from. */
  private async results(axes: TimeAxes, witness: Witness): Promise<ReadonlyMap<string, RatingResult>> {
    const results = new Map<string, RatingResult>();
    for await (const chunk of this.sources.figures(null, axes, this.clock.now())) {
      witness(chunk);
      for (const { id, result } of chunk) results.set(id, result);
    }
    return results;
  }
}

/** What results are made of, directly or by what contributes to them; each once, however many ways there are. */
export interface Parts {
  readonly indicators: ReadonlySet<string>;
  /** The results themselves among them. */
  readonly results: ReadonlySet<string>;
  /** The indicators that are a critical part of any of them. */
  readonly critical: ReadonlySet<string>;
}

export function partsOf({ rollUps }: Pick<Board, 'rollUps'>, resultIds: readonly string[]): Parts {
  const [indicators, critical] = [new Set<string>(), new Set<string>()];
  const results = new Set(resultIds);
  for (const id of results) {
    for (const part of rollUps.get(id)?.parts ?? []) {
      if (!part.counts) continue;
      if (part.kind === 'result') results.add(part.id);
      else indicators.add(part.id);
      if (part.kind === 'indicator' && part.critical) critical.add(part.id);
    }
  }
  return { indicators, results, critical };
}

/** The indicators among them, of one result. */
export const indicatorsUnder = (board: Pick<Board, 'rollUps'>, resultId: string): ReadonlySet<string> =>
  partsOf(board, [resultId]).indicators;
