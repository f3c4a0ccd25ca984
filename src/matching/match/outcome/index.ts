export { decodeSteps, findShortfalls, lockReader, matchesSteps, matchOf } from './decode';
export { conflictText, describeConflict, infeasible, infeasibleProblems } from './infeasible';
export { ruleEffects } from './rule-effects';
export { summarize } from './summary';
export { describeUnmatched, listUnmatched, unmatchedSteps } from './unmatched';
export { outcomeWarnings } from './warnings';
