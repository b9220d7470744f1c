import type { components } from './schema';

type Schemas = components['schemas'];

/**
 * A schema of the contract as the server sends it: every property is there, and those named in `Nullable` may be
 * null or left out. `type Unit = Schema<'UnitView', 'parentId' | 'validTo'>`.
 */
export type Schema<Name extends keyof Schemas, Nullable extends keyof Schemas[Name] = never> = {
  [K in Exclude<keyof Schemas[Name], Nullable>]-?: NonNullable<Schemas[Name][K]>;
} & {
  [K in Nullable]?: NonNullable<Schemas[Name][K]> | null;
};

/** One page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total: number;
}

/** The same shape with everything optional: what the generated types promise of an answer. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { [K in keyof T]?: Loose<NonNullable<T[K]>> | null | undefined }
    : T;
