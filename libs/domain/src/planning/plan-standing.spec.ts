import { parseLocalDate } from '../calendar/local-date';
import type { DecisionVerb } from './framework';
import { type Frame, type PlanDecision, weightiest, yearStandings, yearsOf } from './plan-standing';

const PLAN = { kind: 'operational-plan', firstYear: 2026, lastYear: 2029 } as const;
const FRAME: Frame = {
  strategicPlans: [{ firstYear: 2024, lastYear: 2027 }],
  budgets: [{ firstYear: 2026, lastYear: 2027 }],
};
const on = (verb: DecisionVerb, years: readonly number[], decidedOn = '2025-06-27'): PlanDecision => ({
  verb,
  years,
  decidedOn: parseLocalDate(decidedOn),
});
const ALL = [2026, 2027, 2028, 2029];

describe('where the years of a plan stand', () => {
  it.each<[string, readonly PlanDecision[], Frame, string]>([
    ['nobody decided', [], FRAME, 'undecided undecided indicative indicative'],
    ['a review is no decision', [on('reviewed', ALL)], FRAME, 'undecided undecided indicative indicative'],
    ['approved, and partly outside', [on('approved', ALL)], FRAME, 'endorsed endorsed indicative indicative'],
    [
      'the first year endorsed, the second noted',
      [on('endorsed', [2026]), on('noted', [2027])],
      FRAME,
      'endorsed noted indicative indicative',
    ],
    [
      'a later note does not weaken an approval',
      [on('approved', [2026]), on('noted', [2026], '2026-05-01')],
      FRAME,
      'endorsed undecided indicative indicative',
    ],
    [
      'the next strategic plan alone does not carry a year',
      [on('approved', ALL)],
      { ...FRAME, strategicPlans: [{ firstYear: 2024, lastYear: 2031 }] },
      'endorsed endorsed indicative indicative',
    ],
    [
      'both carry it',
      [on('approved', ALL)],
      { strategicPlans: [{ firstYear: 2024, lastYear: 2031 }], budgets: [{ firstYear: 2026, lastYear: 2029 }] },
      'endorsed endorsed endorsed endorsed',
    ],
    [
      'no plan and no budget in force',
      [on('approved', ALL)],
      { strategicPlans: [], budgets: [] },
      'indicative indicative indicative indicative',
    ],
  ])('%s', (_, decisions, frame, expected) => {
    const statuses = yearStandings(PLAN, decisions, frame).map(({ status }) => status);
    expect(statuses.join(' ')).toBe(expected);
  });

  it('a strategic plan is its own frame', () => {
    const plan = { kind: 'strategic-plan', firstYear: 2024, lastYear: 2025 } as const;
    const standings = yearStandings(plan, [on('adopted', [2024, 2025])], { strategicPlans: [], budgets: [] });
    expect(standings.map(({ status, outside }) => [status, outside])).toEqual([
      ['endorsed', []],
      ['endorsed', []],
    ]);
  });

  it('says what a year lies outside of', () => {
    const [year] = yearStandings({ ...PLAN, firstYear: 2029 }, [], {
      ...FRAME,
      budgets: [{ firstYear: 2028, lastYear: 2029 }],
    });
    expect(year).toMatchObject({ year: 2029, outside: ['strategic-plan'] });
  });

  it('of two decisions alike the later one counts', () => {
    const [early, late] = [on('approved', ALL, '2025-06-27'), on('approved', ALL, '2026-05-08')];
    expect(weightiest([late, early])).toBe(late);
    expect(weightiest([])).toBeNull();
  });

  it('a span that ends before it begins has no years', () =>
    expect(yearsOf({ firstYear: 2029, lastYear: 2026 })).toEqual([]));
});
