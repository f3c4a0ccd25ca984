import { ruleEvidence } from '../../../messages';
import type { Evidence, Side } from '../../../model';
import { blankSide, type CompiledRule } from '../../compiled-rule';

/** Describes pairs by what the two people have in the rule's fields; what is blank is described alike for all rules. */
export function describeValues<Value>(
  fields: { readonly [side in Side]: string },
  mentorValues: readonly (Value | undefined)[],
  menteeValues: readonly (Value | undefined)[],
  describe: (
    values: { readonly ofMentor: Value; readonly ofMentee: Value },
    outcome: 'passed' | 'failed',
    mentor: number,
    mentee: number,
  ) => Evidence,
): CompiledRule['describe'] {
  return (mentor, mentee, passed) => {
    const outcome = passed ? 'passed' : 'failed';
    const ofMentor = mentorValues[mentor];
    const ofMentee = menteeValues[mentee];
    if (ofMentor !== undefined && ofMentee !== undefined) {
      return describe({ ofMentor, ofMentee }, outcome, mentor, mentee);
    }
    const blank = blankSide(ofMentor === undefined, ofMentee === undefined);
    const field = ofMentor === undefined ? fields.mentors : fields.mentees;
    return ruleEvidence(`rules.blank.${outcome}`, { field, blank });
  };
}
