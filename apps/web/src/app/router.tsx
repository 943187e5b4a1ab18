import {
  type Actor,
  type Decision,
  mayAdministerPeople,
  mayReadGrants,
  mayReadIndicators,
  mayReadPeople,
  mayReadPlans,
} from '@resolute/domain';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useSignedIn } from '../api/signed-in';
import { HomePage } from '../features/home/home-page';
import { ForgotPage } from '../features/links/forgot-page';
import { LinkPage } from '../features/links/link-page';
import { BrokenPage } from './broken-page';
import { Frame } from './frame/frame';
import { VisitorFrame } from './frame/visitor-frame';
import { NotAllowedPage } from './not-allowed-page';
import { NotFoundPage } from './not-found-page';
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

const PeoplePage = lazyRouteComponent(() => import('../features/people/people-page'), 'PeoplePage');
const InvitePage = lazyRouteComponent(() => import('../features/people/invite-page'), 'InvitePage');
const PersonPage = lazyRouteComponent(() => import('../features/people/person-page'), 'PersonPage');
const PlansPage = lazyRouteComponent(() => import('../features/plans/plans-page'), 'PlansPage');
const PlanPage = lazyRouteComponent(() => import('../features/plans/plan-page'), 'PlanPage');
const ComparisonPage = lazyRouteComponent(() => import('../features/plans/comparison-page'), 'ComparisonPage');
const ResultsPage = lazyRouteComponent(() => import('../features/results/results-page'), 'ResultsPage');
const ResultPage = lazyRouteComponent(() => import('../features/results/result-page'), 'ResultPage');
const IndicatorsPage = lazyRouteComponent(() => import('../features/indicators/indicators-page'), 'IndicatorsPage');
const IndicatorPage = lazyRouteComponent(() => import('../features/indicators/indicator-page'), 'IndicatorPage');
const EntryPage = lazyRouteComponent(() => import('../features/entry/entry-page'), 'EntryPage');
const InboxPage = lazyRouteComponent(() => import('../features/inbox/inbox-page'), 'InboxPage');
const GrantsPage = lazyRouteComponent(() => import('../features/grants/grants-page'), 'GrantsPage');

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
      component: lazyRouteComponent(() => import('../features/profile/profile-page'), 'ProfilePage'),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/substitutes',
      component: lazyRouteComponent(() => import('../features/substitutes/substitutes-page'), 'SubstitutesPage'),
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
    createRoute({ getParentRoute: () => signedIn, path: '/inbox', component: only(mayReadIndicators, InboxPage) }),
    createRoute({ getParentRoute: () => signedIn, path: '/entry', component: only(mayReadIndicators, EntryPage) }),
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
      component: lazyRouteComponent(() => import('../features/units/units-page'), 'UnitsPage'),
    }),
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
