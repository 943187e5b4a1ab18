import { LANGUAGES } from '@resolute/domain';
import { TSAG_LAYOUT } from '../../../../test/support/report-samples';
import { tellingIn } from '../text/telling';
import { NEXT_PLAN } from './next-plan';
import type { Facts, PlanContributions } from './section';
import { SERVING } from './serving';
import { STRADDLING_YEARS } from './straddling-years';

const SP = { id: 'sp', code: 'SP-2024-2027', kind: 'strategic-plan', title: { en: 'Strategic plan 2024-2027' } };
const OP = { id: 'op', code: 'OP-2026-2029', kind: 'operational-plan', title: { en: 'Operational plan 2026-2029' } };
const UNRATED = { kind: 'not-rated', reason: 'no-data', coverage: { rated: 0, counted: 1 } };
const RATED = {
  kind: 'rated',
  rating: 'on-track',
  pace: '0.95',
  achievement: '0.5',
  heldByCritical: false,
  coverage: { rated: 2, counted: 2 },
  ruleVersion: '1',
};

const resultOf = (framework: typeof SP, code: string, level = 1) => ({
  id: `${framework.id}-${code}`,
  code,
  title: { en: `The result ${code}` },
  kind: { code: 'kind', level, title: { en: framework === OP ? 'Output' : 'Goal' } },
  framework,
});

const GOALS = [resultOf(SP, 'G1'), resultOf(SP, 'G2')];
const OUTCOME = resultOf(SP, 'OC1', 2);
const [O1, O2, O3] = [resultOf(OP, 'O1'), resultOf(OP, 'O2'), resultOf(OP, 'O3')];
const ACTIVITY = resultOf(OP, 'A1', 2);

const YEARS = [
  { year: 2027, status: 'endorsed', outside: [], decisionId: null },
  { year: 2028, status: 'indicative', outside: ['strategic-plan', 'budget'], decisionId: null },
];

const CONTRIBUTIONS = {
  edition: { ...OP, years: YEARS },
  results: [...GOALS, OUTCOME, O1, O2, O3, ACTIVITY],
  links: [
    { childId: OUTCOME.id, parentId: 'sp-G1', share: null },
    { childId: O2.id, parentId: OUTCOME.id, share: null },
    { childId: O1.id, parentId: OUTCOME.id, share: '0.5' },
    { childId: O1.id, parentId: 'sp-G1', share: '0.5' },
    { childId: ACTIVITY.id, parentId: O3.id, share: null },
  ],
  strategicPlans: [{ ...SP, firstYear: 2024, lastYear: 2027 }],
} as unknown as PlanContributions;

const factsOf = (contributions: PlanContributions, framework: object | null = SP): Facts =>
  ({
    plan: async () => ({
      overview: { framework, results: GOALS.map((result) => ({ result, rollUp: UNRATED })) },
      results: [{ result: O1, rollUp: RATED, indicatorIds: [] }],
    }),
    contributions: async () => contributions,
  }) as unknown as Facts;

const NO_EDITION: PlanContributions = { ...CONTRIBUTIONS, edition: null, results: [], links: [] };

describe('how the operational plan serves the strategic plan', () => {
  it('names by goal what contributes to it at any depth, through what, and what contributes to none', async () => {
    const content = await SERVING.freeze(factsOf(CONTRIBUTIONS), TSAG_LAYOUT);
    expect(content.edition?.code).toBe('OP-2026-2029');
    expect(
      content.goals.map(({ code, results }) => [code, results.map(({ code: of, through }) => [of, through])]),
    ).toEqual([
      [
        'G1',
        [
          ['O1', ['G1', 'OC1']],
          ['O2', ['OC1']],
        ],
      ],
      ['G2', []],
    ]);
    expect(content.goals[0]?.results.map(({ rollUp }) => rollUp?.kind ?? null)).toEqual(['rated', null]);
    // An activity of an idle output is told of with it.
    expect(content.idle.map(({ code }) => code)).toEqual(['O3']);
  });

  it('ends where results contribute to one another in a circle', async () => {
    const circle = { childId: 'sp-G1', parentId: OUTCOME.id, share: null };
    const content = await SERVING.freeze(
      factsOf({ ...CONTRIBUTIONS, links: [...CONTRIBUTIONS.links, circle] }),
      TSAG_LAYOUT,
    );
    expect(content.goals[0]?.results.map(({ code }) => code)).toEqual(['O1', 'O2']);
  });

  it('says the finding first, and of a goal that nothing serves that it is so', async () => {
    const { blocks } = SERVING.tell(await SERVING.freeze(factsOf(CONTRIBUTIONS), TSAG_LAYOUT), tellingIn('en'));
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      text: {
        text: 'Operational plan 2026-2029. Goals of the strategic plan that it contributes to: 1 of 2. Results in it that contribute to no goal: 1.',
      },
    });
    expect(JSON.stringify(blocks)).toContain('Nothing in the operational plan contributes to this goal.');
    expect(JSON.stringify(blocks)).toContain('"G1, OC1"');
  });

  it('says that there is no operational plan', async () => {
    const content = await SERVING.freeze(factsOf(NO_EDITION), TSAG_LAYOUT);
    expect(JSON.stringify(SERVING.tell(content, tellingIn('en')).blocks)).toContain(
      'no operational plan for this year',
    );
  });
});

