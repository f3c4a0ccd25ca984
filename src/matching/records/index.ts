export * from './decision';
export type { ObjectiveLoss } from './objective-loss';
export { byPair, pairKey, refOf } from './pair-key';
export * from './rematch';
export * from './review';
export { sealOf } from './seal';
export {
  changedByDecisions,
  isInForce,
  pairsInForce,
  proposedStandings,
  type Standings,
  standingsOf,
} from './standings';
export type { StoppedMatching, StoppedWithoutReason } from './stopped';
export { expectMatches, hasMatches, type Proposal, type StoredResult } from './stored-result';
