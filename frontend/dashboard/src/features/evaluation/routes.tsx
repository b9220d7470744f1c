import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { evaluationQueries } from './queries';

const evaluationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations',
  component: lazyRouteComponent(() => import('./evaluation-list'), 'EvaluationListPage'),
});

const evaluationNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/new',
  component: lazyRouteComponent(() => import('./evaluation-form'), 'EvaluationNewPage'),
});

const evaluationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./evaluation-page'), 'EvaluationPage'),
});

// what is edited is read afresh, so that a version that somebody else has changed meanwhile is not edited
const evaluationEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./evaluation-form'), 'EvaluationEditPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/questions',
  loader: ({ context, params }) => context.queryClient.fetchQuery(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./questions-form'), 'QuestionsPage'),
});

const answeringRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/answering',
  loader: ({ context, params }) => context.queryClient.fetchQuery(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./answering-form'), 'AnsweringPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/team',
  loader: ({ context, params }) => context.queryClient.fetchQuery(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./team-form'), 'TeamPage'),
});

const timelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/evaluations/$id/timeline',
  loader: ({ context, params }) => context.queryClient.fetchQuery(evaluationQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./timeline-form'), 'TimelinePage'),
});

export const evaluationRoutes = [
  evaluationsRoute,
  evaluationNewRoute,
  evaluationRoute,
  evaluationEditRoute,
  questionsRoute,
  answeringRoute,
  teamRoute,
  timelineRoute,
] as const;
