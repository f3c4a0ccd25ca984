import type { CriterionParams } from '../../model';
import { clockCredit, meetingValue, overlapCredit } from '../criteria/logistics';
import { type Classes, type Lists, listHas } from '../flat/lists';
import { commonMinutes, type OverlapData, OverlapKernel } from '../flat/overlap';
import { WEEK } from '../time/availability';
import { clockDifferenceHours } from '../time/time-zone';
import { type ClassEarnings, type CriterionKernel, roundEarned } from './kernel';

/** Code of a blank time zone or list of languages. */
export const BLANK = -1;

/** What is given of a person's time and languages: all that decides over a pair but the common minutes. */
export interface LogisticsClasses {
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
export interface LogisticsData {
  readonly stake: number;
  /** What a part counts that is not known. */
  readonly prior: number;
  /** How many parts count. */
  readonly parts: number;
  readonly params: CriterionParams['logistics'];
  /** Distinct offsets from UTC of either side, in minutes. */
  readonly offsets: Int32Array;
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  readonly mentorClasses: LogisticsClasses;
  readonly menteeClasses: LogisticsClasses;
  /** For each set of languages of mentees, the sets of mentors with which it has one in common, ascending. */
  readonly sharing: Lists;
  readonly mentorProfile: Int32Array;
  readonly menteeProfile: Int32Array;
  /** Class of each mentor profile, and its mentors. */
  readonly profileClass: Int32Array;
  readonly mentorsOf: Lists;
  /** Free time of the profiles. */
  readonly overlap: OverlapData;
}

/** What is known of the languages of a pair. */
const UNKNOWN = 0;
const NONE_SHARED = 1;
const SHARED = 2;
type LanguageState = typeof UNKNOWN | typeof NONE_SHARED | typeof SHARED;

/** What is known of two sets of languages; {@link BLANK} where not given. */
export function languageState({ sharing }: LogisticsData, ofMentor: number, ofMentee: number): LanguageState {
  if (ofMentor === BLANK || ofMentee === BLANK) return UNKNOWN;
  return listHas(sharing, ofMentee, ofMentor) ? SHARED : NONE_SHARED;
}

/**
 * What a pair earns by its common minutes and what is known of its languages: `earned[state * (last + 1) + minutes]`.
 * The last minute stands for more.
 */
export function earningsByMinutes(data: LogisticsData): {
  readonly last: number;
  readonly earned: Int32Array;
} {
  const last = Math.min(WEEK, Math.ceil(data.params.fullOverlapMinutes));
  const earned = new Int32Array(3 * (last + 1));
  for (const state of [UNKNOWN, NONE_SHARED, SHARED] as const) {
    for (let minutes = 0; minutes <= last; minutes++) {
      earned[state * (last + 1) + minutes] = earnedBy(data, overlapCredit(minutes, data.params), state);
    }
  }
  return { last, earned };
}

/** The mean over the parts, times the stake; 0 where no part is known. */
function earnedBy({ stake, prior, parts }: LogisticsData, time: number | null, state: LanguageState): number {
  const language = state === UNKNOWN ? null : state === SHARED ? 1 : 0;
  return roundEarned(stake * (meetingValue(time, language, prior, parts) ?? 0));
}

export class LogisticsKernel implements CriterionKernel {
  private readonly overlaps: OverlapKernel;
  /** What a pair earns for each language state and number of common minutes; the last minute stands for more. */
  private readonly byMinutes: Int32Array;
  private readonly lastMinute: number;
  /** Language state of each class of mentors with the mentee of a row, and what it earns without common minutes. */
  private readonly stateOf: Uint8Array;
  private readonly gainOf: Int32Array;

  constructor(private readonly data: LogisticsData) {
    this.overlaps = new OverlapKernel(data.overlap);
    const { last, earned } = earningsByMinutes(data);
    this.lastMinute = last;
    this.byMinutes = earned;
    this.stateOf = new Uint8Array(data.mentorClasses.zone.length);
    this.gainOf = new Int32Array(data.mentorClasses.zone.length);
  }

  /** What all earn without common minutes. */
  get byClass(): ClassEarnings {
    return { classOf: this.data.mentorClass, earned: (mentee) => this.earnedByClass(mentee) };
  }

  private earnedByClass(mentee: number): Int32Array {
    const { gainOf } = this;
    const menteeClass = this.data.menteeClass[mentee]!;
    for (let mentorClass = 0; mentorClass < gainOf.length; mentorClass++) {
      const state = this.languageState(mentorClass, menteeClass);
      const time = this.timeWithoutOverlap(mentorClass, menteeClass);
      gainOf[mentorClass] = earnedBy(this.data, time, state);
    }
    return gainOf;
  }

  /** The difference for those who have common minutes. */
  addRow(mentee: number, earned: Int32Array): void {
    const { data, stateOf, overlaps } = this;
    const menteeClass = data.menteeClass[mentee]!;
    for (let mentorClass = 0; mentorClass < stateOf.length; mentorClass++) {
      stateOf[mentorClass] = this.languageState(mentorClass, menteeClass);
    }
    overlaps.row(data.menteeProfile[mentee]!);
    this.addOverlaps(earned);
  }

  private addOverlaps(earned: Int32Array): void {
    const { stateOf, byMinutes, lastMinute } = this;
    const { minutes, touched, touchedCount } = this.overlaps;
    const { profileClass, mentorsOf } = this.data;
    const { starts, items } = mentorsOf;
    for (let at = 0; at < touchedCount; at++) {
      const profile = touched[at]!;
      const row = stateOf[profileClass[profile]!]! * (lastMinute + 1);
      const more = byMinutes[row + Math.min(minutes[profile]!, lastMinute)]! - byMinutes[row]!;
      const end = starts[profile + 1]!;
      for (let member = starts[profile]!; member < end; member++) earned[items[member]!]! += more;
    }
  }

  pair(mentor: number, mentee: number): number {
    const { data } = this;
    const ofMentor = data.mentorClass[mentor]!;
    const ofMentee = data.menteeClass[mentee]!;
    const minutes = commonMinutes(data.overlap, data.mentorProfile[mentor]!, data.menteeProfile[mentee]!);
    const time =
      minutes > 0 ? overlapCredit(minutes, data.params) : this.timeWithoutOverlap(ofMentor, ofMentee);
    return earnedBy(data, time, this.languageState(ofMentor, ofMentee));
  }

  /** Value of the time of a pair without common minutes, `null` where it is not known. */
  private timeWithoutOverlap(mentorClass: number, menteeClass: number): number | null {
    const { mentorClasses, menteeClasses, offsets, params } = this.data;
    const ofMentor = mentorClasses.zone[mentorClass]!;
    const ofMentee = menteeClasses.zone[menteeClass]!;
    const bothFree = mentorClasses.free[mentorClass] === 1 && menteeClasses.free[menteeClass] === 1;
    if (bothFree && (ofMentor === BLANK) === (ofMentee === BLANK)) return overlapCredit(0, params);
    if (ofMentor === BLANK || ofMentee === BLANK) return null;
    return clockCredit(clockDifferenceHours(offsets[ofMentor]!, offsets[ofMentee]!), params);
  }

  private languageState(mentorClass: number, menteeClass: number): LanguageState {
    const ofMentor = this.data.mentorClasses.languages[mentorClass]!;
    const ofMentee = this.data.menteeClasses.languages[menteeClass]!;
    return languageState(this.data, ofMentor, ofMentee);
  }
}
