/**
 * The assignment room: integers, rows and columns in; an assignment, its proof and exact answers about it out.
 * It knows no people and no units of score. Start at `solveAssignment`; `AssignmentProblem` says what can be
 * asked, `AssignmentLevel` what a proof is, `verifyAssignment` checks one.
 *
 * `munkresEngine` is in `mentor-match/assignment/munkres`, so that munkres-js is loaded only where it is asked for.
 */
export { BufferedSource, type RowReader } from './buffered-source';
export type {
  AssignmentProgress,
  AssignmentScanStep,
  AssignmentStep,
  AssignmentSteps,
  AssignmentWorkStep,
  SolveControl,
} from './control';
export { type Duals, denseDuals, type SparseDuals } from './duals';
export {
  type CurveEnd,
  type CurvePoint,
  type FairnessCurve,
  totalVersusWorstOff,
  withoutCostsAbove,
} from './fairness';
export { type ConflictRelaxation, conflictRelaxations, isSmallestConflict } from './feasibility';
export { FORBIDDEN } from './forbidden';
export { denseCostSource, scanBatch } from './linear';
export type * from './linear/types';
export type { LinearEngine } from './linear-engine';
export type * from './problem';
export type { ChangeEffect, PairChange, PairEffect, Sensitivity } from './questions/change-effect';
export { type AssignmentChange, changeProblem, resolveAssignment, startFrom } from './resolve';
export { analyzeSensitivity, margin, opportunityCost } from './sensitivity';
export { shortage, shortageBelowWorst } from './shortage';
export {
  type SolveOptions,
  type StepOptions,
  type StoppableOptions,
  solveAssignment,
  solveAssignmentSteps,
} from './solve';
export {
  blockingPairs,
  blockingPairsSteps,
  deferredAcceptance,
  deferredAcceptanceSteps,
  type PriceOfStability,
  priceOfStability,
  type StabilityOptions,
  type StableAssignment,
  type StableSoFar,
} from './stability';
export { costMatrix } from './validate';
export { type Verification, type VerificationFailure, verifyAssignment } from './verify';
