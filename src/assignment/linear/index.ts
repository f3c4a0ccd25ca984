export { FORBIDDEN } from '../forbidden';
export { type MaximumCardinality, maximumCardinality } from './cardinality';
export { denseCostSource } from './dense-source';
export { solveLinear } from './solve';
export type * from './types';
