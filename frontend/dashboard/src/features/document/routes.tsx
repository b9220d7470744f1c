import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { documentQueries } from './queries';

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  component: lazyRouteComponent(() => import('./document-list'), 'DocumentListPage'),
});

const documentNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/new',
  component: lazyRouteComponent(() => import('./document-upload'), 'DocumentUploadPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(documentQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./document-page'), 'DocumentPage'),
});

// what is changed is read afresh, so that a version that somebody else has changed meanwhile is not the start
const documentEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(documentQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./document-form'), 'DocumentEditPage'),
});

const documentReplaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$id/replace',
  loader: ({ context, params }) => context.queryClient.fetchQuery(documentQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./document-upload'), 'DocumentReplacePage'),
});

const checklistsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checklists',
  component: lazyRouteComponent(() => import('./checklist-list'), 'ChecklistListPage'),
});

const checklistNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checklists/new',
  component: lazyRouteComponent(() => import('./checklist-form'), 'ChecklistNewPage'),
});

const checklistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checklists/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(documentQueries.checklist(params.id)),
  component: lazyRouteComponent(() => import('./checklist-page'), 'ChecklistPage'),
});

const checklistEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checklists/$id/edit',
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery(documentQueries.checklist(params.id)),
  component: lazyRouteComponent(() => import('./checklist-form'), 'ChecklistEditPage'),
});

export const documentRoutes = [
  documentsRoute,
  documentNewRoute,
  documentRoute,
  documentEditRoute,
  documentReplaceRoute,
  checklistsRoute,
  checklistNewRoute,
  checklistRoute,
  checklistEditRoute,
] as const;
