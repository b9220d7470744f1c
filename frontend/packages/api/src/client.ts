import createClient, { type Client, type Middleware } from 'openapi-fetch';

import { problemOf, unreachable } from './problem';
import type { paths } from './schema';
import type { Loose } from './types';

/** What the surrounding application knows: who is signed in and which language is read. */
export interface ApiContext {
  /** The access token, renewed if it is about to expire; `undefined` for somebody who is not signed in. */
  token: () => Promise<string | undefined>;
  language: () => string;
  /** Asked once after a 401: a fresh token to try again with, or `undefined` to give up. */
  renew?: () => Promise<string | undefined>;
}

export type Api = Client<paths>;

/** Parameters of a request that must not carry credentials (anonymous answers). */
export const anonymous = { 'X-Ampera-Anonymous': '1' } as const;

const IDEMPOTENT_PATH =
  /\/(search|audience-preview|ballots|challenges|(anonymous|public)-\w+)(\/|$)/;

function decorate(request: Request, context: ApiContext): void {
  request.headers.set('Accept-Language', context.language());
  const creates = request.method === 'POST' && !IDEMPOTENT_PATH.test(new URL(request.url).pathname);
  if (creates && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', newKey());
  }
}

/** Not `crypto.randomUUID`, which browsers offer on secure origins only. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `fetch` with token, language, idempotency and one retry after a renewed token. Throws {@link ProblemError}. */
export function apiFetch(context: ApiContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const withoutCredentials = request.headers.has('X-Ampera-Anonymous');
    request.headers.delete('X-Ampera-Anonymous');
    decorate(request, context);
    const retry = request.clone();
    const send = async (sent: Request, token: string | undefined): Promise<Response> => {
      if (token) sent.headers.set('Authorization', `Bearer ${token}`);
      try {
        return await globalThis.fetch(sent);
      } catch (error) {
        if (sent.signal.aborted) throw error;
        throw unreachable();
      }
    };
    const token = withoutCredentials ? undefined : await context.token();
    let response = await send(request, token);
    if (response.status === 401 && !withoutCredentials && context.renew) {
      const renewed = await context.renew();
      if (renewed) response = await send(retry, renewed);
    }
    return response;
  };
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
    return undefined;
  },
};

/** The client of the contract. Every call resolves to a success or throws a `ProblemError`. */
export function createApi(context: ApiContext, baseUrl = globalThis.location.origin): Api {
  const api = createClient<paths>({ baseUrl, fetch: apiFetch(context) });
  api.use(throwProblems);
  return api;
}

/**
 * The body of a successful answer, under the name that the caller gives it:
 * `const unit = await bodyOf<Unit>(api.GET('/api/v1/units/{id}', ...))`.
 * A type that has other properties than the contract does not compile.
 */
export async function bodyOf<T>(answer: Promise<{ data?: Loose<T> | undefined }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}

/**
 * Header of an edit: the version that the change starts from. The contract describes the header as an object, which
 * no header can be; `never` fits that and the text that it is.
 */
export function ifMatch(version: number): { 'If-Match': never } {
  return { 'If-Match': `"${version}"` as never };
}
