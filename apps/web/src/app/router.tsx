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
import type { ComponentType } from 'react';
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
    createRoute({ getParentRoute: () => signedIn, path: '/', component: HomeByRole }),
    // The gate has asked for the sign-in already; who comes here by a bookmark goes on to the home page.
    createRoute({ getParentRoute: () => signedIn, path: '/sign-in', component: () => <Navigate to="/" replace /> }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/profile',
      component: ProfilePage,
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/notifications', component: NotificationsPage }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/substitutes',
      component: SubstitutesPage,
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/plans', component: only(mayReadPlans, PlansPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/resources', component: only(mayReadPlans, ResourcesPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/alignment',
      component: only(mayReadAlignment, AlignmentPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/plans/$planId', component: only(mayReadPlans, PlanPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/plans/$planId/comparison/$otherId',
      component: only(mayReadPlans, ComparisonPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/results', component: only(mayReadPlans, ResultsPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/results/$resultId',
      component: only(mayReadPlans, ResultPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/indicators',
      component: only(mayReadIndicators, IndicatorsPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/indicators/$indicatorId',
      component: only(mayReadIndicators, IndicatorPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/windows',
      component: WindowsPage,
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/indicators/new',
      component: only(mayChangeIndicators, CreateIndicatorPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/indicators/$indicatorId/sheet',
      component: only(mayChangeIndicators, ChangeSheetPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/indicators/$indicatorId/new-version',
      component: only(mayChangeIndicators, NewVersionPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/dimensions',
      component: only(mayReadIndicators, DimensionsPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/dimensions/$dimensionId',
      component: only(mayReadIndicators, DimensionPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/occasions',
      component: only(mayReadIndicators, OccasionsPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/inbox', component: only(mayReadIndicators, InboxPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/entry', component: only(mayReadIndicators, EntryPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/overview',
      component: only(mayReadIndicators, OverviewPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/ratings', component: only(mayReadIndicators, RatingsPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/overdue', component: only(mayReadIndicators, OverduePage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/exchange',
      component: only(mayReadIndicators, ExchangePage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/exchange/$importId',
      component: only(mayReadIndicators, ImportPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/risks', component: only(mayReadRisks, RisksPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/risks/treatments',
      component: only(mayReadRisks, TreatmentsPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/risks/settings',
      component: only(mayReadRisks, RiskSettingsPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/risks/findings',
      component: only(mayReadRisks, RiskFindingsPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/risks/$riskId', component: only(mayReadRisks, RiskPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/runs', component: only(mayReadReports, RunsPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/runs/$runId', component: only(mayReadReports, RunPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/report-definitions',
      component: only(mayReadReports, DefinitionsPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/report-definitions/new',
      component: only(mayChangeReportDefinitions, CreateDefinitionPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/report-definitions/$definitionId',
      component: only(mayReadReports, DefinitionPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/reports', component: only(mayReadReports, ReportsPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/reports/compare',
      component: only(mayUseReviews, ComparePage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/reports/$reportId',
      component: only(mayReadReports, ReportPage),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/reports/$reportId/review/$number',
      component: only(mayUseReviews, ReviewPage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/issues', component: only(mayListIssues, IssuesPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/issues/$issueId',
      component: only(mayListIssues, IssuePage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/people', component: only(mayReadPeople, PeoplePage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/people/new',
      component: only(mayAdministerPeople, InvitePage),
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/people/$id', component: only(mayReadPeople, PersonPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/roles', component: only(mayReadGrants, GrantsPage) }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/units',
      component: UnitsPage,
    }),
    createRoute({ getParentRoute: () => signedIn, path: '/formulas', component: FormulaPage }),
    createRoute({ getParentRoute: () => signedIn, path: '/formulas/$name', component: FormulaPage }),
    createRoute({ getParentRoute: () => signedIn, path: '/$', component: NotFoundPage }),
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
