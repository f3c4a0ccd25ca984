import type { PairScore, Policy } from '../../model';
import { roundEarned } from '../shapes';
import { finish, scaleWeights, sumOf } from '../stakes';
import type { ScoringData } from './data';
import { RowScorer } from './row-scorer';

/** A pair's score without who they are and what made it. */
export type BareScore = Omit<PairScore, 'mentorId' | 'menteeId' | 'contributions'>;

/** Values of the caller's own criteria, `null` where not assessable. */
type OwnValues = readonly (number | null)[];

const NONE: OwnValues = [];

/** Bits that a number holds exactly. */
const MOST_CRITERIA = 53;

/** A scorer of what `compileScoring` made of a policy without criteria of the caller's own. */
export function pairScorerOf(policy: Policy, data: ScoringData): PairScorer {
  const weights = data.criteria.map(({ id }) => policy.weights[id]!);
  return new PairScorer(new RowScorer(data), scaleWeights(weights));
}

/** Scores single pairs from numbers alone: it holds no people. */
export class PairScorer {
  private readonly whole: number;
  /** Coverage by which criteria were assessed, one bit each. */
  private readonly kept = new Map<number, number>();

  /**
   * @param weights of all criteria, scaled, the caller's own last. @param ownStakes stakes of these. @param ownBlanks what
   *   they earn where they cannot be assessed.
   */
  constructor(
    private readonly rows: RowScorer,
    private readonly weights: readonly number[],
    private readonly ownStakes: readonly number[] = [],
    private readonly ownBlanks: readonly number[] = [],
  ) {
    this.whole = sumOf(weights);
  }

  /** 0 to `policy.scoreUnit`. */
  units(mentor: number, mentee: number, own: OwnValues = NONE): number {
    return finish(this.earned(mentor, mentee, own), this.finishOf(mentor, mentee, own));
  }

  score(mentor: number, mentee: number, own: OwnValues = NONE): BareScore {
    const units = this.units(mentor, mentee, own);
    return {
      score: units / this.rows.data.scoreUnit,
      units,
      coverage: this.coverage(mentor, mentee, own),
    };
  }

  private earned(mentor: number, mentee: number, own: OwnValues): number {
    let earned = this.rows.earned(mentor, mentee);
    for (let at = 0; at < own.length; at++) {
      const value = own[at]!;
      if (value !== null) earned += roundEarned(this.ownStakes[at]! * value);
    }
    return earned;
  }

  private finishOf(mentor: number, mentee: number, own: OwnValues) {
    const { assessable } = this.rows;
    let blank = assessable.blank(mentor, mentee);
    for (let at = 0; at < own.length; at++) if (own[at] === null) blank += this.ownBlanks[at]!;
    return assessable.finish(blank);
  }

  private coverage(mentor: number, mentee: number, own: OwnValues): number {
    const { weights } = this;
    const builtIn = weights.length - own.length;
    const isKnown = (at: number) =>
      at < builtIn ? this.rows.covers(at, mentor, mentee) : own[at - builtIn] !== null;
    if (weights.length > MOST_CRITERIA) return this.coverageOf(isKnown);
    let key = 0;
    for (let at = 0; at < weights.length; at++) key = 2 * key + (isKnown(at) ? 1 : 0);
    let coverage = this.kept.get(key);
    if (coverage === undefined) {
      coverage = this.coverageOf(isKnown);
      this.kept.set(key, coverage);
    }
    return coverage;
  }

  private coverageOf(isKnown: (at: number) => boolean): number {
    const known = sumOf(this.weights.filter((_, at) => isKnown(at)));
    // Sums of weights such as 0.1 + 0.2 are off by rounding in the last digits.
    return Math.round((known / this.whole) * 1e12) / 1e12;
  }
}
