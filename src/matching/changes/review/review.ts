import { MentorMatchError } from '../../../errors';
import {
  type Cohort,
  FORMATS,
  type MatchingResult,
  type PairRef,
  type PolicyInput,
  parseWith,
} from '../../../model';
import { expectKnown, RUN_OPTIONS } from '../../../options';
import { canonicalJson, isSameJson } from '../../canonical';
import { expectOrigin, prepareFor } from '../../origin';
import { type Extensions, indexPair, type Prepared, spelledPair, unitsOfPair } from '../../prepared';
import {
  byPair,
  type Decision,
  decisionSchema,
  expectMatches,
  isInForce,
  type PairState,
  type Proposal,
  proposedStandings,
  type Review,
  type ReviewedMatching,
  type ReviewedPair,
  type ReviewedStoppedMatching,
  type StoppedMatching,
} from '../../records';
import { parseMatching } from '../../stored';
import { changeBetween, type Replayed, replayLog } from './log';

/**
 * Records decisions on a matching, in order: pairs are approved, rejected, changed by hand or reopened, each with a
 * named reviewer and an instant. What was recorded before stays in the log.
 *
 * A hand-made pair may lower the total, and the log shows by how much. It may break a hard rule (a rule of the policy,
 * the minimum score, a capacity, a lock) only with a recorded waiver. A minimum that a rejection leaves unmet is no
 * obstacle: `rematch` fills the place.
 *
 * Pairs that were approved before a rematch kept them start as approved. Approving a pair that is approved already
 * changes nothing and is logged; a decision that is logged already, to the letter, is not logged again, so that a
 * request can be sent twice. O(people + pairs) beside preparing the cohort, and as much for each decision.
 *
 * Deterministic.
 *
 * @param policy the policy that the result was computed with; after a rematch, the previous one or the one in its
 *   manifest.
 * @param result a matching (stopped or not), or what this function returned for earlier decisions.
 * @returns a new value; nothing given is changed.
 * @throws MentorMatchError with every problem of every decision, and nothing is recorded then: `invalid-input` for a
 *   malformed result, malformed decisions, unknown people, and missing or needless waivers; `illegal-transition` for
 *   decisions that do not fit the state of the pair, or are dated before the last entry; `wrong-cohort` if the result
 *   was computed from something else, is infeasible, or its log was altered; `callback-failed` where a criterion or
 *   rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, reviewMatching } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const reviewed = reviewMatching(cohort, {}, matchCohort(cohort), [
 *   { kind: 'approve', mentorId: 'ana', menteeId: 'cleo', reviewer: 'Iris', at: '2026-03-02T09:00:00Z' },
 * ]);
 * reviewed.review.summary.approved; // => 1
 * ```
 */
export function reviewMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult,
  decisions: readonly Decision[],
  extensions?: Extensions,
): ReviewedMatching;
/** Records decisions on a matching that may have been stopped. */
export function reviewMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult | StoppedMatching,
  decisions: readonly Decision[],
  extensions?: Extensions,
): ReviewedMatching | ReviewedStoppedMatching;
export function reviewMatching(
  cohort: Cohort,
  policy: PolicyInput,
  result: MatchingResult | StoppedMatching,
  decisions: readonly Decision[],
  extensions: Extensions = {},
): ReviewedMatching | ReviewedStoppedMatching {
  expectKnown(extensions, { criteria: true, rules: true }, 'options', 'option', RUN_OPTIONS);
  const stored = parseMatching(result);
  const prepared = prepareFor(cohort, policy, stored, extensions);
  expectOrigin(prepared, stored);
  const matching = expectMatches(stored, 'wrong-cohort', 'result', 'there is no matching to decide on');
  const logged = (matching.review?.log ?? []).map((entry) => entry.decision);
  const altered = reviewProblems(prepared, matching);
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
  const known = new Set(logged.map(canonicalJson));
  const added = parseWith(decisionSchema.array(), decisions, 'decisions')
    .map((decision, index) => ({ decision: spelledDecision(prepared, decision), index }))
    .filter(({ decision }) => {
      const text = canonicalJson(decision);
      return !known.has(text) && known.add(text);
    });
  const replayed = replayLog(prepared, matching, [...logged, ...added.map(({ decision }) => decision)]);
  if (replayed.misfits.length === 0) return { ...matching, review: toReview(prepared, matching, replayed) };
  const code = replayed.misfits.some(({ kind }) => kind === 'input') ? 'invalid-input' : 'illegal-transition';
  throw new MentorMatchError(
    code,
    replayed.misfits.map(({ index, issue }) => ({
      ...issue,
      path: `decisions[${added[index - logged.length]!.index}]${issue.path}`,
    })),
  );
}

/** A decision with all ids as the cohort spells them: capacities are counted, decisions compared, by one spelling. */
function spelledDecision(prepared: Prepared, decision: Decision): Decision {
  const spelled = <P extends PairRef>(pair: P) => spelledPair(prepared, pair);
  if (decision.kind === 'approve') return spelled(decision);
  const waived = decision.waivers === undefined ? {} : { waivers: decision.waivers.map(spelled) };
  return decision.kind === 'change'
    ? { ...decision, pairs: decision.pairs.map(spelled), to: decision.to.map(spelled), ...waived }
    : { ...spelled(decision), ...waived };
}

/**
 * What is wrong with the review of a matching; empty if nothing is, or there is none. The log is replayed from its
 * first entry.
 */
export function reviewProblems(prepared: Prepared, result: Proposal): string[] {
  if (result.review === undefined) return [];
  const decisions = result.review.log.map((entry) => entry.decision);
  const replayed = replayLog(prepared, result, decisions);
  if (replayed.misfits.length > 0) {
    return replayed.misfits.map(({ index, issue }) => `log entry ${index + 1}: ${issue.message}`);
  }
  const problems: string[] = [];
  const review = toReview(prepared, result, replayed);
  if (!isSameJson(review.log, result.review.log)) {
    problems.push('the log was altered: its hashes or figures are not what its decisions give');
  }
  if (!isSameJson({ ...review, log: [] }, { ...result.review, log: [] })) {
    problems.push('the states of the pairs are not what the log of decisions makes them');
  }
  return problems;
}

function toReview(prepared: Prepared, matching: Proposal, { standings, log }: Replayed): Review {
  const { scoreUnit } = prepared.policy;
  const pairs = [...standings.values()]
    .map((standing): ReviewedPair => {
      const units = unitsOfPair(prepared, indexPair(prepared, standing));
      return { ...standing, score: units / scoreUnit, units };
    })
    .sort(byPair);
  const count = (state: PairState) => pairs.filter((pair) => pair.state === state).length;
  const inForce = pairs.filter(isInForce);
  const totalUnits = inForce.reduce((total, pair) => total + pair.units, 0);
  return {
    format: FORMATS.review,
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
