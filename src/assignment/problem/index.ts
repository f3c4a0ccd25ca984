export {
  type AssignmentProgress,
  type AssignmentScanStep,
  type AssignmentStep,
  type AssignmentSteps,
  type AssignmentWorkStep,
  finish,
  Interrupted,
  named,
  pause,
  type SolveControl,
  type Steps,
} from './control';
export { type Duals, denseDuals, isSparse, type SparseDuals, sparseDuals } from './duals';
export type {
  AssignmentConflict,
  AssignmentLevel,
  AssignmentObjective,
  AssignmentOutcome,
  AssignmentProblem,
  AssignmentStart,
  InfeasibleAssignment,
  LevelKind,
  ObjectiveKind,
  OptimalAssignment,
  Pair,
  SolverName,
  StoppedAssignment,
} from './problem';
export {
  type CheckedProblem,
  checkProblem,
  checkShape,
  costMatrix,
  expectList,
  expectObject,
  expectSize,
} from './validate';
