import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit-entries',
  component: lazyRouteComponent(() => import('./audit-list'), 'AuditListPage'),
});

export const auditRoutes = [auditRoute] as const;
