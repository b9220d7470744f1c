import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { interviewQueries } from './queries';

const root = { getParentRoute: () => rootRoute };

const interviewsRoute = createRoute({
  ...root,
  path: '/interviews',
  component: lazyRouteComponent(() => import('./interview-list'), 'InterviewListPage'),
});

const interviewNewRoute = createRoute({
  ...root,
  path: '/interviews/new',
  component: lazyRouteComponent(() => import('./interview-form'), 'InterviewNewPage'),
});

const interviewRoute = createRoute({
  ...root,
  path: '/interviews/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(interviewQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./interview-page'), 'InterviewPage'),
});

const interviewEditRoute = createRoute({
  ...root,
  path: '/interviews/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(interviewQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./interview-form'), 'InterviewEditPage'),
});

const transcriptRoute = createRoute({
  ...root,
  path: '/interviews/$id/transcript',
  loader: ({ context, params }) => context.queryClient.fetchQuery(interviewQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./transcript-page'), 'TranscriptPage'),
});

const versionsRoute = createRoute({
  ...root,
  path: '/interviews/$id/versions',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(interviewQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./versions-page'), 'VersionsPage'),
});

const guidesRoute = createRoute({
  ...root,
  path: '/interview-guides',
  component: lazyRouteComponent(() => import('./guide-list'), 'GuideListPage'),
});

const guideNewRoute = createRoute({
  ...root,
  path: '/interview-guides/new',
  component: lazyRouteComponent(() => import('./guide-form'), 'GuideNewPage'),
});

const guideRoute = createRoute({
  ...root,
  path: '/interview-guides/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(interviewQueries.guide(params.id)),
  component: lazyRouteComponent(() => import('./guide-page'), 'GuidePage'),
});

const guideEditRoute = createRoute({
  ...root,
  path: '/interview-guides/$id/edit',
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery(interviewQueries.guide(params.id)),
  component: lazyRouteComponent(() => import('./guide-form'), 'GuideEditPage'),
});

export const interviewRoutes = [
  interviewsRoute,
  interviewNewRoute,
  interviewRoute,
  interviewEditRoute,
  transcriptRoute,
  versionsRoute,
  guidesRoute,
  guideNewRoute,
  guideRoute,
  guideEditRoute,
] as const;
