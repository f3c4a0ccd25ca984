import { ruleWarning } from '../messages';
import type { Rule, Warning } from '../model';
import { closestName } from '../spelling';
import type { CompiledRule } from './compiled-rule';
import type { KnownPeople } from './filters';
import { kindOf } from './kinds';
import { attributeNames, blankFields, unreadHistory, type VoidContext } from './void';

/** A rule of the policy, compiled, with where it stands. */
export interface VoidCandidate {
  readonly rule: Rule;
  readonly path: string;
  readonly compiled: CompiledRule;
  /** Counts whom it can compare; `undefined` for a rule that compares no values. O(people). */
  readonly known: (() => KnownPeople) | undefined;
}

/**
 * Rules of a policy that read nothing, meet nobody, or forbid everything by a slip: what their author should know
 * before anybody is matched. No pair is looked at. O(people + length of their lists) for each rule.
 */
export function voidWarnings(candidates: readonly VoidCandidate[], context: VoidContext): Warning[] {
  const { mentors, mentees } = context.cohort;
  // Nothing can be said of an empty side.
  if (mentors.length === 0 || mentees.length === 0) return [];
  return [
    ...candidates.flatMap((candidate) =>
      warningsOf(candidate, context).filter((one) => candidate.rule.quiet !== true || !readsNothing(one)),
    ),
    ...unreadHistory(context, (rule) => kindOf(rule).readsHistory === true),
    ...unknownSensitive(context),
  ];
}

function warningsOf(
  { rule, path, compiled, known: countKnown }: VoidCandidate,
  context: VoidContext,
): readonly Warning[] {
  const { id, source, voids } = compiled;
  if (source.shape === 'own') return [];
  const known = countKnown?.();
  const fields = kindOf(rule).compares?.(rule);
  if (known === undefined || fields === undefined) return voids?.(context) ?? [];
  const whenBlank = 'whenBlank' in rule ? rule.whenBlank : undefined;
  const blank = blankFields({ id, path, fields, known, effect: whenBlank ?? 'allow' }, context);
  const isKnown = known.mentors > 0 && known.mentees > 0;
  return isKnown ? [...blank, ...(voids?.(context) ?? [])] : blank;
}

/** Whether all that is wrong is that a rule has nothing to read, and so forbids nobody anything. */
function readsNothing({ id, params }: Warning): boolean {
  if (id === 'warnings.rule-no-managers' || id === 'warnings.rule-nobody-both') return true;
  return id === 'warnings.rule-field-blank' && params['effect'] === 'allow' && params['near'] === undefined;
}

/** Attributes that the policy calls sensitive and nobody has. Protected ones are shown to nobody anyway. */
function unknownSensitive({ policy, cohort }: VoidContext): Warning[] {
  if (policy.sensitive.length === 0) return [];
  const people = [...cohort.mentors, ...cohort.mentees];
  const names = attributeNames(people);
  const known = new Set(names);
  return policy.sensitive.flatMap((attribute, index) => {
    if (known.has(attribute)) return [];
    if (people.some((person) => Object.hasOwn(person.protectedAttributes ?? {}, attribute))) return [];
    const near = closestName(attribute.replace(/^attributes\./, ''), names);
    return [ruleWarning('warnings.sensitive-unknown', { attribute, near }, `policy.sensitive[${index}]`)];
  });
}
