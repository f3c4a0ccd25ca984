import seedrandom from 'seedrandom';
import { type AssignmentOutcome, type OptimalAssignment, solveAssignment } from '../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import type { Cohort, PairRef, PolicyInput, Weights } from '../model';
import { compileScoring } from '../scoring';
import { compareIds } from './canonical';
import { costMatrix, encode } from './encode';
import { type Extensions, type Prepared, prepare } from './prepare';

export interface SensitivityOptions extends Extensions {
  /** How many perturbed policies are matched, an integer >= 0, default 50. */
  readonly perturbations?: number;
  /** Each weight is multiplied by a factor between 1 - spread and 1 + spread; in (0, 1), default 0.2. */
  readonly spread?: number;
}

/** Over which range one weight can move, the others staying, with the same matching. */
export interface WeightRange {
  readonly criterion: string;
  readonly weight: number;
  /** Least weight tried at which every step from the present one down gave the same matching; 0 at best. */
  readonly low: number;
  /** Largest such weight; ten times the present one at most, which stands for "and more". */
  readonly high: number;
}

/** How often a pair of the matching is still there when the weights are perturbed. */
export interface PairSurvival extends PairRef {
  /** Share of the perturbations, in [0, 1]. */
  readonly share: number;
}

export interface Sensitivity {
  readonly ranges: readonly WeightRange[];
  /** Every pair of the matching, the least certain first. */
  readonly survival: readonly PairSurvival[];
  /** Share of the perturbations that gave exactly the same matching; 1 where none was asked for. */
  readonly unchanged: number;
}

const DOWN = [0.95, 0.9, 0.75, 0.5, 0.25, 0.1, 0];
const UP = [1.05, 1.1, 1.25, 1.5, 2, 4, 10];
/** Halvings between the last multiple with the same matching and the first without. */
const HALVINGS = 5;

/**
 * How much the matching hangs on the weights: the range of each weight within which it stays the same, and which
 * pairs survive seeded perturbations of all weights together.
 *
 * Ranges are found by solving again at growing multiples of the weight and halving the last step, to 1 part in 32 of
 * that step; both ends were confirmed by a solve. Between the multiples tried the matching could in principle change
 * and change back. Everything else, the seed included, stays as the policy says, so equal matchings are equal pairs.
 *
 * About 12 solves a criterion and one a perturbation, after scoring all pairs for each.
 *
 * @throws MentorMatchError `invalid-input` for malformed people, policy or options, and if the cohort has no matching.
 */
export function sensitivity(
  cohort: Cohort,
  policy: PolicyInput = {},
  options: SensitivityOptions = {},
): Sensitivity {
  const { perturbations = 50, spread = 0.2 } = options;
  checkOptions(perturbations, spread);
  const prepared = prepare(cohort, policy, options);
  const present = expectOptimal(solveWith(prepared, prepared.policy.weights, options));
  const presentKey = keyOf(present);
  const same = (weights: Weights) => {
    const outcome = solveWith(prepared, weights, options);
    return outcome.status === 'optimal' && keyOf(outcome) === presentKey;
  };
  const ranges = prepared.scoring.criteria.map((criterion): WeightRange => {
    const weight = prepared.policy.weights[criterion]!;
    const holds = (multiple: number) => {
      const weights: Weights = { ...prepared.policy.weights, [criterion]: weight * multiple };
      return Object.values(weights).some((value) => value > 0) && same(weights);
    };
    return { criterion, weight, low: weight * lastOf(DOWN, holds), high: weight * lastOf(UP, holds) };
  });
  return { ranges, ...perturb(prepared, present, perturbations, spread, options) };
}

/** The farthest multiple at which nothing has changed yet. */
function lastOf(multiples: readonly number[], holds: (multiple: number) => boolean): number {
  let last = 1;
  for (const multiple of multiples) {
    if (holds(multiple)) {
      last = multiple;
      continue;
    }
    let changed = multiple;
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (last + changed) / 2;
      if (holds(middle)) last = middle;
      else changed = middle;
    }
    break;
  }
  return last;
}

function perturb(
  prepared: Prepared,
  present: OptimalAssignment,
  times: number,
  spread: number,
  extensions: Extensions,
): Pick<Sensitivity, 'survival' | 'unchanged'> {
  const random = seedrandom(`${prepared.policy.seed}/weights`);
  const survived = new Map(present.pairs.map(([mentee, mentor]) => [`${mentee}-${mentor}`, 0]));
  let unchanged = 0;
  for (let at = 0; at < times; at++) {
    const weights: { [criterion: string]: number } = {};
    for (const criterion of prepared.scoring.criteria) {
      weights[criterion] = prepared.policy.weights[criterion]! * (1 - spread + 2 * spread * random());
    }
    const outcome = solveWith(prepared, weights, extensions);
    if (outcome.status !== 'optimal') continue;
    if (keyOf(outcome) === keyOf(present)) unchanged += 1;
    for (const [mentee, mentor] of outcome.pairs) {
      const key = `${mentee}-${mentor}`;
      const count = survived.get(key);
      if (count !== undefined) survived.set(key, count + 1);
    }
  }
  const { mentors, mentees } = prepared.cohort;
  const survival = present.pairs.map(
    ([mentee, mentor]): PairSurvival => ({
      mentorId: mentors[mentor]!.id,
      menteeId: mentees[mentee]!.id,
      share: times === 0 ? 1 : survived.get(`${mentee}-${mentor}`)! / times,
    }),
  );
  survival.sort(
    (a, b) => a.share - b.share || compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId),
  );
  return { survival, unchanged: times === 0 ? 1 : unchanged / times };
}

function solveWith(prepared: Prepared, weights: Weights, extensions: Extensions): AssignmentOutcome {
  const policy = { ...prepared.policy, weights };
  const scoring = compileScoring(prepared.cohort, policy, extensions.criteria);
  const changed: Prepared = { ...prepared, policy, scoring };
  return solveAssignment(encode(changed, costMatrix(changed)));
}

function keyOf(outcome: OptimalAssignment): string {
  return JSON.stringify(outcome.pairs);
}

function expectOptimal(outcome: AssignmentOutcome): OptimalAssignment {
  if (outcome.status === 'optimal') return outcome;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'cohort',
      message: 'locks and required minimums leave no matching whose sensitivity could be told',
      received: printValue(outcome.status),
      expected: 'a cohort and policy with a matching; matchCohort names the conflict',
    },
  ]);
}

function checkOptions(perturbations: number, spread: number): void {
  const issues: ErrorIssue[] = [];
  if (!Number.isInteger(perturbations) || perturbations < 0) {
    issues.push({
      path: 'options.perturbations',
      message: 'not a number of perturbations',
      received: printValue(perturbations),
      expected: 'an integer >= 0',
    });
  }
  if (!(spread > 0 && spread < 1)) {
    issues.push({
      path: 'options.spread',
      message: 'the spread is not a share',
      received: printValue(spread),
      expected: 'a number between 0 and 1',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
