import type { StoppedAssignment } from '../assignment';
import {
  FORMATS,
  type FormatOf,
  type Manifest,
  type Match,
  type ObjectiveKind,
  type Warning,
} from '../model';
import type { Steps } from '../steps';
import { matchesSteps } from './decode';
import { toTotalUnits } from './encode';
import type { Run } from './run';

/** The run was stopped: the best matching by then, which is a proposal and not known to be optimal. */
export interface StoppedMatching {
  readonly format: FormatOf<'result'>;
  readonly status: 'stopped';
  readonly reason: 'aborted' | 'time-limit';
  /**
   * Eligible pairs within everybody's maximum, locks included, by mentee and mentor; minimums may be missed. They are
   * no worse than a greedy matching under the same objectives, unless the run was aborted, or its time was over,
   * before scores were known.
   */
  readonly matches: readonly Match[];
  /** Sum of the scores of the matches. */
  readonly totalScore: number;
  /** Objectives of which at least the first level was solved and proven, in order. */
  readonly proven: readonly ObjectiveKind[];
  /**
   * No matching that attains the proven objectives (with none proven: that gives every mentee a mentor) has a higher
   * total score. `null` if nothing is known.
   */
  readonly bestBound: number | null;
  /** `bestBound - totalScore`, >= 0, where the matches are of the kind that the bound speaks of; otherwise `null`. */
  readonly gap: number | null;
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
}

/** What a run had when it was stopped, before it is said why. */
export type HaltedMatching = Omit<StoppedMatching, 'reason'>;

/** What the solver had, as people. */
export function* haltedSteps(
  { outline, explained, manifest, warnings }: Run,
  { pairs, levels, lowerBound, gap }: StoppedAssignment,
): Steps<HaltedMatching> {
  const { policy } = outline;
  const matches = yield* matchesSteps(outline, pairs, explained);
  const totalScore = matches.reduce((sum, { units }) => sum + units, 0) / policy.scoreUnit;
  const objectives = new Set(levels.map((level) => policy.objectives[level.objective]!));
  return {
    format: FORMATS.result,
    status: 'stopped',
    matches,
    totalScore,
    proven: [...objectives],
    bestBound: lowerBound === null ? null : toTotalUnits(lowerBound) / policy.scoreUnit,
    gap: gap === null ? null : gap / policy.scoreUnit,
    warnings,
    manifest: manifest('stopped'),
  };
}
