import { LARGEST_COST } from '../../../assignment';
import { MentorMatchError, printValue } from '../../../errors';
import { type Cohort, FORMATS, type Match, type PairRef, type PolicyInput } from '../../../model';
import { decodeSteps, outcomeWarnings } from '../../match';
import { cohortOfRound, leftPeople, pairsOfBefore, policyOfRound } from '../../origin';
import {
  checkOptionTypes,
  expectNoSearch,
  expectOptimalMethod,
  expectPeople,
  indexPair,
  makeManifest,
  type Prepared,
  prepareSteps,
} from '../../prepared';
import { certify } from '../../problem';
import {
  byPair,
  type ChangeLimit,
  expectMatches,
  type InfeasibleRematch,
  pairKey,
  pairsInForce,
  type RematchAttempt,
  type RematchedMatching,
  type RematchRecord,
  refOf,
  rematchOf,
  type ScoredPair,
  type StoredResult,
  sealOf,
  type TooFewChanges,
} from '../../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable } from '../../run';
import { parseMatching } from '../../stored';
import { evidenceOf, pairsTakenOut, rejectionsOf } from '../review';
import { declinedOf, type GivenLimit, parseLimit, spellingOf } from './given';
import { priceOf, solveWithin } from './limit';
import type { RematchOptions } from './options';
import { endedPast, takenOutPast, withPast } from './past';
import { openPairs, pairsWithStanding } from './problem';
import { endedPair, standingOf } from './standing';

/** What `rematch` returns. */
export type RematchResult = RematchedMatching | InfeasibleRematch | TooFewChanges;

/**
 * Matches a cohort again that was matched before: people left, joined, changed or declined. The new matching is the
 * best under a cost for each broken pair, or the best with at most so many broken pairs. Pairs that had to end
 * because somebody left or declined, or because a rule now forbids them, are not counted as broken. Locks are never
 * broken, nor are approved pairs unless `breakApproved` allows it; hand-made pairs that stand by a waiver stay as if
 * locked. Where approved pairs contradict capacities or required minimums, there is no matching.
 *
 * What is kept, ended and new is in `rematch` of the result, with reasons and the price: what the limit costs against
 * the best matching without it. Declined and replaced pairs are not proposed again, unless allowed; others may be.
 * The result is all that the next round needs as `previous`; the policy in its manifest has what earlier rounds added.
 *
 * A switching cost takes two solves, with and without it, O(n^3) each at worst. A limit on changes mostly takes a
 * handful; a search that is needed tries at most 2,000 nodes of a few solves each, and where it ends there, the best
 * that was found is `feasible`.
 * Memory as `matchCohort`. Deterministic.
 *
 * @param previous the matching in force: of `matchCohort`, `matchCohortAsync` (stopped or not) or `rematch`, with or
 *   without a review. Of a reviewed one, the pairs that are approved or still proposed count.
 * @param cohort the people now; `options.left` or `withoutPeople` takes people out.
 * @param policy the policy now; what earlier rounds added is added again.
 * @throws MentorMatchError `invalid-input` for a malformed previous result, malformed people, policy and options,
 *   unknown ids, and a lock on a pair that was declined; `callback-failed`; `possible-overflow`; `too-large`.
 *
 * @example
 * ```ts
 * import { matchCohort, rematch, withoutPeople } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [{ id: 'cleo' }, { id: 'dan' }] };
 * const locks = [{ mentorId: 'ana', menteeId: 'cleo' }];
 * const before = matchCohort(cohort, { locks });
 * const today = withoutPeople(cohort, ['ben']);
 * const next = rematch(today, { locks }, before, { maxChanges: 0 });
 * if (next.status !== 'optimal') throw new Error(next.status);
 * next.rematch.kept.map(({ mentorId, menteeId }) => [mentorId, menteeId]); // => [['ana', 'cleo']]
 * next.rematch.ended.map(({ cause }) => cause); // => ['mentor-left']
 * ```
 */
export const rematch: Sliceable<
  [cohort: Cohort, policy: PolicyInput, previous: StoredResult, options: RematchOptions],
  RematchResult
