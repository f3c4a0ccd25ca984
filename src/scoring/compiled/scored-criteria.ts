import { scoringWarning } from '../../messages';
import { type Cohort, closestName, type Policy, SIDES, type Warning } from '../../model';
import {
  type Assessability,
  assessabilityOf,
  isAnswered,
  type Unanswered,
  unansweredBy,
  unknownPeople,
} from '../answers';
import type { CriterionDefinition } from '../criteria';

/** Most people that a warning names. */
const MOST_NAMED = 20;

/** A criterion, and what people answered of it. */
interface Asked {
  readonly definition: CriterionDefinition;
  readonly assessability: Assessability;
}

/** Which criteria are scored, and who answered them. */
export interface ScoredCriteria {
  /** The criteria that are scored, in the order given. */
  readonly ids: readonly string[];
  /** Those among them that are not the caller's own, in their order. */
  readonly builtIn: readonly Asked[];
  readonly warnings: readonly Warning[];
}

/**
 * Leaves out the criteria that can be assessed of no pair, since a side is blank throughout: they would count
 * the same for everybody. A criterion whose prior the policy states is kept, and counts at it. Where nothing would be left,
 * all are kept. O(people * criteria).
 *
 * @param definitions those with a weight. @param own ids of the caller's own.
 */
export function scoredCriteria(
  cohort: Cohort,
  policy: Policy,
  definitions: readonly CriterionDefinition[],
  own: readonly string[],
): ScoredCriteria {
  const asked = definitions.map(
    (definition): Asked => ({ definition, assessability: assessabilityOf(definition.answers, cohort) }),
  );
  const isEmpty = cohort.mentors.length === 0 || cohort.mentees.length === 0;
  const answered = isEmpty ? asked : asked.filter(({ assessability }) => isAnswered(assessability));
  const stated = asked.filter(({ definition }) => Object.hasOwn(policy.priors, definition.id));
  const scored = asked.filter((one) => answered.includes(one) || stated.includes(one));
  const kept = scored.length + own.length === 0 ? asked : scored;
  const missing = asked.filter((one) => !answered.includes(one));
  return {
    ids: [...kept.map(({ definition }) => definition.id), ...own],
    builtIn: kept,
    warnings: isEmpty
      ? []
      : [
          ...unanswered(
            'warnings.unanswered-criteria',
            missing.filter((one) => !kept.includes(one)),
            cohort,
          ),
          ...unanswered(
            'warnings.constant-criteria',
            missing.filter((one) => kept.includes(one)),
            cohort,
          ),
          // What criteria of the caller's own read is not known.
          ...(own.length === 0
            ? unknown(
                cohort,
                kept.flatMap(({ definition, assessability }) =>
                  definition.asksNobody === true ? [] : [assessability],
                ),
              )
            : []),
        ],
  };
}

/** One warning for all of them, by who did not answer. That nobody wishes for a partner is no misreading. */
function unanswered(
  id: 'warnings.unanswered-criteria' | 'warnings.constant-criteria',
  missing: readonly Asked[],
  cohort: Cohort,
): Warning[] {
  const asked = missing.filter(({ assessability }) => assessability.byPair !== true);
  if (asked.length === 0) return [];
  const ids = (side: Unanswered) => {
    const own = asked.filter(({ assessability }) => unansweredBy(assessability) === side);
    return own.length === 0 ? undefined : own.map((one) => one.definition.id);
  };
  const sides = { both: ids('both'), mentors: ids('mentors'), mentees: ids('mentees'), apart: ids('apart') };
  const criteria = asked.map((one) => one.definition.id);
  const near = nearAttributes(
    asked.flatMap(({ definition }) => SIDES.flatMap((side) => definition.reads[side])),
    cohort,
  );
  const params = { criteria, count: criteria.length, ...sides, ...(near.length > 0 && { near }) };
  return [scoringWarning(id, params, 'policy.weights')];
}

/** Attributes that somebody has, in place of those read that nobody has. O(people * attributes). */
function nearAttributes(fields: readonly string[], { mentors, mentees }: Cohort): readonly string[] {
  const read = [...new Set(fields)].filter((field) => field.startsWith(ATTRIBUTES));
  if (read.length === 0) return [];
  const given = new Set([...mentors, ...mentees].flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return read.flatMap((field) => {
    const name = field.slice(ATTRIBUTES.length);
    const near = given.has(name) ? undefined : closestName(name, [...given].sort());
    return near === undefined ? [] : [`${ATTRIBUTES}${near}`];
  });
}

const ATTRIBUTES = 'attributes.';

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
