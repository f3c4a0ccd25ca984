export {
  type AdminExplanation,
  type Audience,
  checkRules,
  type ExplainOptions,
  type Explanation,
  explainMatch,
  explainPair,
  type PersonalExplanation,
  type RuleVerdict,
} from './match';
export { type TracedEvidence, traceMatch } from './trace';
export { explainUnmatched, type UnmatchedOptions } from './unmatched';
