import { parseLocalDate as day, LANGUAGES } from '@resolute/domain';
import { COUNCIL_LAYOUT } from '../../../../test/support/report-samples';
import { overdueTreatment, registerOf, reportedRisk, residualOf } from '../../../../test/support/risk-samples';
import type { Block, Cell } from '../document/block';
import { tellingIn } from '../text/telling';
import { APPETITE_BREACHES } from './appetite-breaches';
import type { RiskStand } from './risk-contents';
import { RISK_MAP } from './risk-map';
import { RISK_MOVEMENT } from './risk-movement';
import type { Facts, RisksBefore } from './section';
import { TOP_RISKS } from './top-risks';
import { TREATMENTS_OVERDUE } from './treatments-overdue';

const RISKS = [
  reportedRisk('R-0002', { residual: residualOf(5, 5), standing: 'escalated', class: 'strategic' }),
  reportedRisk('R-0001'),
  reportedRisk('R-0003', { standing: 'undecided' }),
  reportedRisk('R-0004', { residual: residualOf(1, 1), standing: 'within' }),
  reportedRisk('R-0005', {
    residual: { ...residualOf(2, 2), level: 'high', matrixVersion: 2, isOnMatrix: false },
    standing: 'accepted',
    acceptedUntil: day('2026-06-30'),
  }),
  reportedRisk('R-0006', { residual: null, standing: null }),
];

const factsOf = (register = registerOf(RISKS), before: RisksBefore | null = null): Facts =>
  ({ risks: async () => register, risksBefore: async () => before }) as unknown as Facts;
const LAYOUT = { ...COUNCIL_LAYOUT, mostNamed: 2 };
const telling = tellingIn('en');

const tableIn = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }> => {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('No table');
  return table;
};
const paragraphsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.text : []));
const wordsIn = ({ level, text, note }: Cell): string[] =>
  [level?.word, text?.text, note].filter((each) => each !== undefined);

describe('the risk matrix of a report', () => {
  it('says the level of every cell in words, and names the risks in it', async () => {
    const { blocks } = RISK_MAP.tell(await RISK_MAP.freeze(factsOf(), LAYOUT), telling);
    const { columns, rows, isMatrix } = tableIn(blocks);
    expect(isMatrix).toBe(true);
    expect(columns.map(({ head }) => head)).toEqual([
      'Likelihood, by impact',
      '1 Insignificant',
      '2 Minor',
      '3 Moderate',
      '4 Major',
      '5 Critical',
    ]);
    expect(rows.map((row) => row.map(wordsIn))).toEqual([
      [['5 Almost certain'], ['Medium'], ['High'], ['High'], ['Critical'], ['Critical', 'R-0002']],
      [['4 Likely'], ['Low'], ['Medium'], ['High'], ['High'], ['Critical']],
      [['3 Possible'], ['Low'], ['Medium'], ['Medium'], ['High', 'R-0001, R-0003'], ['High']],
      [['2 Unlikely'], ['Low'], ['Low'], ['Medium'], ['Medium'], ['High']],
      [['1 Rare'], ['Low', 'R-0004'], ['Low'], ['Low'], ['Low'], ['Medium']],
    ]);
    expect(paragraphsIn(blocks)).toEqual([
      'Risks watched: 6; above appetite: 4. Critical: 1; high: 3; medium: 0; low: 1.',
      'Residual risk, version 1 of the matrix. Each cell says its level and which risks stand in it.',
      'Assessed by another matrix, whose level they keep: R-0005 (High, version 2).',
      'Not assessed yet: R-0006.',
    ]);
  });

  it('counts what no longer fits into a cell', async () => {
    const many = Array.from({ length: 9 }, (_, at) => reportedRisk(`R-000${at + 1}`));
    const { blocks } = RISK_MAP.tell(await RISK_MAP.freeze(factsOf(registerOf(many)), LAYOUT), telling);
    expect(tableIn(blocks).rows[2]?.[4]?.text?.text).toBe('R-0001, R-0002, R-0003, R-0004, R-0005, R-0006, +3');
  });
});

describe('the top risks of a report', () => {
  it('are as many as its definition says, and the others are counted', async () => {
    const content = await TOP_RISKS.freeze(factsOf(), LAYOUT);
    expect(content.risks.map(({ code }) => code)).toEqual(['R-0002', 'R-0001']);
    const { blocks } = TOP_RISKS.tell(content, telling);
    expect(tableIn(blocks).rows.map((row) => row.map(wordsIn))).toEqual([
      [
        ['The risk R-0002', 'R-0002 · TSB-BSG · strategic'],
        ['Critical', '5 × 5'],
        ['low', 'above: escalated'],
      ],
      [
        ['The risk R-0001', 'R-0001 · TSB-BSG · operational'],
        ['High', '3 × 4'],
        ['low', 'above: a treatment is open'],
      ],
    ]);
    expect(paragraphsIn(blocks)).toEqual(['Critical: R-0002.', 'Not named here: 3.']);
  });

  it('name nobody', async () => {
    expect(JSON.stringify(await TOP_RISKS.freeze(factsOf(), LAYOUT))).not.toContain('Somebody');
  });
});

