import type { Assessed, AssessmentKind, Prioritised, Score } from '@resolute/domain';
import { isLike } from '../matrices/is-like';
import type { MatrixView } from '../matrices/matrix.view';
import type { KindMap, MapCell, MappedRisk, OffMapRisk } from './risk-map.view';

/** An assessment as the map needs it. */
export type AssessedByMatrix = Assessed & { readonly matrixId: string };

/** A risk with its name and all that it was assessed by. */
export interface PlacedRisk extends Prioritised {
  readonly name: MappedRisk;
  readonly assessed: Readonly<Record<AssessmentKind, AssessedByMatrix | undefined>>;
  /** Its residual assessment at the moment since which movement is told. */
  readonly earlier: AssessedByMatrix | undefined;
}

/** Where risks stand on a matrix by one kind of assessment: in a cell, by another matrix, or nowhere yet. */
export function placedIn(
  matrix: MatrixView,
  versions: ReadonlyMap<string, MatrixView>,
  risks: readonly PlacedRisk[],
  kind: AssessmentKind,
): Omit<KindMap, 'kind'> {
  const inCells = new Map<string, MappedRisk[]>();
  const otherMatrix: OffMapRisk[] = [];
  const unassessed: MappedRisk[] = [];
  const alike = new Set([...versions.values()].filter((other) => isLike(matrix, other)).map(({ id }) => id));
  for (const { name, assessed } of risks) {
    const found = assessed[kind];
    if (!found) unassessed.push(name);
    else if (alike.has(found.matrixId)) add(inCells, cellOf(found), name);
    else otherMatrix.push({ ...name, ...offMap(found, versions) });
  }
  return { cells: cellsOf(matrix, inCells), otherMatrix, unassessed };
}

const cellsOf = ({ cells }: MatrixView, risks: ReadonlyMap<string, MappedRisk[]>): MapCell[] =>
  cells.flatMap((line, row) =>
    line.map((level, column) => {
      const score = { likelihood: row + 1, impact: column + 1 };
      return { ...score, level, risks: risks.get(cellOf(score)) ?? [] };
    }),
  );

function offMap(
  { likelihood, impact, level, matrixId }: AssessedByMatrix,
  versions: ReadonlyMap<string, MatrixView>,
): Omit<OffMapRisk, keyof MappedRisk> {
  const made = versions.get(matrixId);
  if (!made) throw new Error(`No matrix ${matrixId}`);
  return { likelihood, impact, level, matrixVersion: made.version };
}
const cellOf = ({ likelihood, impact }: Score): string => `${likelihood} ${impact}`;

function add(map: Map<string, MappedRisk[]>, key: string, risk: MappedRisk): void {
  const held = map.get(key);
  if (held) held.push(risk);
  else map.set(key, [risk]);
}
