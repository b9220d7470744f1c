export * from './canonical';
export * from './conditions';
export * from './definition';
export * from './flow';
export * from './piping';
export * from './shuffle';
export * from './unanswered';
export * from './validation';
