import type { RollUpResult } from '@resolute/domain';
import type { ResultName } from '@resolute/planning';
import { planResults } from './plan-results';
import type { Board } from './rating-board';

const rollUp = { kind: 'not-rated', reason: 'no-data' } as RollUpResult;
const LEVELS: Readonly<Record<string, number>> = { G: 1, C: 2, O: 3 };

/** A board of results by their codes, each with its parts: `I` is an indicator, `-` before it one that does not count. */
function boardOf(tree: Readonly<Record<string, readonly string[]>>): Pick<Board, 'rollUps'> {
  const partOf = (name: string) => ({
    kind: name.replace('-', '').startsWith('I') ? 'indicator' : 'result',
    id: name.replace('-', ''),
    counts: !name.startsWith('-'),
    result: rollUp,
  });
  const rows = Object.entries(tree).map(([id, parts]) => [
    id,
    { resultId: id, result: rollUp, parts: parts.map(partOf) },
  ]);
  return { rollUps: new Map(rows as never) };
}
const names = (...codes: string[]): ReadonlyMap<string, ResultName> =>
  new Map(codes.map((code) => [code, { id: code, code, kind: { level: LEVELS[code.charAt(0)] } } as ResultName]));

it.each<[what: string, tree: Record<string, string[]>, highest: string[], lines: string[]]>([
  ['each below what it contributes to', { G1: ['C1'], C1: ['O1'], O1: ['I1'] }, ['G1'], ['G1', 'C1', 'O1 I1']],
  ['by code, as people count', { G1: ['O13', 'O2'], O13: [], O2: [] }, ['G1'], ['G1', 'O2', 'O13']],
  ['by level first', { G1: ['O1', 'C9'], O1: [], C9: [] }, ['G1'], ['G1', 'C9', 'O1']],
  ['below the first of two alone', { G1: ['O1'], G2: ['O1'], O1: [] }, ['G1', 'G2'], ['G1', 'O1', 'G2']],
  ['without what does not count', { G1: ['-O1', '-I1', 'I2'], O1: [] }, ['G1'], ['G1 I2']],
  ['without what has no name', { G1: ['X1'], X1: [] }, ['G1'], ['G1']],
])('the results of a plan are listed %s', (_, tree, highest, lines) => {
  const known = names(...Object.keys(tree).filter((code) => !code.startsWith('X')));
  const found = planResults(boardOf(tree), highest, known);
  expect(found.map(({ result, indicatorIds }) => [result.code, ...indicatorIds].join(' '))).toEqual(lines);
});
