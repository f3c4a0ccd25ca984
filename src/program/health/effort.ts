import { PAIR_ROLES, type PairRole } from '../content';
import type { HealthContext, HealthSignal } from './signal';

/** `one-sided-effort`: one side alone prepares and drives nearly every meeting. */
export function effortSignals({ pair, logbook, limits, today }: HealthContext): HealthSignal[] {
  const { mentor, mentee, both } = logbook.drivenBy;
  const rated = mentor + mentee + both;
  if (rated < limits.effortMeetings) return [];
  // A mentee who drives is what mentoring asks for; it is one-sided only when the mentor's own steps stay undone.
  const overdue = (side: PairRole) =>
    logbook.openSteps.filter((step) => step.side === side && step.due !== undefined && step.due < today);
  return PAIR_ROLES.flatMap((side): HealthSignal[] => {
    const other: PairRole = side === 'mentor' ? 'mentee' : 'mentor';
    const alone = side === 'mentor' ? mentor : mentee;
    const undone = overdue(other);
    if (alone / rated < limits.oneSidedShare || (side === 'mentee' && undone.length < 2)) return [];
    const last =
      pair.entries
        .map((entry) => entry.day)
        .sort()
        .at(-1) ?? today;
    return [
      {
        code: 'one-sided-effort',
        urgency: 'watch',
        since: last < today ? last : today,
        reasons: [
          `The ${side} alone drove ${alone} of ${rated} meetings.`,
          ...(undone.length === 0
            ? []
            : [
                `${undone.length} next ${undone.length === 1 ? 'step' : 'steps'} of the ${other} ${undone.length === 1 ? 'is' : 'are'} overdue.`,
              ]),
        ],
        action:
          side === 'mentor'
            ? 'Remind the mentee that dates, topics and notes are theirs; ask whether the goal is still wanted.'
            : 'Ask the mentor about load, and whether the promised steps can be dropped or passed on.',
        contact: [other, side],
      },
    ];
  });
}
