export {
  type Counterfactuals,
  type CriterionMeans,
  counterfactualSteps,
  type GroupDemand,
  type Lift,
  type MatchFacts,
  matchFactsSteps,
  type PersonFacts,
  type ShareCost,
  type ShareCosts,
  shareCostSteps,
  type Variant,
  withoutEach,
} from './audit';
export { digestOfText } from './canonical';
export { matchingHash, type RematchOptions, type RematchResult, rematch, reviewMatching } from './changes';
export * from './explain';
export { keepsScores, type ScanCohort } from './large';
export {
  type AsyncMatchOptions,
  conflictText,
  describeUnmatched,
  type MatchOptions,
  type MatchProgress,
  matchCohort,
  matchCohortAsync,
  type OpenScanner,
  openScanner,
} from './match';
export {
  answered,
  contentsOf,
  hasAnswers,
  isUnanswered,
  type OpenCohort,
  type OpenContents,
  type OpenMatching,
  type OpenOptions,
  openCohort,
  openMatching,
  peopleOf,
} from './open';
export { withoutPeople } from './origin';
export type { Extensions, PersonRef, Provenance, Strictness } from './prepared';
export { bounds, densePrices } from './problem';
export * from './questions';
export * from './records';
export {
  partOf,
  type RunPhase,
  type RunProgress,
  type RunSteps,
  runAsync,
  type ScoringEngine,
  type Sliceable,
  type SlicedOptions,
  sliceable,
  stepsOf,
} from './run';
export * from './stored';
export { type Verification, verifyMatching, verifyOpen } from './verify';
