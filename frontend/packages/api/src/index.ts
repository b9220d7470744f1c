export * from './client';
export * from './files';
export * from './problem';
export { postForm, type Sending } from './posting';
export type * from './types';
export type { components, operations, paths } from './schema';
