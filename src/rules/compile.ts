import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { ruleWarning } from '../messages';
import {
  BUILT_IN_RULE_IDS,
  type Cohort,
  type Policy,
  type Rule,
  type RuleEffect,
  ruleId,
  type Warning,
} from '../model';
import type { TagTools } from '../scoring';
import { withoutProtectedAttributes } from '../scoring/people/people';
import { tagSpaceOf, tagToolsOf } from '../scoring/similarity/tag-space';
import { offsetsOn } from '../scoring/time/offsets';
import { runToEnd, type Steps } from '../steps';
import { availabilityOverlap } from './availability-overlap';
import type { CompiledRule, RuleCheck } from './compiled-rule';
import { countPairs } from './count-rules';
import { customRule } from './custom';
import { equalValue } from './equal-value';
import { gapBetween } from './gap';
import { type RuleData, ruleKernel } from './kernels';
import {
  excludedPairs,
  indexPeople,
  neverWith,
  noPreviousPair,
  notSelf,
  type PeopleIndex,
} from './listed-pairs';
import { noReportingLine } from './reporting-line';
import type { RuleDefinition } from './rule';
import { sharedValue } from './shared-value';
import { type VoidCandidate, voidContext, voidWarnings } from './void';

/** A cohort and the rules of a policy made ready. People are given by their index in the cohort. */
export interface CompiledRules {
  /** `not-self`, `never-with`, then the policy's rules in order. The minimum score is not among them. */
  readonly ids: readonly string[];
  /** The built-in rules as plain data, for another thread or another kernel. */
  readonly data: readonly RuleData[];
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
 * @param cohort validated by `parseCohort`. @param policy complete, as `definePolicy` returns it.
 * @param definitions the caller's own rules, which the policy names.
 * @throws MentorMatchError `invalid-input` with every problem: custom rules without a definition,
 *   managers in a circle, values that a rule cannot compare.
 */
export function compileRules(...args: Parameters<typeof compileRulesSteps>): CompiledRules {
  return runToEnd(compileRulesSteps(...args));
}

/** The same in steps, one or more a rule. */
export function* compileRulesSteps(
  cohort: Cohort,
  policy: Policy,
  definitions: readonly RuleDefinition[] = [],
): Steps<CompiledRules> {
  const issues = definitionIssues(policy, definitions);
  const people = indexPeople(cohort, policy.ids);
  yield 0.1;
  const always = [notSelf(cohort, people), neverWith(cohort, people)];
  const ofPolicy: ReturnType<typeof compileRule>[] = [];
  for (const [index, rule] of policy.rules.entries()) {
    yield 0.2 + (0.4 * index) / policy.rules.length;
    ofPolicy.push(compileRule(rule, index, cohort, people, policy, definitions, issues));
  }
  yield 0.6;
  const rules = [...always, ...ofPolicy.flat()];
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const prepared = rules.map((rule) => {
    const { source } = rule;
    return source.kind === 'own'
      ? { rule, kernel: source }
      : { rule, data: source, kernel: ruleKernel(source) };
  });
  yield 0.8;
  const builtIn = prepared.filter((one) => one.data !== undefined);
  const own = prepared.filter((one) => one.data === undefined);
  // The caller's own rules last: they are asked only about what the others leave.
  const kernels = [...builtIn, ...own].map((one) => one.kernel);
  const { mentors, mentees } = cohort;
  let effects: readonly RuleEffect[] | undefined;
  const warnings = [
    ...unusedRules(policy, definitions),
    ...voidWarnings(candidates(policy, ofPolicy), voidContext(cohort, policy, people)),
  ];
  return {
    ids: rules.map((rule) => rule.id),
    data: builtIn.map((one) => one.data),
    isBuiltIn: own.length === 0,
    warnings,
    eligibleRow: (mentee, out, refused) => {
      if (refused === undefined) for (const kernel of kernels) kernel.clear(mentee, out);
      else {
        for (const { kernel } of builtIn) kernel.clear(mentee, out);
        for (const [at, { kernel }] of own.entries()) {
          const before = countOnes(out);
          kernel.clear(mentee, out);
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
    allows: (mentor, mentee) => kernels.every((kernel) => kernel.allows(mentor, mentee)),
    forbiddenBy: (mentor, mentee) =>
      prepared.filter(({ kernel }) => !kernel.allows(mentor, mentee)).map(({ rule }) => rule.id),
    check: (mentor, mentee) =>
      prepared.map(({ rule, kernel }) => {
        const passed = kernel.allows(mentor, mentee);
        return { rule: rule.id, passed, evidence: rule.describe(mentor, mentee, passed) };
      }),
  };
}

function countOnes(row: Uint8Array): number {
  let ones = 0;
  for (let at = 0; at < row.length; at++) ones += row[at]!;
  return ones;
}

/** The built-in rules of a policy, with where they stand. */
function candidates(policy: Policy, compiled: readonly (readonly CompiledRule[])[]): VoidCandidate[] {
  return policy.rules.flatMap((rule, index) => {
    const one = compiled[index]?.[0];
    if (one === undefined || one.source.kind === 'own') return [];
    return [{ rule, id: one.id, data: one.source, path: `policy.rules[${index}]` }];
  });
}

/** One rule; none where it cannot be compiled, which `issues` then says. */
function compileRule(
  rule: Rule,
  index: number,
  cohort: Cohort,
  people: PeopleIndex,
  policy: Policy,
  definitions: readonly RuleDefinition[],
  issues: ErrorIssue[],
): CompiledRule[] {
  const id = ruleId(rule);
  const { tags } = tagSpaceOf(policy.similarity);
  switch (rule.kind) {
    case 'different':
    case 'same':
      return [equalValue(id, rule, cohort, tags, issues)];
    case 'gap':
      return [gapBetween(id, rule, cohort, tags, `policy.rules[${index}]`, issues)];
    case 'shared-value':
      return [sharedValue(id, rule, cohort, tags, issues)];
    case 'availability-overlap': {
      const offset = offsetsOn(policy.params.logistics.referenceDate);
      return [availabilityOverlap(id, rule, cohort, offset)];
    }
    case 'no-reporting-line':
      return [noReportingLine(id, cohort, people, issues)];
    case 'no-previous-pair':
      return [noPreviousPair(id, rule, policy.history, people)];
    case 'excluded-pairs':
      return [excludedPairs(id, rule.pairs, people)];
    case 'custom': {
      const definition = definitions.find((candidate) => candidate.name === rule.rule);
      if (definition === undefined) return [];
      const tools: TagTools = tagToolsOf(tags);
      return [customRule(id, rule, definition, withoutProtectedAttributes(cohort), tools)];
    }
  }
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
