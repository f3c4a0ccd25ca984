import { PAIR_ROLES } from '../content';
import type { SatisfactionReading } from '../relationship';
import type { HealthContext, HealthSignal } from './signal';

/** `falling-satisfaction` and `low-satisfaction`, for each side by its own ratings. */
export function satisfactionSignals({ logbook, limits }: HealthContext): HealthSignal[] {
  return PAIR_ROLES.flatMap((side): HealthSignal[] => {
    const readings = logbook.satisfaction[side];
    const latest = readings.at(-1);
    if (latest === undefined) return [];
    const recent = readings.slice(-2);
    const before = readings.slice(-5, -2);
    const fall = before.length === 0 ? 0 : mean(before) - mean(recent);
    if (fall >= limits.satisfactionFall && mean(recent) <= limits.fallenSatisfaction) {
      return [
        {
          code: 'falling-satisfaction',
          urgency: latest.value <= limits.lowSatisfaction ? 'act' : 'watch',
          since: recent[0]?.day ?? latest.day,
          reasons: [
            `The ${side}'s satisfaction fell: ${readings
              .slice(-5)
              .map((reading) => reading.value)
              .join(', ')} of 5.`,
          ],
          action: `Ask the ${side} what has changed, before the other side notices by absence.`,
          contact: [side],
        },
      ];
    }
    if (latest.value > limits.lowSatisfaction) return [];
    return [
      {
        code: 'low-satisfaction',
        urgency: 'watch',
        since: latest.day,
        reasons: [`The ${side} rated the last meeting ${latest.value} of 5.`],
        action: `Ask the ${side} what was missing.`,
        contact: [side],
      },
    ];
  });
}

function mean(readings: readonly SatisfactionReading[]): number {
  return readings.reduce((sum, reading) => sum + reading.value, 0) / readings.length;
}
