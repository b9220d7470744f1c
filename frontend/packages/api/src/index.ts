export * from './client';
export * from './files';
export * from './problem';
export { sendWithProgress, type Sending } from './sending';
export type * from './types';
export type { components, operations, paths } from './schema';
