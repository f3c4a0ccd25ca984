import { sumOf } from '../../lists';
import type { PairScore } from '../../model';
import { scaleWeights } from '../numbers';
import { roundEarned } from '../shapes';
import { blankOf, type Earnings, finish, stakeOf } from '../stakes';
import type { Weightings } from '../weightings';
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
export function pairScorerOf(data: ScoringData): PairScorer {
  return new PairScorer(new RowScorer(data));
}

/** Scores single pairs from numbers alone: it holds no people. */
export class PairScorer {
  private readonly weightings: Weightings;
  private readonly weighed: (Weighed | undefined)[] = [];

  /** @param own what the caller's own criteria earn, which are the last of all. */
  constructor(
    private readonly rows: RowScorer,
    private readonly own: readonly Earnings[] = [],
  ) {
    this.weightings = rows.data.weightings;
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
      if (value !== null) earned += roundEarned(stakeOf(this.own[at]!, mentee) * value);
    }
    return earned;
  }

  private finishOf(mentor: number, mentee: number, own: OwnValues) {
    const { assessable } = this.rows;
    let blank = assessable.blank(mentor, mentee);
    for (let at = 0; at < own.length; at++) if (own[at] === null) blank += blankOf(this.own[at]!, mentee);
    return assessable.finish(blank, mentee);
  }

  private coverage(mentor: number, mentee: number, own: OwnValues): number {
    const weighed = this.weighedFor(mentee);
    const { weights, kept } = weighed;
    const builtIn = weights.length - own.length;
    const isKnown = (at: number) =>
      at < builtIn ? this.rows.covers(at, mentor, mentee) : own[at - builtIn] !== null;
    if (weights.length > MOST_CRITERIA) return coverageOf(weighed, isKnown);
    let key = 0;
    for (let at = 0; at < weights.length; at++) key = 2 * key + (isKnown(at) ? 1 : 0);
    let coverage = kept.get(key);
    if (coverage === undefined) {
      coverage = coverageOf(weighed, isKnown);
      kept.set(key, coverage);
    }
    return coverage;
  }

  private weighedFor(mentee: number): Weighed {
    const { weights, ofMentee } = this.weightings;
    const weighting = ofMentee[mentee]!;
    let known = this.weighed[weighting];
    if (known === undefined) {
      const scaled = scaleWeights(weights[weighting]!);
      known = { weights: scaled, whole: sumOf(scaled), kept: new Map() };
      this.weighed[weighting] = known;
    }
    return known;
  }
}

/** Weights of a row, scaled. */
interface Weighed {
  readonly weights: readonly number[];
  readonly whole: number;
  /** Coverage by which criteria were assessed, one bit each. */
  readonly kept: Map<number, number>;
}

function coverageOf({ weights, whole }: Weighed, isKnown: (at: number) => boolean): number {
  const known = sumOf(weights.filter((_, at) => isKnown(at)));
  // Sums of weights such as 0.1 + 0.2 are off by rounding in the last digits.
  return Math.round((known / whole) * 1e12) / 1e12;
}
