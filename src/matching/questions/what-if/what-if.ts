import type { AssignmentProblem } from '../../../assignment';
import { differenceText, type MessageCatalogue } from '../../../messages';
import type { Cohort, Matching, PairRef, Person, PolicyInput, Side } from '../../../model';
import { isSameJson } from '../../canonical';
import { type QuestionOptions, questionCosts } from '../../large';
import { beginPreparedSteps, matchBegunSteps } from '../../match';
import { type OpenMatching, type Session, sessionOf } from '../../open';
import { checkOptionTypes, oneWayRule, type Prepared, pairRefs, prepare, prepareSteps } from '../../prepared';
import { encode } from '../../problem';
import { byPair, pairsInForce } from '../../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable, solveFor } from '../../run';
import {
  type ComparableTotal,
  type Differences,
  differencesBetween,
  type MatchingDifference,
  namesOf,
  told,
} from '../difference';
import { applyChanges, type Setting } from './apply';
import type { Change } from './change';
import { peopleOf, Scale } from './scales';
import { changeLine } from './text';

/** The language in which an answer is told. */
export interface WhatIfOptions {
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/** What changes to the cohort or the policy would do. */
export type WhatIf = (
  | {
      readonly status: Matching['status'];
      /** The best matching after the changes, by mentee and mentor. */
      readonly pairs: readonly PairRef[];
      /**
       * Against the matching in force: pairs, people, who wins and loses, figures. Scores are those of the changed
       * policy, before and after.
       */
      readonly difference: MatchingDifference;
      /** Totals before and after that can be set beside each other: one, or two where weights move. */
      readonly totals: readonly ComparableTotal[];
    }
  | {
      /** No matching is left that keeps locks and required minimums. */
      readonly status: 'infeasible';
      readonly pairs: readonly [];
      readonly difference: null;
      readonly totals: readonly [];
    }
) & {
  /** What `matchCohort` would be called with to carry it out. */
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  /** In words: what is changed, the totals, then the lines of the difference. */
  readonly lines: readonly string[];
  /** The lines, each on its own. */
  readonly text: string;
};

/**
 * What changes would do, without doing them: people or seats more or less, a rule lifted or added, a weight moved,
 * other objectives. The cohort is changed and matched again, so the answer is exact: who is matched is what
 * `matchCohort` of the changed cohort says.
 *
 * Scores before and after are measured alike. They may depend a little on who is in the cohort (rarity of interests),
 * so both are measured among the people after the change; where weights move, the total is given by the old weights and
 * by the new ones, since the sum by other weights says nothing.
 *
 * Complexity: one solve; the scores of all pairs are taken from what is open where objectives alone change, or seats
 * that no criterion or rule of the caller's own could read. Deterministic.
 *
 * @param changes carried out in their order, at least one.
 * @throws MentorMatchError `invalid-input` for malformed changes, unknown ids and rules, and for people or a policy
 *   that the changes make malformed; `wrong-cohort` if the result has no matches; `callback-failed` where a criterion
 *   or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, whatIf } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }, { id: 'dan', skillsWanted: [{ name: 'SQL' }] }],
 * };
 * const policy = { weights: { skills: 1 } };
 * const open = openMatching(cohort, policy, matchCohort(cohort, policy));
 * const { difference, lines } = whatIf(open, [{ kind: 'seats', mentorId: 'ana', max: 2 }]);
 * difference?.menteesMatched; // => { before: 1, after: 2, difference: 1 }
 * lines[0]; // => 'ana: at most 2 mentees'
 * ```
 */
export const whatIf: Sliceable<
  [open: OpenMatching, changes: readonly Change[], options?: WhatIfOptions],
  WhatIf
> = /* @__PURE__ */ sliceable(function* (
  open: OpenMatching,
  changes: readonly Change[],
  options: WhatIfOptions = {},
): RunSteps<WhatIf> {
  const session = sessionOf(open);
  checkOptionTypes(options, { locale: true });
  const { locale } = options;
  const { prepared: before, options: extensions } = session;
  const inForce = pairsInForce(session.expectProposal());
  const setting: Setting = { cohort: before.cohort, policy: before.policy };
  const { cohort, policy } = applyChanges(setting, changes);

  const preparing = prepareSteps(cohort, policy, extensions);
  const after = yield* inPhase('questioning', preparing, 0, 0.2);
  const again = yield* partOf(matchAgain(session, after, changes), 0.2, 1);

  const people = {
    mentors: [...before.cohort.mentors, ...cohort.mentors],
    mentees: [...before.cohort.mentees, ...cohort.mentees],
  } satisfies { readonly [S in Side]: readonly Pick<Person, 'id' | 'name'>[] };
  const names = namesOf(people);
  const asked = changes.map((change) => changeLine(change, setting, names, locale));
  const shared = { cohort, policy };
  if (again.status === 'infeasible') {
    const { status, pairs } = again;
    const lines = [...asked, differenceText(locale, 'what-if.infeasible', {})];
    return { status, ...shared, pairs, difference: null, totals: [], lines, text: lines.join('\n') };
  }

  const { status, pairs } = again;
  const scales = scalesOf(before, after, extensions);
  const by = (scale: Scale) =>
    differencesBetween(scale.measured(inForce, peopleOf(before)), scale.measured(pairs, peopleOf(after)));
  const differences = by(scales.changed);
  // Each scale measures every pair, so that both sides have a total on it.
  const totalOf = ({ totalScore }: Differences) => totalScore!;
  const totals: readonly ComparableTotal[] = scales.moved
    ? [
        { by: 'in-force', ...totalOf(by(scales.inForce())) },
        { by: 'changed', ...totalOf(differences) },
      ]
    : [{ by: 'same', ...totalOf(differences) }];
  const difference = told(differences, names, locale, totals);
  const lines = [...asked, ...difference.lines];
  return { status, ...shared, pairs, difference, totals, lines, text: lines.join('\n') };
});

/** The best matching of the changed cohort, as ids, if there is one. */
type Again =
  | { readonly status: Matching['status']; readonly pairs: readonly PairRef[] }
  | { readonly status: 'infeasible'; readonly pairs: readonly [] };

function* matchAgain(session: Session, after: Prepared, changes: readonly Change[]): RunSteps<Again> {
  const { options } = session;
  if (after.policy.method === 'stable' || oneWayRule(after.policy) !== undefined) {
    const begun = beginPreparedSteps(after, { ...options, explanations: 'on-demand' });
    const result = yield* matchBegunSteps(yield* inPhase('questioning', begun, 0, 0.2));
    if (result.status === 'infeasible') return { status: result.status, pairs: [] };
    const pairs = result.matches.map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
    return { status: result.status, pairs };
  }
  const kept = yield* partOf(keptCosts(session, changes), 0, 0.2);
  const cost = kept ?? (yield* inPhase('questioning', questionCosts(after, options), 0.2, 0.4));
  const outcome = yield* partOf(solveFor(encode(after, cost)), 0.4, 1);
  return outcome.status === 'infeasible'
    ? { status: 'infeasible', pairs: [] }
    : { status: 'optimal', pairs: pairRefs(after, outcome.pairs).sort(byPair) };
}

/** The costs of all pairs that are open already, where the changes leave them as they are. */
function* keptCosts(
  session: Session,
  changes: readonly Change[],
): RunSteps<AssignmentProblem['cost'] | undefined> {
  const { result, options } = session;
  // Criteria and rules of the caller's own may read the seats of a person; no other does.
  const hasOwn = [options.criteria, options.rules].some((own = []) => own.length > 0);
  const stay = changes.every(({ kind }) => kind === 'objectives' || (kind === 'seats' && !hasOwn));
  if (!stay || result?.status !== 'optimal' || 'rematch' in result) return undefined;
  return (yield* session.reopened()).problem.cost;
}

/** Before and after measured by the changed policy, and by the one in force where they score otherwise. */
function scalesOf(before: Prepared, after: Prepared, extensions: QuestionOptions) {
  const moved = !isSameJson(before.policy.weights, after.policy.weights);
  return {
    moved,
    changed: new Scale(after, () =>
      moved
        ? prepare(before.cohort, { ...before.policy, weights: after.policy.weights }, extensions)
        : before,
    ),
    inForce: () =>
      new Scale(
        prepare(after.cohort, { ...after.policy, weights: before.policy.weights }, extensions),
        () => before,
      ),
  };
}
