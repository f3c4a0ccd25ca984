import { scoringWarning } from '../../messages';
import {
  BUILT_IN_CRITERIA,
  type BuiltInCriterion,
  type Cohort,
  type Policy,
  type Warning,
} from '../../model';
import {
  type Assessability,
  assessabilityOf,
  isAnswered,
  type Unanswered,
  unansweredBy,
  unknownPeople,
} from '../answers';
import { CRITERIA } from '../criteria';

/** Most people that a warning names. */
const MOST_NAMED = 20;

/** Which criteria are scored, and who answered them. */
export interface ScoredCriteria {
  /** The criteria that are scored, in the order given. */
  readonly ids: readonly string[];
  /** The built-in ones among them, in their order. */
  readonly builtIn: readonly { readonly id: BuiltInCriterion; readonly assessability: Assessability }[];
  readonly warnings: readonly Warning[];
}

/**
 * Leaves out the built-in criteria that can be assessed of no pair, since a side is blank throughout: they would count
 * the same for everybody. A criterion whose prior the policy states is kept, and counts at it. Where nothing would be left,
 * all are kept. O(people * criteria).
 *
 * @param weighted all criteria with a weight, the built-in ones first.
 */
export function scoredCriteria(cohort: Cohort, policy: Policy, weighted: readonly string[]): ScoredCriteria {
  const builtIn = BUILT_IN_CRITERIA.filter((id) => weighted.includes(id));
  const asked = builtIn.map((id) => ({ id, assessability: assessabilityOf(CRITERIA[id].answers, cohort) }));
  const own = weighted.slice(builtIn.length);
  const isEmpty = cohort.mentors.length === 0 || cohort.mentees.length === 0;
  const answered = isEmpty ? asked : asked.filter(({ assessability }) => isAnswered(assessability));
  const stated = asked.filter(({ id }) => Object.hasOwn(policy.priors, id));
  const scored = asked.filter((one) => answered.includes(one) || stated.includes(one));
  const kept = scored.length + own.length === 0 ? asked : scored;
  const missing = asked.filter((one) => !answered.includes(one));
  return {
    ids: [...kept.map(({ id }) => id), ...own],
    builtIn: kept,
    warnings: isEmpty
      ? []
      : [
          ...unanswered(
            'warnings.unanswered-criteria',
            missing.filter((one) => !kept.includes(one)),
          ),
          ...unanswered(
            'warnings.constant-criteria',
            missing.filter((one) => kept.includes(one)),
          ),
          // What criteria of the caller's own read is not known.
          ...(own.length === 0
            ? unknown(
                cohort,
                kept.map((one) => one.assessability),
              )
            : []),
        ],
  };
}

/** One warning for all of them, by who did not answer. That nobody wishes for a partner is no misreading. */
function unanswered(
  id: 'warnings.unanswered-criteria' | 'warnings.constant-criteria',
  missing: readonly { readonly id: BuiltInCriterion; readonly assessability: Assessability }[],
): Warning[] {
  const asked = missing.filter(({ assessability }) => assessability.byPair !== true);
  if (asked.length === 0) return [];
  const ids = (side: Unanswered) => {
    const own = asked.filter(({ assessability }) => unansweredBy(assessability) === side);
    return own.length === 0 ? undefined : own.map((one) => one.id);
  };
  const sides = { both: ids('both'), mentors: ids('mentors'), mentees: ids('mentees'), apart: ids('apart') };
  const criteria = asked.map((one) => one.id);
  return [scoringWarning(id, { criteria, count: criteria.length, ...sides }, 'policy.weights')];
}

/** People of whom nothing is known that is scored, by side. */
function unknown(cohort: Cohort, assessability: readonly Assessability[]): Warning[] {
  const people = unknownPeople(assessability);
  return (['mentors', 'mentees'] as const).flatMap((side) => {
    const ids = people[side].map((index) => cohort[side][index]!.id).sort();
    if (ids.length === 0) return [];
    const named = ids.slice(0, MOST_NAMED);
    const more = ids.length - named.length;
    return [
      scoringWarning(
        'warnings.unknown-people',
        { side, people: named, count: ids.length, ...(more > 0 && { more }) },
        side,
      ),
    ];
  });
}
