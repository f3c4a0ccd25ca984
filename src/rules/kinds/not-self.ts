import { ruleEvidence } from '../../messages';
import type { Cohort } from '../../model';
import { ListBuilder } from '../../scoring';
import type { CompiledRule } from '../compiled-rule';
import type { PeopleIndex } from '../people';
import { forbidListed } from './shared';

/** Nobody is matched with themselves: where ids are shared, the same id on both sides is the same person. */
export function notSelf(cohort: Cohort, { mentorOfMentee }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  for (let mentee = 0; mentee < mentorOfMentee.length; mentee++) {
    const mentor = mentorOfMentee[mentee]!;
    if (mentor >= 0) pairs.add(mentee, mentor);
  }
  return forbidListed('not-self', pairs.finish(cohort.mentees.length), (_mentor, _mentee, passed) =>
    ruleEvidence(passed ? 'rules.not-self.passed' : 'rules.not-self.failed', {}),
  );
}
