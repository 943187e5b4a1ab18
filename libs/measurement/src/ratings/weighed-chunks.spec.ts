import { weighedChunks } from './weighed-chunks';

it.each<[what: string, weights: readonly number[], chunks: readonly string[]]>([
  ['nothing', [], []],
  ['what fits together', [3, 4], ['0 1']],
  ['what does not', [3, 4, 5], ['0 1', '2']],
  ['one that is heavier than all together may be', [3, 8, 1], ['0', '1', '2']],
  ['such a one at the beginning', [8, 8], ['0', '1']],
  ['what weighs nothing', [7, 0, 0], ['0 1 2']],
])('%s', (_, weights, chunks) => {
  const rows = weights.map((weight, place) => ({ id: String(place), weight }));
  expect(weighedChunks(rows, 7).map((ids) => ids.join(' '))).toEqual(chunks);
});
