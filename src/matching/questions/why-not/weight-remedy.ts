import { analyzeSensitivity } from '../../../assignment';
import { compileScoringSteps } from '../../../scoring';
import { type QuestionOptions, questionCosts } from '../../large';
import type { Prepared } from '../../prepared';
import { encode } from '../../problem';
import { inPhase, type RunSteps, solveFor } from '../../run';

/** A weight that, set to `to` and nothing else changed, makes the pair part of an optimal matching. */
export interface WeightRemedy {
  readonly kind: 'weight';
  /** Id of the criterion whose weight changes. */
  readonly criterion: string;
  /** The weight in the policy. */
  readonly from: number;
  /** The weight that brings the pair about, >= 0. */
  readonly to: number;
}

/** Multiples of the present weight that are tried, in each direction from the nearest on; then 0. */
const UP = [1.1, 1.25, 1.5, 2, 3, 5, 10, 30];
const DOWN = [0.9, 0.75, 0.5, 0.25, 0.1, 0];
/**
 * Halvings between the last multiple that fails and the first that works: the threshold is found to 1 part in 64 of
 * that step.
 */
const HALVINGS = 6;

/**
 * The smallest change of one weight, up and down, that makes a pair part of an optimal matching, by parametric
 * search: a grid of multiples, then bisection. Every stated value was confirmed by solving with it.
 *
 * With the pair and without it, the best total is a maximum of functions of the weight, so the pair can come and go
 * more than once along it; the value found is the nearest on the grid, not a proof that there is none between. The
 * smallest change, as a ratio, comes first.
 */
export function* findWeightRemedies(
  prepared: Prepared,
  mentor: number,
  mentee: number,
  extensions: QuestionOptions,
): RunSteps<WeightRemedy[]> {
  const remedies: WeightRemedy[] = [];
  for (const criterion of prepared.scoring.criteria) {
    const from = prepared.policy.weights[criterion]!;
    for (const grid of [UP, DOWN]) {
      const holds = (weight: number) => works(prepared, extensions, criterion, weight, mentor, mentee);
      const multiple = yield* nearest(grid, (candidate) => holds(from * candidate));
      if (multiple === null) continue;
      const exact = from * multiple;
      // A weight that people can read, where it does as well.
      const short = Number(exact.toPrecision(4));
      const isShort = short === exact || (yield* holds(short));
      remedies.push({ kind: 'weight', criterion, from, to: isShort ? short : exact });
    }
  }
  return remedies.sort((a, b) => distance(a) - distance(b) || (a.criterion < b.criterion ? -1 : 1));
}

function distance({ from, to }: WeightRemedy): number {
  return to === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(to / from));
}

function* nearest(
  grid: readonly number[],
  holds: (multiple: number) => RunSteps<boolean>,
): RunSteps<number | null> {
  let fails = 1;
  for (const multiple of grid) {
    if (!(yield* holds(multiple))) {
      fails = multiple;
      continue;
    }
    let works = multiple;
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (fails + works) / 2;
      if (yield* holds(middle)) works = middle;
      else fails = middle;
    }
    return works;
  }
  return null;
}

function* works(
  prepared: Prepared,
  extensions: QuestionOptions,
  criterion: string,
  weight: number,
  mentor: number,
  mentee: number,
): RunSteps<boolean> {
  const weights = { ...prepared.policy.weights, [criterion]: weight };
  if (!Object.values(weights).some((value) => value > 0)) return false;
  const policy = { ...prepared.policy, weights };
  const compiling = compileScoringSteps(prepared.cohort, policy, extensions.criteria);
  const scoring = yield* inPhase('questioning', compiling, 0, 0);
  const changed: Prepared = { ...prepared, policy, scoring };
  const problem = encode(changed, yield* inPhase('questioning', questionCosts(changed, extensions), 0, 0));
  const outcome = yield* solveFor(problem);
  if (outcome.status === 'infeasible') return false;
  const effect = analyzeSensitivity(problem, outcome, { check: false }).opportunityCost(mentee, mentor);
  return effect.status === 'possible' && effect.level === null;
}
