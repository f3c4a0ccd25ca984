import { expectList, expectObject } from '../errors';
import { type Cohort, definePolicy, expectPairs, loadPeople, type PolicyInput } from '../model';
import { expectKnown } from '../options';
import { compileRules } from './compile';
import type { RuleDefinition } from './own';

/** Which pairs the rules allow: one row per mentee, one column per mentor, in the order of the cohort. */
export interface EligibilityMatrix {
  /** Ids of the rows. */
  readonly menteeIds: readonly string[];
  /** Ids of the columns. */
  readonly mentorIds: readonly string[];
  /** Row-major, 1 for allowed and 0 for forbidden: mentee i with mentor j at `i * mentorIds.length + j`. */
  readonly allowed: Uint8Array;
  /** Whether one pair, by position, is allowed. */
  at(mentee: number, mentor: number): boolean;
}

/** The caller's own rules, which a policy names. */
export interface RuleExtensions {
  readonly rules?: readonly RuleDefinition[];
}

/**
 * Asks every rule of a policy about every pair. The policy's minimum score is not asked: it is about scores,
 * see `scoreMatrix`. O(mentors * mentees * rules) time at most, 1 byte a pair.
 *
 * Deterministic.
 *
 * @returns `allowed`, row-major, mentees as rows: 1 where the pair is allowed, 0 where a rule forbids it.
 * @throws MentorMatchError `invalid-input`; `callback-failed` if a rule of your own fails; `too-large` beyond 2 GB.
 *
 * @example
 * ```ts
 * import { eligibilityMatrix } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', department: 'Sales' }, { id: 'ben', department: 'Law' }],
 *   mentees: [{ id: 'cleo', department: 'Law' }],
 * };
 * const { allowed } = eligibilityMatrix(cohort, { rules: [{ kind: 'different', field: 'department' }] });
 * allowed; // => Uint8Array.of(1, 0)
 * ```
 */
export function eligibilityMatrix(
  cohort: Cohort,
  policy: PolicyInput = {},
  extensions: RuleExtensions = {},
): EligibilityMatrix {
  expectObject('options', extensions, 'an object, or nothing');
  expectKnown(extensions, { rules: true });
  const { rules: own = [] } = extensions;
  expectList('options.rules', own);
  for (const [at, rule] of own.entries())
    expectObject(`options.rules[${at}]`, rule, 'a rule made by defineRule');
  const fullPolicy = definePolicy(policy);
  const { cohort: people } = loadPeople(cohort, fullPolicy);
  const rules = compileRules(people, fullPolicy, own);
  const mentors = people.mentors.length;
  expectPairs(people, 1);
  const allowed = new Uint8Array(people.mentees.length * mentors).fill(1);
  for (let mentee = 0; mentee < people.mentees.length; mentee++) {
    rules.eligibleRow(mentee, allowed.subarray(mentee * mentors, (mentee + 1) * mentors));
  }
  return {
    menteeIds: people.mentees.map((mentee) => mentee.id),
    mentorIds: people.mentors.map((mentor) => mentor.id),
    allowed,
    at: (mentee, mentor) => allowed[mentee * mentors + mentor] === 1,
  };
}
