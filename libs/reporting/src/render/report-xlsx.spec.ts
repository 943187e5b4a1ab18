import { readXlsx } from 'hucre/xlsx';
import { reportXlsx } from './report-xlsx';
import { actualRow, indicatorRow, snapshotOf } from './sample-snapshot.fixture';

type Row = Parameters<typeof indicatorRow>[0];

const ACCEPTED = '2026-03-02T08:00:00.000Z';

/** The sheet of values in English, without its heads. */
async function valuesOf(...rows: readonly Row[]) {
  const snapshot = snapshotOf(rows.map((row) => indicatorRow(row)));
  const { sheets } = await readXlsx(await reportXlsx({ snapshot, sha256: 'f', language: 'en' }));
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
