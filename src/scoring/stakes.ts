import { sumOf } from '../lists';
import {
  BUILT_IN_CRITERIA,
  type BuiltInCriterion,
  criterionId,
  DEFAULT_PRIORS,
  FORM_DEFAULTS,
  OWN_PRIOR,
  type Policy,
  SPEC_PRIORS,
} from '../model';
import { scaleWeights } from './numbers';
import type { Weightings } from './weightings';

/**
 * From criteria to a score, in integers. Each criterion has a stake: its share of all weight in units of
 * 2^-30. A criterion of value v adds `round(stake * v)` to the pair's earnings. Integer sums are the same in
 * whatever order they are added, which is why a row computed in streaming passes, in a worker or in
 * WebAssembly equals the pair computed alone, to the last bit.
 */
export const FULL_STAKE = 2 ** 30;

/**
 * What one criterion earns, in integers, in every row. Rows of mentees who weigh the criteria alike have one weighting,
 * and so the same stakes.
 */
export interface Earnings {
  /** Weighting of each mentee. */
  readonly weighting: Int32Array;
  /** By weighting: a pair of value v earns `round(stake * v)`. Integers >= 1. */
  readonly stakes: Int32Array;
  /** By weighting: what a pair earns that cannot be assessed, `round(stake * prior)`. */
  readonly blanks: Int32Array;
}

/** The stake of a criterion in a mentee's row. */
export function stakeOf(
  { stakes, weighting }: Pick<Earnings, 'stakes' | 'weighting'>,
  mentee: number,
): number {
  return stakes[weighting[mentee]!]!;
}

/** What a criterion earns in a mentee's row where it cannot be assessed. */
export function blankOf({ blanks, weighting }: Earnings, mentee: number): number {
  return blanks[weighting[mentee]!]!;
}

/** The weights of a policy, and of those who weigh otherwise, as integer stakes. */
export interface Stakes {
  /** Criteria with a weight above 0, in the order of {@link weightedCriteria}. */
  readonly ids: readonly string[];
  readonly weightings: Weightings;
  /** In the order of `ids`. */
  readonly earnings: readonly Earnings[];
  /** The priors themselves. */
  readonly priors: readonly number[];
  /** Sum of the stakes of each weighting: about 2^30. */
  readonly totals: Int32Array;
}

const BUILT_IN: readonly string[] = BUILT_IN_CRITERIA;

function isBuiltIn(id: string): id is BuiltInCriterion {
  return BUILT_IN.includes(id);
}

/**
 * The criteria with a weight above 0: the built-in ones, then those of the policy in their order, then the caller's own
 * by id.
 */
export function weightedCriteria({ weights, criteria }: Pick<Policy, 'weights' | 'criteria'>): string[] {
  const given = Object.keys(weights).filter((id) => (weights[id] ?? 0) > 0);
  const known = [...BUILT_IN, ...criteria.map(criterionId)];
  return [...known.filter((id) => given.includes(id)), ...given.filter((id) => !known.includes(id)).sort()];
}

/**
 * What a criterion counts where it cannot be assessed, in [0, 1]. @param ownPrior what a criterion of the caller's own
 * states.
 */
export function priorOf(
  { form, priors, criteria }: Pick<Policy, 'form' | 'priors' | 'criteria'>,
  id: string,
  ownPrior: number = OWN_PRIOR,
): number {
  if (Object.hasOwn(priors, id)) return priors[id]!;
  if (isBuiltIn(id)) return FORM_DEFAULTS[form].priors[id] ?? DEFAULT_PRIORS[id];
  const stated = criteria.find((spec) => criterionId(spec) === id);
  return stated === undefined ? ownPrior : SPEC_PRIORS[stated.kind];
}

/**
 * The stakes of those criteria of a policy that are scored. Only the ratios of the weights matter.
 *
 * @param ids in the order of {@link weightedCriteria}. @param ownPriors what the caller's own criteria state.
 */
export function stakesOf(
  policy: Pick<Policy, 'form' | 'priors' | 'criteria'>,
  ids: readonly string[],
  weightings: Weightings,
  ownPriors: ReadonlyMap<string, number> = new Map(),
): Stakes {
  const priors = ids.map((id) => priorOf(policy, id, ownPriors.get(id)));
  const { weights, ofMentee } = weightings;
  const earnings = priors.map(() => ({
    weighting: ofMentee,
    stakes: new Int32Array(weights.length),
    blanks: new Int32Array(weights.length),
  }));
  const totals = new Int32Array(weights.length);
  for (const [row, own] of weights.entries()) {
    const scaled = scaleWeights(own);
    const sum = sumOf(scaled);
    for (const [at, { stakes, blanks }] of earnings.entries()) {
      const stake = Math.max(1, Math.round((FULL_STAKE * scaled[at]!) / sum));
      stakes[row] = stake;
      blanks[row] = Math.round(stake * priors[at]!);
      totals[row]! += stake;
    }
  }
  return { ids, weightings, earnings, priors, totals };
}

/** What turns earnings into units: `floor(earned * factor + offset)`. */
export interface Finish {
  readonly factor: number;
  /** Includes the half that makes the floor a rounding. */
  readonly offset: number;
}

/**
 * Earnings are rounded to 2^-30, so a score that is exactly half way between two units may come out a hair
 * below; this share of the full score makes every half round up.
 */
const HALF_SLACK = 2 ** -27;

/**
 * How pairs are finished whose blanks earn `blank` together, of a stake of `total` in all. A blank counts at its
 * criterion's prior:
 *
 *     score = sum of weight * (value or prior) / sum of weight
 *
 * The factor is the same for all pairs, so a pair's score depends on nobody else, and an answer that fits at least at
 * the prior never lowers it.
 */
export function finishFor(blank: number, total: number, scoreUnit: number): Finish {
  const factor = scoreUnit / total;
  return { factor, offset: blank * factor + (0.5 + HALF_SLACK * scoreUnit) };
}

/** Integer units 0 to `scoreUnit`, to the nearest, halves up. */
export function finish(earned: number, { factor, offset }: Finish): number {
  return Math.floor(earned * factor + offset);
}
