import { earningsByMinutes, languageState, lastMinuteOf, type MinutesData } from '../../shapes';
import { stakeOf } from '../../stakes';
import { FRAME, type Layout } from '../kernel';
import type { Postings, RowLists } from './postings';
import { placeWindowLists } from './window-lists';

/**
 * What minutes in common add to what the classes earn. They are added up like weights in common: each window of mentors
 * is a posting list, whose weight is what the mentee shares of it.
 */
export function placeMinutes(layout: Layout, data: MinutesData, lists: RowLists): Postings {
  const { menteeProfile, menteeClass, mentorClasses, menteeClasses } = data;
  const windows = placeWindowLists(layout, data.overlap, data.mentorsOf, lists.minutes);

  const last = lastMinuteOf(data);
  const gainsOfMinutes = layout.reserve(4 * 3 * (last + 1));
  const classOf = layout.place(Int32Array.from(data.mentorClass));
  const classes = mentorClasses.zone.length;
  const gainsOfClasses = layout.reserve(4 * classes);

  let overNone = new Int32Array(0);
  let stake = 0;
  let gains = new Uint32Array(0);
  let languages = Number.NaN;

  /** Has the kernel pay by the mentee's stake; only when it is another one than before. */
  const setStake = (ofMentee: number) => {
    if (ofMentee === stake) return;
    stake = ofMentee;
    writeOverNone(overNone, earningsByMinutes(data, stake), last);
  };

  /** Has the kernel pay by what is known of the languages; only when the mentee's are others than before. */
  const setLanguages = (ofMentee: number) => {
    if (ofMentee === languages) return;
    languages = ofMentee;
    for (let one = 0; one < classes; one++) {
      const state = languageState(data, mentorClasses.languages[one]!, ofMentee);
      gains[one] = gainsOfMinutes + 4 * state * (last + 1);
    }
  };

  return {
    attach: (buffer) => {
      windows.attach(buffer);
      overNone = new Int32Array(buffer, gainsOfMinutes, 3 * (last + 1));
      gains = new Uint32Array(buffer, gainsOfClasses, classes);
      const frame = new Uint32Array(buffer, 0, 256);
      frame[FRAME.meetingClass / 4] = classOf;
      frame[FRAME.meetingGains / 4] = gainsOfClasses;
      frame[FRAME.lastMinute / 4] = last;
    },
    addLists: (mentee, to) => {
      setStake(stakeOf(data.earnings, mentee));
      setLanguages(menteeClasses.languages[menteeClass[mentee]!]!);
      windows.addLists(menteeProfile[mentee]!, to.minutes);
    },
  };
}

/** What minutes in common earn more than none do, laid out as `earned`: a list of `last + 1` for each state. */
function writeOverNone(to: Int32Array, earned: Int32Array, last: number): void {
  for (let at = 0; at < earned.length; at++) to[at] = earned[at]! - earned[at - (at % (last + 1))]!;
}
