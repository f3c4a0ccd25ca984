import { describe, expect, it } from 'vitest';
import {
  cancelMeeting,
  checkSchedule,
  moveMeeting,
  type Schedule,
  schedulePair,
  type TimeFrame,
} from '../../../src/program';
import { errorOf } from '../../support/thrown';
import { program } from '../support';

const frame: TimeFrame = program().timeFrame;
const free = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({
  day,
  start: '08:00',
  end: '20:00',
}));
const schedule = schedulePair(
  {
    mentor: { id: 'ana', timeZone: 'America/Vancouver', availability: free },
    mentee: { id: 'cleo', timeZone: 'America/New_York', availability: free },
  },
  frame,
);

/** The schedule as a run-time would have made it whose clock in a zone is an hour ahead of this one's. */
function madeElsewhere(made: Schedule, ahead: number): Schedule {
  const shift = (clock: string) =>
    new Date(Date.parse(`${clock}Z`) + ahead * 60_000).toISOString().slice(0, 16);
  return {
    ...made,
    meetings: made.meetings.map((meeting) => ({
      ...meeting,
      local: {
        ...meeting.local,
        mentor: { ...meeting.local.mentor, start: shift(meeting.local.mentor.start) },
      },
    })),
  };
}

describe('checkSchedule', () => {
  it('finds nothing where the rules are those that the schedule was made with', () => {
    expect(schedule.meetings.length).toBeGreaterThan(2);
    expect(checkSchedule(schedule)).toEqual({ ok: true, problems: [] });
  });

  it('names each meeting that a clock shows at another time, and the moment that keeps it', () => {
    const stored = madeElsewhere(schedule, 60);
    const { ok, problems } = checkSchedule(stored);
    expect(ok).toBe(false);
    expect(problems).toHaveLength(schedule.meetings.length);
    const [first] = problems;
    expect(first).toMatchObject({
      meetingId: stored.meetings[0]?.id,
      role: 'mentor',
      timeZone: 'America/Vancouver',
      planned: stored.meetings[0]?.local.mentor.start,
      shown: schedule.meetings[0]?.local.mentor.start,
      minutes: -60,
    });
    const kept = problems.reduce(
      (moved, { meetingId, keep }) => moveMeeting(moved, meetingId, keep, 'the rules have changed'),
      stored,
    );
    expect(checkSchedule(kept).ok).toBe(true);
    expect(kept.meetings.map(({ local }) => local.mentor.start)).toEqual(
      stored.meetings.map(({ local }) => local.mentor.start),
    );
  });

  it('says nothing of cancelled meetings, and refuses what is no schedule', () => {
    const stored = madeElsewhere(schedule, 60);
    const all = stored.meetings.reduce((rest, { id }) => cancelMeeting(rest, id, 'no time'), stored);
    expect(checkSchedule(all).ok).toBe(true);
    const broken = { ...schedule, meetings: [{ ...schedule.meetings[0], local: {} }] };
    expect(errorOf(() => checkSchedule(broken as never)).code).toBe('invalid-input');
  });
});
