import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { ruleWarning } from '../messages';
import {
  BUILT_IN_RULE_IDS,
  type CheckedCohort,
  type Policy,
  type RuleEffect,
  ruleId,
  type Warning,
} from '../model';
import { tagSpaceOf } from '../scoring';
import { runToEnd, type Steps } from '../steps';
import type { RuleCheck } from './compiled-rule';
import { countPairs, type FilterData, filterOf } from './filters';
import { kindOf, neverWith, notSelf } from './kinds';
import type { RuleDefinition } from './own';
import { indexPeople } from './people';
import { voidContext } from './void';
import { type VoidCandidate, voidWarnings } from './void-warnings';

/** A cohort and the rules of a policy made ready. People are given by their index in the cohort. */
export interface CompiledRules {
  /** `not-self`, `never-with`, then the policy's rules in order. The minimum score is not among them. */
  readonly ids: readonly string[];
  /** The built-in rules as plain data, for another thread or for WebAssembly. */
  readonly data: readonly FilterData[];
  /** Whether `data` is all there is: the policy has no rule of the caller's own. */
  readonly isBuiltIn: boolean;
  /** Rules that do less than their author believes. */
  readonly warnings: readonly Warning[];
  /**
   * Sets `out[mentor]` to 0 for every mentor that some rule forbids for this mentee, and leaves the other
   * entries as they are: fill `out` with 1 before. O(mentors * rules) at most.
   *
   * @param refused to which is added how many pairs each of {@link own} forbids that nothing before it does.
   * @throws MentorMatchError `callback-failed` if a rule of the caller's own throws or does not answer true or false.
   */
  eligibleRow(mentee: number, out: Uint8Array, refused?: Float64Array): void;
  /** Ids of the rules of the caller's own, in the order in which they are asked: after the built-in ones. */
  readonly own: readonly string[];
  /** What each built-in rule does to all pairs, in the order of `ids`; `null` where that takes too long. Made once. */
  effects(): readonly RuleEffect[];
  /** Whether every rule allows the pair: exactly what {@link eligibleRow} says. */
  allows(mentor: number, mentee: number): boolean;
  /** Ids of all rules that forbid the pair, in the order of `ids`. */
  forbiddenBy(mentor: number, mentee: number): readonly string[];
  /** What every rule says of the pair, in the order of `ids`, with the reason in words. */
  check(mentor: number, mentee: number): readonly RuleCheck[];
}

/**
 * Prepares the rules of a policy for a cohort. `not-self` and `never-with` always apply.
 *
 * O(people + length of their lists) for each rule.
 *
 * @param policy complete, as `definePolicy` returns it.
 * @param definitions the caller's own rules, which the policy names.
 * @throws MentorMatchError `invalid-input` with every problem: custom rules without a definition,
 *   managers in a circle, values that a rule cannot compare.
 */
export function compileRules(...args: Parameters<typeof compileRulesSteps>): CompiledRules {
  return runToEnd(compileRulesSteps(...args));
}

