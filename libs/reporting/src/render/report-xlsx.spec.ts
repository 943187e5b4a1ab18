import { readXlsx } from 'hucre/xlsx';
import { actualRow, indicatorRow, snapshotOf } from '../../../../test/support/report-samples';
import { tellReport } from '../document/tell-report';
import { reportXlsx } from './report-xlsx';

type Row = Parameters<typeof indicatorRow>[0];

const ACCEPTED = '2026-03-02T08:00:00.000Z';

/** The sheet of values in English, without its heads. */
async function valuesOf(...rows: readonly Row[]) {
  const snapshot = snapshotOf(rows.map((row) => indicatorRow(row)));
  const { sheets } = await readXlsx(
    await reportXlsx({ snapshot, head: tellReport(snapshot, 'en').document.head, sha256: 'f', language: 'en' }),
  );
  const sheet = sheets.find(({ name }) => name === 'Values');
  return { heads: sheet?.rows[0], values: sheet?.rows.slice(1) };
}

describe('the accepted values in a workbook', () => {
  it('hold a ratio divided beside both its numbers, and why something is not applicable', async () => {
    const { heads, values } = await valuesOf(
      {
        code: 'A',
        aggregation: 'ratio',
        actuals: [{ ...actualRow(''), value: null, numerator: '19', denominator: '100' }],
      },
      { code: 'B', actuals: [{ ...actualRow(''), value: null, notApplicable: 'No session was held.' }] },
      { code: 'C', kind: 'yes-no', actuals: [{ ...actualRow(''), value: null, choice: true }] },
    );
    expect(heads?.slice(2, 6)).toEqual(['Value', 'Numerator', 'Denominator', 'Why not applicable']);
    expect(values).toEqual([
      ['A', '2025', 0.19, 19, 100, null, null, 1, ACCEPTED, 'a'],
      ['B', '2025', null, null, null, 'No session was held.', null, 1, ACCEPTED, 'a'],
      ['C', '2025', 'yes', null, null, null, null, 1, ACCEPTED, 'a'],
    ]);
  });
});

it('tells two sheets of one name apart, as a report may have headlines and all results', async () => {
  const snapshot = snapshotOf([indicatorRow()], { results: { results: [] } });
  const { sheets } = await readXlsx(
    await reportXlsx({ snapshot, head: tellReport(snapshot, 'en').document.head, sha256: 'f', language: 'en' }),
  );
  const names = sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Values'))).toEqual(['Values', 'Values (2)']);
  expect(new Set(names).size).toBe(names.length);
});

it('holds what contributes to which goal, what contributes to none, and each year', async () => {
  const named = (code: string) => ({ code, title: { en: `The result ${code}` } });
  const through = { kind: { en: 'Output' }, through: ['OC1', 'G1'], rollUp: null };
  const notRated = { kind: 'not-rated', reason: 'no-data', coverage: { rated: 0, counted: 1 } } as never;
  const snapshot = snapshotOf([indicatorRow()], {
    serving: {
      edition: named('OP'),
      goals: [{ ...named('G1'), rollUp: notRated, results: [{ ...named('O1'), ...through }] }],
      idle: [named('O2')],
    },
    'straddling-years': {
      edition: named('OP'),
      years: [{ year: 2028, status: 'indicative', isOutsideBudget: true, strategicPlan: null }],
    },
  });
  const { sheets } = await readXlsx(
    await reportXlsx({ snapshot, head: tellReport(snapshot, 'en').document.head, sha256: 'f', language: 'en' }),
  );
  const rowsOf = (wanted: string) => sheets.find(({ name }) => name === wanted)?.rows.slice(1);
  expect(rowsOf('Contributions')).toEqual([
    ['G1', 'O1', 'The result O1', 'OC1, G1', null, null],
    [null, 'O2', 'The result O2', null, null, null],
  ]);
  expect(rowsOf('Years')).toEqual([[2028, null, 'Indicative', 'yes']]);
});
