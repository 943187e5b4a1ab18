import type { RiskLevel } from '@resolute/domain';
import { matrix } from '../../../testing/risks';
import { faultsOf, leastLevel, type MatrixValues, matrixValues, matrixWish } from './settings-matrix-values';

/** The matrix of five by five with one cell changed. */
function withCell(row: number, column: number, level: RiskLevel | ''): MatrixValues {
  const values = matrixValues(matrix());
  (values.cells[row] as (RiskLevel | '')[])[column] = level;
  return values;
}

const sized = (values: MatrixValues, likelihoods: number, impacts: number): MatrixValues => ({
  ...values,
  size: { likelihoods: String(likelihoods), impacts: String(impacts) },
});

describe('a matrix in a form', () => {
  it('is sent as it was read', () => {
    const { likelihoods, impacts, cells } = matrix();
    expect(matrixWish(matrixValues(matrix()))).toEqual({ likelihoods, impacts, cells });
    expect(faultsOf(matrixValues(matrix())).size).toBe(0);
  });

  it('keeps what was typed when a step is taken away and asked for again', () => {
    const values = matrixValues(matrix());
    const smaller = matrixWish(sized(values, 3, 4));
    expect([smaller.likelihoods.length, smaller.impacts.length, smaller.cells.length]).toEqual([3, 4, 3]);
    expect(smaller.cells.every((line) => line.length === 4)).toBe(true);
    expect(matrixWish(sized(values, 5, 5))).toEqual(matrixWish(values));
  });

  it('has five empty steps each way where there is none yet', () => {
    const values = matrixValues();
    expect(values.size).toEqual({ likelihoods: '5', impacts: '5' });
    expect(faultsOf(values).size).toBe(5 + 5 + 25);
  });
});

describe('what is wrong with it', () => {
  it.each<[string, MatrixValues, readonly (readonly [string, string])[]]>([
    ['a gap', withCell(2, 3, ''), [['cells.2.3', 'gap']]],
    ['a level that falls', withCell(4, 4, 'high'), [['cells.4.4', 'falls']]],
    [
      'a level that is too great for those after it',
      withCell(0, 0, 'medium'),
      [
        ['cells.0.1', 'falls'],
        ['cells.1.0', 'falls'],
      ],
    ],
    [
      'a sixth step that says nothing yet',
      sized(matrixValues(matrix()), 6, 5),
      [...[0, 1, 2, 3, 4].map((at) => [`cells.5.${at}`, 'gap'] as const), ['likelihoods.5', 'nameless']],
    ],
  ])('is told of %s at its place', (_, values, faults) => {
    expect([...faultsOf(values)]).toEqual(faults);
  });

  it('is told of a level that falls also behind a gap', () => {
    const values = withCell(2, 3, '');
    (values.cells[2] as (RiskLevel | '')[])[4] = 'low';
    expect([...faultsOf(values)]).toEqual([
      ['cells.2.3', 'gap'],
      ['cells.2.4', 'falls'],
    ]);
    expect(leastLevel(values, 2, 4)).toBe('high');
  });

  it('is told of the cells also where a name is missing', () => {
    const values = withCell(4, 4, 'high');
    values.impacts[0] = { en: ' ', fr: '', es: '', ru: '', ar: '', zh: '' };
    expect([...faultsOf(values)]).toEqual([
      ['cells.4.4', 'falls'],
      ['impacts.0', 'nameless'],
    ]);
  });
});

it.each<[number, number, RiskLevel]>([
  [0, 0, 'low'],
  [0, 4, 'low'],
  [3, 4, 'high'],
  [4, 4, 'critical'],
])('the least level at %i, %i is %s', (row, column, level) => {
  expect(leastLevel(matrixValues(matrix()), row, column)).toBe(level);
});
