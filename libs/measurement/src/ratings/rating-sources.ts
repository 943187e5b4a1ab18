import { Injectable } from '@nestjs/common';
import { Reads, type RowReads } from '@resolute/database';
import type { TimeAxes } from '@resolute/domain';
import { ContributionTreeQueries } from '@resolute/planning';
import { FiguresQueries } from '../figures/figures.queries';
import type { IndicatorFigure } from '../figures/indicator-figure';
import { MEASURED } from './ratings.sql';
import type { Measure, ToRollUp } from './rolled-up';
import { type Weighed, weighedChunks } from './weighed-chunks';

/** So many values are held at a time, or all of one indicator: fifty that were reported for ten years by month. */
const MOST_VALUES = 6_000;

/** What an indicator weighs beside its values, with its targets, parts and meetings. */
const DEFINITION = 10;

/** Of the indicators $1, or of all for null, how much there is to be read. */
const WEIGHTS = `
  SELECT i.id, ${DEFINITION} + (SELECT count(*)::integer FROM indicator_versions v JOIN actuals a ON a.indicator_version_id = v.id
    WHERE v.indicator_id = i.id AND a.accepted_at IS NOT NULL) AS weight
  FROM indicators i WHERE $1::uuid[] IS NULL OR i.id = ANY ($1) ORDER BY i.id`;

/** What ratings and roll-ups follow from, as it was recorded; from the pool, or within a transaction by its `reads`. */
@Injectable()
export class RatingSources {
  constructor(
    private readonly reads: Reads,
    private readonly figuresQueries: FiguresQueries,
    private readonly tree: ContributionTreeQueries,
  ) {}

  /**
   * Those of `ids`, or all for `null`, chunk after chunk: all values of all indicators at once are more than a process should
   * hold. One statement, and one for each chunk; what there is for a few hundred values is one chunk.
   */
  async *figures(
    ids: readonly string[] | null,
    axes: TimeAxes,
    now: Date,
    reads: RowReads = this.reads,
  ): AsyncGenerator<readonly IndicatorFigure[]> {
    const weights = await reads.rows<Weighed>(WEIGHTS, [ids]);
    for (const chunk of weighedChunks(weights, MOST_VALUES))
      yield await this.figuresQueries.some(chunk, axes, now, reads);
  }

  /** What contributes to what and what measures what, in three statements. */
  async contributions(axes: TimeAxes, reads: RowReads = this.reads): Promise<Pick<ToRollUp, 'tree' | 'measures'>> {
    const [tree, measures] = await Promise.all([
      this.tree.get(axes, reads),
      reads.rows<Measure>(MEASURED, [axes.moment, axes.day]),
    ]);
    return { tree, measures };
  }
}
