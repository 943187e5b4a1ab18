import type { SampleBatch } from './sample-value.types';
import { BROUGHT_IN_AUTUMN, BROUGHT_IN_SUMMER, BROUGHT_LAST, HISTORY } from './values-history';
import { PUBLISHED_VALUES } from './values-published';

/** What came in as files, each with the days on which it was handed in, verified and accepted. */
export const SAMPLE_BATCHES: readonly SampleBatch[] = [
  { values: PUBLISHED_VALUES, isSample: false, days: ['2026-02-12', '2026-02-13', '2026-02-16'] },
  { values: HISTORY, isSample: true, days: ['2026-02-16', '2026-02-18', '2026-02-20'] },
  { values: BROUGHT_IN_SUMMER, isSample: true, days: ['2026-07-27', '2026-07-28', '2026-07-30'] },
  { values: BROUGHT_IN_AUTUMN, isSample: true, days: ['2026-10-20', '2026-10-21', '2026-10-22'] },
  { values: BROUGHT_LAST, isSample: true, days: ['2026-11-16'] },
];
