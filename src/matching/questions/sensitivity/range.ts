import type { OptimalAssignment, Pair } from '../../../assignment';
import type { Policy, Weights } from '../../../model';
import { compileScoringSteps } from '../../../scoring';
import type { Steps } from '../../../steps';
import { type QuestionOptions, questionCosts } from '../../large';
import { forbiddenBy, type Prepared } from '../../prepared';
import { encode, type ObjectiveValues, valuesOf } from '../../problem';
import { inPhase, type RunSteps, resolveFor } from '../../run';

/** Over which values one weight can move, the others staying, with the matching still optimal. */
export interface WeightRange {
  readonly criterion: string;
  /** The weight as the policy has it. */
  readonly weight: number;
  /** Least weight at which the matching is still optimal; 0: even without the criterion. */
  readonly low: number;
  /** Largest such weight; `null`: even where the criterion has all but a thousandth of the weight. */
  readonly high: number | null;
  /** A weight next below `low` at which another matching is better; `null` where `low` is 0. */
  readonly changesBelow: number | null;
  /** A weight next above `high` at which another matching is better; `null` where `high` is. */
  readonly changesAbove: number | null;
}

/** Times the sum of the other weights: the criterion then decides, but for a thousandth. */
const FAR = 1000;

/** Ends are found to this share of the weight; the scores themselves are rounded to the policy's units. */
const RESOLUTION = 1e-7;

/** Steps of the root search before it only halves. */
const MOST_STEPS = 20;

/** Shares of the way to the far end, tried from the nearest on, and of a range that was found. */
const OUTWARD = [0.00005, 0.0005, 0.005, 0.1, 1];
const INWARD = [0.1, 0.3, 0.6, 1];
const INSIDE = [0.5, 0.25, 0.75, 0.9];

/**
 * How much better `theirs` is than `mine`: above 0 only if an objective before the total is better, or the total by
 * more than a millionth of a score for each match, which is as much as rounding to the default unit may do. A finite
 * number where the total decides.
 */
