import seedrandom from 'seedrandom';
import type { AssignmentOutcome, OptimalAssignment } from '../../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../../errors';
import { type PairRef, seedBytes, type Weights } from '../../../model';
import { type QuestionOptions, questionCosts } from '../../large';
import { type OpenCohort, type Session, sessionOf } from '../../open';
import { checkOptionTypes, expectNoSearch, expectOptimalMethod, type Prepared } from '../../prepared';
import { encode } from '../../problem';
import { byPair } from '../../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable, solveFor } from '../../run';
import { type WeightRange, weightRange, withWeightsSteps } from './range';

export type { WeightRange } from './range';

/** Each is a matching: a share among so many is known to half a percent. */
const MOST_PERTURBATIONS = 10_000;

/** Which weights are varied, how often and how far. */
export interface SensitivityOptions {
  /** The criteria whose ranges are looked for; default all that have a weight. */
  readonly ranges?: readonly string[];
  /** How many perturbed policies are matched, an integer from 0 to 10,000, default 50. */
  readonly perturbations?: number;
  /** Each weight is multiplied by a factor between 1 - spread and 1 + spread; in (0, 1), default 0.2. */
  readonly spread?: number;
}

/** How often a pair of the matching is still there when the weights are perturbed. */
export interface PairSurvival extends PairRef {
  /** Share of the perturbations, in [0, 1]. */
  readonly share: number;
}

/** Within which range of each weight the matching stays optimal, and which pairs survive perturbed weights. */
export interface Sensitivity {
  /** In the order of the criteria. */
  readonly ranges: readonly WeightRange[];
  /** Every pair of the matching, the least certain first. */
  readonly survival: readonly PairSurvival[];
  /** Share of the perturbations that gave exactly the same matching; 1 where none was asked for. */
  readonly unchanged: number;
  /** The weights of each perturbation and how many pairs of the matching it kept: each can be matched again. */
  readonly perturbations: readonly { readonly weights: Weights; readonly kept: number }[];
}

/**
 * How much the matching hangs on the weights: the range of each weight within which it stays optimal (its ends to a
 * ten-millionth of the weight, or as far as 20 steps come), and which pairs survive seeded perturbations of all weights
 * together. Everything else, the seed included, stays as the policy says. Of an open cohort without a result, the
 * matching is the one that `matchCohort` finds.
 *
 * About 15 solves a criterion and one a perturbation, after scoring all pairs for each: O(solves * n^3) at worst.
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed options, for the method `stable`, under the rule
 *   `not-both-ways`, and if the cohort has no matching; `wrong-cohort` for a result that is not optimal;
 *   `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { openCohort, sensitivity } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [
 *     { id: 'ana', skills: [{ name: 'SQL' }] },
 *     { id: 'ben', skills: [{ name: 'SQL' }, { name: 'sales' }] },
 *   ],
 *   mentees: [
 *     { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
 *     { id: 'dan', skillsWanted: [{ name: 'sales' }] },
 *     { id: 'eve', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
 *   ],
 * };
 * const { unchanged, ranges } = sensitivity(openCohort(cohort, {}));
 * unchanged; // => 1
 * ranges.map(({ criterion }) => criterion); // => ['skills']
 * ```
 */
export const sensitivity: Sliceable<[open: OpenCohort, options?: SensitivityOptions], Sensitivity> =
  /* @__PURE__ */ sliceable(function* (
    open: OpenCohort,
    options: SensitivityOptions = {},
  ): RunSteps<Sensitivity> {
    const session = sessionOf(open);
    checkOptionTypes(options, { ranges: true, perturbations: true, spread: true });
    const { perturbations = 50, spread = 0.2 } = options;
    checkOptions(perturbations, spread);
    const { prepared } = session;
    expectOptimalMethod(prepared, 'a stable matching is not the optimum whose sensitivity could be told');
    expectNoSearch(prepared.policy, 'sensitivity');
    const weightsOf = options.ranges ?? prepared.scoring.criteria;
    expectWeighted(prepared, weightsOf);
    const present = yield* partOf(presentOf(session), 0, 0.2);
    const ranges: WeightRange[] = [];
    for (const [at, criterion] of weightsOf.entries()) {
      const from = 0.2 + (0.4 * at) / weightsOf.length;
      const steps = weightRange(prepared, present, criterion, session.options);
      ranges.push(yield* partOf(steps, from, from + 0.4 / weightsOf.length));
    }
    const perturbed = yield* partOf(
      perturb(prepared, present, perturbations, spread, session.options),
      0.6,
      1,
    );
    return { ranges, ...perturbed };
  });

