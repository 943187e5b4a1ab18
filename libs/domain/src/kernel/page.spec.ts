import { pageOf, rowBefore, rowsAfter } from './page';

const id = (n: number): string => `018f0000-0000-7000-8000-00000000000${n}`;
const ROWS = [1, 2, 3, 4].map((n) => ({ id: id(n), isRed: n !== 2 }));
const REFUSED = expect.objectContaining({
  code: 'request/invalid',
  errors: [{ field: 'page[after]', code: 'field/invalid' }],
});

it.each<[what: string, after: string | undefined, rest: readonly number[]]>([
  ['the first page', undefined, [1, 2, 3, 4]],
  ['after the first', id(1), [2, 3, 4]],
  ['after the last', id(4), []],
])('%s is what comes after its row', (_, after, rest) =>
  expect(rowsAfter(ROWS, { size: 2, ...(after && { after }) })).toEqual(rest.map((n) => ROWS[n - 1])),
);

it('goes on after a row that is none of the chosen any more', () => {
  const red = rowsAfter(ROWS, { size: 1, after: id(2) }).filter(({ isRed }) => isRed);
  expect(pageOf(red, 1)).toEqual({ items: [ROWS[2]], next: id(3) });
});

it.each([
  ['no id', 'nonsense'],
  ['the id of no row', id(9)],
])('%s is refused', (_, after) => expect(() => rowsAfter(ROWS, { size: 2, after })).toThrow(REFUSED));

it('only what looks like an id is looked for by a query', () => {
  expect(rowBefore({ size: 2 })).toBeNull();
  expect(rowBefore({ size: 2, after: id(9) })).toBe(id(9));
  expect(() => rowBefore({ size: 2, after: 'nonsense' })).toThrow(REFUSED);
});
