import type { AvailabilityOverlapRule, Cohort, Person } from '../model';
import { evidence } from '../scoring';
import type { Facts } from '../scoring/facts';
import { compileOverlap, OverlapKernel } from '../scoring/flat/overlap';
import { freeTimeProfiles } from '../scoring/flat/profiles';
import { blankSide, type CompiledRule } from './compiled-rule';

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
  const kernel = new OverlapKernel(compileOverlap(mentors.free, mentees.free));
  const mentorKind = mentors.kind;
  const menteeKind = mentees.kind;
  const blankAnswer = rule.whenBlank === 'forbid' ? 0 : 1;

  // The answer for each profile of mentors without common minutes, by the kind of the mentee. A row corrects
  // what it touches, and puts it back.
  const answersFor = KINDS.map((mentee) =>
    Uint8Array.from(mentorKind, (mentor) => (isComparable(mentor, mentee) ? 0 : blankAnswer)),
  );
  return {
    id,
    clear: (mentee, out) => {
      const profile = mentees.profile[mentee]!;
      const answers = answersFor[menteeKind[profile]!]!;
      kernel.row(profile);
      const { touched, touchedCount, minutes } = kernel;
      for (let at = 0; at < touchedCount; at++) {
        if (minutes[touched[at]!]! >= rule.minutes) answers[touched[at]!] = 1;
      }
      clearByProfile(out, mentors.profile, answers);
      for (let at = 0; at < touchedCount; at++) answers[touched[at]!] = 0;
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentors.profile[mentor]!;
      const ofMentee = mentees.profile[mentee]!;
      if (!isComparable(mentorKind[ofMentor]!, menteeKind[ofMentee]!)) return blankAnswer === 1;
      return kernel.pair(ofMentor, ofMentee) >= rule.minutes;
    },
    describe: (mentor, mentee, passed) => {
      const outcome = passed ? 'passed' : 'failed';
      const ofMentor = mentors.profile[mentor]!;
      const ofMentee = mentees.profile[mentee]!;
      const mentorBlank = mentorKind[ofMentor] === NOT_FREE;
      const menteeBlank = menteeKind[ofMentee] === NOT_FREE;
      if (mentorBlank || menteeBlank) {
        const blank = blankSide(mentorBlank, menteeBlank);
        return evidence(`rules.blank.${outcome}`, { field: 'availability', blank });
      }
      if (!isComparable(mentorKind[ofMentor]!, menteeKind[ofMentee]!)) {
        const blank = mentorKind[ofMentor] === WITHOUT_ZONE ? 'mentor' : 'mentee';
        return evidence(`rules.blank.${outcome}`, { field: 'timeZone', blank });
      }
      const minutes = kernel.pair(ofMentor, ofMentee);
      return evidence(`rules.availability-overlap.${outcome}`, { minutes, minimum: rule.minutes });
    },
  };
}

const NOT_FREE = 0;
const WITHOUT_ZONE = 1;
const WITH_ZONE = 2;
const KINDS = [NOT_FREE, WITHOUT_ZONE, WITH_ZONE];

function sortByFreeTime(people: readonly Person[], facts: Pick<Facts, 'offset'>) {
  const { profile, first, free } = freeTimeProfiles(people, facts);
  return { profile, free, kind: Uint8Array.from(first, (person) => kindOf(people[person]!)) };
}

function kindOf(person: Person): number {
  if ((person.availability ?? []).length === 0) return NOT_FREE;
  return person.timeZone === undefined ? WITHOUT_ZONE : WITH_ZONE;
}

function isComparable(mentor: number, mentee: number): boolean {
  return mentor === mentee && mentor !== NOT_FREE;
}

/** The hot loop, alone so that it is compiled well. */
function clearByProfile(out: Uint8Array, profiles: Int32Array, answers: Uint8Array): void {
  for (let mentor = 0; mentor < profiles.length; mentor++) out[mentor]! &= answers[profiles[mentor]!]!;
}
