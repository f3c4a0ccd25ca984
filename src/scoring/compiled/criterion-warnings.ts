import { MOST_EXAMPLES, scoringWarning } from '../../messages';
import { type Cohort, criterionId, type Policy, SIDES, type Warning } from '../../model';
import { closestName } from '../../spelling';
import { type Assessability, type Unanswered, unansweredBy, unknownPeople } from '../answers';
import type { Criterion } from '../own';
import { importanceWarnings } from './importance-warnings';
import type { Asked, ScoredCriteria } from './scored-criteria';

/**
 * Criteria that count for less than their author believes. What people wrote is looked at by `vocabularyWarnings`.
 * O(people * criteria). Apart from scoring, so that who scores one pair does not bring them.
 *
 * @param criteria the caller's own. @param scored what `compileScoring` found.
 */
export function criterionWarnings(
  cohort: Cohort,
  policy: Policy,
  criteria: readonly Criterion[],
  scored: ScoredCriteria,
): Warning[] {
  return [
    ...unusedCriteria(policy, criteria),
    ...answerWarnings(cohort, scored),
    ...importanceWarnings(
      cohort.mentees,
      policy,
      criteria.map(({ id }) => id),
    ),
  ];
}

/** Criteria that nobody answered, and people who answered none. */
function answerWarnings(cohort: Cohort, { ids, builtIn, unanswered: missing }: ScoredCriteria): Warning[] {
  if (cohort.mentors.length === 0 || cohort.mentees.length === 0) return [];
  const isKept = (one: Asked) => builtIn.includes(one);
  return [
    ...unanswered(
      'warnings.unanswered-criteria',
      missing.filter((one) => !isKept(one)),
      cohort,
    ),
    ...unanswered('warnings.constant-criteria', missing.filter(isKept), cohort),
    // What criteria of the caller's own read is not known.
    ...(ids.length === builtIn.length
      ? unknown(
          cohort,
          builtIn.flatMap(({ definition, assessability }) =>
            definition.asksNobody === true ? [] : [assessability],
          ),
        )
      : []),
  ];
}

/**
 * Criteria, the policy's and the caller's own, that have no weight: they never count. A stated weight of 0 is no slip.
 */
function unusedCriteria({ weights, criteria: stated }: Policy, criteria: readonly Criterion[]): Warning[] {
  return [
    ...stated.map((spec, index) => ({ id: criterionId(spec), path: `policy.criteria[${index}]` })),
    ...criteria.map(({ id }, index) => ({ id, path: `criteria[${index}]` })),
  ].flatMap(({ id, path }) =>
    Object.hasOwn(weights, id) ? [] : [scoringWarning('warnings.unused-criterion', { criterion: id }, path)],
  );
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
  return SIDES.flatMap((side) => {
    const ids = people[side].map((index) => cohort[side][index]!.id).sort();
    if (ids.length === 0) return [];
    const named = ids.slice(0, MOST_EXAMPLES);
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
