import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { type Cohort, type Matching, type MatchingResult, type PolicyInput, parseWith } from '../model';
import { canonicalJson, compareIds } from './canonical';
import { manifestProblems } from './manifest';
import { type Extensions, type Prepared, prepare } from './prepare';
import { indexPair } from './rematch-problem';
import { type Decision, decisionSchema } from './review-decision';
import {
  changeBetween,
  type LogEntry,
  proposedStandings,
  type Replayed,
  type ReviewChange,
  replayLog,
} from './review-log';
import { isInForce, type PairStanding, type PairState } from './review-state';

/** A pair under review. */
export interface ReviewedPair extends PairStanding {
  /** In [0, 1], higher is better. */
  readonly score: number;
  readonly units: number;
}

/** Where a matching stands. */
export interface ReviewSummary {
  /** Pairs in each state. */
  readonly proposed: number;
  readonly approved: number;
  readonly changed: number;
  readonly rejected: number;
  /** Pairs in force (proposed or approved) that a reviewer made. */
  readonly byHand: number;
  /** Sum of the units of the pairs in force. */
  readonly totalUnits: number;
  readonly totalScore: number;
  /** What the decisions cost against the matching that was proposed. */
  readonly change: ReviewChange;
}

/** The decisions on a matching and what they come to. Plain JSON. */
export interface Review {
  /** Append-only: `reviewMatching` adds entries and never changes one. */
  readonly log: readonly LogEntry[];
  /** Every pair that was proposed or made by hand, sorted by mentee id, then mentor id. */
  readonly pairs: readonly ReviewedPair[];
  readonly summary: ReviewSummary;
}

/** A matching with the decisions on it. Its `matches` and its certificate stay what was proposed. */
export interface ReviewedMatching extends Matching {
  readonly review: Review;
}

/**
 * Records decisions on a matching, in order: pairs are approved, rejected, changed by hand or reopened, each with a
 * named reviewer and an instant. What was recorded before stays in the log.
 *
 * A hand-made pair may lower the total, and the log shows by how much. It may break a hard rule (a rule of the policy,
 * the minimum score, a capacity, a lock) only with a recorded waiver. A minimum that a rejection leaves unmet is no
 * obstacle: `rematch` fills the place.
 *
 * Pairs that were approved before a rematch kept them start as approved. O(decisions * pairs) beside preparing the
 * cohort.
 *
 * @param policy the policy that the result was computed with; after a rematch, the one in its manifest.
 * @param result a matching, or what this function returned for earlier decisions.
 * @returns a new value; nothing given is changed.
 * @throws MentorMatchError with every problem of every decision, and nothing is recorded then: `invalid-input` for
 *   malformed decisions, unknown people, and missing or needless waivers; `illegal-transition` for decisions that do not
 *   fit the state of the pair, or are dated before the last entry; `wrong-cohort` if the result was computed from
 *   something else, is infeasible, or its log was altered.
 */
export function reviewMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult,
  decisions: readonly Decision[],
  extensions: Extensions = {},
): ReviewedMatching {
  const prepared = prepare(cohort, policy, extensions);
  const matching = expectMatching(prepared, result);
  const logged = isReviewed(matching) ? matching.review.log.map((entry) => entry.decision) : [];
  const altered = isReviewed(matching) ? reviewProblems(prepared, matching) : [];
  if (altered.length > 0) {
    throw new MentorMatchError(
      'wrong-cohort',
      altered.map((message) => ({
        path: 'result.review',
        message,
        received: `${logged.length} entries`,
        expected: 'the result as reviewMatching returned it',
      })),
    );
  }
  const added = parseWith(decisionSchema.array(), decisions, 'decisions');
  const replayed = replayLog(prepared, matching, [...logged, ...added]);
  if (replayed.misfits.length === 0) return { ...matching, review: toReview(prepared, matching, replayed) };
  const code = replayed.misfits.some(({ kind }) => kind === 'input') ? 'invalid-input' : 'illegal-transition';
  throw new MentorMatchError(
    code,
    replayed.misfits.map(({ index, issue }) => ({
      ...issue,
      path: `decisions[${index - logged.length}]${issue.path}`,
    })),
  );
}

/** Whether decisions were recorded on a result. */
export function isReviewed(result: MatchingResult): result is ReviewedMatching {
  return 'review' in result;
}

/** What is wrong with the review of a matching; empty if nothing is. The log is replayed from its first entry. */
export function reviewProblems(prepared: Prepared, result: ReviewedMatching): string[] {
  const decisions = decisionSchema.array().safeParse(result.review.log.map((entry) => entry.decision));
  if (!decisions.success) return ['the log holds something that is not a decision'];
  const replayed = replayLog(prepared, result, decisions.data);
  if (replayed.misfits.length > 0) {
    return replayed.misfits.map(({ index, issue }) => `log entry ${index + 1}: ${issue.message}`);
  }
  const problems: string[] = [];
  const review = toReview(prepared, result, replayed);
  if (canonicalJson(review.log) !== canonicalJson(result.review.log)) {
    problems.push('the log was altered: its hashes or figures are not what its decisions give');
  }
  if (canonicalJson({ ...review, log: [] }) !== canonicalJson({ ...result.review, log: [] })) {
    problems.push('the states of the pairs are not what the log of decisions makes them');
  }
  return problems;
}

function expectMatching(prepared: Prepared, result: MatchingResult): Matching {
  const issues: ErrorIssue[] = manifestProblems(prepared, result).map((message) => ({
    path: 'result.manifest',
    message,
    received: printValue(result.manifest.inputHash),
    expected: 'the cohort, policy and extensions that the result was computed from',
  }));
  if (issues.length === 0 && result.status !== 'infeasible') return result;
  if (issues.length === 0) {
    issues.push({
      path: 'result.status',
      message: 'there is no matching to decide on',
      received: printValue(result.status),
      expected: 'a result with matches; explainConflict says what to relax',
    });
  }
  throw new MentorMatchError('wrong-cohort', issues);
}

function toReview(prepared: Prepared, matching: Matching, { standings, log }: Replayed): Review {
  const { scoreUnit } = prepared.policy;
  const pairs = [...standings.values()]
    .map((standing): ReviewedPair => {
      const [mentee, mentor] = indexPair(prepared, standing);
      const units = prepared.scoring.units(mentor, mentee);
      return { ...standing, score: units / scoreUnit, units };
    })
    .sort((a, b) => compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId));
  const count = (state: PairState) => pairs.filter((pair) => pair.state === state).length;
  const inForce = pairs.filter(isInForce);
  const totalUnits = inForce.reduce((total, pair) => total + pair.units, 0);
  return {
    log,
    pairs,
    summary: {
      proposed: count('proposed'),
      approved: count('approved'),
      changed: count('changed'),
      rejected: count('rejected'),
      byHand: inForce.filter((pair) => pair.byHand).length,
      totalUnits,
      totalScore: totalUnits / scoreUnit,
      change: changeBetween(prepared, proposedStandings(matching), standings),
    },
  };
}
