import { Injectable } from '@nestjs/common';
import { type LocalDate, SYSTEM, type UtcMoment } from '@resolute/domain';
import { FrameworksQueries, type FrameworkView, ResultsMapQueries } from '@resolute/planning';
import type { PlanContributions } from '../sections/section';

/** As many as there are: plans are counted in tens. */
const ALL = { size: 1000 };

/** What the operational plan does for the strategic plans. */
@Injectable()
export class PlanContributionsQueries {
  constructor(
    private readonly frameworks: FrameworksQueries,
    private readonly maps: ResultsMapQueries,
  ) {}

  /** As it was recorded by a moment, for a day; six statements, however large the plans. */
  async on(day: LocalDate, asOf: UtcMoment): Promise<PlanContributions> {
    const time = { asOf, on: day };
    const { items } = await this.frameworks.list(SYSTEM, time, ALL);
    const strategicPlans = items.filter(({ kind }) => kind === 'strategic-plan');
    const edition = items.find((plan) => plan.kind === 'operational-plan' && isLatest(plan, Number(day.slice(0, 4))));
    if (!edition) return { edition: null, results: [], links: [], strategicPlans };
    const { results, links } = await this.maps.get(SYSTEM, edition.id, time);
    return { edition, results, links, strategicPlans };
  }
}

/** Whether an edition of a rolling plan is the one that people work by in a year. */
const isLatest = ({ nextId, firstYear, lastYear }: FrameworkView, year: number): boolean =>
  nextId === null && firstYear <= year && year <= lastYear;
