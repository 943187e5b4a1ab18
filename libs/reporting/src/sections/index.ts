import { AT_A_GLANCE } from './at-a-glance';
import { ATTENTION } from './attention';
import { BREAKDOWNS } from './breakdowns';
import { CHANGES } from './changes';
import { GOALS } from './goals';
import { HEADLINES } from './headlines';
import { LATE } from './late';
import { NEXT_PLAN } from './next-plan';
import { RESULTS } from './results';
import type { Section } from './section';
import type { SectionId } from './section-contents';
import { SERVING } from './serving';
import { STRADDLING_YEARS } from './straddling-years';
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
  serving: SERVING,
  'straddling-years': STRADDLING_YEARS,
  'next-plan': NEXT_PLAN,
};
