import { Injectable } from '@nestjs/common';
import {
  ALIGNMENT_FIGURES,
  type AlignmentFigure,
  coverageOf,
  INDICATOR_OF_FIGURE,
  type Period,
} from '@resolute/domain';
import { type ComputedValue, ComputedValuesService } from '@resolute/measurement';
import { AlignedFactsQueries } from '../plans/aligned-facts.queries';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';

/** The dimension by whose categories the indicator of risks is broken down. */
const RISK_CLASS = 'risk-class';

/** Reports the figures of alignment as values of their indicators, with the system as their author. */
@Injectable()
export class FigureValuesService {
  constructor(
    private readonly plans: CheckedPlanQueries,
    private readonly facts: AlignedFactsQueries,
    private readonly computed: ComputedValuesService,
  ) {}

  /** Enters what is due of each. It may run twice and come late: what was entered is left, and what holds then is entered. */
  async enter(): Promise<void> {
    for (const figure of ALIGNMENT_FIGURES)
      await this.computed.enter(INDICATOR_OF_FIGURE[figure], (period) => this.valueOf(figure, period));
  }

  /** By the plan that people worked by on the last day of the period; of money only what is planned for its years. */
  private async valueOf(figure: AlignmentFigure, { from, to }: Period): Promise<ComputedValue | undefined> {
    if ((await this.plans.current(to)).length === 0) return undefined;
    const facts = await this.facts.all(await this.plans.get(to), to);
    const planned = facts.planned.filter(({ year }) => yearOf(from) <= year && year <= yearOf(to));
    const { part, whole, byClass } = coverageOf({ ...facts, planned })[figure];
    if (whole === '0') return undefined;
    if (whole !== null) return { numerator: part, denominator: whole };
    return { value: part, ...(byClass && { parts: { dimension: RISK_CLASS, values: byClass } }) };
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
