import { ruleEvidence } from '../messages';
import type { AvailabilityOverlapRule, Cohort, Person } from '../model';
import type { Facts } from '../scoring/facts';
import { bytesOf, packClasses } from '../scoring/flat/lists';
import { commonMinutes, compileOverlap } from '../scoring/flat/overlap';
import { freeTimeProfiles } from '../scoring/flat/profiles';
import { blankSide, type CompiledRule } from './compiled-rule';
import { isComparable, NOT_FREE, WITH_ZONE, WITHOUT_ZONE } from './kernels/availability-overlap';

/**
 * The rule `availability-overlap`: common free minutes a week, exact to the minute. Where either availability
 * is blank, or only one of the two has a time zone, there is nothing to compare and `whenBlank` decides.
 */
export function availabilityOverlap(
  id: string,
  rule: AvailabilityOverlapRule,
  cohort: Cohort,
  facts: Pick<Facts, 'offset'>,
): CompiledRule {
  const mentors = sortByFreeTime(cohort.mentors, facts);
  const mentees = sortByFreeTime(cohort.mentees, facts);
  const overlap = compileOverlap(mentors.free, mentees.free);
  return {
    id,
    source: {
      kind: 'availability-overlap',
      minutes: rule.minutes,
      blankAllowed: rule.whenBlank !== 'forbid',
      mentorProfile: packClasses(mentors.profile, mentors.kind.length),
      menteeProfile: mentees.profile,
      mentorKind: mentors.kind,
      menteeKind: mentees.kind,
      overlap,
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentors.profile[mentor]!;
      const ofMentee = mentees.profile[mentee]!;
      const mentorKind = mentors.kind[ofMentor]!;
      const menteeKind = mentees.kind[ofMentee]!;
      if (mentorKind === NOT_FREE || menteeKind === NOT_FREE) {
        const blank = blankSide(mentorKind === NOT_FREE, menteeKind === NOT_FREE);
        return ruleEvidence(`rules.blank.${outcome}`, { field: 'availability', blank });
      }
      if (!isComparable(mentorKind, menteeKind)) {
        const blank = mentorKind === WITHOUT_ZONE ? 'mentor' : 'mentee';
        return ruleEvidence(`rules.blank.${outcome}`, { field: 'timeZone', blank });
      }
      const minutes = commonMinutes(overlap, ofMentor, ofMentee);
      return ruleEvidence(`rules.availability-overlap.${outcome}`, { minutes, minimum: rule.minutes });
    },
  };
}

function sortByFreeTime(people: readonly Person[], facts: Pick<Facts, 'offset'>) {
  const { profile, first, free } = freeTimeProfiles(people, facts);
  return { profile, free, kind: bytesOf(first, (person) => kindOf(people[person]!)) };
}

function kindOf(person: Person): number {
  if ((person.availability ?? []).length === 0) return NOT_FREE;
  return person.timeZone === undefined ? WITHOUT_ZONE : WITH_ZONE;
}
