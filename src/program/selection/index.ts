export { focusOnOneSkill, type SetAside } from './focus';
export { carryOver, reviewOutcome, selectCohort } from './outcome';
export {
  checkRecords,
  type ReadyCohort,
  readyCohort,
  type TrainingPlan,
  type TrainingStep,
  trainingPlan,
  trainingPlanOf,
} from './readiness';
export { restrictCohort } from './restrict-cohort';
export {
  type Application,
  applicationSchema,
  SCREENING_DECISIONS,
  type ScreeningDecision,
  type ScreeningOutcome,
  type ScreeningReview,
  screenCandidates,
} from './screen';
