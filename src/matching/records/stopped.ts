import type { FormatOf, Manifest, Match, ObjectiveKind, Warning } from '../../model';

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
export type StoppedWithoutReason = Omit<StoppedMatching, 'reason'>;
