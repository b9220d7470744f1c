import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { noticeQueries } from './queries';

const noticesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices',
  loader: ({ context }) => context.queryClient.ensureQueryData(noticeQueries.settings()),
  component: lazyRouteComponent(() => import('./notices-page'), 'NoticesPage'),
});

export const notificationRoutes = [noticesRoute] as const;
