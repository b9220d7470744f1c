export * from './client';
export * from './files';
export * from './problem';
export type { components, operations, paths } from './schema';
