import { earningsByMinutes, type LogisticsData, languageState } from '../kernels/logistics';
import { FRAME, type Layout } from './layout';
import type { PostingCriterion, RowLists } from './posting-criteria';
import { placeWindowLists } from './window-lists';

/**
 * What free time in common adds in the criterion `logistics` to what the classes earn. Minutes are added up like
 * weights of interests: each window of mentors is a posting list, whose weight is what the mentee shares of it.
 */
export function overlapCriterion(layout: Layout, data: LogisticsData, lists: RowLists): PostingCriterion {
  const { menteeProfile, menteeClass, mentorClasses, menteeClasses } = data;
  const windows = placeWindowLists(layout, data.overlap, data.mentorsOf, lists.overlaps);

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
      windows.addLists(menteeProfile[mentee]!, to.overlaps);
    },
  };
}

/** What minutes in common earn more than none do, laid out as `earned`: a list of `last + 1` for each state. */
function overNone(earned: Int32Array, last: number): Int32Array {
  return earned.map((value, at) => value - earned[at - (at % (last + 1))]!);
}
