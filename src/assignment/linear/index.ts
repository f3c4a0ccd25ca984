export { FORBIDDEN } from '../forbidden';
export { denseCostSource } from './dense-source';
export { solveLinear } from './solve';
export type * from './types';
