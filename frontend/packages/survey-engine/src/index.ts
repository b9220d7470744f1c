export * from './canonical';
export * from './conditions';
export * from './definition';
export * from './flow';
export * from './piping';
export * from './unanswered';
export * from './validation';
