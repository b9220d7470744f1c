import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { recommendationQueries } from './queries';

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations',
  component: lazyRouteComponent(() => import('./recommendation-list'), 'RecommendationListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations/new',
  component: lazyRouteComponent(() => import('./recommendation-form'), 'RecommendationNewPage'),
});

const oneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(recommendationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./recommendation-page'), 'RecommendationPage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recommendations/$id/edit',
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery(recommendationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./recommendation-form'), 'RecommendationEditPage'),
});

export const recommendationRoutes = [listRoute, newRoute, oneRoute, editRoute] as const;
