import { stakeOf } from '../../stakes';
import { CommonMinutesPass, clockDifferenceHours, commonMinutes } from '../../time';
import type { ClassEarnings, CriterionPass } from '../pass';
import { clockCredit, overlapCredit } from './credit';
import {
  BLANK,
  earnedBy,
  earningsByMinutes,
  type LanguageState,
  languageState,
  lastMinuteOf,
  type MinutesData,
} from './data';

export class MinutesPass implements CriterionPass {
  private readonly overlaps: CommonMinutesPass;
  /** What a pair earns for each language state and number of common minutes; the last minute stands for more. */
  private byMinutes: Int32Array;
  /** The stake of which {@link byMinutes} is. */
  private stake: number;
  private readonly lastMinute: number;
  /** Language state of each class of mentors with the mentee of a row, and what it earns without common minutes. */
  private readonly stateOf: Uint8Array;
  private readonly gainOf: Int32Array;

  constructor(private readonly data: MinutesData) {
    this.overlaps = new CommonMinutesPass(data.overlap);
    this.stake = 0;
    this.lastMinute = lastMinuteOf(data);
    this.byMinutes = new Int32Array(0);
    this.stateOf = new Uint8Array(data.mentorClasses.zone.length);
    this.gainOf = new Int32Array(data.mentorClasses.zone.length);
  }

  /** What all earn without common minutes. */
  get byClass(): ClassEarnings {
    return { classOf: this.data.mentorClass, earned: (mentee) => this.earnedByClass(mentee) };
  }

  private earnedByClass(mentee: number): Int32Array {
    const { gainOf } = this;
    const stake = stakeOf(this.data.earnings, mentee);
    const menteeClass = this.data.menteeClass[mentee]!;
    for (let mentorClass = 0; mentorClass < gainOf.length; mentorClass++) {
      const state = this.languageState(mentorClass, menteeClass);
      const time = this.timeWithoutOverlap(mentorClass, menteeClass);
      gainOf[mentorClass] = earnedBy(this.data, stake, time, state);
    }
    return gainOf;
  }

  /** The difference for those who have common minutes. */
  addRow(mentee: number, earned: Int32Array): void {
    const { data, stateOf, overlaps } = this;
    const stake = stakeOf(data.earnings, mentee);
    if (stake !== this.stake) {
      this.stake = stake;
      this.byMinutes = earningsByMinutes(data, stake);
    }
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
    const stake = stakeOf(data.earnings, mentee);
    return earnedBy(data, stake, time, this.languageState(ofMentor, ofMentee));
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
