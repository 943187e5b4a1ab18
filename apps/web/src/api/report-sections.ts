import type { components } from './schema';

export type ReportSection = components['schemas']['ReportSection'];

/** Complete: it does not compile when the server knows one more. */
const SECTIONS: Readonly<Record<ReportSection, true>> = {
  'at-a-glance': true,
  goals: true,
  'went-well': true,
  attention: true,
  headlines: true,
  changes: true,
  results: true,
  breakdowns: true,
  late: true,
  serving: true,
  'straddling-years': true,
  'next-plan': true,
  'risk-map': true,
  'top-risks': true,
  'risk-movement': true,
  'treatments-overdue': true,
  'appetite-breaches': true,
  'alignment-coverage': true,
  'alignment-matrix': true,
};

/** The sections that a report can have, in the order in which they are offered. */
export const REPORT_SECTIONS = Object.keys(SECTIONS) as readonly ReportSection[];

/** Whether a section is one that this page knows; the server may be newer. */
export const isReportSection = (section: string): section is ReportSection => Object.hasOwn(SECTIONS, section);