> = /* @__PURE__ */ sliceable(function* (
  cohort: Cohort,
  policy: PolicyInput,
  previous: StoredResult,
  options: RematchOptions,
): RunSteps<RematchResult> {
  yield { phase: 'reading', fraction: 0 };
  const before = expectMatches(
    parseMatching(previous, 'previous'),
    'invalid-input',
    'previous',
    'there is no matching to start from',
  );
  // Without options the limit is what is missing, and the refusal says so.
  checkOptionTypes(options ?? {}, {
    criteria: true,
    rules: true,
    storage: true,
    memoryLimit: true,
    strict: true,
    reading: true,
    switchingCost: true,
    maxChanges: true,
    declined: true,
    breakApproved: true,
    allowAgain: true,
    left: true,
  });
  expectPeople(cohort);
  const given = parseLimit(before, cohort, options ?? {});
  const { breakApproved = false, allowAgain = false } = options;
  const record = rematchOf(before);
  const round = (record?.round ?? 0) + 1;
  const left = leftPeople(cohort, options.left ?? [], record?.left ?? []);
  const people = cohortOfRound(cohort, left);
  const spelt = spellingOf(before, cohort);
  const inForce = pairsInForce(before).map(spelt);
  const takenOut = pairsTakenOut(before).map(spelt);
  const declined = declinedOf([...(options.declined ?? []), ...rejectionsOf(before)].map(spelt));
  const pastBefore = withPast(record?.past ?? [], takenOutPast(declined, takenOut, round));
  const apart = pairsOfBefore({ allowAgain, declined, past: pastBefore, round });

  const preparing = prepareSteps(people, policyOfRound(policy, people, apart), options);
  const prepared = yield* inPhase('reading', preparing, 0, 0.1);
  expectOptimalMethod(
    prepared,
    'a stable matching takes no account of the pairs before it',
    '"optimal"; or match again with matchCohort',
  );
  expectNoSearch(prepared.policy, 'rematch');
  const out = new Set(apart.out.map(pairKey));
  const isDeclined = (pair: PairRef) => out.has(pairKey(pair));
  const standing = standingOf(
    prepared,
    inForce.filter((pair) => !isDeclined(pair)),
    breakApproved,
  );
  const scoring = pairsWithStanding(prepared, standing, options);
  const { problem, pairs } = yield* inPhase('scoring', scoring, 0.1, 0.3);
  const keep = openPairs(prepared, problem, standing.open);
  const limit = limitIn(prepared, given);
  const solved = yield* partOf(solveWithin(prepared, problem, keep, limit), 0.3, 0.7);
  if (!('pairs' in solved)) {
    if (solved.status === 'too-few-changes') return solved;
    const attempt: Omit<RematchAttempt, 'seal'> = {
      format: FORMATS.rematch,
      round,
      breakApproved,
      allowAgain,
      left,
      declined,
      past: pastBefore,
      reviews: evidenceOf(before),
      open: standing.open.map(refOf),
      approved: standing.approved.map(refOf),
      waived: standing.waived,
    };
    return { ...solved, attempt: { ...attempt, seal: sealOf(attempt) } };
  }

  const chosen = new Set(solved.pairs.map(([row, column]) => row * problem.columns + column));
  const isKept = (pair: PairRef) => {
    const [row, column] = indexPair(prepared, pair);
    return chosen.has(row * problem.columns + column);
  };
  const broken = standing.open
    .filter((pair) => !isKept(pair))
    .map((pair) => endedPair(prepared, pair, 'broken', []));
  const declinedInForce = inForce.filter(isDeclined).map((pair) => endedPair(prepared, pair, 'declined', []));
  const ended = [...standing.ended, ...declinedInForce, ...broken].sort(byPair);
  const stood = [...standing.open, ...standing.approved, ...standing.waived].filter(isKept);
  const keptKeys = new Set(stood.map(pairKey));
  const approvedKeys = new Set(inForce.filter(({ state }) => state === 'approved').map(pairKey));
  const decoding = decodeSteps(prepared, pairs, solved.pairs, prepared);
  const decoded = yield* inPhase('explaining', decoding, 0.7, 0.8);
  const price = yield* partOf(priceOf(prepared, problem, solved.pairs), 0.8, 1);
  const { matches } = decoded;
  const kept = matches.filter((match) => keptKeys.has(pairKey(match)));
  const isMatched = new Set(matches.map(pairKey));
  const unsealed: Omit<RematchRecord, 'seal'> = {
    format: FORMATS.rematch,
    round,
    limit,
    breakApproved,
    allowAgain,
    left,
    kept: kept.map(scored),
    ended,
    begun: matches.filter((match) => !keptKeys.has(pairKey(match))).map(scored),
    changes: broken.length,
    price,
    proof: solved.proof,
    approved: kept.filter((match) => approvedKeys.has(pairKey(match))).map(refOf),
    waived: standing.waived,
    declined,
    past: withPast(pastBefore, endedPast(ended, round)).filter((pair) => !isMatched.has(pairKey(pair))),
    reviews: evidenceOf(before),
  };
  const { outcome } = solved;
  const levels = solved.proof.kind === 'prices' ? outcome.levels : [];
  const { kind, ...proof } = certify(prepared, { ...outcome, levels });
  const format = FORMATS.result;
  const rest = {
    warnings: outcomeWarnings(prepared.warnings, decoded.summary, prepared.policy, options.strict === true),
    manifest: makeManifest(prepared, outcome.solver),
    rematch: { ...unsealed, seal: sealOf(unsealed) },
  };
  return solved.proof.kind === 'stopped'
    ? {
        format,
        status: 'feasible',
        ...decoded,
        certificate: { kind: 'feasible', ...proof, levels: [] },
        ...rest,
      }
    : { format, status: 'optimal', ...decoded, certificate: { kind, ...proof }, ...rest };
});

/** A limit in the policy's units. A switching cost together with a full score has to fit the solver's costs. */
function limitIn({ policy }: Prepared, given: GivenLimit): ChangeLimit {
  if (given.kind === 'max-changes') return given;
  const { scoreUnit } = policy;
  const units = Math.round(given.score * scoreUnit);
  if (units <= LARGEST_COST - scoreUnit) return { ...given, units };
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.switchingCost',
      message: 'the cost is too large for exact sums',
      received: printValue(given.score),
      expected: `at most ${Math.floor((LARGEST_COST - scoreUnit) / scoreUnit)}; maxChanges: 0 breaks no pair at all`,
    },
  ]);
}

function scored({ mentorId, menteeId, score }: Match): ScoredPair {
  return { mentorId, menteeId, score };
}
