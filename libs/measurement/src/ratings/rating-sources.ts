import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import type { TimeAxes } from '@resolute/domain';
import { ContributionTreeQueries } from '@resolute/planning';
import { FiguresQueries } from '../figures/figures.queries';
import type { IndicatorFigure } from '../figures/indicator-figure';
import { MEASURED } from './ratings.sql';
import type { Measure, ToRollUp } from './rolled-up';

/** What ratings and roll-ups follow from, as it was recorded. */
@Injectable()
export class RatingSources {
  constructor(
    private readonly reads: Reads,
    private readonly figuresQueries: FiguresQueries,
    private readonly tree: ContributionTreeQueries,
  ) {}

  /** Those of `ids`, or all for `null`, in one statement. */
  figures(ids: readonly string[] | null, axes: TimeAxes, now: Date): Promise<IndicatorFigure[]> {
    return this.figuresQueries.some(ids, axes, now);
  }

  /** What contributes to what and what measures what, in three statements. */
  async contributions(axes: TimeAxes): Promise<Pick<ToRollUp, 'tree' | 'measures'>> {
    const [tree, measures] = await Promise.all([
      this.tree.get(axes),
      this.reads.rows<Measure>(MEASURED, [axes.moment, axes.day]),
    ]);
    return { tree, measures };
  }
}
