import { queryOf, searchOf, showsTheSame } from './address-query';

it.each([
  [{}, ''],
  [{ show: 'above', kind: 'target' }, 'kind=target&show=above'],
  [{ year: 2026, empty: '', nothing: undefined, list: ['a'] }, 'year=2026'],
  [{ text: 'a b & c' }, 'text=a+b+%26+c'],
])('the address %p is the query %p', (search, query) => {
  expect(queryOf(search)).toBe(query);
});

it('a query is the filters that it was made of', () => {
  expect(searchOf(queryOf({ text: 'a b & c', show: 'above' }))).toEqual({ text: 'a b & c', show: 'above' });
});

it.each([
  ['show=above&kind=target', 'kind=target&show=above', true],
  ['', '', true],
  ['show=above', '', false],
])('%p and %p show the same: %p', (one, other, same) => {
  expect(showsTheSame(one, other)).toBe(same);
});