describe('the years of the operational plan', () => {
  it('lie in a strategic plan or in none, with what was decided on each', async () => {
    const content = await STRADDLING_YEARS.freeze(factsOf(CONTRIBUTIONS), TSAG_LAYOUT);
    expect(content.years).toEqual([
      {
        year: 2027,
        status: 'endorsed',
        isOutsideBudget: false,
        strategicPlan: { code: 'SP-2024-2027', title: SP.title },
      },
      { year: 2028, status: 'indicative', isOutsideBudget: true, strategicPlan: null },
    ]);
    const text = JSON.stringify(STRADDLING_YEARS.tell(content, tellingIn('en')).blocks);
    expect(text).toContain('Years: 2. Years for which there is no strategic plan yet: 1. Indicative years: 1.');
    expect(text).not.toContain('straddle two');
    expect(text).toContain('outside the budget in force');
  });

  it('straddle two plans once the next one is there', async () => {
    const next = { ...SP, id: 'next', code: 'SP-2028-2031', firstYear: 2028, lastYear: 2031 };
    const contributions = {
      ...CONTRIBUTIONS,
      strategicPlans: [...CONTRIBUTIONS.strategicPlans, next],
    } as unknown as PlanContributions;
    const content = await STRADDLING_YEARS.freeze(factsOf(contributions), TSAG_LAYOUT);
    const text = JSON.stringify(STRADDLING_YEARS.tell(content, tellingIn('en')).blocks);
    expect(text).toContain('Its years straddle two strategic plans.');
    const after = await NEXT_PLAN.freeze(factsOf(contributions), TSAG_LAYOUT);
    expect(after).toMatchObject({ lastYear: 2027, next: { code: 'SP-2028-2031' } });
  });

  it('are left out without a plan', async () => {
    const content = await STRADDLING_YEARS.freeze(factsOf(NO_EDITION), TSAG_LAYOUT);
    expect(STRADDLING_YEARS.tell(content, tellingIn('en')).blocks).toEqual([]);
  });
});

describe('the plan after this one', () => {
  it('is not recorded yet, and left out where no plan is reported on', async () => {
    const content = await NEXT_PLAN.freeze(factsOf(CONTRIBUTIONS), TSAG_LAYOUT);
    expect(content).toEqual({ plan: { code: SP.code, title: SP.title }, lastYear: 2027, next: null });
    expect(JSON.stringify(NEXT_PLAN.tell(content, tellingIn('en')).blocks)).toContain('is not recorded yet');
    const none = await NEXT_PLAN.freeze(factsOf(CONTRIBUTIONS, null), TSAG_LAYOUT);
    expect(NEXT_PLAN.tell(none, tellingIn('en')).blocks).toEqual([]);
  });
});

it.each(LANGUAGES)('all is told wholly in %s', async (language) => {
  const telling = tellingIn(language);
  const facts = factsOf(CONTRIBUTIONS);
  const text = JSON.stringify([
    SERVING.tell(await SERVING.freeze(facts, TSAG_LAYOUT), telling),
    STRADDLING_YEARS.tell(await STRADDLING_YEARS.freeze(facts, TSAG_LAYOUT), telling),
    NEXT_PLAN.tell(await NEXT_PLAN.freeze(facts, TSAG_LAYOUT), telling),
  ]);
  expect(text).not.toContain('undefined');
  if (language !== 'en') expect(text).not.toMatch(/None yet|ends with|contributes to/u);
});
