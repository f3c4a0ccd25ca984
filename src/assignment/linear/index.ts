export { FORBIDDEN } from '../forbidden';
export { type MaximumCardinality, maximumCardinality } from './cardinality';
export { denseCostSource } from './dense-source';
export { scanBatch } from './drive';
export { solveLinear, solveLinearSteps } from './solve';
export type * from './types';
