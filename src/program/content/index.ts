export { ACTIVITY_KINDS, type Activity, type ActivityKind, activitySchema } from './activity';
export {
  type Agenda,
  type AgendaItem,
  agendaSchema,
  MEETING_PHASES,
  type MeetingPhase,
  meetingPhase,
  timedAgenda,
} from './agenda';
export { type Checklist, type ChecklistItem, checklistProgress, checklistSchema } from './checklist';
export type { ProgramContent } from './program-content';
export { type Resource, resourceSchema } from './resource';
export {
  id,
  PAIR_ROLES,
  type PairRole,
  pairIds,
  pairRoleSchema,
  ROLES,
  type Role,
  roleSchema,
  text,
} from './roles';
export {
  RATING_MAX,
  type Screening,
  type ScreeningCriterion,
  type SideScreening,
  screeningSchema,
} from './screening';
export { SURVEY_MOMENTS, type SurveyMoment, type SurveyPlan, surveyPlanSchema } from './survey-plan';
export {
  TRAINING_TOPICS,
  type TrainingModule,
  type TrainingRecord,
  type TrainingTopic,
  trainingModuleSchema,
  trainingRecordSchema,
} from './training';
