import {
  type Actor,
  type Decision,
  mayAdministerPeople,
  mayChangeIndicators,
  mayChangeReportDefinitions,
  mayListIssues,
  mayReadAlignment,
  mayReadGrants,
  mayReadIndicators,
  mayReadPeople,
  mayReadPlans,
  mayReadReports,
  mayReadRisks,
  mayUseReviews,
} from '@resolute/domain';
import { createRootRoute, createRoute, createRouter, Navigate, Outlet } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { useSignedIn } from '../api/signed-in';
import { BrokenPage } from './broken-page';
import { Frame } from './frame/frame';
import { PublicFrame } from './frame/public-frame';
import { VisitorFrame } from './frame/visitor-frame';
import { HomeByRole } from './home-by-role';
import { NotAllowedPage } from './not-allowed-page';
import { NotFoundPage } from './not-found-page';
import {
  AlignmentPage,
  ChangeSheetPage,
  ComparePage,
  ComparisonPage,
  CreateDefinitionPage,
  CreateIndicatorPage,
  DefinitionPage,
  DefinitionsPage,
  DimensionPage,
  DimensionsPage,
  EntryPage,
  ExchangePage,
  ForgotPage,
  FormulaPage,
  GrantsPage,
  ImportPage,
  InboxPage,
  IndicatorPage,
  IndicatorsPage,
  InvitePage,
  IssuePage,
  IssuesPage,
  LinkPage,
  NewVersionPage,
  NotificationsPage,
  OccasionsPage,
  OverduePage,
  OverviewPage,
  PeoplePage,
  PersonPage,
  PlanPage,
  PlansPage,
  ProfilePage,
  PublicIssuePage,
  PublicIssuesPage,
  PublicPage,
  RatingsPage,
  ReportPage,
  ReportsPage,
  ResourcesPage,
  ResultPage,
  ResultsPage,
  ReviewPage,
  RiskFindingsPage,
  RiskPage,
  RiskSettingsPage,
  RisksPage,
  RunPage,
  RunsPage,
  SubstitutesPage,
  TreatmentsPage,
  UnitsPage,
  VerifyPage,
  WindowsPage,
} from './pages';
import { SessionGate } from './session-gate';

const root = createRootRoute({ component: Outlet });

const visitor = createRoute({
  getParentRoute: () => root,
  id: 'visitor',
  component: () => (
    <VisitorFrame>
      <Outlet />
    </VisitorFrame>
  ),
});

/** What everybody may read, signed in or not; these addresses stay what they are. */
const everybody = createRoute({
  getParentRoute: () => root,
  id: 'everybody',
  component: () => (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  ),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SessionGate>
      <Frame>
        <Outlet />
      </Frame>
    </SessionGate>
  ),
});

/** A page that says so when its reader may not see it, instead of asking the server for what it will refuse. */
const only = (may: (actor: Actor) => Decision, Page: ComponentType) =>
  function Guarded() {
    const { actor } = useSignedIn();
    return may(actor).allowed ? <Page /> : <NotAllowedPage />;
  };

/** A page of somebody who is signed in. */
const page = <const Path extends string>(path: Path, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => signedIn, path, component });

const routes = root.addChildren([
  visitor.addChildren([
    createRoute({ getParentRoute: () => visitor, path: '/forgot', component: ForgotPage }),
    createRoute({ getParentRoute: () => visitor, path: '/join', component: LinkPage }),
    createRoute({ getParentRoute: () => visitor, path: '/reset', component: LinkPage }),
  ]),
  everybody.addChildren([
    createRoute({ getParentRoute: () => everybody, path: '/public', component: PublicPage }),
    createRoute({ getParentRoute: () => everybody, path: '/public/issues', component: PublicIssuesPage }),
    createRoute({ getParentRoute: () => everybody, path: '/public/issues/$issueId', component: PublicIssuePage }),
    createRoute({ getParentRoute: () => everybody, path: '/verify', component: VerifyPage }),
  ]),
  signedIn.addChildren([
    page('/', HomeByRole),
    // The gate has asked for the sign-in already; who comes here by a bookmark goes on to the home page.
    page('/sign-in', () => <Navigate to="/" replace />),
    page('/profile', ProfilePage),
    page('/notifications', NotificationsPage),
    page('/substitutes', SubstitutesPage),
    page('/plans', only(mayReadPlans, PlansPage)),
    page('/resources', only(mayReadPlans, ResourcesPage)),
    page('/alignment', only(mayReadAlignment, AlignmentPage)),
    page('/plans/$planId', only(mayReadPlans, PlanPage)),
    page('/plans/$planId/comparison/$otherId', only(mayReadPlans, ComparisonPage)),
    page('/results', only(mayReadPlans, ResultsPage)),
    page('/results/$resultId', only(mayReadPlans, ResultPage)),
    page('/indicators', only(mayReadIndicators, IndicatorsPage)),
    page('/indicators/$indicatorId', only(mayReadIndicators, IndicatorPage)),
    page('/windows', WindowsPage),
    page('/indicators/new', only(mayChangeIndicators, CreateIndicatorPage)),
    page('/indicators/$indicatorId/sheet', only(mayChangeIndicators, ChangeSheetPage)),
    page('/indicators/$indicatorId/new-version', only(mayChangeIndicators, NewVersionPage)),
    page('/dimensions', only(mayReadIndicators, DimensionsPage)),
    page('/dimensions/$dimensionId', only(mayReadIndicators, DimensionPage)),
    page('/occasions', only(mayReadIndicators, OccasionsPage)),
    page('/inbox', only(mayReadIndicators, InboxPage)),
    page('/entry', only(mayReadIndicators, EntryPage)),
    page('/overview', only(mayReadIndicators, OverviewPage)),
    page('/ratings', only(mayReadIndicators, RatingsPage)),
    page('/overdue', only(mayReadIndicators, OverduePage)),
    page('/exchange', only(mayReadIndicators, ExchangePage)),
    page('/exchange/$importId', only(mayReadIndicators, ImportPage)),
    page('/risks', only(mayReadRisks, RisksPage)),
    page('/risks/treatments', only(mayReadRisks, TreatmentsPage)),
    page('/risks/settings', only(mayReadRisks, RiskSettingsPage)),
    page('/risks/findings', only(mayReadRisks, RiskFindingsPage)),
    page('/risks/$riskId', only(mayReadRisks, RiskPage)),
    page('/runs', only(mayReadReports, RunsPage)),
    page('/runs/$runId', only(mayReadReports, RunPage)),
    page('/report-definitions', only(mayReadReports, DefinitionsPage)),
    page('/report-definitions/new', only(mayChangeReportDefinitions, CreateDefinitionPage)),
    page('/report-definitions/$definitionId', only(mayReadReports, DefinitionPage)),
    page('/reports', only(mayReadReports, ReportsPage)),
    page('/reports/compare', only(mayUseReviews, ComparePage)),
    page('/reports/$reportId', only(mayReadReports, ReportPage)),
    page('/reports/$reportId/review/$number', only(mayUseReviews, ReviewPage)),
    page('/issues', only(mayListIssues, IssuesPage)),
    page('/issues/$issueId', only(mayListIssues, IssuePage)),
    page('/people', only(mayReadPeople, PeoplePage)),
    page('/people/new', only(mayAdministerPeople, InvitePage)),
    page('/people/$id', only(mayReadPeople, PersonPage)),
    page('/roles', only(mayReadGrants, GrantsPage)),
    page('/units', UnitsPage),
    page('/formulas', FormulaPage),
    page('/formulas/$name', FormulaPage),
    page('/$', NotFoundPage),
  ]),
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
