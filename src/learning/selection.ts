import { addAll } from '../lists';
import { indexById } from '../scoring';
import type { Features } from './features';
import type { RatedPair, SelectionTreatment } from './types';

/** Weights are cut to a fifth, and to five times, of the mean. */
const CLIP = 5;
/** Shares of the cohort's pairs by their scores. */
const BINS = 10;

/** The weight of each outcome, of mean 1, and how they came about. */
export function selectionWeights(
  outcomes: readonly RatedPair[],
  features: Features,
): { readonly weights: readonly number[]; readonly treatment: SelectionTreatment } {
  const { by, raw } = rawWeights(outcomes, features);
  const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
  const cut = raw.map((one) => Math.min(CLIP, Math.max(1 / CLIP, one / mean)));
  const clipped = raw.filter((one, at) => Math.abs(one / mean - cut[at]!) > 1e-12).length;
  const sum = cut.reduce((total, one) => total + one, 0);
  const weights = cut.map((one) => (one * cut.length) / sum);
  const squares = weights.reduce((total, one) => total + one * one, 0);
  return { weights, treatment: { by, effectivePairs: weights.length ** 2 / squares, clipped } };
}

function rawWeights(
  outcomes: readonly RatedPair[],
  features: Features,
): { readonly by: SelectionTreatment['by']; readonly raw: readonly number[] } {
  const margins = outcomes.flatMap(({ margin }) => margin ?? []);
  if (margins.length === outcomes.length) {
    const middle = middleOf(margins) || middleOf(margins.filter((margin) => margin > 0)) || 1;
    return { by: 'margins', raw: margins.map((margin) => 1 / (1 + margin / middle)) };
  }
  const propensities = outcomes.flatMap(({ propensity }) => propensity ?? []);
  if (propensities.length === outcomes.length)
    return { by: 'propensities', raw: propensities.map((propensity) => 1 / propensity) };
  const shares = sharesByScore(outcomes, features);
  return shares === undefined
    ? { by: 'none', raw: outcomes.map(() => 1) }
    : { by: 'scores', raw: shares.map((share) => 1 / share) };
}

/** The median, of an even number the upper one; 0 of none. */
function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * For each pair the share of the cohort's pairs of like scores that met; `undefined` where some are not in the cohort.
 */
function sharesByScore(
  outcomes: readonly RatedPair[],
  { scoring, people }: Features,
): readonly number[] | undefined {
  const mentors = indexById(people.mentors);
  const mentees = indexById(people.mentees);
  const met: number[] = [];
  for (const { mentorId, menteeId, contributions } of outcomes) {
    const [mentor, mentee] = [mentors.get(mentorId), mentees.get(menteeId)];
    if (mentor === undefined || mentee === undefined || contributions !== undefined) return undefined;
    met.push(scoring.units(mentor, mentee));
  }
  const row = new Int32Array(people.mentors.length);
  const all: number[] = [];
  const step = Math.max(1, Math.ceil((people.mentors.length * people.mentees.length) / 100_000));
  for (let mentee = 0; mentee < people.mentees.length; mentee += step) {
    scoring.scoreRow(mentee, row);
    addAll(all, row);
  }
  // Bins of equal numbers of those who met, so that none is empty.
  const sorted = [...met].sort((a, b) => a - b);
  const bounds = Array.from(
    { length: BINS - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BINS)]!,
  );
  const binOf = (units: number) => bounds.filter((bound) => units >= bound).length;
  const pairs = new Array<number>(BINS).fill(0);
  for (const units of all) pairs[binOf(units)]! += step;
  const chosen = new Array<number>(BINS).fill(0);
  for (const units of met) chosen[binOf(units)]! += 1;
  return met.map((units) => {
    const bin = binOf(units);
    return chosen[bin]! / Math.max(chosen[bin]!, pairs[bin]!);
  });
}
