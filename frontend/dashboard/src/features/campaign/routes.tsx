import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { mailingQueries } from './mailing-queries';
import { campaignQueries } from './queries';
import { raterQueries } from './rater-queries';

const campaignsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./campaign-list'), 'CampaignListPage'),
});

const campaignNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('./campaign-form'), 'CampaignNewPage'),
});

const campaignRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(campaignQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./campaign-page'), 'CampaignPage'),
});

const campaignEditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/edit',
  loader: ({ context, params }) => context.queryClient.fetchQuery(campaignQueries.one(params.id)),
  component: lazyRouteComponent(() => import('./campaign-form'), 'CampaignEditPage'),
});

// set afresh, like everything that is edited with a version
const ratersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/raters',
  loader: ({ context: { queryClient }, params: { id } }) =>
    Promise.all([
      queryClient.ensureQueryData(campaignQueries.one(id)),
      queryClient.fetchQuery(raterQueries.board(id)),
    ]),
  component: lazyRouteComponent(() => import('./raters-page'), 'RatersPage'),
});

const mailingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/mailing',
  loader: ({ context: { queryClient }, params: { id } }) =>
    Promise.all([
      queryClient.ensureQueryData(campaignQueries.one(id)),
      queryClient.fetchQuery(mailingQueries.one(id)),
    ]),
  component: lazyRouteComponent(() => import('./mailing-page'), 'MailingPage'),
});

export const campaignRoutes = [
  campaignsRoute,
  campaignNewRoute,
  campaignRoute,
  campaignEditRoute,
  ratersRoute,
  mailingRoute,
] as const;
