import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { Providers } from '../app/providers';
import { createAppRouter } from '../app/router';
import { type Browser, type Me, type Oidc, Session } from '../auth';
import { setZodTexts } from '../ui';

/** The API of the tests. What a test does not answer fails it. */
export const server = setupServer();

export function withServer(): void {
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
    setZodTexts();
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
}

type Method = 'get' | 'post' | 'put' | 'delete';

/** Answers one operation; the list holds what was sent to it. */
export function answer<T extends JsonBodyType>(
  method: Method,
  path: string,
  body: T | ((request: Request) => T | Response | Promise<T | Response>),
  status = 200,
): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http[method](`http://localhost:3000/api/v1${path}`, async ({ request }) => {
      const copy = request.clone();
      sent.push({
        url: new URL(copy.url),
        headers: copy.headers,
        body: copy.headers.get('Content-Type')?.includes('json') ? await copy.json() : undefined,
      });
      const answered = typeof body === 'function' ? await body(request) : body;
      return answered instanceof Response ? answered : HttpResponse.json(answered, { status });
    }),
  );
  return sent;
}

export interface Sent {
  url: URL;
  headers: Headers;
  body: unknown;
}

export function problem(status: number, slug: string, title: string, errors: object[] = []) {
  return HttpResponse.json(
    { type: `/problems/${slug}`, title, status, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

export function pageOf<T>(...items: T[]) {
  return { items, nextCursor: null, total: items.length, asOf: '2026-11-24T00:00:00Z' };
}

const nobody: Me = {
  employeeId: null,
  name: 'Siti Rahmawati',
  maskedNip: '1986**** ****** * *01',
  roles: ['respondent', 'evaluator'],
  units: [],
  can: ['programmes.create', 'evaluations.create', 'programmes.list', 'evaluations.list'],
} as unknown as Me;

/** The whole application at an address, signed in as an evaluator unless told otherwise. */
export function renderApp(path: string, me: Partial<Me> = {}, session: Partial<Session> = {}) {
  answer('get', '/me', { ...nobody, ...me } as JsonBodyType);
  answer('get', '/about', { demonstration: false });
  answer('get', '/me/notices/count', { unread: 0 });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  render(
    <Providers
      session={Object.assign(new Session({} as Oidc, {} as Browser), session)}
      queryClient={queryClient}
      env="test"
    >
      <RouterProvider router={router} />
    </Providers>,
  );
  return { user: userEvent.setup(), router };
}
