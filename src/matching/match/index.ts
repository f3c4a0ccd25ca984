export { beginPreparedSteps, type MatchOptions } from './begin';
export { matchBegunSteps, matchCohort } from './match-cohort';
export { type AsyncMatchOptions, type MatchProgress, matchCohortAsync } from './match-cohort-async';
export { bothWays, OneWaySearch, oneWayWarnings, twinsOf } from './one-way';
export { type OpenScanner, openScanner } from './open-scanner';
export {
  conflictText,
  decodeSteps,
  describeConflict,
  describeUnmatched,
  findShortfalls,
  infeasible,
  infeasibleProblems,
  listUnmatched,
  lockReader,
  matchOf,
  outcomeWarnings,
  ruleEffects,
  summarize,
  unmatchedSteps,
} from './outcome';
export { stabilityProblems, withoutMinimums } from './stable';
