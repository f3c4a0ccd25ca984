export {
  hasMatches,
  type Proposal,
  parseDecisions,
  parseMatching,
  parseReview,
  type Read,
  readResult,
  type StoredResult,
  storedResultSchema,
} from './parse';
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
export { decisionsSchema, logEntrySchema, reviewSchema } from './review-schema';
