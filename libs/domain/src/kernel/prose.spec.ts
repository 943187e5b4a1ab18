import { charactersIn } from './prose';

it.each([
  ['', 0],
  ['abc', 3],
  ['é👍', 2],
  ['a\nb', 3],
])('%j has %d characters', (text, count) => {
  expect(charactersIn(text)).toBe(count);
});
