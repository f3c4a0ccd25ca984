import { type ErrorIssue, printValue } from '../../errors';
import { addAll } from '../../lists';
import { type Aims, aimIssues } from './aims';
import { BUILT_IN_CRITERIA } from './criteria';
import { criterionId } from './criterion';
import type { Form } from './form';
import { FORM_DEFAULTS } from './form-defaults';
import { type GivenWeights, mustIssues, mustRules, weightsOf } from './importance';
import { type PairRef, type Rule, ruleId } from './rule';

/** What of a policy can contradict itself. */
interface Given extends GivenWeights, Aims {
  readonly form?: Form;
  readonly rules?: readonly Rule[];
  readonly method?: string;
  readonly locks?: readonly PairRef[];
  readonly similarity?: { readonly vectors?: { readonly [tag: string]: readonly number[] } };
}

/** What of a policy contradicts itself, each with its path. */
export function policyIssues(policy: Given): ErrorIssue[] {
  const issues = mustIssues(policy);
  const weights = weightsOf(policy);
  if (policy.weights !== undefined && !Object.values(weights).some((weight) => weight > 0)) {
    issues.push({
      path: 'policy.weights',
      message: 'no criterion has a weight above 0',
      received: printValue(policy.weights),
      expected: 'at least one weight above 0',
    });
  }
  repeated((policy.rules ?? []).map(ruleId), (index, id) => {
    issues.push({
      path: `policy.rules[${index}]`,
      message: 'two rules have the same id, so a reason could not tell them apart',
      received: printValue(id),
      expected: 'an "id" of its own for each rule of the same kind and field',
    });
  });
  const oneWay = (policy.rules ?? []).flatMap(({ kind }, index) => (kind === 'not-both-ways' ? [index] : []));
  if (oneWay.length > 0 && policy.method === 'stable')
    issues.push({
      path: `policy.rules[${oneWay[0]}]`,
      message: 'a stable matching is not searched for pairs both ways round',
      received: printValue('stable'),
      expected: 'the method "optimal", or a policy without the rule "not-both-ways"',
    });
  for (const index of oneWay.slice(1))
    issues.push({
      path: `policy.rules[${index}]`,
      message: 'the rule "not-both-ways" stands twice',
      received: printValue('not-both-ways'),
      expected: 'once',
    });
  const ruleIds = (policy.rules ?? FORM_DEFAULTS[policy.form ?? 'professional'].rules).map(ruleId);
  const musts = mustRules(policy).map(ruleId);
  const builtIn: readonly string[] = BUILT_IN_CRITERIA;
  for (const [index, spec] of (policy.criteria ?? []).entries()) {
    const named = criterionId(spec);
    if (builtIn.includes(named))
      issues.push({
        path: `policy.criteria[${index}].id`,
        message: 'a built-in criterion has this id',
        received: printValue(named),
        expected: 'an id of its own',
      });
    if (musts.includes(named) && ruleIds.includes(named))
      issues.push({
        path: `policy.criteria[${index}]`,
        message: 'a rule has the id of this criterion, which becomes a rule itself',
        received: printValue(named),
        expected: 'an "id" of its own',
      });
    if (spec.weight !== undefined && Object.hasOwn(policy.weights ?? {}, named))
      issues.push({
        path: `policy.criteria[${index}].weight`,
        message: 'the criterion has two weights, here and under "weights"',
        received: printValue(spec.weight),
        expected: 'one of the two',
      });
  }
  repeated((policy.criteria ?? []).map(criterionId), (index, id) => {
    issues.push({
      path: `policy.criteria[${index}]`,
      message: 'two criteria have the same id',
      received: printValue(id),
      expected: 'an "id" of its own for each criterion of the same kind and field',
    });
  });
  repeated(policy.objectives ?? [], (index, objective) => {
    issues.push({
      path: `policy.objectives[${index}]`,
      message: 'the objective is listed twice',
      received: printValue(objective),
      expected: 'each objective once, the most important first',
    });
  });
  addAll(issues, aimIssues(policy));
  repeated(
    (policy.locks ?? []).map((lock) => JSON.stringify([lock.mentorId, lock.menteeId])),
    (index, pair) => {
      issues.push({
        path: `policy.locks[${index}]`,
        message: 'the pair is locked twice',
        received: pair,
        expected: 'each lock once',
      });
    },
  );
  const lengths = new Set(Object.values(policy.similarity?.vectors ?? {}).map((vector) => vector.length));
  if (lengths.size > 1) {
    issues.push({
      path: 'policy.similarity.vectors',
      message: 'the vectors differ in length',
      received: [...lengths].join(' and '),
      expected: 'vectors of one length',
    });
  }
  return issues;
}

function repeated(values: readonly string[], report: (index: number, value: string) => void): void {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) report(index, value);
    seen.add(value);
  }
}
