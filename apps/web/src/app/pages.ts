import { pageWith } from './page-with';

export const ForgotPage = pageWith(['links'], () => import('../features/links/forgot-page'), 'ForgotPage');
export const LinkPage = pageWith(['links'], () => import('../features/links/link-page'), 'LinkPage');
export const ProfilePage = pageWith(
  ['grants', 'links', 'notifications', 'profile'],
  () => import('../features/profile/profile-page'),
  'ProfilePage',
);
export const NotificationsPage = pageWith(
  ['notifications'],
  () => import('../features/notifications/notifications-page'),
  'NotificationsPage',
);
export const SubstitutesPage = pageWith(
  ['substitutes'],
  () => import('../features/substitutes/substitutes-page'),
  'SubstitutesPage',
);
export const PeoplePage = pageWith(['grants', 'people'], () => import('../features/people/people-page'), 'PeoplePage');
export const InvitePage = pageWith(['people'], () => import('../features/people/invite-page'), 'InvitePage');
export const PersonPage = pageWith(['grants', 'people'], () => import('../features/people/person-page'), 'PersonPage');
export const PlansPage = pageWith(['plans'], () => import('../features/plans/plans-page'), 'PlansPage');
export const PlanPage = pageWith(['plans'], () => import('../features/plans/plan-page'), 'PlanPage');
export const ComparisonPage = pageWith(['plans'], () => import('../features/plans/comparison-page'), 'ComparisonPage');
export const ResultsPage = pageWith(['results'], () => import('../features/results/results-page'), 'ResultsPage');
export const ResultPage = pageWith(
  ['accountability', 'indicators', 'people', 'ratings', 'results', 'risks', 'values'],
  () => import('../features/results/result-page'),
  'ResultPage',
);
export const ResourcesPage = pageWith(
  ['charts', 'exchange', 'plans', 'ratings', 'resources', 'results'],
  () => import('../features/resources/resources-page'),
  'ResourcesPage',
);
export const IndicatorsPage = pageWith(
  ['indicators', 'people', 'results', 'savedViews'],
  () => import('../features/indicators/indicators-page'),
  'IndicatorsPage',
);
export const IndicatorPage = pageWith(
  ['charts', 'indicators', 'people', 'ratings', 'results', 'risks', 'values'],
  () => import('../features/indicators/indicator-page'),
  'IndicatorPage',
);
export const CreateIndicatorPage = pageWith(
  ['indicators', 'people', 'results', 'sheets'],
  () => import('../features/sheets/create-indicator-page'),
  'CreateIndicatorPage',
);
export const ChangeSheetPage = pageWith(
  ['indicators', 'results', 'sheets'],
  () => import('../features/sheets/change-sheet-page'),
  'ChangeSheetPage',
);
export const NewVersionPage = pageWith(
  ['indicators', 'results', 'sheets'],
  () => import('../features/sheets/new-version-page'),
  'NewVersionPage',
);
export const DimensionsPage = pageWith(
  ['dimensions'],
  () => import('../features/dimensions/dimensions-page'),
  'DimensionsPage',
);
export const DimensionPage = pageWith(
  ['dimensions', 'results'],
  () => import('../features/dimensions/dimension-page'),
  'DimensionPage',
);
export const OccasionsPage = pageWith(
  ['occasions'],
  () => import('../features/occasions/occasions-page'),
  'OccasionsPage',
);
export const WindowsPage = pageWith(
  ['people', 'windows'],
  () => import('../features/windows/windows-page'),
  'WindowsPage',
);
export const HomePage = pageWith(['inbox', 'values'], () => import('../features/home/home-page'), 'HomePage');
export const EntryPage = pageWith(
  ['entry', 'evidence', 'indicators', 'people', 'ratings', 'results', 'values'],
  () => import('../features/entry/entry-page'),
  'EntryPage',
);
export const InboxPage = pageWith(
  ['entry', 'inbox', 'ratings', 'results', 'values'],
  () => import('../features/inbox/inbox-page'),
  'InboxPage',
);
export const OverviewPage = pageWith(
  ['charts', 'ratings', 'results', 'values'],
  () => import('../features/overview/overview-page'),
  'OverviewPage',
);
export const OverduePage = pageWith(
  ['ratings', 'results', 'values'],
  () => import('../features/overview/overdue-page'),
  'OverduePage',
);
export const RatingsPage = pageWith(
  ['people', 'ratings', 'results', 'values'],
  () => import('../features/ratings/ratings-page'),
  'RatingsPage',
);
export const ExchangePage = pageWith(
  ['exchange', 'people', 'ratings'],
  () => import('../features/interchange/exchange-page'),
  'ExchangePage',
);
export const ImportPage = pageWith(
  ['exchange', 'ratings'],
  () => import('../features/interchange/import-page'),
  'ImportPage',
);
export const AlignmentPage = pageWith(
  ['alignment', 'charts', 'ratings'],
  () => import('../features/alignment/alignment-page'),
  'AlignmentPage',
);
export const RisksPage = pageWith(
  ['exchange', 'risks', 'savedViews'],
  () => import('../features/risks/risks-page'),
  'RisksPage',
);
export const RiskFindingsPage = pageWith(
  ['people', 'risks'],
  () => import('../features/risks/findings-page'),
  'FindingsPage',
);
export const TreatmentsPage = pageWith(
  ['people', 'risks'],
  () => import('../features/risks/treatments-page'),
  'TreatmentsPage',
);
export const RiskPage = pageWith(['risks'], () => import('../features/risks/risk-page'), 'RiskPage');
export const RiskSettingsPage = pageWith(
  ['riskSettings', 'risks'],
  () => import('../features/risks/settings-page'),
  'SettingsPage',
);
export const RunsPage = pageWith(['runs'], () => import('../features/runs/runs-page'), 'RunsPage');
export const RunPage = pageWith(['results', 'runs'], () => import('../features/runs/run-page'), 'RunPage');
export const DefinitionsPage = pageWith(
  ['definitions'],
  () => import('../features/report-definitions/definitions-page'),
  'DefinitionsPage',
);
export const DefinitionPage = pageWith(
  ['definitions', 'results'],
  () => import('../features/report-definitions/definition-page'),
  'DefinitionPage',
);
export const CreateDefinitionPage = pageWith(
  ['definitions', 'results'],
  () => import('../features/report-definitions/create-definition-page'),
  'CreateDefinitionPage',
);
export const ReportsPage = pageWith(['reports'], () => import('../features/reports/reports-page'), 'ReportsPage');
export const ReportPage = pageWith(
  ['definitions', 'issues', 'reports', 'results', 'review', 'runs'],
  () => import('../features/reports/report-page'),
  'ReportPage',
);
export const ReviewPage = pageWith(
  ['definitions', 'review', 'runs'],
  () => import('../features/review/review-page'),
  'ReviewPage',
);
export const ComparePage = pageWith(
  ['accountability', 'compare', 'definitions', 'ratings', 'review', 'values'],
  () => import('../features/compare/compare-page'),
  'ComparePage',
);
export const IssuesPage = pageWith(['issues'], () => import('../features/issues/issues-page'), 'IssuesPage');
export const IssuePage = pageWith(
  ['definitions', 'issues', 'review', 'runs'],
  () => import('../features/issues/issue-page'),
  'IssuePage',
);
export const CouncilPage = pageWith(
  ['issues', 'review'],
  () => import('../features/issues/council-page'),
  'CouncilPage',
);
export const PublicPage = pageWith(['issues', 'review'], () => import('../features/issues/public-page'), 'PublicPage');
export const PublicIssuesPage = pageWith(
  ['issues'],
  () => import('../features/issues/public-issues-page'),
  'PublicIssuesPage',
);
export const PublicIssuePage = pageWith(
  ['definitions', 'issues', 'review', 'runs'],
  () => import('../features/issues/public-issue-page'),
  'PublicIssuePage',
);
export const FormulaPage = pageWith(['formulas'], () => import('../features/formulas/formula-page'), 'FormulaPage');
export const GrantsPage = pageWith(['grants'], () => import('../features/grants/grants-page'), 'GrantsPage');
export const VerifyPage = pageWith(['verify'], () => import('../features/verification/verify-page'), 'VerifyPage');
export const UnitsPage = pageWith(['units'], () => import('../features/units/units-page'), 'UnitsPage');
