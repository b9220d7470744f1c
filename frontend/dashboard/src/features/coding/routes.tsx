import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { codingQueries } from './queries';

const codebooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/codebooks',
  component: lazyRouteComponent(() => import('./codebook-list'), 'CodebookListPage'),
});

const codebookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/codebooks/$id',
  loader: ({ context, params }) => context.queryClient.fetchQuery(codingQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./codebook-page'), 'CodebookPage'),
});

const codebookEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/codebooks/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(codingQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./codebook-form'), 'CodebookEditPage'),
});

const passagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/codebooks/$id/passages',
  loader: ({ context, params }) => context.queryClient.fetchQuery(codingQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./passage-list'), 'PassageListPage'),
});

export const codingRoutes = [
  codebooksRoute,
  codebookRoute,
  codebookEditRoute,
  passagesRoute,
] as const;
