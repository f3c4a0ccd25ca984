import { ruleEvidence } from '../messages';
import type { AvailabilityOverlapRule, Cohort, Person } from '../model';
import { bytesOf, packClasses } from '../scoring/flat/lists';
import { commonMinutes, compileFreeTimeOverlap } from '../scoring/time/common-minutes';
import { freeTimeProfiles } from '../scoring/time/free-time';
import type { OffsetReader } from '../scoring/time/offsets';
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
  offset: OffsetReader,
): CompiledRule {
  const mentors = sortByFreeTime(cohort.mentors, offset);
  const mentees = sortByFreeTime(cohort.mentees, offset);
  const overlap = compileFreeTimeOverlap(mentors.free, mentees.free);
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

function sortByFreeTime(people: readonly Person[], offset: OffsetReader) {
  const { profile, first, free } = freeTimeProfiles(people, offset);
  return { profile, free, kind: bytesOf(first, (person) => kindOf(people[person]!)) };
}

function kindOf(person: Person): number {
  if ((person.availability ?? []).length === 0) return NOT_FREE;
  return person.timeZone === undefined ? WITHOUT_ZONE : WITH_ZONE;
}