function leadBeyondRounding(
  { objectives, scoreUnit }: Policy,
  matches: number,
  mine: ObjectiveValues,
  theirs: ObjectiveValues,
): number {
  const slack = matches * Math.floor(scoreUnit / 1_000_000);
  for (const [at, objective] of objectives.entries()) {
    if (objective === 'total-score') {
      const gain = theirs[at]![0]! - mine[at]![0]!;
      const isLast = at === objectives.length - 1;
      if (isLast || Math.abs(gain) > slack) return gain - slack;
      continue;
    }
    for (const [index, value] of mine[at]!.entries()) {
      const other = theirs[at]![index] ?? Number.POSITIVE_INFINITY;
      if (other !== value) return other > value ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
  }
  return 0;
}

/** The prepared cohort under other weights. */
export function* withWeightsSteps(
  prepared: Prepared,
  weights: Weights,
  extensions: QuestionOptions,
): Steps<Prepared> {
  const policy = { ...prepared.policy, weights };
  const scoring = yield* compileScoringSteps(prepared.cohort, policy, extensions.criteria);
  return { ...prepared, policy, scoring };
}

/**
 * The range of one weight within which a matching stays optimal, by parametric search from both far ends: as long as
 * another matching is better at the end, the end moves to where the two are equal (the discrete Newton method; T.
 * Radzik, "Fractional combinatorial optimization", Handbook of Combinatorial Optimization, 1998, section 3). Every end
 * was confirmed: the matching is optimal there by a solve, and strictly beaten a ten-millionth further on.
 *
 * Optimal means that no matching has a total better by more than a millionth of a score for each match: less can be
 * rounding, and matchings that are equal but for rounding would take turns. (Objectives before the total, the worst-off
 * score among them, are compared to the unit.)
 *
 * Where every pair lets one assess the same criteria, the weights at which a matching is optimal form an interval, so
 * the ends are exact. Otherwise scores have different denominators and the matching could
 * come and go inside; four weights inside were tried by solving, and a gap found there ends the range.
 */
export function* weightRange(
  prepared: Prepared,
  present: OptimalAssignment,
  criterion: string,
  extensions: QuestionOptions,
): RunSteps<WeightRange> {
  const weight = prepared.policy.weights[criterion]!;
  const others = prepared.scoring.criteria
    .filter((id) => id !== criterion)
    .reduce((sum, id) => sum + prepared.policy.weights[id]!, 0);
  const range = { criterion, weight };
  // Only ratios count: a criterion that stands alone always has all the weight.
  if (others === 0) return { ...range, low: 0, high: null, changesBelow: null, changesAbove: null };
  const search = new RangeSearch(prepared, present, criterion, others, extensions);
  const below = yield* search.end(weight, 0, INWARD);
  const above = yield* search.end(weight, weight + others * FAR, OUTWARD);
  return {
    ...range,
    low: below?.last ?? 0,
    high: above?.last ?? null,
    changesBelow: below?.changed ?? null,
    changesAbove: above?.changed ?? null,
  };
}

/** Where a range ends: the last weight with the matching, and one next to it without. */
interface End {
  readonly last: number;
  readonly changed: number;
}

class RangeSearch {
  readonly #prepared: Prepared;
  readonly #present: OptimalAssignment;
  readonly #criterion: string;
  readonly #others: number;
  readonly #extensions: QuestionOptions;
  /** Prepared cohorts by weight: the root search asks more than once. */
  readonly #known = new Map<number, Prepared>();

  constructor(
    prepared: Prepared,
    present: OptimalAssignment,
    criterion: string,
    others: number,
    extensions: QuestionOptions,
  ) {
    this.#prepared = prepared;
    this.#present = present;
    this.#criterion = criterion;
    this.#others = others;
    this.#extensions = extensions;
  }

  /** The end of the range on the way from the present weight to `far`; `undefined`: it reaches `far`. */
  *end(weight: number, far: number, shares: readonly number[]): RunSteps<End | undefined> {
    let found: End | undefined;
    for (const share of shares) {
      found = yield* this.#endBefore(weight, weight + share * (far - weight));
      if (found !== undefined) break;
    }
    const last = found?.last ?? far;
    for (const share of INSIDE) {
      const gap = yield* this.#endBefore(weight, weight + share * (last - weight));
      if (gap !== undefined) return gap;
    }
    return found;
  }

  *#endBefore(weight: number, far: number): RunSteps<End | undefined> {
    let end: End | undefined;
    for (let at = far; ; ) {
      const better = yield* this.#betterAt(at);
      if (better === undefined) return end;
      const crossing: End = yield* this.#crossing(weight, at, better);
      end = crossing;
      if (crossing.last === weight) return end;
      at = crossing.last;
    }
  }

  /** A matching that beats the present one at a weight; `undefined` if none does. */
  *#betterAt(weight: number): RunSteps<readonly Pair[] | undefined> {
    const prepared = yield* this.#at(weight);
    const cost = yield* inPhase('questioning', questionCosts(prepared, this.#extensions), 0, 0);
    const outcome = yield* resolveFor(encode(prepared, cost), this.#present);
    if (outcome.status === 'infeasible') return undefined;
    return (yield* this.#lead(weight, outcome.pairs)) > 0 ? outcome.pairs : undefined;
  }

  /**
   * The place between a weight at which `better` does not lead and one at which it does. Regula falsi with the Illinois
   * halving on the lead times the sum of the weights, which is a straight line where all is assessed; plain halving
   * where the lead is no number.
   */
  *#crossing(from: number, to: number, better: readonly Pair[]): RunSteps<End> {
    let last = from;
    let changed = to;
    let lastLead = yield* this.#scaledLead(last, better);
    let changedLead = yield* this.#scaledLead(changed, better);
    let side = 0;
    for (let step = 0; Math.abs(changed - last) > RESOLUTION * Math.max(changed, last); step++) {
      const share = lastLead / (lastLead - changedLead);
      const straight = last + share * (changed - last);
      const isInside = (straight - last) * (straight - changed) < 0;
      const middle = step < MOST_STEPS && isInside ? straight : (last + changed) / 2;
      if (middle === last || middle === changed) break;
      const lead = yield* this.#scaledLead(middle, better);
      if (lead > 0) {
        changed = middle;
        changedLead = lead;
        if (side === 1) lastLead /= 2;
        side = 1;
      } else {
        last = middle;
        lastLead = lead;
        if (side === -1) changedLead /= 2;
        side = -1;
      }
    }
    this.#known.clear();
    return { last, changed };
  }

  /** How much better other pairs are than the present ones at a weight, beyond what rounding may do. */
  *#lead(weight: number, pairs: readonly Pair[]): RunSteps<number> {
    const prepared = yield* this.#at(weight);
    const mine = this.#valuesAt(prepared, this.#present.pairs);
    const theirs = this.#valuesAt(prepared, pairs);
    if (theirs === undefined) return Number.NEGATIVE_INFINITY;
    if (mine === undefined) return Number.POSITIVE_INFINITY;
    return leadBeyondRounding(prepared.policy, this.#present.pairs.length, mine, theirs);
  }

  *#scaledLead(weight: number, pairs: readonly Pair[]): RunSteps<number> {
    return (yield* this.#lead(weight, pairs)) * (weight + this.#others);
  }

  /** `undefined` if a pair is under the minimum score at these weights. */
  #valuesAt(prepared: Prepared, pairs: readonly Pair[]): ObjectiveValues | undefined {
    const isEligible = (pair: Pair) => forbiddenBy(prepared, pair).length === 0;
    return pairs.every(isEligible) ? valuesOf(prepared, pairs) : undefined;
  }

  *#at(weight: number): RunSteps<Prepared> {
    const known = this.#known.get(weight);
    if (known !== undefined) return known;
    const weights = { ...this.#prepared.policy.weights, [this.#criterion]: weight };
    const compiling = withWeightsSteps(this.#prepared, weights, this.#extensions);
    const prepared = yield* inPhase('questioning', compiling, 0, 0);
    this.#known.set(weight, prepared);
    return prepared;
  }
}
