export { focusOnOneSkill, type SetAside } from './focus';
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
  carryOver,
  reviewOutcome,
  SCREENING_DECISIONS,
  type ScreeningDecision,
  type ScreeningOutcome,
  type ScreeningReview,
  screenCandidates,
  selectCohort,
} from './screen';
