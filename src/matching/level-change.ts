import type { AssignmentLevel, OptimalAssignment } from '../assignment';
import type { ObjectiveKind, Policy } from '../model';

/** The first objective in which two optima differ. */
export interface LevelChange {
  readonly objective: ObjectiveKind | null;
  /** How much worse (above 0) or better (below 0) `after` is there; 0 if none differs. */
  readonly loss: number;
  /** The loss as a score; `null` unless the objective is one of scores, or none differs. */
  readonly scoreLoss: number | null;
}

/** Compares two optima of like problems, objective by objective. */
export function compareLevels(
  policy: Policy,
  before: OptimalAssignment,
  after: OptimalAssignment,
): LevelChange {
  for (const level of after.levels) {
    const old = before.levels.find((other) => sameLevel(other, level));
    const difference = (level.value ?? 0) - (old?.value ?? 0);
    if (difference === 0) continue;
    const isScore = level.kind === 'total-cost' || level.kind === 'worst-cost';
    const loss = isScore || level.kind === 'pairs-at-worst' ? difference : -difference;
    return {
      objective: policy.objectives[level.objective]!,
      loss,
      scoreLoss: isScore ? loss / policy.scoreUnit : null,
    };
  }
  return { objective: null, loss: 0, scoreLoss: 0 };
}

function sameLevel(a: AssignmentLevel, b: AssignmentLevel): boolean {
  return a.objective === b.objective && a.kind === b.kind && a.step === b.step;
}
