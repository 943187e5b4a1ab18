import { missingToOpen } from './opening';

it.each([
  [0, [{ field: 'links', code: 'field/none-chosen' }]],
  [1, []],
  [5, []],
])('a draft with %d links lacks %j before it opens', (linkCount, errors) =>
  expect(missingToOpen({ linkCount })).toEqual(errors),
);