/** The matching that is asked about, as the solver has it. */
function* presentOf(session: Session): RunSteps<OptimalAssignment> {
  if (session.result !== undefined) return (yield* session.reopened()).outcome;
  const { prepared, options } = session;
  const cost = yield* inPhase('scoring', questionCosts(prepared, options), 0, 0.3);
  return expectOptimal(yield* partOf(solveFor(encode(prepared, cost)), 0.3, 1));
}

function* perturb(
  prepared: Prepared,
  present: OptimalAssignment,
  times: number,
  spread: number,
  extensions: QuestionOptions,
): RunSteps<Omit<Sensitivity, 'ranges'>> {
  const random = seedrandom(seedBytes(`${prepared.policy.seed}/weights`));
  const survived = new Map(present.pairs.map(([mentee, mentor]) => [`${mentee}-${mentor}`, 0]));
  const runs: { weights: Weights; kept: number }[] = [];
  let unchanged = 0;
  for (let at = 0; at < times; at++) {
    const weights: { [criterion: string]: number } = {};
    for (const criterion of prepared.scoring.criteria) {
      weights[criterion] = prepared.policy.weights[criterion]! * (1 - spread + 2 * spread * random());
    }
    const part = (from: number) => (at + from) / times;
    const changed = yield* inPhase(
      'questioning',
      withWeightsSteps(prepared, weights, extensions),
      part(0),
      part(0.2),
    );
    const cost = yield* inPhase('questioning', questionCosts(changed, extensions), part(0.2), part(0.4));
    const outcome = yield* partOf(solveFor(encode(changed, cost)), part(0.4), part(1));
    const pairs = outcome.status === 'optimal' ? outcome.pairs : [];
    let kept = 0;
    for (const [mentee, mentor] of pairs) {
      const count = survived.get(`${mentee}-${mentor}`);
      if (count === undefined) continue;
      survived.set(`${mentee}-${mentor}`, count + 1);
      kept += 1;
    }
    if (kept === present.pairs.length && kept === pairs.length) unchanged += 1;
    runs.push({ weights, kept });
  }
  const { mentors, mentees } = prepared.cohort;
  const survival = present.pairs.map(
    ([mentee, mentor]): PairSurvival => ({
      mentorId: mentors[mentor]!.id,
      menteeId: mentees[mentee]!.id,
      share: times === 0 ? 1 : survived.get(`${mentee}-${mentor}`)! / times,
    }),
  );
  survival.sort((a, b) => a.share - b.share || byPair(a, b));
  return { survival, unchanged: times === 0 ? 1 : unchanged / times, perturbations: runs };
}

function expectWeighted(prepared: Prepared, criteria: readonly string[]): void {
  const issues = criteria.flatMap((criterion, index): ErrorIssue[] =>
    prepared.scoring.criteria.includes(criterion)
      ? []
      : [
          {
            path: `options.ranges[${index}]`,
            message: 'the policy gives this criterion no weight',
            received: printValue(criterion),
            expected: `one of ${prepared.scoring.criteria.join(', ')}`,
          },
        ],
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
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
  if (!(Number.isInteger(perturbations) && perturbations >= 0 && perturbations <= MOST_PERTURBATIONS)) {
    issues.push({
      path: 'options.perturbations',
      message: 'not a number of perturbations',
      received: printValue(perturbations),
      expected: `an integer from 0 to ${MOST_PERTURBATIONS}`,
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
