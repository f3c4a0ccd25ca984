import { ruleWarning } from '../../messages';
import { closestName, type Warning } from '../../model';
import type { VoidCandidate, VoidContext } from './context';
import { attributeNames, blankFields } from './fields';
import { unknownManagers } from './managers';
import { unknownPairs, unreadHistory } from './pairs';
import { apartValues } from './values';

export { type VoidCandidate, type VoidContext, voidContext } from './context';

/**
 * Rules of a policy that read nothing, meet nobody, or forbid everything by a slip: what their author should know before
 * anybody is matched. No pair is looked at. O(people + length of their lists) for each rule.
 */
export function voidWarnings(candidates: readonly VoidCandidate[], context: VoidContext): Warning[] {
  const { mentors, mentees } = context.cohort;
  // Nothing can be said of an empty side.
  if (mentors.length === 0 || mentees.length === 0) return [];
  return [
    ...candidates.flatMap((candidate) =>
      [
        ...blankFields(candidate, context),
        ...apartValues(candidate, context),
        ...(candidate.rule.kind === 'no-reporting-line' ? unknownManagers(candidate, context) : []),
        ...unknownPairs(candidate, context),
      ].filter((one) => candidate.rule.quiet !== true || !readsNothing(one)),
    ),
    ...unreadHistory(context),
    ...unknownSensitive(context),
  ];
}

/** Whether all that is wrong is that a rule has nothing to read, and so forbids nobody anything. */
function readsNothing({ id, params }: Warning): boolean {
  if (id === 'warnings.rule-no-managers') return true;
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
