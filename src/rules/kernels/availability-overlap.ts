import type { Classes } from '../../scoring/flat/lists';
import { CommonMinutesPass, commonMinutes, type FreeTimeOverlap } from '../../scoring/time/common-minutes';
import { clearByClass } from './clear';
import type { RuleKernel } from './kernel';

/** What is known of a profile's free time. Only two of the same kind, and not of the first, can be compared. */
export const NOT_FREE = 0;
export const WITHOUT_ZONE = 1;
export const WITH_ZONE = 2;
const KINDS = [NOT_FREE, WITHOUT_ZONE, WITH_ZONE];

/** The rule `availability-overlap`: people with the same free time share a profile. */
export interface AvailabilityOverlapData {
  readonly kind: 'availability-overlap';
  /** Common minutes a week that are needed. */
  readonly minutes: number;
  readonly blankAllowed: boolean;
  readonly mentorProfile: Classes;
  readonly menteeProfile: Int32Array;
  /** Kind of each profile. */
  readonly mentorKind: Uint8Array;
  readonly menteeKind: Uint8Array;
  readonly overlap: FreeTimeOverlap;
}

export function isComparable(mentorKind: number, menteeKind: number): boolean {
  return mentorKind === menteeKind && mentorKind !== NOT_FREE;
}

export function availabilityCommonMinutesPass(data: AvailabilityOverlapData): RuleKernel {
  const { minutes: needed, mentorProfile, menteeProfile, mentorKind, menteeKind } = data;
  const blankAnswer = data.blankAllowed ? 1 : 0;
  const kernel = new CommonMinutesPass(data.overlap);
  // The answer for each profile of mentors without common minutes, by the kind of the mentee. A row corrects
  // what it touches, and puts it back.
  const answersFor = KINDS.map((mentee) =>
    Uint8Array.from(mentorKind, (mentor) => (isComparable(mentor, mentee) ? 0 : blankAnswer)),
  );
  return {
    clear: (mentee, out) => {
      const profile = menteeProfile[mentee]!;
      const answers = answersFor[menteeKind[profile]!]!;
      kernel.row(profile);
      const { touched, touchedCount, minutes } = kernel;
      for (let at = 0; at < touchedCount; at++) {
        if (minutes[touched[at]!]! >= needed) answers[touched[at]!] = 1;
      }
      clearByClass(out, mentorProfile, answers);
      for (let at = 0; at < touchedCount; at++) answers[touched[at]!] = 0;
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorProfile[mentor]!;
      const ofMentee = menteeProfile[mentee]!;
      if (!isComparable(mentorKind[ofMentor]!, menteeKind[ofMentee]!)) return blankAnswer === 1;
      return commonMinutes(data.overlap, ofMentor, ofMentee) >= needed;
    },
  };
}
