import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { importQueries } from './import-queries';
import { employeeQueries } from './queries';

const employeesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employees',
  component: lazyRouteComponent(() => import('./employee-list'), 'EmployeeListPage'),
});

const employeeNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employees/new',
  component: lazyRouteComponent(() => import('./employee-form'), 'EmployeeNewPage'),
});

const employeeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employees/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(employeeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./employee-page'), 'EmployeePage'),
});

const employeeEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/employees/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(employeeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./employee-form'), 'EmployeeEditPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roster-imports',
  component: lazyRouteComponent(() => import('./import-list'), 'ImportListPage'),
});

const importNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roster-imports/new',
  component: lazyRouteComponent(() => import('./import-upload'), 'ImportUploadPage'),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/roster-imports/$id',
  loader: ({ context, params }) => context.queryClient.fetchQuery(importQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./import-page'), 'ImportPage'),
});

export const employeeRoutes = [
  employeesRoute,
  employeeNewRoute,
  employeeRoute,
  employeeEditRoute,
  importsRoute,
  importNewRoute,
  importRoute,
] as const;
