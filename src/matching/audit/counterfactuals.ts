import {
  type AssignmentObjective,
  type AssignmentProblem,
  type Chances,
  equalChances,
  FORBIDDEN,
} from '../../assignment';
import { MentorMatchError } from '../../errors';
import type { Mentee } from '../../model';
import { compileScoringSteps } from '../../scoring';
import { type OpenMatching, type Session, sessionOf } from '../open';
import { expectNoSearch } from '../prepared';
import { bounds, encode, toCost } from '../problem';
import { inPhase, partOf, type RunSteps, resolveFor } from '../run';
import { canAskForShares } from './group-shares';
import { type PairReasons, reasonSteps } from './pair-reasons';
import { type ShareCosts, shareCostsOf } from './share-costs';

/** A change of the world in which the cohort is matched again. */
export interface Variant {
  /** Rules that do not apply. */
  readonly without?: ReadonlySet<string>;
  /** What is added to all scores of each mentee, in [-1, 1]. */
  readonly shift?: ArrayLike<number>;
  /** Without priorities, locks and minimums: nobody goes first. */
  readonly plain?: boolean;
}

/** What a criterion gives each mentee. */
export interface CriterionMeans {
  readonly criterion: string;
  /** Share of the weights, in (0, 1]. */
  readonly share: number;
  /** Mean value with all eligible partners, in [0, 1], by mentee; `NaN` for who has none. */
  readonly means: Float64Array;
  /** The same with the five of them who score best, where the criterion counts. */
  readonly bestMeans: Float64Array;
}

/** A matched cohort that can be matched again in worlds that differ by one thing. */
export interface Counterfactuals {
  readonly mentees: readonly Mentee[];
  /** 1 for everybody who has a partner in the matching itself. */
  readonly covered: Uint8Array;
  /** Rules that forbid at least one pair, in the order in which they apply, each with the number of pairs. */
  readonly rules: readonly { readonly rule: string; readonly pairs: number }[];
  /**
   * The most equal chances of a partner that rules and seats leave, whatever pairs score.
   *
   * @param even whether every mentor has the same part of all seats.
   */
  chances(without: ReadonlySet<string>, even: boolean): Chances;
  /** Who is matched when the world is solved again; `null` where there is no matching. */
  solve(variant: Variant): RunSteps<Uint8Array | null>;
  /** What each criterion gives each mentee. One pass over the scores of all pairs for each. */
  criteria(): RunSteps<readonly CriterionMeans[]>;
  /** What shares of groups cost, by the scores at hand; `null` where shares are no transport problem. */
  shares(): ShareCosts | null;
}

/** More pairs than this are not kept in memory with their scores and rules. */
const MOST_PAIRS = 2 ** 26;

/**
 * Reads a matching for thought experiments: the scores of all pairs and which rules forbid them, 6 bytes a pair.
 *
 * @throws MentorMatchError `wrong-cohort` unless the result is an optimal matching; `too-large` from 2^26 pairs on.
 */
export function* counterfactualSteps(open: OpenMatching): RunSteps<Counterfactuals> {
  const session = sessionOf(open);
  const { prepared } = session;
  expectNoSearch(prepared.policy, 'the audit');
  const { mentors, mentees } = prepared.cohort;
  if (mentors.length * mentees.length > MOST_PAIRS) throw tooLarge(mentees.length, mentors.length);
  const reopened = yield* partOf(session.reopened(), 0, 0.6);
  const reasons = yield* inPhase('questioning', reasonSteps(prepared), 0.6, 1);
  const covered = coveredBy(reopened.outcome.pairs, mentees.length);
  const seats = mentors.map((mentor) => bounds(mentor).max);
  const wants = mentees.map((mentee) => bounds(mentee).max > 0);
  const all = seats.reduce((sum, count) => sum + count, 0);
  return {
    mentees,
    covered,
    rules: reasons.rules(),
    chances(without, even) {
      const lifted = reasons.without(without);
      return equalChances({
        rows: mentees.length,
        seats: even ? seats.map(() => all) : seats,
        partsOfSeat: even ? Math.max(1, mentors.length) : 1,
        allowed: (mentee, out) => {
          if (wants[mentee] === true) reasons.allowed(mentee, lifted, out);
          else out.fill(0);
        },
      });
    },
    *solve(variant) {
      const problem = problemOf(session, reasons, variant);
      const outcome = yield* resolveFor(problem, reopened.outcome);
      return outcome.status === 'infeasible' ? null : coveredBy(outcome.pairs, mentees.length);
    },
    criteria: () => criteriaSteps(session, reasons),
    shares: () => (canAskForShares(prepared) ? shareCostsOf(reopened, costOf(session, reasons, {})) : null),
  };
}

function coveredBy(pairs: readonly (readonly [number, number])[], mentees: number): Uint8Array {
  const covered = new Uint8Array(mentees);
  for (const [mentee] of pairs) covered[mentee] = 1;
  return covered;
}

