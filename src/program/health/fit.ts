import { compareInstants } from '../../model';
import { PAIR_ROLES } from '../content';
import { dayIn } from '../time';
import type { HealthContext, HealthSignal } from './signal';

/** `poor-fit`: at the latest fit check a side rated the match low. */
export function fitSignals({ pair, timeFrame, today, limits }: HealthContext): HealthSignal[] {
  const latest = [...(pair.fitChecks ?? [])]
    .filter((check) => dayIn(check.at, timeFrame.timeZone) <= today)
    .sort((a, b) => compareInstants(a.at, b.at))
    .at(-1);
  if (latest === undefined) return [];
  const poor = PAIR_ROLES.filter((side) => (latest[side] ?? 5) <= limits.poorFit);
  if (poor.length === 0) return [];
  return [
    {
      code: 'poor-fit',
      urgency: 'act',
      since: dayIn(latest.at, timeFrame.timeZone),
      reasons: poor.map((side) => `The ${side} rated the fit ${latest[side]} of 5.`),
      action: 'Speak with each side alone this week; offer a talk of three or another partner.',
      contact: poor.length === 2 ? ['mentee', 'mentor'] : poor,
    },
  ];
}
