export { hasMatches, type Proposal, type StoredResult } from '../stored-result';
export {
  parseDecisions,
  parseMatching,
  parseReview,
  type Read,
  readResult,
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
