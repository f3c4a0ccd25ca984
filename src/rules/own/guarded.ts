import { MentorMatchError, printValue } from '../../errors';
import { ruleEvidence } from '../../messages';
import type { Cohort, CustomRule } from '../../model';
import type { TagTools } from '../../scoring';
import type { CompiledRule } from '../compiled-rule';
import type { RuleDefinition } from './rule';

/**
 * A rule of the caller's own. What it throws, or returns other than true or false, becomes a typed error.
 *
 * @param cohort people without their protected attributes.
 */
export function guardedRule(
  id: string,
  rule: CustomRule,
  definition: RuleDefinition,
  cohort: Cohort,
  tags: TagTools,
): CompiledRule {
  const { mentors, mentees } = cohort;
  const context = { params: rule.params, tags };
  const allows = (mentorIndex: number, menteeIndex: number): boolean => {
    const mentor = mentors[mentorIndex]!;
    const mentee = mentees[menteeIndex]!;
    const fail = (message: string, received: unknown, options?: ErrorOptions): never => {
      throw new MentorMatchError(
        'callback-failed',
        [
          {
            path: `rule ${printValue(id)} (mentor ${printValue(mentor.id)}, mentee ${printValue(mentee.id)})`,
            message,
            received: received instanceof Error ? received.name : printValue(received),
            expected: 'true or false',
          },
        ],
        options,
      );
    };
    let answer: unknown;
    try {
      answer = definition.allows(mentor, mentee, context);
    } catch (cause) {
      return fail(`the rule threw: ${cause instanceof Error ? cause.message : String(cause)}`, cause, {
        cause,
      });
    }
    if (typeof answer === 'boolean') return answer;
    return typeof answer === 'object' && answer !== null && 'then' in answer
      ? fail('the rule is asynchronous: it returned a promise, and matching does not wait', 'a promise')
      : fail('the answer is neither true nor false', answer);
  };
  return {
    id,
    source: {
      shape: 'own',
      clear: (mentee, out) => {
        // Pairs that are out already need no answer.
        for (let mentor = 0; mentor < mentors.length; mentor++) {
          if (out[mentor] !== 0 && !allows(mentor, mentee)) out[mentor] = 0;
        }
      },
      allows,
    },
    describe: (_mentor, _mentee, passed) =>
      passed
        ? ruleEvidence('rules.custom.passed', { rule: id })
        : ruleEvidence('rules.custom.failed', { rule: id, text: definition.text }),
  };
}
