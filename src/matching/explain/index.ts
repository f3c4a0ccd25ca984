export { type ExplainAll, type ExplainAllOptions, type ExplainedPerson, explainAll } from './all';
export { explainInForce } from './in-force';
export {
  type AdminExplanation,
  checkRules,
  type ExplainOptions,
  type Explanation,
  explainMatch,
  explainPair,
  type PersonalExplanation,
  type RuleVerdict,
} from './match';
export { placesInTable, placesOnDemand } from './places';
export { type AskedBesides, policyWords } from './policy';
export { type TracedEvidence, traceMatch } from './trace';
export { explainUnmatched, type TextOptions, unmatchedReasons } from './unmatched';
