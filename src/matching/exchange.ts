import type { ChangeEffect, LevelKind, Pair } from '../assignment';
import type { ObjectiveKind, PairRef } from '../model';
import type { Pairs } from './pairs';
import type { Prepared } from './prepare';
import type { Reopened } from './reopen';

/** A pair that ends or begins, with its score in [0, 1]. */
export interface ExchangedPair extends PairRef {
  readonly score: number;
}

/** What a change costs, in the terms of the policy's objectives. */
export interface Effect {
  /** The first objective that changes; `null`: the matching stays as good by every objective. */
  readonly objective: ObjectiveKind | null;
  /**
   * How much that objective loses (above 0) or gains (below 0): units of score for `total-score`, otherwise
   * people or seats. An exact integer.
   */
  readonly loss: number;
  /** The loss as a score, `loss / policy.scoreUnit`; `null` unless the objective is the total score or none changes. */
  readonly scoreLoss: number | null;
  /** Pairs of the matching that would end. */
  readonly ends: readonly ExchangedPair[];
  /** Pairs that would begin. */
  readonly begins: readonly ExchangedPair[];
}

/** Translates the solver's answer; `null` where the change leaves no matching at all. */
export function toEffect(reopened: Reopened, effect: ChangeEffect): Effect | null {
  if (effect.status === 'impossible') return null;
  const { prepared, pairs, outcome } = reopened;
  const level = effect.level === null ? undefined : outcome.levels[effect.level];
  const objective = level === undefined ? null : prepared.policy.objectives[level.objective]!;
  return {
    objective,
    loss: effect.loss,
    scoreLoss: isScore(effect.kind) ? effect.loss / prepared.policy.scoreUnit : null,
    ends: exchanged(prepared, pairs, effect.leave),
    begins: exchanged(prepared, pairs, effect.enter),
  };
}

function isScore(kind: LevelKind | null): boolean {
  return kind === null || kind === 'total-cost' || kind === 'worst-cost';
}

/** Names pairs of indices. */
export function exchanged(prepared: Prepared, pairs: Pairs, indices: readonly Pair[]): ExchangedPair[] {
  const { cohort, policy } = prepared;
  return indices.map(([mentee, mentor]) => ({
    mentorId: cohort.mentors[mentor]!.id,
    menteeId: cohort.mentees[mentee]!.id,
    score: pairs.units(mentee, mentor) / policy.scoreUnit,
  }));
}
