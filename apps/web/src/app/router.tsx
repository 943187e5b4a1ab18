import {
  type Actor,
  type Decision,
  mayAdministerPeople,
  mayChangeIndicators,
  mayReadGrants,
  mayReadIndicators,
  mayReadPeople,
  mayReadPlans,
} from '@resolute/domain';
import { createRootRoute, createRoute, createRouter, Navigate, Outlet } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useSignedIn } from '../api/signed-in';
import { BrokenPage } from './broken-page';
import { Frame } from './frame/frame';
import { VisitorFrame } from './frame/visitor-frame';
import { NotAllowedPage } from './not-allowed-page';
import { NotFoundPage } from './not-found-page';
import { pageWith } from './page-with';
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

const ForgotPage = pageWith(['links'], () => import('../features/links/forgot-page'), 'ForgotPage');
const LinkPage = pageWith(['links'], () => import('../features/links/link-page'), 'LinkPage');
const ProfilePage = pageWith(
  ['grants', 'links', 'notifications', 'profile'],
  () => import('../features/profile/profile-page'),
  'ProfilePage',
);
const NotificationsPage = pageWith(
  ['notifications'],
  () => import('../features/notifications/notifications-page'),
  'NotificationsPage',
);
const SubstitutesPage = pageWith(
  ['substitutes'],
  () => import('../features/substitutes/substitutes-page'),
  'SubstitutesPage',
);
const PeoplePage = pageWith(['grants', 'people'], () => import('../features/people/people-page'), 'PeoplePage');
const InvitePage = pageWith(['people'], () => import('../features/people/invite-page'), 'InvitePage');
const PersonPage = pageWith(['grants', 'people'], () => import('../features/people/person-page'), 'PersonPage');
const PlansPage = pageWith(['plans'], () => import('../features/plans/plans-page'), 'PlansPage');
const PlanPage = pageWith(['plans'], () => import('../features/plans/plan-page'), 'PlanPage');
const ComparisonPage = pageWith(['plans'], () => import('../features/plans/comparison-page'), 'ComparisonPage');
const ResultsPage = pageWith(['results'], () => import('../features/results/results-page'), 'ResultsPage');
const ResultPage = pageWith(
  ['accountability', 'indicators', 'people', 'ratings', 'results', 'values'],
  () => import('../features/results/result-page'),
  'ResultPage',
);
const IndicatorsPage = pageWith(
  ['indicators', 'people', 'results'],
  () => import('../features/indicators/indicators-page'),
  'IndicatorsPage',
);
const IndicatorPage = pageWith(
  ['charts', 'indicators', 'people', 'ratings', 'results', 'values'],
  () => import('../features/indicators/indicator-page'),
  'IndicatorPage',
);
const CreateIndicatorPage = pageWith(
  ['indicators', 'people', 'results', 'sheets'],
  () => import('../features/sheets/create-indicator-page'),
  'CreateIndicatorPage',
);
const ChangeSheetPage = pageWith(
  ['indicators', 'results', 'sheets'],
  () => import('../features/sheets/change-sheet-page'),
  'ChangeSheetPage',
);
const NewVersionPage = pageWith(
  ['indicators', 'results', 'sheets'],
  () => import('../features/sheets/new-version-page'),
  'NewVersionPage',
);
const DimensionsPage = pageWith(
  ['dimensions'],
  () => import('../features/dimensions/dimensions-page'),
  'DimensionsPage',
);
const DimensionPage = pageWith(
  ['dimensions', 'results'],
  () => import('../features/dimensions/dimension-page'),
  'DimensionPage',
);
const OccasionsPage = pageWith(['occasions'], () => import('../features/occasions/occasions-page'), 'OccasionsPage');
const WindowsPage = pageWith(['people', 'windows'], () => import('../features/windows/windows-page'), 'WindowsPage');
const HomePage = pageWith(['inbox', 'values'], () => import('../features/home/home-page'), 'HomePage');
const EntryPage = pageWith(
  ['entry', 'evidence', 'indicators', 'people', 'ratings', 'results', 'values'],
  () => import('../features/entry/entry-page'),
  'EntryPage',
);
const InboxPage = pageWith(
  ['entry', 'inbox', 'ratings', 'results', 'values'],
  () => import('../features/inbox/inbox-page'),
  'InboxPage',
);
const OverviewPage = pageWith(
  ['charts', 'ratings', 'results', 'values'],
  () => import('../features/overview/overview-page'),
  'OverviewPage',
);
const OverduePage = pageWith(
  ['ratings', 'results', 'values'],
  () => import('../features/overview/overdue-page'),
  'OverduePage',
);
const RatingsPage = pageWith(
  ['people', 'ratings', 'results', 'values'],
  () => import('../features/ratings/ratings-page'),
  'RatingsPage',
);
const ExchangePage = pageWith(
  ['exchange', 'people', 'ratings'],
  () => import('../features/interchange/exchange-page'),
  'ExchangePage',
);
const ImportPage = pageWith(['exchange', 'ratings'], () => import('../features/interchange/import-page'), 'ImportPage');
const FormulaPage = pageWith(['formulas'], () => import('../features/formulas/formula-page'), 'FormulaPage');
const GrantsPage = pageWith(['grants'], () => import('../features/grants/grants-page'), 'GrantsPage');
const UnitsPage = pageWith(['units'], () => import('../features/units/units-page'), 'UnitsPage');

const routes = root.addChildren([
  visitor.addChildren([
    createRoute({ getParentRoute: () => visitor, path: '/forgot', component: ForgotPage }),
    createRoute({ getParentRoute: () => visitor, path: '/join', component: LinkPage }),
    createRoute({ getParentRoute: () => visitor, path: '/reset', component: LinkPage }),
  ]),
  signedIn.addChildren([
    createRoute({ getParentRoute: () => signedIn, path: '/', component: HomePage }),
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
