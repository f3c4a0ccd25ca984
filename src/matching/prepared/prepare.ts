import type { Pair } from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import {
  type CheckedCohort,
  type Cohort,
  compareText,
  definePolicy,
  type IdIndex,
  loadPeopleSteps,
  type PeopleOrder,
  type Policy,
  type PolicyInput,
  parseWith,
  type Reading,
  readingSchema,
  unknownId,
  type Warning,
} from '../../model';
import { type CompiledRules, compileRulesSteps, type RuleDefinition } from '../../rules';
import {
  type CompiledScoring,
  type Criterion,
  compileScoringSteps,
  criterionWarnings,
  indexById,
  vocabularyWarnings,
} from '../../scoring';
import { runToEnd, type Steps, within } from '../../steps';
import { seededOrder } from '../canonical';
import { arrivalRanksOf, type Groups, groupsOf, loadOfOne, rankedPriorities } from './aims';
import { checkOptionTypes, withGivenPaths } from './given';
import { peopleWarnings } from './people-warnings';

/** The caller's own criteria and rules: code that a policy can only name. */
export interface Extensions {
  readonly criteria?: readonly Criterion[];
  readonly rules?: readonly RuleDefinition[];
}

/** What is made of warnings. */
export interface Strictness {
  /** Whether a warning is an error, so that nothing is matched on a misreading. Default no. */
  readonly strict?: boolean;
}

/** Where the people come from. */
export interface Provenance {
  /** What `readCohort` or `readPeople` read; it goes into the manifest as it is. */
  readonly reading?: Reading;
}

/**
 * A validated cohort and policy, compiled once. People are in the seeded order, never in the caller's.
 *
 * Two people are named by their indices in two orders. `scoring` and `rules`, like criteria and rules of the caller's
 * own, take the mentor first, then the mentee. The solver knows rows and columns, and all that it is given or gives,
 * a `Pair` and `(row, column)` of costs, has the mentee first, then the mentor. Both are plain numbers, so who has a
 * `Pair` leaves the turn to `unitsOfPair` and `forbiddenBy`.
 */
export interface Prepared {
  readonly cohort: CheckedCohort;
  readonly policy: Policy;
  /** The policy as the caller gave it. */
  readonly givenPolicy: PolicyInput;
  readonly scoring: CompiledScoring;
  readonly rules: CompiledRules;
  /** Where people stand, by their ids in any spelling. */
  readonly mentorIndex: IdIndex;
  readonly menteeIndex: IdIndex;
  /** Locked pairs as [mentee, mentor] indices. */
  readonly locks: readonly Pair[];
  /** The groups of the objective `cover-groups`, where it is one. */
  readonly groups?: Groups | undefined;
  /** Where `first-come` is an objective, whose turn it is: for each mentee a number from 0, the same for equal ones. */
  readonly arrivalRanks?: Int32Array | undefined;
  /** Ids of the caller's own criteria and rules, sorted. */
  readonly extensionIds: readonly string[];
  /** What was read and means less than its author believes: of the people, then the criteria, then the rules. */
  readonly warnings: readonly Warning[];
  /** What the people were read from, where the caller said it. */
  readonly reading?: Reading | undefined;
}

/**
 * Validates and compiles. O(people + length of their lists); no pair is looked at but the locked ones.
 *
 * @throws MentorMatchError `invalid-input` for anything malformed, unknown ids in locks, locks that a rule forbids, and
 *   under `strict` for every warning.
 */
export function prepare(
  cohortInput: Cohort,
  policyInput: PolicyInput,
  extensions: Extensions & Strictness & Provenance,
): Prepared {
  return runToEnd(prepareSteps(cohortInput, policyInput, extensions));
}

