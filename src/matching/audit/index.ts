export {
  type Counterfactuals,
  type CriterionMeans,
  counterfactualSteps,
  type Variant,
} from './counterfactuals';
export { type MatchFacts, matchFactsSteps, type PersonFacts } from './facts';
