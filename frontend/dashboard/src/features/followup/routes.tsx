import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { followUpQueries } from './queries';

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/follow-ups',
  component: lazyRouteComponent(() => import('./follow-up-list'), 'FollowUpListPage'),
});

const oneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/follow-ups/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(followUpQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./follow-up-page'), 'FollowUpPage'),
});

export const followUpRoutes = [listRoute, oneRoute] as const;
