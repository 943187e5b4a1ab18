import type { ReportWord } from '../text/report-words';
import type { SectionId } from './section-contents';

/** What each section is called where nothing of its content is in its heading. */
export const SECTION_HEADINGS: Readonly<Record<SectionId, ReportWord>> = {
  'at-a-glance': 'glance',
  goals: 'goals',
  'went-well': 'wentWell',
  attention: 'attention',
  headlines: 'headlines',
  changes: 'sheetChanges',
  results: 'results',
  breakdowns: 'breakdowns',
  late: 'late',
  serving: 'serving',
  'straddling-years': 'straddlingYears',
  'next-plan': 'nextPlan',
  'risk-map': 'riskMap',
  'top-risks': 'topRisks',
  'risk-movement': 'riskMovement',
  'treatments-overdue': 'treatmentsOverdue',
  'appetite-breaches': 'appetiteBreaches',
  'alignment-coverage': 'alignmentCoverage',
  'alignment-matrix': 'alignmentMatrix',
};
