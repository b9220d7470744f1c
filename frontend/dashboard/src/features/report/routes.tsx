import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { reportQueries } from './queries';

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  component: lazyRouteComponent(() => import('./report-list'), 'ReportListPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id',
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(reportQueries.one(params.id)),
      context.queryClient.ensureQueryData(reportQueries.html(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./report-page'), 'ReportPage'),
});

export const reportRoutes = [reportsRoute, reportRoute] as const;
