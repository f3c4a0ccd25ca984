import { expectObject } from '../../errors';
import type { JsonValue, Mentee, Mentor } from '../../model';
import { expectKnown } from '../../options';
import type { TagTools } from '../../scoring';

/** What a rule of the caller's own gets beside the two people, who come without protected attributes. */
export interface RuleContext {
  /** `params` of the rule in the policy. */
  readonly params: JsonValue | undefined;
  readonly tags: TagTools;
}

/** A rule of the caller's own; a policy applies it with `{ kind: 'custom', rule: name }`. */
export interface RuleDefinition {
  readonly name: string;
  /** Whether the pair is allowed. Must be deterministic; called once for every pair. */
  allows(mentor: Mentor, mentee: Mentee, context: RuleContext): boolean;
  /** What the rule demands, in a few words that explanations show: `only within one site`. */
  readonly text?: string;
}

/**
 * Makes a rule of a function over one mentor and one mentee. A rule is hard: a pair that it forbids cannot
 * be matched, whatever its score.
 *
 * O(1). Deterministic. What a definition holds is checked where a policy is compiled with it.
 *
 * @throws MentorMatchError `invalid-input` for what is no definition.
 *
 * @example
 * ```ts
 * import { defineRule, matchCohort } from 'mentor-match';
 *
 * const sameSite = defineRule({
 *   name: 'same-site',
 *   text: 'both must work at one site',
 *   allows: (mentor, mentee) => mentor.location === mentee.location,
 * });
 * const cohort = {
 *   mentors: [{ id: 'ana', location: 'Lyon' }, { id: 'ben', location: 'Oslo' }],
 *   mentees: [{ id: 'cleo', location: 'Oslo' }],
 * };
 * const result = matchCohort(cohort, { rules: [{ kind: 'custom', rule: 'same-site' }] }, { rules: [sameSite] });
 * result.status === 'optimal' && result.matches[0]?.mentorId; // => 'ben'
 * ```
 */
export function defineRule(definition: RuleDefinition): RuleDefinition {
  expectObject('definition', definition, 'an object with "name" and "allows"');
  expectKnown(definition, { name: true, text: true, allows: true }, 'definition', 'field');
  return definition;
}
