export { parseDecisions, parseMatching, parseReview, readResult, storedResultSchema } from './parse';
export {
  declinedPairSchema,
  rematchAttemptSchema,
  rematchRecordSchema,
  tooFewChangesSchema,
} from './rematch-schema';
export {
  infeasibleMatchingSchema,
  manifestSchema,
  matchingSchema,
  matchSchema,
  stoppedMatchingSchema,
  warningSchema,
} from './result-schema';
export { decisionsSchema, reviewLogEntrySchema, reviewSchema } from './review-schema';
