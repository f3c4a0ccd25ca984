export { FORBIDDEN } from '../forbidden';
export { denseCostSource } from './dense-source';
export { scanBatch } from './drive';
export { solveDense, solveDenseSteps } from './solve';
export type * from './types';
