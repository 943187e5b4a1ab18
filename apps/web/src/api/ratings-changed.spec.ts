import { QueryClient } from '@tanstack/react-query';
import { indicatorsChanged } from './indicators';
import { ratingsChanged } from './ratings-changed';
import { resultsChanged } from './results';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const isStale = (queries: QueryClient): boolean | undefined =>
  queries.getQueryState(['ratings', 'indicator', 'i1'])?.isInvalidated;

it.each([
  ['a value was accepted', ratingsChanged],
  ['an indicator was changed', indicatorsChanged],
  ['a link was drawn', resultsChanged],
])('ratings are read anew after %s, and once more when the job has counted them', async (_, changed) => {
  const queries = new QueryClient();
  queries.setQueryData(['ratings', 'indicator', 'i1'], { pace: '0.9' });
  await changed(queries);
  expect(isStale(queries)).toBe(true);
  // The answer to the first question may be the old one still.
  queries.setQueryData(['ratings', 'indicator', 'i1'], { pace: '0.9' });
  expect(isStale(queries)).toBe(false);
  await jest.advanceTimersByTimeAsync(5000);
  expect(isStale(queries)).toBe(true);
  queries.clear();
});
