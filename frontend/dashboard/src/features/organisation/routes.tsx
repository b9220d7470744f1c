import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
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

export const organisationRoutes = [
  unitsRoute,
  unitTreeRoute,
  unitNewRoute,
  unitRoute,
  unitEditRoute,
] as const;
