import { type ErrorIssue, printValue } from '../../errors';
import { IMPORTANCE_GRADE } from '../person';
import { formatPath } from '../text';
import type { Weights } from './criteria';
import { type CriterionSpec, type CriterionWeight, criterionId } from './criterion';
import type { Rule } from './rule';

/** Weights as they are given, by criterion id: numbers, or words of which `must` is no weight but a rule. */
export interface WeightsInput {
  readonly [criterion: string]: CriterionWeight;
}

/** What of a policy carries weights. */
export interface GivenWeights {
  readonly weights?: WeightsInput;
  readonly criteria?: readonly CriterionSpec[];
}

/** The weights that stand beside their criteria. */
export function statedWeights({ criteria = [] }: GivenWeights): WeightsInput {
  return Object.fromEntries(
    criteria.flatMap((spec) => (spec.weight === undefined ? [] : [[criterionId(spec), spec.weight]])),
  );
}

/** All weights as numbers, without those that are rules. */
export function weightsOf(given: GivenWeights): Weights {
  return Object.fromEntries(
    Object.entries({ ...given.weights, ...statedWeights(given) }).flatMap(([id, weight]) =>
      weight === 'must' ? [] : [[id, typeof weight === 'number' ? weight : IMPORTANCE_GRADE[weight]]],
    ),
  );
}

/** Ids of the criteria that must be met. */
export function mustsOf(given: GivenWeights): readonly string[] {
  const all = Object.entries({ ...given.weights, ...statedWeights(given) });
  return all.flatMap(([id, weight]) => (weight === 'must' ? [id] : []));
}

/** The rules that criteria with the weight `must` are, under their ids. */
export function mustRules(given: GivenWeights): readonly Rule[] {
  const musts = mustsOf(given);
  return (given.criteria ?? []).flatMap((spec): readonly Rule[] =>
    musts.includes(criterionId(spec)) ? ruleOf(spec) : [],
  );
}

/** The rule that says what a criterion says, where there is one. */
function ruleOf(spec: CriterionSpec): readonly Rule[] {
  const id = criterionId(spec);
  if (spec.kind === 'same-value') return [{ kind: 'same', field: spec.field, id }];
  if (spec.kind === 'other-value') return [{ kind: 'different', field: spec.field, id }];
  if (spec.kind !== 'previous-partner' || spec.wants !== 'new') return [];
  return [{ kind: 'no-previous-pair', ...(spec.direction && { direction: spec.direction }), id }];
}

/** What says as a rule what a built-in criterion says as a score. */
const RULE_OF: { readonly [criterion: string]: string } = {
  goals: '{ "kind": "shared-value", "mentorField": "goalsSupported", "menteeField": "goals" }',
  skills: '{ "kind": "shared-value", "mentorField": "skills", "menteeField": "skillsWanted" }',
  experience: '{ "kind": "gap", "field": "experienceYears", "min": 3 }',
  interests: '{ "kind": "shared-value", "mentorField": "interests" }',
  logistics: '{ "kind": "availability-overlap", "minutes": 60 }',
};

/** Criteria that must be met and are not a rule as they stand, with the rule to write. */
export function mustIssues(given: GivenWeights): ErrorIssue[] {
  const rules = mustRules(given).map(({ id }) => id);
  const specs = given.criteria ?? [];
  return mustsOf(given).flatMap((id): ErrorIssue[] => {
    if (rules.includes(id)) return [];
    const at = specs.findIndex((spec) => criterionId(spec) === id);
    const spec = specs[at];
    const rule =
      spec?.kind === 'distance'
        ? `{ "kind": "gap", "field": ${JSON.stringify(spec.field)}, "scale": …, "min": …, "max": … }`
        : Object.hasOwn(RULE_OF, id)
          ? RULE_OF[id]
          : undefined;
    return [
      {
        path:
          spec?.weight === 'must' ? `policy.criteria[${at}].weight` : formatPath(['policy', 'weights', id]),
        message: 'a "must" is a rule, not a weight: nothing of the score may be traded for it',
        received: printValue('must'),
        expected:
          rule === undefined ? '"high", "medium", "low" or a number; or a rule' : `"rules": [${rule}]`,
      },
    ];
  });
}
