import { type Classes, type Lists, listHas } from '../../flat';
import type { Earnings } from '../../stakes';
import { type FreeTimeOverlap, WEEK } from '../../time';
import { roundEarned } from '../pass';
import { meetingValue, overlapCredit, type TimeParams } from './credit';

/** Code of a blank time zone or list of languages. */
export const BLANK = -1;

/** What is given of a person's time and languages: all that decides over a pair but the common minutes. */
export interface MinutesClasses {
  /** 1 where there is availability. */
  readonly free: Uint8Array;
  /** Zone as a position in `offsets`, and set of languages; {@link BLANK} where not given. */
  readonly zone: Int32Array;
  readonly languages: Int32Array;
}

/**
 * Time and languages of both sides. People who agree in whether they gave availability, in zone and in languages
 * form a class; those who agree in free time as well form a profile.
 */
export interface MinutesData {
  readonly shape: 'minutes';
  readonly earnings: Earnings;
  /** What a part counts that is not known. */
  readonly prior: number;
  /** How many parts count. */
  readonly parts: number;
  readonly params: TimeParams;
  /** Distinct offsets from UTC of either side, in minutes. */
  readonly offsets: Int32Array;
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  readonly mentorClasses: MinutesClasses;
  readonly menteeClasses: MinutesClasses;
  /** For each set of languages of mentees, the sets of mentors with which it has one in common, ascending. */
  readonly sharing: Lists;
  readonly mentorProfile: Int32Array;
  readonly menteeProfile: Int32Array;
  /** Class of each mentor profile, and its mentors. */
  readonly profileClass: Int32Array;
  readonly mentorsOf: Lists;
  /** Free time of the profiles. */
  readonly overlap: FreeTimeOverlap;
}

/** What is known of the languages of a pair. */
const UNKNOWN = 0;
const NONE_SHARED = 1;
const SHARED = 2;
export type LanguageState = typeof UNKNOWN | typeof NONE_SHARED | typeof SHARED;

/** What is known of two sets of languages; {@link BLANK} where not given. */
export function languageState({ sharing }: MinutesData, ofMentor: number, ofMentee: number): LanguageState {
  if (ofMentor === BLANK || ofMentee === BLANK) return UNKNOWN;
  return listHas(sharing, ofMentee, ofMentor) ? SHARED : NONE_SHARED;
}

/** From so many common minutes on, all are worth the same. */
export function lastMinuteOf({ params }: MinutesData): number {
  return Math.min(WEEK, Math.ceil(params.fullOverlapMinutes));
}

/**
 * What a pair earns by its common minutes and what is known of its languages: `earned[state * (last + 1) + minutes]`.
 * The last minute stands for more.
 *
 * @param stake of the mentee's row.
 */
export function earningsByMinutes(data: MinutesData, stake: number): Int32Array {
  const last = lastMinuteOf(data);
  const earned = new Int32Array(3 * (last + 1));
  for (const state of [UNKNOWN, NONE_SHARED, SHARED] as const) {
    for (let minutes = 0; minutes <= last; minutes++) {
      earned[state * (last + 1) + minutes] = earnedBy(
        data,
        stake,
        overlapCredit(minutes, data.params),
        state,
      );
    }
  }
  return earned;
}

/** The mean over the parts, times the stake; 0 where no part is known. */
export function earnedBy(
  { prior, parts }: MinutesData,
  stake: number,
  time: number | null,
  state: LanguageState,
): number {
  const language = state === UNKNOWN ? null : state === SHARED ? 1 : 0;
  return roundEarned(stake * (meetingValue(time, language, prior, parts) ?? 0));
}
