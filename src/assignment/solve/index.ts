export type { StepOptions } from './chain';
export type { LinearEngine, LinearOptimal } from './engine';
export { type SolveOptions, solveAssignment, wholeAssignmentSteps } from './solve';
export { solveAssignmentSteps, solveAssignmentUntil } from './steps';
