import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { questionnaireQueries } from './queries';

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questionnaires',
  component: lazyRouteComponent(() => import('./questionnaire-list'), 'QuestionnaireListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questionnaires/new',
  loader: ({ context }) => context.queryClient.ensureQueryData(questionnaireQueries.instruments()),
  component: lazyRouteComponent(() => import('./questionnaire-new'), 'QuestionnaireNewPage'),
});

const oneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questionnaires/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(questionnaireQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./questionnaire-page'), 'QuestionnairePage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questionnaires/$id/edit',
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery(questionnaireQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./editor-page'), 'EditorPage'),
});

const versionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questionnaire-versions/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(questionnaireQueries.version(params.id)),
  component: lazyRouteComponent(() => import('./version-page'), 'VersionPage'),
});

export const questionnaireRoutes = [
  listRoute,
  newRoute,
  oneRoute,
  editRoute,
  versionRoute,
] as const;
