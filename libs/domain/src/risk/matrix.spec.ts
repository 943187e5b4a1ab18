import fc from 'fast-check';
import { checkMatrix, checkScore, levelOf, type RiskMatrix, type Score, severityOf } from './matrix';
import { MATRIX_5X5 } from './standard-matrix';
import { RISK_LEVELS, type RiskLevel } from './words';

const LETTER: Readonly<Record<string, RiskLevel>> = { L: 'low', M: 'medium', H: 'high', C: 'critical' };
const named = (steps: number) => Array.from({ length: steps }, (_, at) => ({ en: `Step ${at + 1}` }));
/** A matrix as its rows by likelihood from 1 on: `LLM LMH MHC`. */
function matrixOf(rows: string, impacts = 3): RiskMatrix {
  const cells = rows.split(' ').map((row) => row.split('').map((letter) => LETTER[letter] ?? (letter as RiskLevel)));
  return { likelihoods: named(cells.length), impacts: named(impacts), cells };
}
const THREE = matrixOf('LLM LMH MHC');

describe('the matrix of five by five', () => {
  // Rows by likelihood from 1, columns by impact from 1: an impact weighs more than a likelihood.
  const rows = ['LLLLM', 'LLMMH', 'LMMHH', 'LMHHC', 'MHHCC'];
  const cells = rows.flatMap((row, at) =>
    row.split('').map((letter, column) => [at + 1, column + 1, LETTER[letter] ?? 'low'] as const),
  );

  it.each(cells)('%d × %d is %s', (likelihood, impact, level) =>
    expect(levelOf(MATRIX_5X5, { likelihood, impact })).toBe(level),
  );

  it('is one that may be saved, with names in six languages', () => {
    expect(checkMatrix(MATRIX_5X5)).toEqual([]);
    for (const name of [...MATRIX_5X5.likelihoods, ...MATRIX_5X5.impacts]) expect(Object.keys(name)).toHaveLength(6);
  });
});

describe('a matrix that is saved', () => {
  it.each<[string, RiskMatrix, string[]]>([
    ['of three by three', THREE, []],
    ['of three by six', matrixOf('LLLLLM LLLMMH LMMHHC', 6), []],
    ['of six by six', matrixOf('LLLLLL LLLLLM LLLLMM LLLMMH LLMMHC LMMHCC', 6), []],
    ['of one level only', matrixOf('MMM MMM MMM'), []],
    ['with two likelihoods', matrixOf('LLM LMH'), ['likelihoods field/too-few']],
    ['with seven impacts', { ...THREE, impacts: named(7) }, ['impacts field/too-many']],
    [
      'without a name',
      { ...THREE, likelihoods: [{}, { fr: 'Possible' }, { en: ' ' }] },
      ['likelihoods.0 field/empty', 'likelihoods.2 field/empty'],
    ],
    ['without a row', { ...THREE, cells: THREE.cells.slice(0, 2) }, ['cells.2 field/missing']],
    ['with a gap', matrixOf('LLM LM MHC'), ['cells.1.2 field/missing']],
    ['with a row too many', { ...THREE, cells: [...THREE.cells, []] }, ['cells field/too-many']],
    ['with a cell too many', matrixOf('LLM LMHH MHC'), ['cells.1 field/too-many']],
    ['with a level that there is not', matrixOf('LLM LXH MHC'), ['cells.1.1 field/not-one-of']],
    ['that falls where the impact rises', matrixOf('LML LMH MHC'), ['cells.0.2 field/level-falls']],
    ['that falls where the likelihood rises', matrixOf('LMM LLM LMC'), ['cells.1.1 field/level-falls']],
    ['that falls both ways', matrixOf('LLH LHM MHC'), ['cells.1.2 field/level-falls']],
  ])('%s', (_, matrix, faults) =>
    expect(checkMatrix(matrix).map(({ field, code }) => `${field} ${code}`)).toEqual(faults),
  );

  it('says how many steps there must be and which levels there are', () =>
    expect([...checkMatrix(matrixOf('LLM LMH')), ...checkMatrix(matrixOf('LLM LXH MHC'))]).toEqual([
      { field: 'likelihoods', code: 'field/too-few', params: { min: 3 } },
      { field: 'cells.1.1', code: 'field/not-one-of', params: { allowed: 'low, medium, high, critical' } },
    ]));
});

