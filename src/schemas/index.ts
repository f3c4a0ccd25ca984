/**
 * Every schema of the library in one place, as zod has them: to check what a form sends or a database gives back, or to
 * describe it with `z.toJSONSchema`. They check shapes. What refers to what, and whether it is true, is checked by the
 * functions that take the values: `parseCohort`, `definePolicy`, `parseMatching` (which also reads older formats),
 * `verifyMatching`, `defineProgram`.
 */
export {
  groupingSchema,
  instrumentSchema,
  interviewSchema,
  outcomePersonSchema,
  ratedGoalSchema,
  surveyInvitationSchema,
  surveyResponseSchema,
  themeSchema,
} from '../evaluation';
export { decisionSchema } from '../matching/review-decision';
export {
  decisionsSchema,
  declinedPairSchema,
  infeasibleMatchingSchema,
  logEntrySchema as reviewLogEntrySchema,
  manifestSchema,
  matchingSchema,
  matchSchema,
  rematchAttemptSchema,
  rematchRecordSchema,
  reviewSchema,
  stoppedMatchingSchema,
  storedResultSchema,
  tooFewChangesSchema,
  warningSchema,
} from '../matching/stored';
export {
  cohortSchema,
  conceptSchema,
  jsonValueSchema,
  menteeSchema,
  mentorSchema,
  pairRefSchema,
  policySchema,
  ruleSchema,
} from '../model';
export {
  activitySchema,
  agendaSchema,
  applicationSchema,
  busySpanSchema,
  cadenceSchema,
  calendarEntrySchema,
  checklistSchema,
  daySchema,
  feedbackReceivedSchema,
  fitCheckSchema,
  holidaySchema,
  instantSchema,
  logEntrySchema,
  measureSchema,
  meetingSchema,
  objectiveOwnerSchema,
  objectiveSchema,
  programSchema,
  relationshipEventSchema,
  resourceSchema,
  roleSchema,
  screeningSchema,
  sharedLogEntrySchema,
  surveyPlanSchema,
  talentPrioritySchema,
  timeFrameSchema,
  timingSchema,
  trainingModuleSchema,
  trainingRecordSchema,
} from '../program';
