import { DIMENSIONS_OF_COUNTRIES } from './dimensions-of-countries';
import { DIMENSIONS_OF_MEETINGS } from './dimensions-of-meetings';
import { DIMENSIONS_OF_MEMBERS } from './dimensions-of-members';
import { DIMENSIONS_OF_WORK } from './dimensions-of-work';
import type { SampleDimension } from './sample-indicator.types';

/**
 * The ways to break a value down. Two vocabularies of regions are apart on purpose: the six of the Union's presence and the
 * five by which the Council is elected. Groups of countries overlap, so nothing adds up over them.
 */
export const SAMPLE_DIMENSIONS: readonly SampleDimension[] = [
  ...DIMENSIONS_OF_MEMBERS,
  ...DIMENSIONS_OF_COUNTRIES,
  ...DIMENSIONS_OF_WORK,
  ...DIMENSIONS_OF_MEETINGS,
];
