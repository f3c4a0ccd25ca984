export { FORBIDDEN } from '../forbidden';
export { solveDense } from './dense';
export { denseCostSource } from './dense-source';
export { scanBatch } from './drive';
export type * from './types';
