export * from './chosen-pairs';
export * from './counting';
export { worthClasses } from './cut-prices';
export * from './face';
export * from './levels';
export * from './weighed';
