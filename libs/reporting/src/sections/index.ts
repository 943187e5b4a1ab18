import { AT_A_GLANCE } from './at-a-glance';
import { ATTENTION } from './attention';
import { BREAKDOWNS } from './breakdowns';
import { CHANGES } from './changes';
import { GOALS } from './goals';
import { HEADLINES } from './headlines';
import { LATE } from './late';
import { RESULTS } from './results';
import type { Section } from './section';
import type { SectionId } from './section-contents';
import { WENT_WELL } from './went-well';

/** Every section that there is, under the name by which definitions ask for it. */
export const SECTIONS: { readonly [Id in SectionId]: Section<Id> } = {
  'at-a-glance': AT_A_GLANCE,
  goals: GOALS,
  'went-well': WENT_WELL,
  attention: ATTENTION,
  headlines: HEADLINES,
  changes: CHANGES,
  results: RESULTS,
  breakdowns: BREAKDOWNS,
  late: LATE,
};
