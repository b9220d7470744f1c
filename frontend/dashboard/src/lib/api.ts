import { createApi, createFileApi, type ApiContext, type operations, type Page } from '@ampera/api';

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

type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>;

/**
 * The query of a list as its operation declares it. Filters come from the URL as texts and leave as texts, whatever
 * type the contract gives them; the server refuses what it does not know.
 */
export function listQuery<Name extends keyof operations>(query: ListQuery): QueryOf<Name> {
  return present(query) as unknown as QueryOf<Name>;
}

type Empty = undefined | null;
type Present<T> = {
  [K in keyof T as Extract<T[K], Empty> extends never ? K : never]: T[K];
} & {
  [K in keyof T as Extract<T[K], Empty> extends never ? never : K]?: NonNullable<T[K]>;
};

/** Leaves out what is not set: the contract knows absent properties and no nulls in what it takes. */
export function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value != null && value !== ''),
  ) as Present<T>;
}

/** Does the server allow it? Rights come from the `can` list of a view, never from role names. */
export function can(view: { can?: readonly string[] } | undefined, action: string): boolean {
  return view?.can?.includes(action) ?? false;
}

export type { Page };
