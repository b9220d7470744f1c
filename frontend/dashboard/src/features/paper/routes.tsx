import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { paperQueries } from './queries';

// `?sheet=0012-5` opens a sheet: the address of its QR code
const paperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/paper',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(paperQueries.campaign(params.id)),
  component: lazyRouteComponent(() => import('./paper-page'), 'PaperPage'),
});

export const paperRoutes = [paperRoute] as const;
