export {
  type Criterion,
  type CriterionContext,
  type CriterionOptions,
  defineCriterion,
  type PreparedCriterion,
} from './criterion';
export { GuardedCriterion } from './guarded';
export { criterionIssues } from './issues';
export type { CriterionScore } from './score';
