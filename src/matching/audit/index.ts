export {
  type Counterfactuals,
  type CriterionMeans,
  counterfactualSteps,
  type Variant,
} from './counterfactuals';
export { type MatchFacts, matchFactsSteps, type PersonFacts } from './facts';
export { type Lift, withoutEach } from './lifts';
export { type GroupDemand, type ShareCost, type ShareCosts, shareCostSteps } from './share-costs';