/** {@link prepare} in steps, so that a run can pause and report progress. */
export function* prepareSteps(
  cohortInput: Cohort,
  policyInput: PolicyInput,
  extensions: Extensions & Strictness & Provenance,
): Steps<Prepared> {
  checkOptionTypes(extensions);
  const reading =
    extensions.reading === undefined ? undefined : parseWith(readingSchema, extensions.reading, 'reading');
  yield 0;
  const policy = definePolicy(policyInput);
  const inOrder: PeopleOrder = (side, ids) => seededOrder(side, ids, policy.seed);
  const people = yield* within(loadPeopleSteps(cohortInput, policy, inOrder), 0, 0.4);
  const { cohort } = people;
  const scoring = yield* within(
    withGivenPaths(people, compileScoringSteps(cohort, policy, extensions.criteria)),
    0.4,
    0.9,
  );
  yield 0.9;
  const rules = yield* within(
    withGivenPaths(people, compileRulesSteps(cohort, policy, extensions.rules)),
    0.9,
    0.95,
  );
  const { groups, arrivalRanks, aims } = yield* withGivenPaths(people, readAims(cohort, policy, scoring));
  yield 0.95;
  const mentorIndex = indexById(cohort.mentors);
  const menteeIndex = indexById(cohort.mentees);
  const locks: (readonly [number, number])[] = [];
  const issues: ErrorIssue[] = [];
  for (const [index, lock] of policy.locks.entries()) {
    const mentor = mentorIndex.get(lock.mentorId);
    const mentee = menteeIndex.get(lock.menteeId);
    const path = `policy.locks[${index}]`;
    if (mentor === undefined)
      issues.push(unknownId(`${path}.mentorId`, lock.mentorId, 'mentor', cohort.mentors));
    if (mentee === undefined)
      issues.push(unknownId(`${path}.menteeId`, lock.menteeId, 'mentee', cohort.mentees));
    if (mentor === undefined || mentee === undefined) continue;
    const forbiddenBy = rules.forbiddenBy(mentor, mentee);
    if (forbiddenBy.length > 0) {
      issues.push({
        path,
        message: `the locked pair is forbidden by ${forbiddenBy.join(', ')}`,
        received: printValue(lock),
        expected: 'an eligible pair; remove the lock, or change the rule',
      });
    }
    locks.push([mentee, mentor]);
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const extensionIds = [
    ...(extensions.criteria ?? []).map((criterion) => criterion.id),
    ...(extensions.rules ?? []).map((rule) => rule.name),
  ].sort(compareText);
  const warnings = [
    ...peopleWarnings(people),
    ...rankedPriorities(cohort, policy),
    ...loadOfOne(cohort, policy),
    ...aims,
    ...criterionWarnings(cohort, policy, extensions.criteria ?? [], scoring.scored),
    ...vocabularyWarnings(cohort, scoring.tags, scoring.criteria),
    ...rules.warnings,
  ];
  if (extensions.strict === true) refuse(warnings);
  return {
    cohort,
    policy,
    givenPolicy: policyInput,
    scoring,
    rules,
    mentorIndex,
    menteeIndex,
    locks,
    ...(groups !== undefined && { groups }),
    ...(arrivalRanks !== undefined && { arrivalRanks }),
    extensionIds,
    warnings,
    ...(reading !== undefined && { reading }),
  };
}

/** What objectives read of the mentees. */
function* readAims(cohort: CheckedCohort, policy: Policy, { tags }: CompiledScoring) {
  yield 0.95;
  const { groups, warnings } = groupsOf(cohort, policy, tags);
  const { arrivalRanks, warnings: ofArrival } = arrivalRanksOf(cohort, policy);
  return { groups, arrivalRanks, aims: [...warnings, ...ofArrival] };
}

/** What `strict` makes of warnings. */
export function refuse(warnings: readonly Warning[]): void {
  if (warnings.length === 0) return;
  throw new MentorMatchError(
    'invalid-input',
    warnings.map(({ id, path, text }) => ({
      path,
      message: text,
      received: `the warning ${id}`,
      expected: 'an input without warnings, since "strict" is set',
    })),
  );
}
