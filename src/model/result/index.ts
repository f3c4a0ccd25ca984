export type { CellTrace, TracedCell } from './cell-trace';
export * from './certificate';
export { FORMATS, type FormatOf } from './formats';
export * from './reading';
export {
  type BoundKind,
  type ConflictStep,
  type Contribution,
  type Evidence,
  type FeasibleMatching,
  type GroupCoverage,
  type InfeasibleMatching,
  LARGE_PARTS,
  type Manifest,
  type Match,
  type Matching,
  type MatchingConflict,
  type MatchingResult,
  type MatchingSummary,
  type OptimalMatching,
  type PairScore,
  type PolicyPart,
  type PriorityClass,
  type RuleCount,
  type RuleEffect,
  type Shortfall,
  type StableMatching,
  type Unmatched,
  type UnmatchedReason,
} from './result';
export type { Warning } from './warning';
