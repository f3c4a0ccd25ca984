import { overlapCredit } from '../criteria/logistics';
import { listHas } from '../flat/lists';
import { roundEarned } from '../kernels/kernel';
import { BLANK, type LogisticsData } from '../kernels/logistics';
import { WEEK } from '../time/availability';
import { FRAME, type Layout } from './layout';
import type { PostingCriterion, RowLists } from './posting-criteria';
import { placeWindowLists } from './window-lists';

/** What is known of the languages of a pair: for each there is a list of what minutes in common earn. */
const LANGUAGES = { unknown: 0, noneShared: 1, shared: 2 } as const;

/**
 * What free time in common adds in the criterion `logistics` to what the classes earn. Minutes are added up like
 * weights of interests: each window of mentors is a posting list, whose weight is what the mentee shares of it.
 */
export function overlapCriterion(layout: Layout, data: LogisticsData, lists: RowLists): PostingCriterion {
  const { menteeProfile, menteeClass, mentorClasses, menteeClasses } = data;
  const windows = placeWindowLists(layout, data.overlap, data.mentorsOf, lists.overlaps);

  const last = Math.min(WEEK, Math.ceil(data.kernel.fullOverlapMinutes));
  const gainsOfMinutes = layout.place(gainsByMinutes(data, last));
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
      const ofMentor = mentorClasses.languages[one]!;
      const known = ofMentor !== BLANK && ofMentee !== BLANK;
      const state = !known
        ? LANGUAGES.unknown
        : listHas(data.sharing, ofMentee, ofMentor)
          ? LANGUAGES.shared
          : LANGUAGES.noneShared;
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

/** What 0 to `last` minutes in common earn more than none do, for each of {@link LANGUAGES}. */
function gainsByMinutes({ stake, kernel }: LogisticsData, last: number): Int32Array {
  const gains = new Int32Array(3 * (last + 1));
  for (const state of Object.values(LANGUAGES)) {
    const earned = (minutes: number) => {
      const time = overlapCredit(minutes, kernel);
      if (state === LANGUAGES.unknown) return roundEarned(stake * time);
      return roundEarned(stake * ((time + (state === LANGUAGES.shared ? 1 : 0)) / 2));
    };
    for (let minutes = 0; minutes <= last; minutes++) {
      gains[state * (last + 1) + minutes] = earned(minutes) - earned(0);
    }
  }
  return gains;
}
