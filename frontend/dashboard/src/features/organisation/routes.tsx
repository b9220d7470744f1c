import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { positionQueries } from './position-queries';
import { unitQueries } from './queries';

const unitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units',
  component: lazyRouteComponent(() => import('./unit-list'), 'UnitListPage'),
});

const unitTreeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/tree',
  loader: ({ context }) => context.queryClient.ensureQueryData(unitQueries.tree()),
  component: lazyRouteComponent(() => import('./unit-tree'), 'UnitTreePage'),
});

const unitNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/new',
  component: lazyRouteComponent(() => import('./unit-form'), 'UnitNewPage'),
});

// the loader reads before the page is drawn: a unit that is not there becomes the page "not found"
const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/$id',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(unitQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./unit-page'), 'UnitPage'),
});

const unitEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(unitQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./unit-form'), 'UnitEditPage'),
});

const unitSuccessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/units/$id/succeed',
  loader: ({ context, params }) => context.queryClient.fetchQuery(unitQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./unit-succession'), 'UnitSuccessionPage'),
});

const positionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/positions',
  component: lazyRouteComponent(() => import('./position-list'), 'PositionListPage'),
});

const positionNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/positions/new',
  component: lazyRouteComponent(() => import('./position-form'), 'PositionNewPage'),
});

const positionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/positions/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(positionQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./position-page'), 'PositionPage'),
});

const positionEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/positions/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(positionQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./position-form'), 'PositionEditPage'),
});

export const organisationRoutes = [
  unitsRoute,
  unitTreeRoute,
  unitNewRoute,
  unitRoute,
  unitEditRoute,
  unitSuccessionRoute,
  positionsRoute,
  positionNewRoute,
  positionRoute,
  positionEditRoute,
] as const;
