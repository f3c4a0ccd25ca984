export { boundsOr } from './bounds';
export { type CheckedProblem, checkProblem, checkShape } from './checked';
export * from './control';
export { costMatrix } from './cost-matrix';
export { type Duals, denseDuals, isSparse, type SparseDuals, sparseDuals } from './duals';
export { expectList, expectMember, expectObject, expectSize } from './issues';
export { expectOptimal, expectOutcome } from './outcome-shape';
export * from './problem';
