import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import {
  type Cohort,
  definePolicy,
  type Policy,
  type PolicyInput,
  parseWith,
  type Reading,
  readingSchema,
  type Warning,
} from '../model';
import type { IdIndex } from '../model/canonical-id';
import type { PeopleOrder } from '../model/load-cohort';
import { loadPeopleSteps } from '../model/load-people';
import { unknownId } from '../model/unknown-id';
import type { CompiledRules, RuleDefinition } from '../rules';
import { compileRulesSteps } from '../rules/compile';
import type { CompiledScoring, Criterion } from '../scoring';
import { compileScoringSteps } from '../scoring/compile';
import { indexById } from '../scoring/people';
import { runToEnd, type Steps, within } from '../steps';
import { compareIds, seededOrder } from './canonical';
import { withGivenPaths } from './given-paths';
import { checkOptionTypes } from './option-types';
import { peopleWarnings } from './people-warnings';
import { rankedPriorities } from './priorities';
import type { Scorable } from './scorable';

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

/** `units` of a pair that is not eligible. */
export const INELIGIBLE = -1;

/** A validated cohort and policy, compiled once. People are in the seeded order, never in the caller's. */
export interface Prepared {
  readonly cohort: Cohort;
  readonly policy: Policy;
  /** The policy as the caller gave it. */
  readonly givenPolicy: PolicyInput;
  readonly scoring: CompiledScoring;
  readonly rules: CompiledRules;
  /** Where people stand, by their ids in any spelling. */
  readonly mentorIndex: IdIndex;
  readonly menteeIndex: IdIndex;
  /** Locked pairs as [mentee, mentor] indices. */
  readonly locks: readonly (readonly [mentee: number, mentor: number])[];
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

/** The same in steps. */
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
  ].sort(compareIds);
  const warnings = [
    ...peopleWarnings(people),
    ...rankedPriorities(cohort, policy),
    ...scoring.warnings,
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
    extensionIds,
    warnings,
    ...(reading !== undefined && { reading }),
  };
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

/** Computes the units of one mentee with every mentor, {@link INELIGIBLE} where a rule or the minimum forbids. */
export function unitsReader(
  prepared: Scorable,
  refused?: Float64Array,
): (mentee: number, out: Int32Array) => void {
  const { scoring, rules, policy, cohort } = prepared;
  const mentors = cohort.mentors.length;
  const eligible = new Uint8Array(mentors);
  const locksOf = new Map<number, number[]>();
  for (const [mentee, mentor] of prepared.locks)
    locksOf.set(mentee, [...(locksOf.get(mentee) ?? []), mentor]);
  return (mentee, out) => {
    scoring.scoreRow(mentee, out);
    eligible.fill(1);
    rules.eligibleRow(mentee, eligible, refused);
    // A lock is binding whatever the pair scores, so the minimum score does not apply to it.
    const locked = locksOf.get(mentee) ?? [];
    const lockedUnits = locked.map((mentor) => out[mentor]!);
    for (let mentor = 0; mentor < mentors; mentor++) {
      if (eligible[mentor] === 0 || belowMinimum(out[mentor]!, policy)) out[mentor] = INELIGIBLE;
    }
    for (const [at, mentor] of locked.entries()) out[mentor] = lockedUnits[at]!;
  };
}

/** Whether a pair of so many units misses the policy's minimum score. */
export function belowMinimum(units: number, policy: Scorable['policy']): boolean {
  return units / policy.scoreUnit < policy.minimumScore;
}

/** Ids of everything that makes a pair ineligible, the minimum score included; empty for an eligible pair. */
export function forbiddenBy(prepared: Prepared, mentor: number, mentee: number): readonly string[] {
  const rules = prepared.rules.forbiddenBy(mentor, mentee);
  const tooLow = belowMinimum(prepared.scoring.units(mentor, mentee), prepared.policy);
  return tooLow ? [...rules, 'minimum-score'] : rules;
}

/** Whether a rule is a person's own no, or one person on both sides: nobody else can lift it, and nobody is asked to. */
export function isRefusal(rule: string): boolean {
  return rule === 'never-with' || rule === 'not-self';
}

/** The units of one pair, {@link INELIGIBLE} where a rule or the minimum forbids it: what `unitsReader` writes. */
export function pairUnits(prepared: Scorable): (mentee: number, mentor: number) => number {
  const { scoring, rules, policy, locks, cohort } = prepared;
  const mentors = cohort.mentors.length;
  const locked = new Set(locks.map(([mentee, mentor]) => mentee * mentors + mentor));
  return (mentee, mentor) => {
    if (!rules.allows(mentor, mentee)) return INELIGIBLE;
    const units = scoring.units(mentor, mentee);
    return belowMinimum(units, policy) && !locked.has(mentee * mentors + mentor) ? INELIGIBLE : units;
  };
}
