export {
  type Criterion,
  type CriterionContext,
  type CriterionOptions,
  type CriterionScore,
  criterionIssues,
  defineCriterion,
  GuardedCriterion,
  type PreparedCriterion,
} from './criterion';
