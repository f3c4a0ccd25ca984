// What the pairs write down in a year: seeded, with four pairs that get into trouble in four ways.
import { shareEntry } from 'mentor-match/program';
import { chance } from './people.mjs';

/** What goes wrong with whom, by the pair's place in the list of pairs. */
export const TROUBLE = { 2: 'conflict', 4: 'silence', 7: 'no-goal', 10: 'falling' };

/** Days on which the program lead looks at the pairs and makes the calls. */
export const CALLS = {
  goal: '2026-02-02',
  silence: '2026-04-13',
  conflict: '2026-05-04',
  falling: '2026-06-15',
};

/** The talk of three, a week after the call, in which the pair of the conflict parts. */
export const PARTING = '2026-05-11';

/**
 * The full entries of a pair, with private notes: they stay with the two.
 *
 * @param until last day that is written, such as the day the pair ends.
 */
export function fullLogbook(schedule, objectives, trouble, until = '9999-12-31') {
  const { mentorId, menteeId } = schedule;
  const held = schedule.meetings.filter((meeting) => {
    const day = meeting.start.slice(0, 10);
    if (day > until) return false;
    // Weeks of silence, until the lead calls.
    if (trouble === 'silence' && day > '2026-02-20' && day < CALLS.silence) return false;
    return chance('held', meeting.id) < 0.92;
  });
  const firstTense = held.map(({ start }) => start.slice(0, 10)).find((day) => day > '2026-04-01');
  const pace = 0.7 + 0.6 * chance('pace', mentorId, menteeId);
  return held.map((meeting, index) => {
    const day = meeting.start.slice(0, 10);
    const share = (index + 1) / schedule.meetings.length;
    const low = trouble === 'falling' && day > '2026-04-15' && day < CALLS.falling;
    const tense = trouble === 'conflict' && day > '2026-04-01';
    const mood = (side) =>
      chance('mood', side, meeting.id) < 0.06 ? 3 : chance('glad', side, meeting.id) < 0.6 ? 4 : 5;
    return {
      id: meeting.id,
      mentorId,
      menteeId,
      day,
      minutes: meeting.minutes - 15 * Math.floor(chance('length', meeting.id) * 2),
      meetingId: meeting.id,
      topics: [TOPICS[Math.floor(chance('topic', meeting.id) * TOPICS.length)]],
      progress: objectives.map(({ id, measure }) => ({
        objectiveId: id,
        actual: round(measure.baseline + (measure.target - measure.baseline) * Math.min(1.1, pace * share)),
      })),
      problems:
        trouble === 'conflict' && day === firstTense
          ? [
              {
                id: 'p1',
                kind: 'mismatch',
                text: 'advice for a job that the mentee does not want',
                raisedBy: 'mentee',
              },
            ]
          : [],
      satisfaction: { mentor: mood('mentor'), mentee: low || tense ? 2 : mood('mentee') },
      drivenBy: ['mentee', 'both', 'mentor'][Math.floor(chance('driver', meeting.id) * 2.4)],
      privateNotes: { mentee: 'for me alone' },
    };
  });
}

/** The same entries as the program may read them. */
export const sharedLogbook = (...parts) => fullLogbook(...parts).map(shareEntry);

const TOPICS = [
  'next role',
  'a hard talk',
  'feedback',
  'a case from work',
  'people to meet',
  'time and load',
];

const round = (value) => Math.round(value * 10) / 10;
