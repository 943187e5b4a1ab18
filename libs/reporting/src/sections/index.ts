import { ALIGNMENT_COVERAGE } from './alignment-coverage';
import { ALIGNMENT_MATRIX } from './alignment-matrix';
import { APPETITE_BREACHES } from './appetite-breaches';
import { AT_A_GLANCE } from './at-a-glance';
import { ATTENTION } from './attention';
import { BREAKDOWNS } from './breakdowns';
import { CHANGES } from './changes';
import { GOALS } from './goals';
import { HEADLINES } from './headlines';
import { LATE } from './late';
import { NEXT_PLAN } from './next-plan';
import { RESULTS } from './results';
import { RISK_MAP } from './risk-map';
import { RISK_MOVEMENT } from './risk-movement';
import type { Section } from './section';
import type { SectionId } from './section-contents';
import { SERVING } from './serving';
import { STRADDLING_YEARS } from './straddling-years';
import { TOP_RISKS } from './top-risks';
import { TREATMENTS_OVERDUE } from './treatments-overdue';
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
  'risk-map': RISK_MAP,
  'top-risks': TOP_RISKS,
  'risk-movement': RISK_MOVEMENT,
  'treatments-overdue': TREATMENTS_OVERDUE,
  'appetite-breaches': APPETITE_BREACHES,
  'alignment-coverage': ALIGNMENT_COVERAGE,
  'alignment-matrix': ALIGNMENT_MATRIX,
};
