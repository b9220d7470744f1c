import { screen } from '@testing-library/react';

import type { Me } from '../auth';
import { pageOf, renderApp, server, withServer } from './app';

const ADMIN: Partial<Me> = {
  name: 'Yusrizal Hakim',
  roles: ['admin', 'respondent'],
  can: [
    'units.create',
    'units.list',
    'employees.create',
    'employees.list',
    'accounts.edit',
    'programmes.list',
    'programmes.create',
    'evaluations.list',
    'evaluations.create',
    'questionnaires.list',
    'questionnaires.create',
    'campaigns.list',
    'reports.create',
    'campaigns.create',
  ],
};

export { pageOf };

/** The API at the network's edge; a request without a handler fails the test. */
export function fakeApi() {
  withServer();
  return server;
}

export const path = (route: string) => `http://localhost:3000/api/v1${route}`;

/** The page of an administrator at an address, once it is drawn. */
export async function renderAdminPage(address: string) {
  const app = renderApp(address, ADMIN);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return app;
}
