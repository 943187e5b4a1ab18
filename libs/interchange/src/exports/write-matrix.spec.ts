import type { AlignmentMatrix } from '@resolute/alignment';
import { readXlsx } from 'hucre/xlsx';
import { WorkbookWriter } from '../workbook/workbook-writer';
import { type MatrixContent, writeMatrix } from './write-matrix';

jest.setTimeout(60_000);

const title = (en: string) => ({ en });
const MATRIX: AlignmentMatrix = {
  framework: { id: 'p', code: 'OP', kind: 'operational-plan', title: title('Plan') },
  outcomes: [
    {
      id: 'c1',
      code: 'C1',
      title: title('Networks'),
      goals: [
        { id: 'g1', code: 'G1' },
        { id: 'g2', code: 'G2' },
      ],
    },
    { id: 'c2', code: 'C2', title: { en: 'Skills', fr: 'Compétences' }, goals: [] },
  ],
  rows: [
    {
      output: { id: 'o1', code: 'O1', title: title('=SUM(A1)') },
      francs: '1850000',
      staffMonths: { professional: '4.5', 'general-service': '0.5' },
      cells: [
        { outcomeId: 'c1', share: '0.125' },
        { outcomeId: 'c2', share: null },
      ],
      has: { money: true, operations: false, people: true },
      findings: 1,
    },
    {
      output: { id: 'o2', code: 'O2', title: title('Nothing yet') },
      francs: '0',
      staffMonths: {},
      cells: [],
      has: { money: false, operations: false, people: false },
      findings: 3,
    },
  ],
};
const content = (language: MatrixContent['language']): MatrixContent => ({
  matrix: MATRIX,
  language,
  madeAt: new Date('2026-03-16T09:00:00Z'),
});

describe('the workbook of the alignment matrix', () => {
  it('has outputs by outcomes, with numbers as numbers and no title as a formula', async () => {
    const { sheets } = await readXlsx(await writeMatrix(content('en')));
    expect(sheets[0]?.rows.map((row) => row.slice(0, 10))).toEqual([
      [
        'Output',
        'Title',
        'Planned, CHF',
        'Staff months',
        'Money',
        'Operations',
        'People',
        'Findings',
        'C1 Networks',
        'C2 Skills',
      ],
      ['Goals', null, null, null, null, null, null, null, 'G1, G2', ''],
      ['O1', "'=SUM(A1)", 1_850_000, 5, 'yes', 'no', 'yes', 1, 0.125, 'yes'],
      ['O2', 'Nothing yet', 0, null, 'no', 'no', 'no', 3, null, null],
    ]);
  });

  it('speaks the language of the reader', async () => {
    const { sheets } = await readXlsx(await writeMatrix(content('fr')));
    expect(sheets[0]?.rows[0]?.slice(7, 10)).toEqual(['Constats', 'C1 Networks', 'C2 Compétences']);
  });

  it('is made in a thread of its own, with the same bytes', async () => {
    const made = await new WorkbookWriter().matrix(content('ar'));
    expect(made.equals(await writeMatrix(content('ar')))).toBe(true);
  });
});
