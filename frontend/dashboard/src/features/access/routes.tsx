import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { accountQueries } from './queries';

const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./account-list'), 'AccountListPage'),
});

const accountNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts/new',
  component: lazyRouteComponent(() => import('./account-form'), 'AccountNewPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accounts/$id',
  loader: ({ context, params }) => context.queryClient.fetchQuery(accountQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./account-form'), 'AccountPage'),
});

export const accessRoutes = [accountsRoute, accountNewRoute, accountRoute] as const;
