import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { enrolmentQueries } from './enrolment-queries';
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

const enrolmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrolments',
  component: lazyRouteComponent(() => import('./enrolment-list'), 'EnrolmentListPage'),
});

const enrolmentNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrolments/new',
  // a survey's page leads here with the survey chosen
  validateSearch: ({ campaign, title }: Record<string, unknown>) => ({
    ...(typeof campaign === 'string' && { campaign }),
    ...(typeof title === 'string' && { title }),
  }),
  component: lazyRouteComponent(() => import('./enrolment-new'), 'EnrolmentNewPage'),
});

const enrolmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enrolments/$id',
  loader: ({ context, params }) => context.queryClient.fetchQuery(enrolmentQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./enrolment-page'), 'EnrolmentPage'),
});

export const accessRoutes = [
  accountsRoute,
  accountNewRoute,
  accountRoute,
  enrolmentsRoute,
  enrolmentNewRoute,
  enrolmentRoute,
] as const;
