export type { LinearEngine } from './engine';
export {
  type SolveOptions,
  type StepOptions,
  type StoppableOptions,
  solveAssignment,
  solveAssignmentSteps,
} from './solve';
