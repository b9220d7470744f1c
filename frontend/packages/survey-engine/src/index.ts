export * from './canonical';
export * from './definition';
export * from './flow';
export * from './validation';
