export * from './model/index.js';
export * from './summary/index.js';
export * from './measures/index.js';
export * from './layout/index.js';
export * from './messages/index.js';
export * from './hooks/index.js';
export * from './frame/index.js';
export * from './funnel/index.js';
