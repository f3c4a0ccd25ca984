export { contextOf } from './context';
export { aborted, type RunProgress, type SlicedOptions, SlicedRun, type StopSignal } from './slices';
export {
  fractionsOf,
  inPhase,
  partOf,
  type RunContext,
  type RunPhase,
  type RunStep,
  type RunSteps,
  resolveFor,
  type ScoringEngine,
  solveFor,
  solving,
} from './step';
export { runAsync, type Sliceable, sliceable, stepsOf } from './verb';
