import { createApi, createFileApi, type ApiContext, type Loose, type Page } from '@ampera/api';

import { currentLanguage } from './i18n';

// Who is signed in is the business of `auth`, which fills this in before the first request.
let credentials: Pick<ApiContext, 'token' | 'renew'> = { token: () => Promise.resolve(undefined) };

export function setCredentials(source: Pick<ApiContext, 'token' | 'renew'>): void {
  credentials = source;
}

const context: ApiContext = {
  token: () => credentials.token(),
  renew: () => credentials.renew?.() ?? Promise.resolve(undefined),
  language: currentLanguage,
};

/** The client of the contract; every call throws `ProblemError` unless it succeeds. */
export const api = createApi(context);

/** Uploads and downloads. */
export const files = createFileApi(context);

/** What a list asks for; filters stand beside under their own names. */
export interface ListQuery {
  q?: string;
  sort?: string;
  cursor?: string;
  limit?: number;
  [filter: string]: string | number | undefined;
}

/** Leaves out what is not set, since an absent parameter and an empty one are different questions. */
export function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Does the server allow it? Rights come from the `can` list of a view, never from role names. */
export function can(view: { can?: readonly string[] } | undefined, action: string): boolean {
  return view?.can?.includes(action) ?? false;
}

export type { Loose, Page };
