import { type Section, withoutCharts } from './section';

/** When the strategic plan ends and what follows it. What is proposed for that is said in the narrative of the section. */
export const NEXT_PLAN: Section<'next-plan'> = {
  freeze: async (facts) => {
    const { overview } = await facts.plan();
    const { strategicPlans } = await facts.contributions();
    const current = strategicPlans.find(({ id }) => id === overview.framework?.id);
    if (!current) return { plan: null, lastYear: null, next: null };
    const next = strategicPlans
      .filter(({ firstYear }) => firstYear > current.lastYear)
      .toSorted((one, other) => one.firstYear - other.firstYear)[0];
    return {
      plan: { code: current.code, title: current.title },
      lastYear: current.lastYear,
      next: next ? { code: next.code, title: next.title } : null,
    };
  },
  tell: ({ plan, lastYear, next }, { say, told }) => {
    if (!plan) return withoutCharts([]);
    const values = { plan: told(plan.title).text, year: String(lastYear) };
    const text = next
      ? say('nextPlanKnown', { ...values, next: told(next.title).text })
      : say('nextPlanUnknown', values);
    return withoutCharts([
      { kind: 'heading', text: { text: say('nextPlan') } },
      { kind: 'paragraph', text: { text } },
    ]);
  },
};
