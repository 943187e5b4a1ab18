import {
  type Actor,
  ALLOWED,
  type Decision,
  mayListIssues,
  mayReadAlignment,
  mayReadGrants,
  mayReadIndicators,
  mayReadPeople,
  mayReadPlans,
  mayReadReports,
  mayReadRisks,
  mayReadSubstitutions,
  mayReadUnits,
  mayReadWindows,
} from '@resolute/domain';
import {
  type Icon,
  IconArrowsExchange,
  IconArrowsJoin2,
  IconCalendarDue,
  IconCalendarEvent,
  IconCalendarTime,
  IconChartBar,
  IconChartDots,
  IconClockExclamation,
  IconCoins,
  IconDashboard,
  IconFileCertificate,
  IconFileSettings,
  IconFileText,
  IconGauge,
  IconGridDots,
  IconHierarchy2,
  IconHome,
  IconInbox,
  IconListTree,
  IconShieldCheck,
  IconTable,
  IconTableImport,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import type { MessageKey } from '../text/wording';

export interface NavigationEntry {
  readonly to:
    | '/'
    | '/overview'
    | '/ratings'
    | '/overdue'
    | '/plans'
    | '/results'
    | '/indicators'
    | '/dimensions'
    | '/occasions'
    | '/windows'
    | '/resources'
    | '/alignment'
    | '/inbox'
    | '/entry'
    | '/exchange'
    | '/risks'
    | '/issues'
    | '/reports'
    | '/runs'
    | '/report-definitions'
    | '/people'
    | '/roles'
    | '/units'
    | '/substitutes';
  readonly label: MessageKey;
  readonly icon: Icon;
  /** Who sees it: those whom the page will let in. */
  readonly may: (actor: Actor) => Decision;
}

export interface NavigationSection {
  readonly title?: MessageKey;
  readonly entries: readonly NavigationEntry[];
}

const NAVIGATION: readonly NavigationSection[] = [
  {
    entries: [
      { to: '/', label: 'home.title', icon: IconHome, may: () => ALLOWED },
      { to: '/overview', label: 'frame.overview', icon: IconDashboard, may: mayReadIndicators },
      { to: '/ratings', label: 'frame.ratings', icon: IconChartDots, may: mayReadIndicators },
      { to: '/overdue', label: 'frame.overdue', icon: IconClockExclamation, may: mayReadIndicators },
    ],
  },
  {
    title: 'frame.values',
    entries: [
      { to: '/inbox', label: 'frame.inbox', icon: IconInbox, may: mayReadIndicators },
      { to: '/entry', label: 'frame.entry', icon: IconTable, may: mayReadIndicators },
    ],
  },
  {
    title: 'frame.planning',
    entries: [
      { to: '/plans', label: 'frame.plans', icon: IconTargetArrow, may: mayReadPlans },
      { to: '/results', label: 'frame.results', icon: IconListTree, may: mayReadPlans },
      { to: '/indicators', label: 'frame.indicators', icon: IconGauge, may: mayReadIndicators },
      { to: '/dimensions', label: 'frame.dimensions', icon: IconChartBar, may: mayReadIndicators },
      { to: '/occasions', label: 'frame.occasions', icon: IconCalendarEvent, may: mayReadIndicators },
      { to: '/windows', label: 'frame.windows', icon: IconCalendarTime, may: mayReadWindows },
      { to: '/exchange', label: 'frame.exchange', icon: IconTableImport, may: mayReadIndicators },
    ],
  },
  {
    title: 'frame.riskAndResources',
    entries: [
      { to: '/risks', label: 'frame.risks', icon: IconGridDots, may: mayReadRisks },
      { to: '/resources', label: 'frame.resources', icon: IconCoins, may: mayReadPlans },
      { to: '/alignment', label: 'frame.alignment', icon: IconArrowsJoin2, may: mayReadAlignment },
    ],
  },
  {
    title: 'frame.reports',
    entries: [
      { to: '/issues', label: 'frame.issues', icon: IconFileCertificate, may: mayListIssues },
      { to: '/reports', label: 'frame.reportList', icon: IconFileText, may: mayReadReports },
      { to: '/runs', label: 'frame.runs', icon: IconCalendarDue, may: mayReadReports },
      { to: '/report-definitions', label: 'frame.definitions', icon: IconFileSettings, may: mayReadReports },
    ],
  },
  {
    title: 'frame.organization',
    entries: [
      { to: '/people', label: 'frame.people', icon: IconUsers, may: mayReadPeople },
      { to: '/roles', label: 'frame.roles', icon: IconShieldCheck, may: mayReadGrants },
      { to: '/units', label: 'frame.units', icon: IconHierarchy2, may: mayReadUnits },
      { to: '/substitutes', label: 'frame.substitutes', icon: IconArrowsExchange, may: mayReadSubstitutions },
    ],
  },
];

/** What this person finds in the navigation. */
export const navigationFor = (actor: Actor): NavigationSection[] =>
  NAVIGATION.map(({ entries, ...section }) => ({
    ...section,
    entries: entries.filter(({ may }) => may(actor).allowed),
  })).filter(({ entries }) => entries.length > 0);
