import { ruleEvidence } from '../../messages';
import { type Cohort, canonicalId, type Person } from '../../model';
import { forEachNamed, ListBuilder } from '../../scoring';
import type { CompiledRule } from '../compiled-rule';
import type { PeopleIndex } from '../people';
import { forbidListed } from './shared';

/** Whoever refused somebody is not matched with them, in either direction. */
export function neverWith(cohort: Cohort, { mentors, mentees }: PeopleIndex): CompiledRule {
  const pairs = new ListBuilder();
  forEachNamed(cohort.mentees, 'never', mentors, (mentee, mentor) => pairs.add(mentee, mentor));
  forEachNamed(cohort.mentors, 'never', mentees, (mentor, mentee) => pairs.add(mentee, mentor));
  const forbidden = pairs.finish(cohort.mentees.length);
  return forbidListed('never-with', forbidden, (mentorIndex, menteeIndex, passed) => {
    if (passed) return ruleEvidence('rules.never-with.passed', {});
    const mentor = cohort.mentors[mentorIndex]!;
    const mentee = cohort.mentees[menteeIndex]!;
    const byMentor = refuses(mentor, mentee);
    const byMentee = refuses(mentee, mentor);
    return ruleEvidence('rules.never-with.failed', {
      by: byMentor && byMentee ? 'both' : byMentor ? 'mentor' : 'mentee',
    });
  });
}

function refuses(person: Person, partner: Person): boolean {
  const refused = person.preferences?.never;
  if (refused === undefined) return false;
  const id = canonicalId(partner.id);
  return refused.some((one) => canonicalId(one) === id);
}