describe('the risks above appetite', () => {
  it('are told with what was decided on each', async () => {
    const { blocks } = APPETITE_BREACHES.tell(
      await APPETITE_BREACHES.freeze(factsOf(), { ...LAYOUT, mostNamed: 10 }),
      telling,
    );
    expect(tableIn(blocks).rows.map(([code, , , decision]) => [code?.text?.text, decision?.text?.text])).toEqual([
      ['R-0002', 'low; escalated'],
      ['R-0001', 'low; a treatment is open'],
      ['R-0003', 'low; nothing is decided yet'],
      ['R-0005', 'low; accepted until 30 Jun 2026'],
    ]);
    expect(paragraphsIn(blocks)).toEqual([
      'Above the appetite of their category: 4 of 6. Nothing is decided yet on 1.',
    ]);
  });

  it('are none where all are within', async () => {
    const within = registerOf([reportedRisk('R-0001', { standing: 'within' })]);
    const { blocks } = APPETITE_BREACHES.tell(await APPETITE_BREACHES.freeze(factsOf(within), LAYOUT), telling);
    expect(paragraphsIn(blocks)).toEqual(['Risks watched: 1. None is above the appetite of its category.']);
  });
});

describe('the treatments that are overdue', () => {
  it('are told with their risk, their day and how far they came', async () => {
    const late = ['R-0001', 'R-0001', 'R-0003'].map((code) => overdueTreatment(code));
    const { blocks } = TREATMENTS_OVERDUE.tell(
      await TREATMENTS_OVERDUE.freeze(factsOf(registerOf(RISKS, late)), LAYOUT),
      telling,
    );
    expect(tableIn(blocks).rows.map((row) => row.map(wordsIn))[0]).toEqual([
      ['Ask for a second supplier', 'R-0001 · The risk R-0001'],
      ['TSB-BSG'],
      ['28 February 2026'],
      ['40%'],
    ]);
    expect(paragraphsIn(blocks)).toEqual(['Not named here: 1.']);
  });

  it('are none where nothing is late', async () => {
    const { blocks } = TREATMENTS_OVERDUE.tell(await TREATMENTS_OVERDUE.freeze(factsOf(), LAYOUT), telling);
    expect(paragraphsIn(blocks)).toEqual(['No treatment is overdue.']);
  });
});

describe('the movement of risks', () => {
  const stood = (code: string, likelihood: number, impact: number, more: Partial<RiskStand> = {}) => {
    const { isOnMatrix: _, ...stand } = residualOf(likelihood, impact);
    return { code, title: { en: `The risk ${code}` }, stand: { ...stand, ...more } };
  };
  const since = { meeting: { en: 'Council 2025' }, day: day('2025-06-10'), isFromReport: true };

  it('tells what rose, fell, came and went since the report before, and not what stayed', async () => {
    const before = {
      since,
      risks: [
        stood('R-0001', 3, 3),
        stood('R-0002', 5, 5),
        stood('R-0004', 2, 5),
        stood('R-0005', 2, 2),
        stood('R-0009', 2, 3),
      ],
    };
    const { blocks } = RISK_MOVEMENT.tell(
      await RISK_MOVEMENT.freeze(factsOf(registerOf(RISKS), before), LAYOUT),
      telling,
    );
    expect(
      tableIn(blocks).rows.map(([risk, then, now, way]) =>
        [risk, then, now, way].map((cell) => wordsIn(cell ?? {}).at(-1)),
      ),
    ).toEqual([
      ['R-0001', '3 × 3', '3 × 4', 'level up (+3)'],
      ['R-0003', '–', '3 × 4', 'new'],
      ['R-0004', '2 × 5', '1 × 1', 'level down (−9)'],
      // Steps of another matrix are not compared, only levels.
      ['R-0005', '2 × 2', '2 × 2', 'level up'],
      ['R-0009', '2 × 3', '–', 'no longer watched'],
    ]);
    expect(paragraphsIn(blocks)).toEqual(['Since the report before (Council 2025), whose data ended on 10 June 2025.']);
  });

  it('says since which day the register itself is compared, and that nothing moved', async () => {
    const register = registerOf([reportedRisk('R-0001')]);
    const before = { since: { ...since, isFromReport: false }, risks: [stood('R-0001', 3, 4)] };
    const { blocks } = RISK_MOVEMENT.tell(await RISK_MOVEMENT.freeze(factsOf(register, before), LAYOUT), telling);
    expect(paragraphsIn(blocks)).toEqual(['Since 10 June 2025, as the register stood then.', 'No risk has moved.']);
  });
});

it('propose what people say of them, so that a report lacks no text', async () => {
  const facts = factsOf();
  for (const section of [RISK_MAP, TOP_RISKS, APPETITE_BREACHES, TREATMENTS_OVERDUE]) {
    const content = (await section.freeze(facts, LAYOUT)) as never;
    expect(section.isEmpty?.(content)).toBe(false);
    expect(section.draft?.(content, telling)).not.toEqual([]);
  }
});

it.each(LANGUAGES)('are absent from a report in %s while no risk is watched', async (language) => {
  const [facts, words] = [factsOf(registerOf([])), tellingIn(language)];
  for (const section of [RISK_MAP, TOP_RISKS, APPETITE_BREACHES, TREATMENTS_OVERDUE, RISK_MOVEMENT]) {
    const content = (await section.freeze(facts, LAYOUT)) as never;
    expect(section.tell(content, words).blocks).toEqual([]);
    expect(section.isEmpty?.(content)).toBe(true);
    expect(section.draft?.(content, words)).toEqual([]);
  }
});
