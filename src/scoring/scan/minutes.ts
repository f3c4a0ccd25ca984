import { earningsByMinutes, languageState, type MinutesData } from '../shapes';
import { FRAME, type Layout } from './layout';
import type { Postings, RowLists } from './postings';
import { placeWindowLists } from './window-lists';

/**
 * What minutes in common add to what the classes earn. They are added up like weights in common: each window of mentors is a posting list, whose weight is what the mentee shares of it.
 */
export function placeMinutes(layout: Layout, data: MinutesData, lists: RowLists): Postings {
  const { menteeProfile, menteeClass, mentorClasses, menteeClasses } = data;
  const windows = placeWindowLists(layout, data.overlap, data.mentorsOf, lists.minutes);

  const { last, earned } = earningsByMinutes(data);
  const gainsOfMinutes = layout.place(overNone(earned, last));
  const classOf = layout.place(Int32Array.from(data.mentorClass));
  const classes = mentorClasses.zone.length;
  const gainsOfClasses = layout.room(4 * classes);

  let gains = new Uint32Array(0);
  let languages = Number.NaN;

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
      gains = new Uint32Array(buffer, gainsOfClasses, classes);
      const frame = new Uint32Array(buffer, 0, 256);
      frame[FRAME.meetingClass / 4] = classOf;
      frame[FRAME.meetingGains / 4] = gainsOfClasses;
      frame[FRAME.lastMinute / 4] = last;
    },
    addLists: (mentee, to) => {
      setLanguages(menteeClasses.languages[menteeClass[mentee]!]!);
      windows.addLists(menteeProfile[mentee]!, to.minutes);
    },
  };
}

/** What minutes in common earn more than none do, laid out as `earned`: a list of `last + 1` for each state. */
function overNone(earned: Int32Array, last: number): Int32Array {
  return earned.map((value, at) => value - earned[at - (at % (last + 1))]!);
}
