import { overlapCredit } from '../criteria/logistics';
import { ListBuilder, listHas, lowerBound } from '../flat/lists';
import { roundEarned } from '../kernels/kernel';
import { BLANK, type LogisticsData } from '../kernels/logistics';
import { WEEK } from '../time/availability';
import { FRAME, type Layout } from './layout';
import type { PostingCriterion, RowLists } from './posting-criteria';
import { placeRuns } from './run-lists';

/** What is known of the languages of a pair: for each there is a list of what minutes in common earn. */
const LANGUAGES = { unknown: 0, noneShared: 1, shared: 2 } as const;

/**
 * What free time in common adds in the criterion `logistics` to what the classes earn. Minutes are added up like
 * weights of interests: each window of mentors is a posting list, whose weight is what the mentee shares of it.
 */
export function overlapCriterion(layout: Layout, data: LogisticsData, lists: RowLists): PostingCriterion {
  const { menteeProfile, menteeClass, mentorClasses, menteeClasses } = data;
  const { mentees, windowStart, windowEnd, longest } = data.overlap;
  const windows = windowStart.length;
  const runs = placeRuns(layout, mentorsByWindow(data), undefined, 1);
  const weights = layout.room(4 * windows);
  lists.overlaps.reserve(windows);

  const last = Math.min(WEEK, Math.ceil(data.kernel.fullOverlapMinutes));
  const gainsOfMinutes = layout.place(gainsByMinutes(data, last));
  const classOf = layout.place(Int32Array.from(data.mentorClass));
  const classes = mentorClasses.zone.length;
  const gainsOfClasses = layout.room(4 * classes);

  let minutes = new Int32Array(0);
  let gains = new Uint32Array(0);
  // Windows of the last row.
  const touched = new Int32Array(windows);
  let touchedCount = 0;
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
      minutes = new Int32Array(buffer, weights, windows);
      gains = new Uint32Array(buffer, gainsOfClasses, classes);
      const frame = new Uint32Array(buffer, 0, 256);
      frame[FRAME.meetingClass / 4] = classOf;
      frame[FRAME.meetingGains / 4] = gainsOfClasses;
      frame[FRAME.lastMinute / 4] = last;
    },
    addLists: (mentee, to) => {
      setLanguages(menteeClasses.languages[menteeClass[mentee]!]!);
      for (let at = 0; at < touchedCount; at++) minutes[touched[at]!] = 0;
      touchedCount = 0;
      const profile = menteeProfile[mentee]!;
      const { starts, items } = mentees.spans;
      for (let at = starts[profile]!; at < starts[profile + 1]!; at += 2) {
        const start = items[at]!;
        const end = items[at + 1]!;
        let window = lowerBound(windowStart, 0, windows, start - longest + 1);
        for (; window < windows && windowStart[window]! < end; window++) {
          const common = Math.min(end, windowEnd[window]!) - Math.max(start, windowStart[window]!);
          if (common <= 0) continue;
          if (minutes[window] === 0) {
            touched[touchedCount] = window;
            touchedCount += 1;
          }
          minutes[window]! += common;
        }
      }
      const zoned = mentees.zoned[profile]!;
      for (let at = 0; at < touchedCount; at++) {
        const window = touched[at]!;
        const list = 2 * window + zoned;
        if (runs[list]! < runs[list + 1]!)
          to.overlaps.add(runs[list]!, runs[list + 1]!, weights + 4 * window);
      }
    },
  };
}

/** For each window the mentors without a zone who have it, then those with one. */
function mentorsByWindow({ overlap, mentorsOf }: LogisticsData) {
  const { profilesWith, mentors, windowStart } = overlap;
  const lists = new ListBuilder();
  for (let window = 0; window < windowStart.length; window++) {
    for (let at = profilesWith.starts[window]!; at < profilesWith.starts[window + 1]!; at++) {
      const profile = profilesWith.items[at]!;
      const list = 2 * window + mentors.zoned[profile]!;
      for (let member = mentorsOf.starts[profile]!; member < mentorsOf.starts[profile + 1]!; member++) {
        lists.add(list, mentorsOf.items[member]!);
      }
    }
  }
  return lists.finish(2 * windowStart.length);
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
