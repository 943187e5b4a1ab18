import type { YearStatus } from '@resolute/domain';
import type { FrameworkView } from '@resolute/planning';
import type { Block } from '../document/block';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import { type Section, withoutCharts } from './section';
import type { StraddlingContent, StraddlingYear } from './section-contents';

/** The word of each status. */
export const STATUSES: Readonly<Record<YearStatus, ReportWord>> = {
  endorsed: 'yearEndorsed',
  noted: 'yearNoted',
  indicative: 'yearIndicative',
  undecided: 'yearUndecided',
};

/**
 * The years of the operational plan, the strategic plan that each lies in, and what was decided on it. An operational plan of four
 * years that rolls on normally straddles two strategic plans.
 */
export const STRADDLING_YEARS: Section<'straddling-years'> = {
  freeze: async (facts) => {
    const { edition, strategicPlans } = await facts.contributions();
    if (!edition) return { edition: null, years: [] };
    return {
      edition: { code: edition.code, title: edition.title },
      years: edition.years.map(({ year, status, outside }) => ({
        year,
        status,
        isOutsideBudget: outside.includes('budget'),
        strategicPlan: planOf(strategicPlans, year),
      })),
    };
  },
  tell: (content, telling) => {
    const { say, told } = telling;
    if (!content.edition) return withoutCharts([]);
    return withoutCharts([
      { kind: 'heading', text: { text: say('straddlingYears') } },
      { kind: 'paragraph', text: { text: findingOf(content, told(content.edition.title).text, telling) } },
      tableOf(content.years, telling),
    ]);
  },
};

function planOf(plans: readonly FrameworkView[], year: number): StraddlingYear['strategicPlan'] {
  const plan = plans.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  return plan ? { code: plan.code, title: plan.title } : null;
}

function findingOf({ years }: StraddlingContent, plan: string, { say, count }: Telling): string {
  const plans = new Set(years.flatMap(({ strategicPlan }) => strategicPlan?.code ?? []));
  const outside = years.filter(({ strategicPlan }) => strategicPlan === null).length;
  const indicative = years.filter(({ status }) => status === 'indicative').length;
  const counts = { all: count(years.length), outside: count(outside), indicative: count(indicative) };
  const finding = say('straddlingFinding', { plan, ...counts });
  return plans.size > 1 ? `${finding} ${say('straddles')}` : finding;
}

const tableOf = (years: readonly StraddlingYear[], telling: Telling): Block => {
  const { say, told } = telling;
  return {
    kind: 'table',
    columns: [{ head: say('yearHead') }, { head: say('strategicPlanHead'), share: 1 }, { head: say('yearStatusHead') }],
    rows: years.map(({ year, status, isOutsideBudget, strategicPlan }) => [
      { text: { text: String(year) } },
      strategicPlan
        ? { text: told(strategicPlan.title), note: strategicPlan.code }
        : { text: { text: say('noStrategicPlan') } },
      { text: { text: say(STATUSES[status]) }, ...(isOutsideBudget && { note: say('outsideBudget') }) },
    ]),
  };
};
