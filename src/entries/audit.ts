/**
 * Whether a matching treats groups of people alike, where a difference comes from, and what it would cost to close it. Start at
 * `auditMatching`. An entry of its own, since it solves again, which `mentor-match/evaluation` does not need.
 */
export {
  type Audit,
  type AuditGroup,
  type AuditOptions,
  type AuditTable,
  type AuditTableRow,
  auditMatching,
  type CountImpact,
  closeGap,
  explainGap,
  type FairnessCurve,
  type FairnessOptions,
  type FairnessPoint,
  fairnessCurve,
  type GapClosing,
  type GapExplanation,
  type GapFactor,
  type GapOfGroup,
  type GapOptions,
  type GapPart,
  type GapRemedy,
  type GroupBy,
  type GroupCounts,
  type GroupImpact,
  type GroupOptions,
  type GroupProxy,
  type GroupScores,
  type Place,
  type PolicyChange,
  type ScoreImpact,
} from '../audit';
export type { Figure, GroupCount, Interval, ShareEstimate, ShareRatio } from '../evaluation';
