import { type Day, dayAfter, daysApart } from '../../model';
import { CONFLICT_KINDS } from '../relationship';
import { dayIn, laterDay } from '../time';
import { dueDay, type HealthContext, type HealthSignal } from './signal';

/** `overdue-meeting`: the next meeting should have been held by now. */
export function meetingSignals(context: HealthContext): HealthSignal[] {
  const { pair, timeFrame, logbook, today, limits } = context;
  if (pair.relationship.status !== 'active' && pair.relationship.status !== 'agreed') return [];
  const due = nextMeetingDue(context);
  if (due === null || daysApart(due, today) <= limits.meetingGraceDays) return [];
  const late = daysApart(due, today);
  const { lastMeeting } = logbook;
  const since = dayAfter(due, limits.meetingGraceDays + 1);
  // Who is in an open conflict is not told to simply meet.
  const conflict = logbook.openProblems.some((problem) => CONFLICT_KINDS.includes(problem.kind));
  return [
    {
      code: 'overdue-meeting',
      urgency: late > limits.meetingGraceDays + context.cadenceDays ? 'act' : 'watch',
      since,
      reasons: [
        lastMeeting === null
          ? `No meeting is logged since the start on ${timeFrame.start}.`
          : `The last logged meeting was on ${lastMeeting}, ${daysApart(lastMeeting, today)} days ago.`,
        `The next one was due on ${due}, ${late} days ago.`,
      ],
      action: conflict
        ? 'Speak with each side about the open problem before asking for a date.'
        : lastMeeting === null
          ? 'Ask the mentee whether a first date is fixed; offer to find one.'
          : 'Ask the mentee for the next date; if load is the reason, agree on fewer meetings that are kept.',
      contact: ['mentee', 'mentor'],
    },
  ];
}

/**
 * The day of the first planned meeting that the last one held was not meant to be, so at least half a turn later;
 * without a schedule, by the cadence. `null`: no further one is due.
 */
function nextMeetingDue(context: HealthContext): Day | null {
  const { pair, timeFrame, logbook, today } = context;
  const { relationship } = pair;
  const { lastMeeting } = logbook;
  const agreed = dayIn(relationship.agreedAt ?? relationship.since, timeFrame.timeZone);
  const begin = laterDay(timeFrame.start, agreed);
  if (pair.schedule !== undefined && pair.schedule.slot !== null) {
    const resumed = relationship.pauses.at(-1);
    const from = lastMeeting === null ? begin : dayAfter(lastMeeting, Math.ceil(context.cadenceDays / 2));
    const after = resumed === undefined ? from : laterDay(from, dayIn(resumed.to, timeFrame.timeZone));
    const planned = pair.schedule.meetings.filter((meeting) => meeting.status === 'planned');
    return (
      planned.map((meeting) => dayIn(meeting.start, timeFrame.timeZone)).find((day) => day >= after) ?? null
    );
  }
  const due = dueDay(relationship, lastMeeting ?? begin, context.cadenceDays, today, timeFrame.timeZone);
  return due > timeFrame.end ? null : due;
}
