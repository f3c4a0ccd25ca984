import type { AnyPerson, BuiltInCriterion, CriterionSpec, ObjectiveKind, Rule } from '../../model';
import type { None } from '../params';

/** Rules that every matching has, what counts beside them where nobody is left, and what a decision may waive. */
type BuiltInRule =
  | 'not-self'
  | 'never-with'
  | 'minimum-score'
  | 'no-capacity'
  | 'mentor-capacity'
  | 'mentee-capacity'
  | 'lock';

/** What the criteria are called. */
export type CriterionLabels = { readonly [C in BuiltInCriterion as `criterion.${C}`]: None };

/** What the kinds of criteria are called that a policy states; `{field}` is the label of what one compares. */
export type SpecLabels = {
  readonly [K in CriterionSpec['kind'] as `criterion.${K}`]: { readonly field?: string };
};

/** What the kinds of rules are called; `{field}` is the label of what a rule compares. */
export type RuleLabels = {
  readonly [K in Exclude<Rule['kind'], 'custom'> | BuiltInRule as `rule.${K}`]: { readonly field?: string };
};

/** What the fields of a person are called. */
export type FieldLabels = { readonly [F in keyof AnyPerson as `field.${F}`]-?: None };

/** What the objectives are called, as what they count. */
export type ObjectiveLabels = { readonly [O in ObjectiveKind as `objective.${O}`]: None };

/** Labels of what people know by its id: `{name, label}` of a template shows them. */
export interface LabelMessages
  extends CriterionLabels,
    SpecLabels,
    RuleLabels,
    FieldLabels,
    ObjectiveLabels {}
