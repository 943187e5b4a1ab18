import { DomainError, type FieldProblem } from '../kernel/domain-error';
import { type Translations, wordsHeld } from '../kernel/translations';
import { RISK_LEVELS, type RiskLevel } from './words';

/**
 * How a likelihood and an impact make a level. The levels are looked up and not multiplied: 1 × 5 and 5 × 1 are both 5, and yet a rare
 * catastrophe weighs more than a frequent trifle (facts.md §10.2).
 */
export interface RiskMatrix {
  /** The names of the likelihoods from 1 on. */
  readonly likelihoods: readonly Translations[];
  /** The names of the impacts from 1 on. */
  readonly impacts: readonly Translations[];
  /** `cells[likelihood - 1][impact - 1]` */
  readonly cells: readonly (readonly RiskLevel[])[];
}

/** Whole numbers from 1 to the size of the matrix. */
export interface Score {
  readonly likelihood: number;
  readonly impact: number;
}

/** Fewer steps tell nothing apart; nobody tells more of them apart. */
export const SMALLEST_MATRIX = 3;
export const LARGEST_MATRIX = 6;

/** 2 for high: how many levels lie below. */
export const severityOf = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

/**
 * What is wrong with a matrix before it may be saved, with the place: `cells.2.3` is likelihood 3, impact 4. It has 3 to 6 steps each
 * way, a name for each and a level in each cell, and no level falls where the likelihood or the impact rises.
 */
export function checkMatrix(matrix: RiskMatrix): readonly FieldProblem[] {
  const sizes = [...checkSize(matrix, 'likelihoods'), ...checkSize(matrix, 'impacts')];
  if (sizes.length > 0) return sizes;
  const faults = [...checkNames(matrix, 'likelihoods'), ...checkNames(matrix, 'impacts'), ...checkCells(matrix)];
  return faults.length > 0 ? faults : checkOrder(matrix);
}

type Axis = 'likelihoods' | 'impacts';

function checkSize(matrix: RiskMatrix, axis: Axis): readonly FieldProblem[] {
  const { length } = matrix[axis];
  if (length < SMALLEST_MATRIX) return [{ field: axis, code: 'field/too-few', params: { min: SMALLEST_MATRIX } }];
  return length > LARGEST_MATRIX ? [{ field: axis, code: 'field/too-many', params: { max: LARGEST_MATRIX } }] : [];
}

const checkNames = (matrix: RiskMatrix, axis: Axis): readonly FieldProblem[] =>
  matrix[axis].flatMap((name, at) => (wordsHeld(name) ? [] : [{ field: `${axis}.${at}`, code: 'field/empty' }]));

function checkCells({ likelihoods, impacts, cells }: RiskMatrix): readonly FieldProblem[] {
  return [
    ...surplus(cells, likelihoods.length, 'cells'),
    ...likelihoods.flatMap((_, row) => checkRow(cells[row], impacts.length, `cells.${row}`)),
  ];
}

function checkRow(row: readonly RiskLevel[] | undefined, width: number, field: string): readonly FieldProblem[] {
  if (!row) return [{ field, code: 'field/missing' }];
  const places = Array.from({ length: width }, (_, column) => ({ cell: row[column], place: `${field}.${column}` }));
  return [
    ...surplus(row, width, field),
    ...places.flatMap(({ cell, place }): FieldProblem[] => {
      if (cell === undefined) return [{ field: place, code: 'field/missing' }];
      if (RISK_LEVELS.includes(cell)) return [];
      return [{ field: place, code: 'field/not-one-of', params: { allowed: RISK_LEVELS.join(', ') } }];
    }),
  ];
}

const surplus = (list: readonly unknown[], max: number, field: string): readonly FieldProblem[] =>
  list.length > max ? [{ field, code: 'field/too-many', params: { max } }] : [];

/** Each cell is at least as severe as the one before it in its row and in its column. */
const checkOrder = ({ cells }: RiskMatrix): readonly FieldProblem[] =>
  cells.flatMap((row, at) =>
    row.flatMap((level, column): FieldProblem[] => {
      const lower = [row[column - 1], cells[at - 1]?.[column]];
      const falls = lower.some((before) => before !== undefined && severityOf(before) > severityOf(level));
      return falls ? [{ field: `cells.${at}.${column}`, code: 'field/level-falls' }] : [];
    }),
  );

/** What is wrong with a likelihood and an impact in this matrix: 6 of 5 is too great, 2.5 no step at all. */
export const checkScore = (
  { likelihoods, impacts }: Pick<RiskMatrix, 'likelihoods' | 'impacts'>,
  { likelihood, impact }: Score,
): readonly FieldProblem[] => [
  ...checkStep('likelihood', likelihood, likelihoods.length),
  ...checkStep('impact', impact, impacts.length),
];

function checkStep(field: keyof Score, step: number, max: number): readonly FieldProblem[] {
  if (!Number.isSafeInteger(step)) return [{ field, code: 'field/not-a-whole-number' }];
  if (step < 1) return [{ field, code: 'field/too-small', params: { min: 1 } }];
  return step > max ? [{ field, code: 'field/too-great', params: { max } }] : [];
}

/**
 * The level of a likelihood and an impact: likely (4) and major (4) are high in the matrix of five by five.
 * @throws DomainError `request/invalid` where the matrix has no such cell
 */
export function levelOf(matrix: RiskMatrix, score: Score): RiskLevel {
  const errors = checkScore(matrix, score);
  const level = matrix.cells[score.likelihood - 1]?.[score.impact - 1];
  if (level === undefined || errors.length > 0) throw new DomainError('request/invalid', { errors });
  return level;
}
