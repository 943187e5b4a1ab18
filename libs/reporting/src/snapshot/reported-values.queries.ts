import { Injectable } from '@nestjs/common';
import { SYSTEM, type TimeAxes, type UtcMoment } from '@resolute/domain';
import {
  BreakdownTrendsQueries,
  FiguresQueries,
  type IndicatorFigure,
  type OverdueReport,
  OverdueReportsQueries,
  PartUnitsQueries,
} from '@resolute/measurement';
import type { FigureParts, LatestFigure } from '../sections/section';

/** As many as there are. */
const ALL = { size: 10_000 };

/** What units have reported, what it consists of, and what they have not reported. */
@Injectable()
export class ReportedValuesQueries {
  constructor(
    private readonly measured: FiguresQueries,
    private readonly trends: BreakdownTrendsQueries,
    private readonly units: PartUnitsQueries,
    private readonly overdue: OverdueReportsQueries,
  ) {}

  figures(ids: readonly string[], axes: TimeAxes): Promise<IndicatorFigure[]> {
    return this.measured.some(ids, axes, axes.moment);
  }

  /** Two statements. */
  async parts(figures: readonly LatestFigure[]): Promise<FigureParts> {
    const ids = figures.flatMap(({ origin }) => origin.parts.map(({ partId }) => partId));
    const inPeriods = figures.map(({ id, period, origin }) => ({
      id,
      input: { periods: [period] },
      provenance: { [period.id]: origin },
    }));
    const [units, breakdowns] = [await this.units.of([...new Set(ids)]), await this.trends.ofFigures(inPeriods)];
    return { units, breakdowns };
  }

  /** By unit, indicator and period. */
  async late(asOf: UtcMoment): Promise<readonly OverdueReport[]> {
    return (await this.overdue.list(SYSTEM, { asOf }, ALL)).items;
  }
}
