import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { findingQueries } from './queries';

const findingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  component: lazyRouteComponent(() => import('./finding-list'), 'FindingListPage'),
});

const findingNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings/new',
  component: lazyRouteComponent(() => import('./finding-form'), 'FindingNewPage'),
});

const pinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings/pin',
  component: lazyRouteComponent(() => import('./pin-page'), 'PinPage'),
});

const findingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(findingQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./finding-page'), 'FindingPage'),
});

// what is edited is read afresh, so that a version that somebody else has changed meanwhile is not edited
const findingEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(findingQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./finding-form'), 'FindingEditPage'),
});

const triangulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/triangulation',
  loader: ({ context, params }) => context.queryClient.fetchQuery(findingQueries.matrix(params.id)),
  component: lazyRouteComponent(() => import('./triangulation-page'), 'TriangulationPage'),
});

const verdictRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/verdicts/$programmeId',
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery(findingQueries.verdict(params.id, params.programmeId)),
  component: lazyRouteComponent(() => import('./verdict-form'), 'VerdictPage'),
});

export const findingRoutes = [
  findingsRoute,
  findingNewRoute,
  pinRoute,
  findingRoute,
  findingEditRoute,
  triangulationRoute,
  verdictRoute,
] as const;
