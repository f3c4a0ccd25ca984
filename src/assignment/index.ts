export { type ChanceProblem, type Chances, equalChances } from './chances';
export {
  BufferedSource,
  type Candidates,
  type CostSource,
  denseCostSource,
  FORBIDDEN,
  LARGEST_COST,
  partOfBatch,
  type RowReader,
  type RowScanner,
  type ScanBatch,
  type ScanBatching,
  type ScanPause,
  scanBatch,
} from './costs';
export { type AssignmentRelaxation, conflictRelaxations, isSmallestConflict } from './feasibility';
export {
  type AssignmentConflict,
  type AssignmentLevel,
  type AssignmentObjective,
  type AssignmentObjectiveKind,
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentProgress,
  type AssignmentScanStep,
  type AssignmentStart,
  type AssignmentStep,
  type AssignmentSteps,
  type AssignmentWorkStep,
  boundsOr,
  costMatrix,
  type Duals,
  denseDuals,
  type InfeasibleAssignment,
  type LevelKind,
  type OptimalAssignment,
  type Pair,
  type SolverName,
  type SparseDuals,
  type StepReply,
  type StoppedAssignment,
  type WorstObjective,
} from './problem';
export * from './questions';
export * from './solve';
export * from './stability';
export { type AssignmentVerification, type VerificationProblem, verifyAssignment } from './verify';
export { bottleneck, leximin, SOLVED_WORST } from './worst';
