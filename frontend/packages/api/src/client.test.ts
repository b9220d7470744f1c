import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { anonymous, apiFetch, type ApiContext, ifMatch } from './client';
import { createFileApi } from './files';
import { problemOf, ProblemError } from './problem';

const ORIGIN = 'http://localhost:3000';
const seen: Request[] = [];
const server = setupServer();

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  seen.length = 0;
});
afterAll(() => {
  server.close();
});

const context: ApiContext = {
  token: () => Promise.resolve('first'),
  language: () => 'id',
  renew: () => Promise.resolve('second'),
};

function answer(...statuses: number[]) {
  server.use(
    http.all(`${ORIGIN}/*`, ({ request }) => {
      seen.push(request);
      const status = statuses[Math.min(seen.length, statuses.length) - 1] ?? 200;
      return HttpResponse.json({}, { status });
    }),
  );
}

describe('a request', () => {
  it('carries token and language', async () => {
    answer(200);
    await apiFetch(context)(new Request(`${ORIGIN}/api/v1/units`));
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer first');
    expect(seen[0]?.headers.get('Accept-Language')).toBe('id');
    expect(seen[0]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('carries a key when it creates, and the same key when it is tried again', async () => {
    answer(401, 200);
    await apiFetch(context)(
      new Request(`${ORIGIN}/api/v1/units`, { method: 'POST', body: '{"code":"A"}' }),
    );
    expect(seen).toHaveLength(2);
    expect(seen[1]?.headers.get('Authorization')).toBe('Bearer second');
    expect(seen[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(seen[1]?.headers.get('Idempotency-Key')).toBe(seen[0]?.headers.get('Idempotency-Key'));
    expect(await seen[1]?.text()).toBe('{"code":"A"}');
  });

  it.each([
    '/api/v1/employees/search',
    '/api/v1/campaigns/1/ballots',
    '/api/v1/campaigns/1/anonymous-withdrawals',
  ])('carries no key to %s', async (path) => {
    answer(200);
    await apiFetch(context)(new Request(ORIGIN + path, { method: 'POST', body: '{}' }));
    expect(seen[0]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('without credentials has no token, and is not tried again', async () => {
    answer(401);
    const response = await apiFetch(context)(
      new Request(`${ORIGIN}/api/v1/campaigns/1/anonymous-submissions`, {
        method: 'POST',
        headers: anonymous,
        body: '{}',
      }),
    );
    expect(response.status).toBe(401);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers.has('Authorization')).toBe(false);
    expect(seen[0]?.headers.has('X-Ampera-Anonymous')).toBe(false);
  });

  it('that reaches nobody is a problem, not a TypeError', async () => {
    server.use(http.all(`${ORIGIN}/*`, () => HttpResponse.error()));
    const failed = apiFetch(context)(new Request(`${ORIGIN}/api/v1/units`));
    await expect(failed).rejects.toMatchObject({ status: 0, slug: 'unreachable' });
  });
});

describe('a problem', () => {
  it('is read from problem+json', async () => {
    const body = {
      type: '/problems/unit-code-taken',
      title: 'Kode unit sudah dipakai',
      status: 409,
      errors: [{ pointer: '/code', code: 'Taken', detail: 'pilih kode lain' }],
    };
    const problem = await problemOf(
      HttpResponse.json(body, {
        status: 409,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    );
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem.slug).toBe('unit-code-taken');
    expect(problem.errors[0]?.pointer).toBe('/code');
  });

  it.each(['<html>502</html>', '{broken', 'null', '{"type":1}'])(
    'is made of the status when the body is %s',
    async (body) => {
      const problem = await problemOf(
        new Response(body, { status: 502, headers: { 'Content-Type': 'application/json' } }),
      );
      expect(problem).toMatchObject({ status: 502, slug: 'http-502' });
    },
  );
});

it('an edit names its version as an entity tag', () => {
  expect(ifMatch(3)).toEqual({ 'If-Match': '"3"' });
});

it('a download keeps the name that the server gives', async () => {
  server.use(
    http.get(`${ORIGIN}/api/v1/x`, () =>
      HttpResponse.text('a;b', {
        headers: { 'Content-Disposition': 'attachment; filename="hasil.csv"' },
      }),
    ),
  );
  const { blob, fileName } = await createFileApi(context, ORIGIN).download('/api/v1/x');
  expect(fileName).toBe('hasil.csv');
  expect(blob.size).toBe(3);
});
