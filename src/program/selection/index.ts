export { focusOnOneSkill, type SetAside } from './focus';
export {
  type ReadyCohort,
  readyCohort,
  type TrainingPlan,
  type TrainingStep,
  trainingPlan,
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
