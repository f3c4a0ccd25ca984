/**
 * The front door: match people, check the proof, ask, explain, review and match again. What is stored (schemas, and the
 * types and constants that describe it) is in `mentor-match/schemas`.
 */
export { type ErrorIssue, MentorMatchError } from './errors';
export {
  type AsyncMatchOptions,
  checkCohort,
  comparePolicies,
  type Decision,
  describeEffect,
  explainAll,
  explainConflict,
  explainMatch,
  explainUnmatched,
  type MatchOptions,
  matchCohort,
  matchCohortAsync,
  matchMargins,
  type OpenCohort,
  type OpenMatching,
  type OpenOptions,
  openCohort,
  openMatching,
  type PersonRef,
  parseMatching,
  type RematchOptions,
  recruitingAdvice,
  rematch,
  reviewMatching,
  runAsync,
  type StoredResult,
  seatValues,
  sensitivity,
  shortlist,
  traceMatch,
  unmatchedRemedies,
  verifyMatching,
  whatIf,
  whyNot,
  withoutPeople,
} from './matching';
export { EN, type MessageCatalogue, renderMessage } from './messages';
export {
  type Cohort,
  definePolicy,
  type Match,
  type Matching,
  type MatchingResult,
  type Mentee,
  type Mentor,
  normalizeTag,
  type PairRef,
  type Policy,
  type PolicyInput,
  type Rule,
  type Warning,
} from './model';
export { defineRule, eligibilityMatrix, type RuleDefinition } from './rules';
export { type Criterion, defineCriterion, scoreMatrix, scorePair } from './scoring';
