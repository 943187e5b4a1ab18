import {
  checkMatrix,
  LARGEST_MATRIX,
  type Language,
  type RiskLevel,
  type RiskMatrix,
  SMALLEST_MATRIX,
  severityOf,
} from '@resolute/domain';
import type { MatrixWish } from '../../api/risk-settings';
import type { Matrix } from '../../api/risks';
import { translationsOf, translationValues } from '../../ui/form/translation-values';

/** How many steps a matrix may have each way. */
export const MATRIX_SIZES = Array.from(
  { length: LARGEST_MATRIX - SMALLEST_MATRIX + 1 },
  (_, at) => SMALLEST_MATRIX + at,
);
const USUAL_SIZE = 5;

export const AXES = ['likelihoods', 'impacts'] as const;
export type Axis = (typeof AXES)[number];

/**
 * A matrix as a form holds it: always with room for the largest one, so that what was typed comes back when a step that was taken
 * away is asked for again. A form takes no interface.
 */
export type MatrixValues = {
  /** How many steps there are, as a list of choices has it. */
  size: Record<Axis, string>;
  likelihoods: Record<Language, string>[];
  impacts: Record<Language, string>[];
  /** By likelihood and then by impact; empty where none is said yet. */
  cells: (RiskLevel | '')[][];
};

const STEPS = Array.from({ length: LARGEST_MATRIX }, (_, at) => at);

/** The matrix that is to be changed; without one, a form to begin with. */
export const matrixValues = (matrix?: Matrix): MatrixValues => ({
  size: {
    likelihoods: String(matrix?.likelihoods.length ?? USUAL_SIZE),
    impacts: String(matrix?.impacts.length ?? USUAL_SIZE),
  },
  likelihoods: STEPS.map((at) => translationValues(matrix?.likelihoods[at])),
  impacts: STEPS.map((at) => translationValues(matrix?.impacts[at])),
  cells: STEPS.map((row) => STEPS.map((column) => matrix?.cells[row]?.[column] ?? '')),
});

/** What is sent: the steps that there are, in the languages that hold words. */
export function matrixWish({ size, likelihoods, impacts, cells }: MatrixValues): MatrixWish {
  const [rows, columns] = [Number(size.likelihoods), Number(size.impacts)];
  return {
    likelihoods: likelihoods.slice(0, rows).map(translationsOf),
    impacts: impacts.slice(0, columns).map(translationsOf),
    // A gap is refused before anything is sent.
    cells: cells.slice(0, rows).map((line) => line.slice(0, columns) as RiskLevel[]),
  };
}

/** `nameless` of a step; of a cell `gap` without a level, or `falls` below the one before it. */
export type MatrixFault = 'nameless' | 'gap' | 'falls';

/** What is wrong with a matrix by the rule that the server asks as well, by place: `cells.2.3` is likelihood 3, impact 4. */
export function faultsOf(values: MatrixValues): ReadonlyMap<string, MatrixFault> {
  const wish = matrixWish(values);
  const numbered = (steps: readonly unknown[]) => steps.map((_, at) => ({ en: String(at + 1) }));
  const names = foundIn(wish).filter(([, fault]) => fault === 'nameless');
  // Whether the cells are right hangs neither on the names nor on what is missing elsewhere: all is told at once.
  const unnamed = { ...wish, likelihoods: numbered(wish.likelihoods), impacts: numbered(wish.impacts) };
  return new Map([...foundIn(unnamed), ...foundIn({ ...unnamed, cells: filledUp(wish.cells) }), ...names]);
}

const foundIn = (matrix: RiskMatrix): (readonly [string, MatrixFault])[] =>
  checkMatrix(matrix).map(({ field, code }) => [field, FAULTS[code] ?? 'gap'] as const);

const FAULTS: Readonly<Record<string, MatrixFault>> = { 'field/empty': 'nameless', 'field/level-falls': 'falls' };

/** The least level that a cell may say, as none falls where the likelihood or the impact rises. */
export const leastLevel = (values: MatrixValues, row: number, column: number): RiskLevel =>
  leastAfter(filledUp(values.cells), row, column);

/** With the least level in place of each gap, by which what comes after it can be judged. */
function filledUp(cells: readonly (readonly (RiskLevel | '')[])[]): RiskLevel[][] {
  const filled: RiskLevel[][] = [];
  for (const [row, line] of cells.entries()) {
    const levels: RiskLevel[] = [];
    filled.push(levels);
    for (const [column, level] of line.entries()) levels.push(level === '' ? leastAfter(filled, row, column) : level);
  }
  return filled;
}

function leastAfter(cells: readonly (readonly RiskLevel[])[], row: number, column: number): RiskLevel {
  const before = [cells[row]?.[column - 1], cells[row - 1]?.[column]].filter((level) => level !== undefined);
  return before.toSorted((one, other) => severityOf(other) - severityOf(one))[0] ?? 'low';
}
