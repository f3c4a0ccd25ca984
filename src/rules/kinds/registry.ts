import type { Rule } from '../../model';
import type { RuleKind } from '../definition';
import { availabilityOverlap } from './availability-overlap';
import { custom } from './custom';
import { different } from './different';
import { excludedPairs } from './excluded-pairs';
import { gap } from './gap';
import { ifAsked } from './if-asked';
import { noPreviousPair } from './no-previous-pair';
import { noReportingLine } from './no-reporting-line';
import { notBothWays } from './not-both-ways';
import { same } from './same';
import { noSharedValue, sharedValue } from './shared-value';
import { timeZones } from './time-zones';

/** The kinds of rules that a policy may name. */
export const RULES: { readonly [K in Rule['kind']]: RuleKind<Extract<Rule, { kind: K }>> } = {
  different,
  same,
  'no-reporting-line': noReportingLine,
  'no-previous-pair': noPreviousPair,
  'excluded-pairs': excludedPairs,
  'not-both-ways': notBothWays,
  'shared-value': sharedValue,
  'no-shared-value': noSharedValue,
  gap,
  'availability-overlap': availabilityOverlap,
  'time-zones': timeZones,
  'if-asked': ifAsked,
  custom,
};

/** The kind of a rule. The cast: a rule and the entry under its kind go together, which the type of the table says. */
export function kindOf<R extends Rule>({ kind }: R): RuleKind<R> {
  return RULES[kind] as unknown as RuleKind<R>;
}

/** The fields of people that a rule reads, attributes as `attributes.<name>`; `undefined`: it may read any. */
export function fieldsOfRule(rule: Rule): readonly string[] | undefined {
  return kindOf(rule).reads(rule);
}
