import { type Day, dayAfter, daysApart } from '../../model';
import { dayIn, laterDay, milestoneDay } from '../time';
import type { HealthContext, HealthSignal } from './signal';

/** Signs around the beginning and the state of a relationship: answers, agreement, goals, pauses, rematch. */
export function startSignals(context: HealthContext): HealthSignal[] {
  return [
    ...noAnswer(context),
    ...noAgreement(context),
    ...noGoal(context),
    ...pauseOver(context),
    ...rematchRequested(context),
  ];
}

function noAnswer({ pair, timeFrame, today, limits }: HealthContext): HealthSignal[] {
  const { relationship } = pair;
  if (relationship.status !== 'proposed') return [];
  const proposed = dayIn(relationship.since, timeFrame.timeZone);
  const waiting = daysApart(proposed, today);
  if (waiting <= limits.answerDays) return [];
  const silent = (['mentor', 'mentee'] as const).filter((side) => !relationship.acceptedBy.includes(side));
  return [
    {
      code: 'no-answer',
      urgency: waiting > 2 * limits.answerDays ? 'act' : 'watch',
      since: dayAfter(proposed, limits.answerDays + 1),
      reasons: [`Proposed on ${proposed}; no answer from ${silent.join(' and ')} for ${waiting} days.`],
      action: 'Ask what holds the answer up; a no is fine, and frees the other for somebody else.',
      contact: silent,
    },
  ];
}

/** A pair that was made late gets as many days as one that was there at the start. */
function deadline({ pair, timeFrame }: HealthContext): Day {
  const { relationship } = pair;
  const days = daysApart(timeFrame.start, milestoneDay(timeFrame, 'agreement'));
  return dayAfter(laterDay(dayIn(relationship.since, timeFrame.timeZone), timeFrame.start), days);
}

function noAgreement(context: HealthContext): HealthSignal[] {
  const { pair, today } = context;
  const due = deadline(context);
  if (pair.relationship.status !== 'accepted' || today <= due) return [];
  return [
    {
      code: 'no-agreement',
      urgency: 'watch',
      since: dayAfter(due, 1),
      reasons: [`The agreement was to be signed by ${due}.`],
      action: 'Send the draft again and ask which point is open.',
      contact: ['mentee', 'mentor'],
    },
  ];
}

function noGoal(context: HealthContext): HealthSignal[] {
  const { pair, logbook, today, timeFrame } = context;
  const { status, startedAt } = pair.relationship;
  if (status !== 'active' && status !== 'agreed') return [];
  const days = daysApart(timeFrame.start, milestoneDay(timeFrame, 'agreement'));
  const started = startedAt === undefined ? timeFrame.start : dayIn(startedAt, timeFrame.timeZone);
  const due = dayAfter(laterDay(started, timeFrame.start), days);
  const alive = logbook.objectives.filter(({ objective }) => objective.status !== 'dropped');
  if (today <= due || alive.length > 0) return [];
  return [
    {
      code: 'no-goal',
      urgency: daysApart(due, today) > 14 ? 'act' : 'watch',
      since: dayAfter(due, 1),
      reasons: [
        logbook.objectives.length === 0
          ? `No objective is written down; one was due by ${due}.`
          : 'Every objective was dropped and none has come in its place.',
      ],
      action:
        'Send the goal sheet; offer half an hour to fill in one goal with measure, baseline and target.',
      contact: ['mentee'],
    },
  ];
}

function pauseOver({ pair, timeFrame, today }: HealthContext): HealthSignal[] {
  const { pause } = pair.relationship;
  if (pause?.until === undefined) return [];
  const until = dayIn(pause.until, timeFrame.timeZone);
  if (today <= until) return [];
  return [
    {
      code: 'pause-over',
      urgency: daysApart(until, today) > 14 ? 'act' : 'watch',
      since: dayAfter(until, 1),
      reasons: [`Paused (${pause.reason}) until ${until}, and not taken up again.`],
      action: 'Ask both whether to go on, pause longer with a day, or end without blame.',
      contact: ['mentee', 'mentor'],
    },
  ];
}

function rematchRequested({ pair, timeFrame }: HealthContext): HealthSignal[] {
  const { rematch } = pair.relationship;
  if (rematch === undefined) return [];
  return [
    {
      code: 'rematch-requested',
      urgency: 'act',
      since: dayIn(rematch.at, timeFrame.timeZone),
      reasons: [
        `The ${rematch.side} asked for another partner${rematch.reason === undefined ? '' : `: ${rematch.reason}`}.`,
      ],
      action: 'Thank for saying it, agree on a last meeting, and look for the next partner.',
      contact: [rematch.side, rematch.side === 'mentor' ? 'mentee' : 'mentor'],
    },
  ];
}
