import { Injectable } from '@nestjs/common';
import { dayOf, GENEVA, type UtcMoment } from '@resolute/domain';
import type { OverdueReport, PlanInFull, PlanScope } from '@resolute/measurement';
import type { ReportedScope } from '@resolute/risk';
import type { Facts } from '../sections/section';
import { BesideFiguresQueries } from './beside-figures';
import { FiguresSeen } from './figures-seen';
import { ReportedPlansQueries } from './reported-plans.queries';
import { ReportedValuesQueries } from './reported-values.queries';

/** What sections freeze from, as it had been recorded at a moment. */
@Injectable()
export class FactsQueries {
  constructor(
    private readonly plans: ReportedPlansQueries,
    private readonly values: ReportedValuesQueries,
    private readonly beside: BesideFiguresQueries,
  ) {}

  /**
   * For a report to a meeting, of a plan or of a part of it. Nothing is read before a section asks for it, and nothing
   * twice but the figures that are told at length: of all others only what a report says of every indicator is kept.
   */
  at(cutOff: Date, occasionCode: string, scope: PlanScope = {}): Facts {
    const asOf = cutOff.toISOString() as UtcMoment;
    const axes = { moment: cutOff, day: dayOf(cutOff, GENEVA) };
    const read = (ids: readonly string[]) => this.values.figures(ids, axes);
    const seen = new FiguresSeen(read);
    const plan = once(() => this.plans.now(scope, axes, seen.see));
    const ofPlanAlone = async () => (isLimited(scope) ? scopeOf(await plan()) : undefined);
    const contributions = once(() => this.plans.contributionsOn(axes));
    const resultIds = async () => new Set((await plan()).results.map(({ result }) => result.id));
    return {
      plan,
      figures: read,
      counted: seen.counted,
      latest: seen.latest,
      notes: once(async () => this.beside.accountability.notes(await resultIds(), asOf)),
      actions: once(async () => this.beside.accountability.actions(await resultIds(), asOf)),
      parts: (figures) => this.values.parts(figures),
      late: once(async () => ofPlan(await this.values.late(asOf), isLimited(scope) ? await plan() : undefined)),
      contributions,
      before: once(() => this.plans.before(occasionCode, cutOff, scope)),
      coverage: async () => {
        const { edition } = await contributions();
        return edition && this.beside.alignment.coverage(edition, cutOff);
      },
      alignment: async () => {
        const { edition } = await contributions();
        return edition && this.beside.alignment.matrix(edition.code);
      },
      risks: once(async () => this.beside.risks.at(axes, await ofPlanAlone())),
      risksBefore: async (definition) =>
        this.beside.risks.before({ definition, occasionCode, cutOff, scope: await ofPlanAlone() }),
    };
  }
}

const isLimited = ({ frameworkId, originIds = [] }: PlanScope): boolean =>
  frameworkId !== undefined || originIds.length > 0;

/** What risks must bear upon to be told of in a report on a plan. */
const scopeOf = ({ results, indicators }: PlanInFull): ReportedScope => ({
  resultIds: results.map(({ result }) => result.id),
  indicatorIds: indicators.map(({ id }) => id),
});

/** What is late of a plan, or of all where nothing limits the report: a value is missed also where its result counts nowhere. */
function ofPlan(late: readonly OverdueReport[], plan: PlanInFull | undefined): readonly OverdueReport[] {
  if (!plan) return late;
  const ids = new Set(plan.indicators.map(({ id }) => id));
  return late.filter(({ indicator }) => ids.has(indicator.id));
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