describe('a likelihood and an impact', () => {
  it.each<[number, number, object[]]>([
    [1, 3, []],
    [0, 3, [{ field: 'likelihood', code: 'field/too-small', params: { min: 1 } }]],
    [-1, 1, [{ field: 'likelihood', code: 'field/too-small', params: { min: 1 } }]],
    [3, 4, [{ field: 'impact', code: 'field/too-great', params: { max: 3 } }]],
    [2.5, 1, [{ field: 'likelihood', code: 'field/not-a-whole-number' }]],
    [1, Number.NaN, [{ field: 'impact', code: 'field/not-a-whole-number' }]],
    [
      Number.POSITIVE_INFINITY,
      99,
      [
        { field: 'likelihood', code: 'field/not-a-whole-number' },
        { field: 'impact', code: 'field/too-great', params: { max: 3 } },
      ],
    ],
  ])('of %d × %d in three by three', (likelihood, impact, errors) => {
    const score = { likelihood, impact };
    expect(checkScore(THREE, score)).toEqual(errors);
    if (errors.length === 0) expect(RISK_LEVELS).toContain(levelOf(THREE, score));
    else expect(() => levelOf(THREE, score)).toThrow(expect.objectContaining({ code: 'request/invalid', errors }));
  });
});

/** Any matrix that rises: each cell is the greater of its two neighbours before it, or more. */
const rising = fc
  .record({ height: fc.integer({ min: 3, max: 6 }), width: fc.integer({ min: 3, max: 6 }) })
  .chain(({ height, width }) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((steps): RiskMatrix => {
    const heights: number[][] = [];
    steps.forEach((row, at) => {
      heights.push([]);
      row.forEach((step, column) => {
        const before = Math.max(heights[at]?.[column - 1] ?? 0, heights[at - 1]?.[column] ?? 0);
        heights[at]?.push(Math.min(3, before + step));
      });
    });
    const cells = heights.map((row) => row.map((height) => RISK_LEVELS[height] ?? 'low'));
    return { likelihoods: named(cells.length), impacts: named(cells[0]?.length ?? 0), cells };
  });

describe('any matrix that may be saved', () => {
  it('gives no lower level for a higher likelihood or impact', () => {
    fc.assert(
      fc.property(rising, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (matrix, ...drawn) => {
        expect(checkMatrix(matrix)).toEqual([]);
        const [one, other, left, right] = drawn;
        const steps = [one, other].map((step) => 1 + (step % matrix.likelihoods.length)).toSorted((a, b) => a - b);
        const impacts = [left, right].map((step) => 1 + (step % matrix.impacts.length)).toSorted((a, b) => a - b);
        const [below, above] = [0, 1].map((at): Score => ({ likelihood: steps[at] ?? 1, impact: impacts[at] ?? 1 }));
        const severity = (score: Score | undefined) =>
          severityOf(levelOf(matrix, score ?? { likelihood: 1, impact: 1 }));
        expect(severity(above)).toBeGreaterThanOrEqual(severity(below));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused as soon as one cell is lowered below a neighbour', () => {
    fc.assert(
      fc.property(rising, fc.nat(), fc.nat(), (matrix, up, along) => {
        const [row, column] = [up % matrix.likelihoods.length, along % matrix.impacts.length];
        const { cells } = matrix;
        const neighbours = [cells[row]?.[column - 1], cells[row - 1]?.[column]].filter((level) => level !== undefined);
        const greatest = Math.max(0, ...neighbours.map(severityOf));
        fc.pre(greatest > 0);
        const lowered = cells.map((line, at) =>
          line.map((level, place) => (at === row && place === column ? (RISK_LEVELS[greatest - 1] ?? 'low') : level)),
        );
        expect(checkMatrix({ ...matrix, cells: lowered })).toContainEqual({
          field: `cells.${row}.${column}`,
          code: 'field/level-falls',
        });
      }),
      { numRuns: 1000 },
    );
  });
});
