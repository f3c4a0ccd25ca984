export { type CheckedProblem, checkProblem, checkShape, type Places } from './checked';
export * from './control';
export { costMatrix } from './cost-matrix';
export { type Duals, denseDuals, isSparse, type SparseDuals, sparseDuals } from './duals';
export { expectList, expectMember, expectObject, expectSize } from './issues';
export * from './problem';
