import type { SampleRisk } from './sample-risk.types';
import { LATE_TRANSLATION, OVERLAPPING_MANDATES, PLATFORM_OUTAGE } from './sample-risks-of-meetings';
import { ADVICE_NOT_FOLLOWED, LATE_DATA, LOSS_OF_STAFF } from './sample-risks-of-work';
import { FELLOWSHIPS_UNDERFUNDED, INDUSTRY_MOVES } from './sample-risks-strategic';
import { DUPLICATE_WORK } from './sample-risks-with-others';

/** Nine risks in the order of their codes, R-0001 to R-0009. */
export const SAMPLE_RISKS: readonly SampleRisk[] = [
  INDUSTRY_MOVES,
  OVERLAPPING_MANDATES,
  PLATFORM_OUTAGE,
  FELLOWSHIPS_UNDERFUNDED,
  LOSS_OF_STAFF,
  LATE_TRANSLATION,
  DUPLICATE_WORK,
  ADVICE_NOT_FOLLOWED,
  LATE_DATA,
];