/** The same in steps, one or more a rule. */
export function* compileRulesSteps(
  cohort: CheckedCohort,
  policy: Policy,
  definitions: readonly RuleDefinition[] = [],
): Steps<CompiledRules> {
  const issues = definitionIssues(policy, definitions);
  const people = indexPeople(cohort, policy.ids);
  yield 0.1;
  const always = [notSelf(cohort, people), neverWith(cohort, people)];
  const { tags } = tagSpaceOf(policy.similarity);
  const ofPolicy: Omit<VoidCandidate, 'known'>[] = [];
  for (const [index, rule] of policy.rules.entries()) {
    yield 0.2 + (0.4 * index) / policy.rules.length;
    const path = `policy.rules[${index}]`;
    const setup = { cohort, policy, people, tags, id: ruleId(rule), path, own: definitions, issues };
    const compiled = kindOf(rule).compile(rule, setup);
    if (compiled !== undefined) ofPolicy.push({ rule, path, compiled });
  }
  yield 0.6;
  const rules = [...always, ...ofPolicy.map(({ compiled }) => compiled)];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const prepared = rules.map((rule) => {
    const { source } = rule;
    return source.shape === 'own'
      ? { rule, filter: source }
      : { rule, data: source, filter: filterOf(source) };
  });
  yield 0.8;
  const builtIn = prepared.filter((one) => one.data !== undefined);
  const own = prepared.filter((one) => one.data === undefined);
  // The caller's own rules last: they are asked only about what the others leave.
  const filters = [...builtIn, ...own].map((one) => one.filter);
  const { mentors, mentees } = cohort;
  let effects: readonly RuleEffect[] | undefined;
  const candidates = ofPolicy.map((one, at): VoidCandidate => {
    const { filter } = prepared[always.length + at]!;
    return { ...one, known: 'known' in filter ? filter.known : undefined };
  });
  const warnings = [
    ...unusedRules(policy, definitions),
    ...voidWarnings(candidates, voidContext(cohort, policy, people)),
  ];
  return {
    ids: rules.map((rule) => rule.id),
    data: builtIn.map((one) => one.data),
    isBuiltIn: own.length === 0,
    warnings,
    eligibleRow: (mentee, out, refused) => {
      if (refused === undefined) for (const filter of filters) filter.clear(mentee, out);
      else {
        for (const { filter } of builtIn) filter.clear(mentee, out);
        for (const [at, { filter }] of own.entries()) {
          const before = countOnes(out);
          filter.clear(mentee, out);
          refused[at]! += before - countOnes(out);
        }
      }
    },
    own: own.map(({ rule }) => rule.id),
    effects: () => {
      effects ??= builtIn.map(({ rule, data }) => ({
        rule: rule.id,
        ...countPairs(data, mentors.length, mentees.length),
      }));
      return effects;
    },
    allows: (mentor, mentee) => filters.every((filter) => filter.allows(mentor, mentee)),
    forbiddenBy: (mentor, mentee) =>
      prepared.filter(({ filter }) => !filter.allows(mentor, mentee)).map(({ rule }) => rule.id),
    check: (mentor, mentee) =>
      prepared.map(({ rule, filter }) => {
        const passed = filter.allows(mentor, mentee);
        return { rule: rule.id, passed, evidence: rule.describe(mentor, mentee, passed) };
      }),
  };
}

function countOnes(row: Uint8Array): number {
  let ones = 0;
  for (let at = 0; at < row.length; at++) ones += row[at]!;
  return ones;
}

/** Rules of the caller's own that the policy does not name: they never apply. */
function unusedRules(policy: Policy, definitions: readonly RuleDefinition[]): Warning[] {
  const named = new Set(policy.rules.flatMap((rule) => (rule.kind === 'custom' ? [rule.rule] : [])));
  return definitions.flatMap(({ name }, index) =>
    named.has(name) ? [] : [ruleWarning('warnings.unused-rule', { rule: name }, `rules[${index}]`)],
  );
}

function definitionIssues(policy: Policy, definitions: readonly RuleDefinition[]): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const names = new Set<string>();
  for (const [index, { name }] of definitions.entries()) {
    if (names.has(name) || typeof name !== 'string' || name === '') {
      issues.push({
        path: `rules[${index}].name`,
        message: 'the name is empty or used twice',
        received: printValue(name),
        expected: 'a name of its own for each rule',
      });
    }
    names.add(name);
  }
  const reserved: readonly string[] = BUILT_IN_RULE_IDS;
  for (const [index, rule] of policy.rules.entries()) {
    if (reserved.includes(ruleId(rule))) {
      issues.push({
        path: `policy.rules[${index}].id`,
        message: 'a rule that always applies has this id',
        received: printValue(ruleId(rule)),
        expected: `an id other than ${reserved.join(', ')}`,
      });
    }
    if (rule.kind !== 'custom' || names.has(rule.rule)) continue;
    issues.push({
      path: `policy.rules[${index}].rule`,
      message: 'no rule of this name was passed',
      received: printValue(rule.rule),
      expected:
        names.size === 0
          ? 'the name of a rule made by defineRule and passed beside the policy'
          : `one of ${[...names].join(', ')}, or pass the rule (defineRule) beside the policy`,
    });
  }
  return issues;
}
