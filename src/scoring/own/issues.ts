import { type ErrorIssue, expectList, printValue } from '../../errors';
import {
  BUILT_IN_CRITERIA,
  criterionId,
  FORM_DEFAULTS,
  formatPath,
  type Policy,
  RULE_KINDS,
} from '../../model';
import { closestName } from '../../spelling';
import type { Criterion } from './criterion';

/** Every weight and parameter must belong to a criterion that exists, and every criterion must have its own id. */
export function criterionIssues(policy: Policy, criteria: readonly Criterion[]): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const builtIn = new Set<string>(BUILT_IN_CRITERIA);
  const known = new Set([...builtIn, ...policy.criteria.map(criterionId)]);
  const stated = new Set(known);
  expectList('options.criteria', criteria, 'a list of criteria made by defineCriterion, or nothing');
  for (const [index, criterion] of criteria.entries()) {
    if (typeof criterion?.prepare !== 'function') {
      issues.push({
        path: `criteria[${index}]`,
        message: 'not code of the caller’s own',
        received: printValue(criterion),
        expected: 'a criterion made by defineCriterion',
      });
      continue;
    }
    const { id, prior } = criterion;
    if (prior !== undefined && !(prior >= 0 && prior <= 1)) {
      issues.push({
        path: `criteria[${index}].prior`,
        message: 'the prior is out of range',
        received: printValue(prior),
        expected: 'a number in [0, 1], or nothing',
      });
    }
    if (known.has(id) || typeof id !== 'string' || id === '') {
      issues.push({
        path: `criteria[${index}].id`,
        message: stated.has(id)
          ? 'a built-in criterion, or one of the policy, has this id'
          : 'the id is empty or used twice',
        received: printValue(id),
        expected: 'an id of its own for each criterion',
      });
    }
    known.add(id);
  }
  const names = [...known].join(', ');
  for (const [group, more] of [
    ['weights', '; or pass your own criterion (defineCriterion) beside the policy'],
    ['priors', ''],
  ] as const) {
    for (const id of Object.keys(policy[group])) {
      if (known.has(id)) continue;
      issues.push({
        path: formatPath(['policy', group, id]),
        message: `no criterion has this id${misplaced(id, [...known])}`,
        received: printValue(policy[group][id]),
        expected: `one of ${names}${more}`,
      });
    }
  }
  for (const id of Object.keys(policy.params)) {
    if (known.has(id) && (!stated.has(id) || Object.hasOwn(FORM_DEFAULTS[policy.form].params, id))) continue;
    issues.push({
      path: formatPath(['policy', 'params', id]),
      message: stated.has(id)
        ? 'the criterion takes no parameters'
        : `no criterion has this id${misplaced(id, [...known])}`,
      received: printValue(policy.params[id]),
      expected: stated.has(id)
        ? 'nothing'
        : 'the id of a criterion: a built-in one, or one passed beside the policy',
    });
  }
  return issues;
}

/** What may be meant by an id that no criterion has: another criterion, or a rule. */
function misplaced(id: string, known: readonly string[]): string {
  if (RULE_KINDS.includes(id))
    return `; it is a kind of rule, and stands under "rules": [{ "kind": "${id}", … }]`;
  const near = closestName(id, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
