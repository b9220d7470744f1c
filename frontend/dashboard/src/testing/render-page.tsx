import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { Providers } from '../app/providers';
import { createQueryClient } from '../app/query-client';
import { createAppRouter } from '../app/router';
import type { Me, Session } from '../auth';
import { setCredentials } from '../lib/api';
import { setZodTexts } from '../ui';

const ADMIN: Me = {
  employeeId: '01937c2e-5f0a-7cc3-98c4-000000000001',
  name: 'Yusrizal Hakim',
  maskedNip: '1982**** ****** * *03',
  roles: ['admin', 'respondent'],
  unitScope: [],
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
    'campaigns.create',
  ],
};

/** The API at the network's edge; a request without a handler fails the test. */
export function fakeApi() {
  const server = setupServer();
  beforeAll(() => {
    setZodTexts();
    setCredentials({ token: () => Promise.resolve('token') });
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
  return server;
}

export const path = (route: string) => `http://localhost:3000/api/v1${route}`;

export const pageOf = <T,>(...items: T[]) => ({
  items,
  total: items.length,
  asOf: '2026-11-24T07:00:00Z',
});

/** The whole application at an address, signed in as an administrator unless `me` says otherwise. */
export async function renderPage(
  server: ReturnType<typeof fakeApi>,
  address: string,
  me: Partial<Me> = {},
) {
  server.use(
    http.get(path('/me'), () => HttpResponse.json({ ...ADMIN, ...me })),
    http.get(path('/about'), () => HttpResponse.json({ demonstration: false })),
  );
  const session = {
    subscribe: () => () => undefined,
    getStatus: () => 'signed-in',
    signOut: () => Promise.resolve(),
  } as unknown as Session;
  const queryClient = createQueryClient();
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(queryClient, history);
  render(
    <Providers session={session} queryClient={queryClient} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { user: userEvent.setup(), router };
}
