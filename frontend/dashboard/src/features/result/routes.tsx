import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from '../../lib/root-route';
import { resultQueries } from './queries';

// the loader reads before the page is drawn: a campaign that is not there becomes the page "not found"
const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/campaigns/$id/results',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(resultQueries.rate(params.id, undefined)),
  component: lazyRouteComponent(() => import('./results-page'), 'ResultsPage'),
});

export const resultRoutes = [resultsRoute] as const;
