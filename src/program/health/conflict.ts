import { daysApart } from '../../model';
import { CONFLICT_KINDS, type LoggedProblem, type ProblemKind } from '../relationship';
import type { HealthContext, HealthSignal } from './signal';

const ACTIONS: { readonly [K in ProblemKind]: string } = {
  mismatch: 'Talk of three within the week: other goals together, or another partner.',
  distancing:
    'Call the side that stays away; ask about load before motives; agree on fewer meetings that are kept.',
  manipulation:
    "Stop the meetings now, speak with each side alone today, and follow the organization's procedure. Do not mediate.",
  'lack-of-expertise': 'Bring in a second mentor for this topic; the first may stay for the rest.',
  'general-dysfunction':
    'Speak with each side alone; check whether this is the right time, and pause or end without blame.',
  time: 'Look at the calendar together.',
  logistics: 'Look at rooms, tools and times together.',
  other: 'Ask both what would help.',
};

/** `unresolved-conflict`: a conflict in the logbook that no later entry settles. One signal for each kind. */
export function conflictSignals({ logbook, today, limits }: HealthContext): HealthSignal[] {
  return CONFLICT_KINDS.flatMap((kind): HealthSignal[] => {
    const open = logbook.openProblems.filter((problem) => problem.kind === kind);
    const first = open[0];
    if (first === undefined) return [];
    const urgent =
      kind === 'manipulation' || open.length > 1 || daysApart(first.day, today) > limits.conflictDays;
    return [
      {
        code: 'unresolved-conflict',
        urgency: urgent ? 'act' : 'watch',
        since: first.day,
        reasons: open.map((problem) => describe(problem)),
        action: ACTIONS[kind],
        contact: first.raisedBy === 'mentor' ? ['mentor', 'mentee'] : ['mentee', 'mentor'],
      },
    ];
  });
}

function describe(problem: LoggedProblem): string {
  const by = problem.raisedBy === undefined ? '' : ` (raised by the ${problem.raisedBy})`;
  return `${problem.day}, ${problem.kind.replaceAll('-', ' ')}${by}: ${problem.text}`;
}
