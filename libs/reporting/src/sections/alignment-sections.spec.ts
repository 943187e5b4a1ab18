import { COUNCIL_LAYOUT } from '../../../../test/support/report-samples';
import { tellingIn } from '../text/telling';
import { ALIGNMENT_COVERAGE } from './alignment-coverage';
import { ALIGNMENT_MATRIX } from './alignment-matrix';
import type { Facts } from './section';

const telling = tellingIn('en');
const COVERAGE = {
  checkedAt: new Date('2026-03-15T02:00:00Z'),
  figures: [
    { figure: 'outputs-linked', part: '6', whole: '7', percent: '85.7', indicator: 'I-RBM-01' },
    { figure: 'francs-linked', part: '1499500', whole: '2000000', percent: '75.0', indicator: 'I-RBM-02' },
    {
      figure: 'risks-above-appetite',
      part: '3',
      whole: null,
      percent: null,
      byClass: { strategic: '2', operational: '1' },
      indicator: 'I-RSK-01',
    },
  ],
};
const MATRIX = {
  framework: { id: 'op', code: 'OP', kind: 'operational-plan', title: { en: 'The plan' } },
  outcomes: ['A', 'B'].map((code) => ({
    id: code,
    code,
    title: { en: `Outcome ${code}` },
    goals: [{ id: 'g', code: 'G1' }],
  })),
  rows: [
    {
      output: { id: 'o', code: 'O1', title: { en: 'Output' } },
      francs: '1499500',
      staffMonths: {},
      cells: [
        { outcomeId: 'A', share: '0.6' },
        { outcomeId: 'B', share: null },
      ],
      has: { money: true, operations: true, people: false },
      findings: 0,
    },
    {
      output: { id: 'p', code: 'O2', title: { en: 'Unlinked' } },
      francs: '0',
      staffMonths: {},
      cells: [],
      has: { money: false, operations: false, people: false },
      findings: 3,
    },
  ],
};

const factsOf = (coverage: unknown, alignment: unknown): Facts =>
  ({ coverage: async () => coverage, alignment: async () => alignment }) as unknown as Facts;

it('tell how much of the plan leads to the strategic plan, francs in thousands', async () => {
  const content = await ALIGNMENT_COVERAGE.freeze(factsOf(COVERAGE, MATRIX), COUNCIL_LAYOUT);
  const [, , table] = ALIGNMENT_COVERAGE.tell(content, telling).blocks;
  expect(table).toMatchObject({
    rows: [
      [{ text: { text: 'Outputs linked to an outcome' } }, { text: { text: '6 of 7' } }, { text: { text: '85.7%' } }],
      [{}, { text: { text: 'CHF thousand: 1\u00a0500 of 2\u00a0000' } }, { text: { text: '75%' } }],
      [{ note: 'I-RSK-01 · strategic 2 · operational 1' }, { text: { text: '3' } }, { text: { text: '–' } }],
    ],
  });
});

it('tell which output contributes to which outcome, and what is planned for it', async () => {
  const content = await ALIGNMENT_MATRIX.freeze(factsOf(COVERAGE, MATRIX), COUNCIL_LAYOUT);
  const table = ALIGNMENT_MATRIX.tell(content, telling).blocks.find(({ kind }) => kind === 'table');
  const texts = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text?.text)) : [];
  expect(texts).toEqual([
    ['Output', '60%', 'yes', '1\u00a0500', 'yes', 'no'],
    ['Unlinked', '–', '–', 'no', 'no', 'no'],
  ]);
});

it('leave no outcome out: what has no room in one table stands in a second, which does not repeat the money', async () => {
  const outcomes = Array.from({ length: 9 }, (_, at) => ({ ...MATRIX.outcomes[0], id: `T${at}`, code: `T${at}` }));
  const rows = [{ ...MATRIX.rows[0], cells: [{ outcomeId: 'T8', share: '0.6' }] }];
  const content = await ALIGNMENT_MATRIX.freeze(factsOf(COVERAGE, { ...MATRIX, outcomes, rows }), COUNCIL_LAYOUT);
  const tables = ALIGNMENT_MATRIX.tell(content, telling).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [[block.columns.map(({ head }) => head), block.rows[0]?.map(({ text }) => text?.text)]]
      : [],
  );
  expect(tables).toEqual([
    [
      ['Outputs', 'T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'CHF thousand', 'Operations', 'People'],
      ['Output', '–', '–', '–', '–', '–', '–', '–', '1\u00a0500', 'yes', 'no'],
    ],
    [
      ['Outputs', 'T7', 'T8'],
      ['Output', '–', '60%'],
    ],
  ]);
});

it('are absent, and nobody is asked for words, where nothing was checked and no plan is there', async () => {
  const facts = factsOf(null, null);
  for (const section of [ALIGNMENT_COVERAGE, ALIGNMENT_MATRIX]) {
    const content = (await section.freeze(facts, COUNCIL_LAYOUT)) as never;
    expect(section.tell(content, telling).blocks).toEqual([]);
    expect(section.isEmpty?.(content)).toBe(true);
    expect(section.draft?.(content, telling)).toEqual([]);
  }
});