/** The costs of all pairs in a world. */
function costOf({ prepared }: Session, reasons: PairReasons, variant: Variant): Int32Array {
  const { without = new Set<string>(), shift } = variant;
  const { mentors, mentees } = prepared.cohort;
  const { scoreUnit } = prepared.policy;
  const lifted = reasons.without(without);
  const cost = new Int32Array(mentees.length * mentors.length);
  const allowed = new Uint8Array(mentors.length);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    const more = Math.round((shift?.[mentee] ?? 0) * scoreUnit);
    reasons.allowed(mentee, lifted, allowed);
    const from = mentee * mentors.length;
    for (let mentor = 0; mentor < mentors.length; mentor++)
      cost[from + mentor] = allowed[mentor] === 1 ? toCost(reasons.units[from + mentor]!) - more : FORBIDDEN;
  }
  return cost;
}

/** The problem of a world. */
function problemOf(session: Session, reasons: PairReasons, variant: Variant): AssignmentProblem {
  const { prepared } = session;
  const { mentors, mentees } = prepared.cohort;
  const problem = encode(prepared, costOf(session, reasons, variant));
  if (variant.plain !== true) return problem;
  const zeros = (length: number) => new Int32Array(length);
  return {
    ...problem,
    rowMin: zeros(mentees.length),
    columnMin: zeros(mentors.length),
    locks: [],
    objectives: (problem.objectives ?? []).flatMap(withoutPrecedence),
  };
}

function withoutPrecedence(objective: AssignmentObjective): AssignmentObjective[] {
  switch (objective.kind) {
    case 'row-minimums':
    case 'column-minimums':
      return [];
    case 'cover-rows':
      return [{ kind: 'cover-rows' }];
    default:
      return [objective];
  }
}

/** Rows between two steps. */
const STRIDE = 32;

function* criteriaSteps(
  { prepared, options }: Session,
  reasons: PairReasons,
): RunSteps<readonly CriterionMeans[]> {
  const { cohort, policy, scoring } = prepared;
  const { mentors, mentees } = cohort;
  const weightOf = (criterion: string) => policy.weights[criterion] ?? 0;
  const weights = scoring.criteria.reduce((sum, criterion) => sum + weightOf(criterion), 0);
  const found: CriterionMeans[] = [];
  const row = new Int32Array(mentors.length);
  const allowed = new Uint8Array(mentors.length);
  const lifted = reasons.without(new Set());
  const best = bestPartners(reasons, mentees.length, mentors.length);
  for (const [at, criterion] of scoring.criteria.entries()) {
    const alone = { ...policy, weights: { [criterion]: 1 } };
    const from = at / scoring.criteria.length;
    const compiled = yield* inPhase(
      'questioning',
      compileScoringSteps(cohort, alone, options.criteria),
      from,
      from,
    );
    const means = new Float64Array(mentees.length).fill(Number.NaN);
    const bestMeans = means.slice();
    for (let mentee = 0; mentee < mentees.length; mentee++) {
      if (mentee % STRIDE === 0)
        yield { phase: 'questioning', fraction: from + mentee / mentees.length / scoring.criteria.length };
      const theirs = best[mentee]!;
      if (theirs.length === 0) continue;
      compiled.scoreRow(mentee, row);
      reasons.allowed(mentee, lifted, allowed);
      const sum = theirs.reduce((total, mentor) => total + row[mentor]!, 0);
      bestMeans[mentee] = sum / theirs.length / policy.scoreUnit;
      let [total, count] = [0, 0];
      for (let mentor = 0; mentor < mentors.length; mentor++) {
        total += allowed[mentor]! * row[mentor]!;
        count += allowed[mentor]!;
      }
      means[mentee] = total / count / policy.scoreUnit;
    }
    found.push({ criterion, share: weightOf(criterion) / weights, means, bestMeans });
  }
  return found;
}

/** How many partners who score best are looked at. */
const BEST = 5;

/** The eligible mentors of each mentee who score best, of equals the first in the order of the people. */
function bestPartners(reasons: PairReasons, mentees: number, mentors: number): number[][] {
  const allowed = new Uint8Array(mentors);
  const lifted = reasons.without(new Set());
  return Array.from({ length: mentees }, (_, mentee) => {
    reasons.allowed(mentee, lifted, allowed);
    const best: number[] = [];
    const worth = (mentor: number) => reasons.units[mentee * mentors + mentor]!;
    for (let mentor = 0; mentor < mentors; mentor++) {
      if (allowed[mentor] === 0) continue;
      if (best.length === BEST && worth(mentor) <= worth(best[BEST - 1]!)) continue;
      const place = best.findIndex((other) => worth(other) < worth(mentor));
      best.splice(place < 0 ? best.length : place, 0, mentor);
      best.length = Math.min(best.length, BEST);
    }
    return best;
  });
}

function tooLarge(mentees: number, mentors: number): MentorMatchError {
  return new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: 'where a difference arises is found by solving again and again with all scores in memory',
      received: `${mentees} mentees * ${mentors} mentors = ${mentees * mentors} pairs`,
      expected: `at most ${MOST_PAIRS} pairs; ask of a part of the cohort`,
    },
  ]);
}
