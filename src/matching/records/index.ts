export {
  type ApproveDecision,
  type ChangeDecision,
  type Decision,
  decisionSchema,
  type RejectDecision,
  type ReopenDecision,
  type Waiver,
} from './decision';
export type { LevelChange } from './level-change';
export { byPair, pairKey, refOf } from './pair-key';
export {
  attemptOf,
  type ChangeLimit,
  type DeclinedPair,
  type EndCause,
  type EndedPair,
  type InfeasibleRematch,
  type LeftPerson,
  type PastKind,
  type PastPair,
  type PriceOfKeeping,
  type RematchAttempt,
  type RematchedMatching,
  type RematchProof,
  type RematchRecord,
  type ReviewEvidence,
  rematchOf,
  type ScoredPair,
  type TooFewChanges,
  type WaivedPair,
} from './rematch';
export type {
  LogEntry,
  PairStanding,
  PairState,
  Review,
  ReviewChange,
  ReviewedMatching,
  ReviewedPair,
  ReviewedStoppedMatching,
  ReviewSummary,
} from './review';
export { sealOf } from './seal';
export { isInForce, pairsInForce, proposedStandings, type Standings, standingsOf } from './standings';
export type { HaltedMatching, StoppedMatching } from './stopped';
export { hasMatches, type Proposal, type StoredResult } from './stored-result';
