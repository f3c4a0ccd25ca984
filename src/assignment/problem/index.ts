export { type CheckedProblem, checkProblem, checkShape } from './checked';
export {
  type AssignmentProgress,
  type AssignmentScanStep,
  type AssignmentStep,
  type AssignmentSteps,
  type AssignmentWorkStep,
  drive,
  Interrupted,
  named,
  pause,
  type StepReply,
  type StoppableSteps,
} from './control';
export { costMatrix } from './cost-matrix';
export { type Duals, denseDuals, isSparse, type SparseDuals, sparseDuals } from './duals';
export { expectList, expectMember, expectObject, expectSize } from './issues';
export type {
  AssignmentConflict,
  AssignmentLevel,
  AssignmentObjective,
  AssignmentObjectiveKind,
  AssignmentOutcome,
  AssignmentProblem,
  AssignmentStart,
  InfeasibleAssignment,
  LevelKind,
  OptimalAssignment,
  Pair,
  SolverName,
  StoppedAssignment,
  WorstObjective,
} from './problem';
