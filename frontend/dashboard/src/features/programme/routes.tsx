import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { cohortQueries } from './cohort-queries';
import { programmeQueries } from './queries';

const programmesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes',
  component: lazyRouteComponent(() => import('./programme-list'), 'ProgrammeListPage'),
});

const programmeNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes/new',
  component: lazyRouteComponent(() => import('./programme-form'), 'ProgrammeNewPage'),
});

const programmeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(programmeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./programme-page'), 'ProgrammePage'),
});

// what is edited is read afresh, so that a version that somebody else has changed meanwhile is not edited
const programmeEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(programmeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./programme-form'), 'ProgrammeEditPage'),
});

const sessionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes/$id/sessions',
  loader: ({ context, params }) => context.queryClient.fetchQuery(programmeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./sessions-form'), 'SessionsPage'),
});

const cohortNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programmes/$id/cohorts/new',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(programmeQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./cohort-form'), 'CohortNewPage'),
});

const cohortRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cohorts/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cohortQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./cohort-page'), 'CohortPage'),
});

const cohortEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cohorts/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(cohortQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./cohort-form'), 'CohortEditPage'),
});

export const programmeRoutes = [
  programmesRoute,
  programmeNewRoute,
  programmeRoute,
  programmeEditRoute,
  sessionsRoute,
  cohortNewRoute,
  cohortRoute,
  cohortEditRoute,
] as const;
