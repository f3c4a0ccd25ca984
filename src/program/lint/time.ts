import { daysApart } from '../../model';
import type { Program } from '../program';
import { isIn, MILESTONES, milestoneDay, plannedMeetings, timingDay } from '../time';
import type { Finding } from './finding';

/** Findings on the time frame and on the activities' days. */
export function timeFindings(program: Program): Finding[] {
  const { timeFrame, activities } = program;
  const findings: Finding[] = [];
  const meetings = plannedMeetings(timeFrame);
  if (meetings < 3) {
    findings.push({
      code: 'ends-too-soon',
      severity: meetings === 0 ? 'error' : 'warning',
      path: 'timeFrame.end',
      message: `From ${timeFrame.start} to ${timeFrame.end} the cadence leaves room for ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'} a pair.`,
      suggestion:
        'End later or meet more often, so that there is at least one meeting between first and last.',
    });
  }
  for (const kind of MILESTONES) {
    if (kind === 'follow-up' || milestoneDay(timeFrame, kind) <= timeFrame.end) continue;
    const field = kind === 'agreement' ? 'agreementWeek' : 'fitCheckWeek';
    findings.push({
      code: 'milestone-after-end',
      severity: 'error',
      path: `timeFrame.milestones.${field}`,
      message: `The ${kind} is planned for ${milestoneDay(timeFrame, kind)}, after the end on ${timeFrame.end}.`,
      suggestion: `Set ${field} to a week inside the program, or end later.`,
    });
  }
  const closed = timeFrame.holidays.find(
    (holiday) =>
      holiday.locations === undefined && holiday.personIds === undefined && isIn(timeFrame.start, holiday),
  );
  if (closed !== undefined) {
    findings.push({
      code: 'kick-off-on-holiday',
      severity: 'warning',
      path: 'timeFrame.start',
      message: `The program starts on ${timeFrame.start}, which is ${closed.name}.`,
      suggestion: 'Start on the next working day.',
    });
  }
  if (!activities.some((activity) => activity.kind === 'kick-off')) {
    findings.push({
      code: 'no-kick-off',
      severity: 'advice',
      path: 'activities',
      message: 'No kick-off is planned, so pairs begin without having heard the same rules.',
      suggestion: 'Add an activity of the kind "kick-off" on the first day.',
    });
  }
  for (const [index, activity] of activities.entries()) {
    const day = timingDay(activity.when, timeFrame);
    const late = day > milestoneDay(timeFrame, 'follow-up');
    const early = daysApart(day, timeFrame.start) > 365;
    if (!late && !early) continue;
    findings.push({
      code: 'outside-program',
      severity: 'warning',
      path: `activities[${index}].when`,
      message: `"${activity.title}" is planned for ${day}, ${late ? 'after the follow-up survey' : 'more than a year before the start'}.`,
      suggestion: 'Check the day; if the program was moved, move the activity with it.',
    });
  }
  return findings;
}
