import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { accessRoutes } from '../features/access/routes';
import { auditRoutes } from '../features/audit/routes';
import { campaignRoutes } from '../features/campaign/routes';
import { codingRoutes } from '../features/coding/routes';
import { documentRoutes } from '../features/document/routes';
import { employeeRoutes } from '../features/employee/routes';
import { evaluationRoutes } from '../features/evaluation/routes';
import { explorerRoutes } from '../features/explorer/routes';
import { findingRoutes } from '../features/finding/routes';
import { followUpRoutes } from '../features/followup/routes';
import { notificationRoutes } from '../features/notification/routes';
import { interviewRoutes } from '../features/interview/routes';
import { organisationRoutes } from '../features/organisation/routes';
import { paperRoutes } from '../features/paper/routes';
import { programmeRoutes } from '../features/programme/routes';
import { questionnaireRoutes } from '../features/questionnaire/routes';
import { recommendationRoutes } from '../features/recommendation/routes';
import { reportRoutes } from '../features/report/routes';
import { resultRoutes } from '../features/result/routes';
import { searchRoutes } from '../features/search/routes';
import { rootRoute } from '../lib/root-route';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell/shell';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home-page'), 'HomePage'),
});

rootRoute.update({ component: Shell, notFoundComponent: NotFoundPage });

// A feature's routes are added here and nowhere else; the navigation then shows its lists.
export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...organisationRoutes,
  ...programmeRoutes,
  ...evaluationRoutes,
  ...campaignRoutes,
  ...paperRoutes,
  ...employeeRoutes,
  ...accessRoutes,
  ...auditRoutes,
  ...questionnaireRoutes,
  ...reportRoutes,
  ...resultRoutes,
  ...explorerRoutes,
  ...recommendationRoutes,
  ...followUpRoutes,
  ...notificationRoutes,
  ...documentRoutes,
  ...searchRoutes,
  ...findingRoutes,
  ...interviewRoutes,
  ...codingRoutes,
]);
