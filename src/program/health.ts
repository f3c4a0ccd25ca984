import * as z from 'zod';
import { parseWith } from '../model';
import { cadenceDays } from './cadence';
import { dayIn, type Instant, parseNow } from './day';
import { conflictSignals } from './health/conflict';
import { effortSignals } from './health/effort';
import { fitSignals } from './health/fit';
import { meetingSignals } from './health/meetings';
import { fitCheckSchema, type PairRecord } from './health/pair-record';
import { satisfactionSignals } from './health/satisfaction';
import {
  DEFAULT_HEALTH_LIMITS,
  HEALTH_CODES,
  type HealthContext,
  type HealthLimits,
  type HealthSignal,
} from './health/signal';
import { startSignals } from './health/start';
import { type LogbookSummary, summarizeLogbook } from './logbook';
import { isOver } from './relationship';
import type { TimeFrame } from './time-frame';

/** How one pair is doing. */
export interface PairHealth {
  readonly mentorId: string;
  readonly menteeId: string;
  /** `over`: the relationship has ended, there is nothing to watch. */
  readonly state: 'well' | 'watch' | 'act' | 'over';
  /** Urgent ones first, then in the order of {@link HEALTH_CODES}. */
  readonly signals: readonly HealthSignal[];
  readonly logbook: LogbookSummary;
}

/**
 * Reads the signs of how a pair is doing as of `now`. A relationship that is over has none.
 *
 * @throws MentorMatchError `invalid-input` for a malformed logbook or fit check, or a `now` that does not exist.
 */
export function pairHealth(
  pair: PairRecord,
  timeFrame: TimeFrame,
  now: Instant,
  limits: Partial<HealthLimits> = {},
): PairHealth {
  parseNow(now);
  parseWith(z.array(fitCheckSchema), pair.fitChecks ?? [], 'fitChecks');
  const { mentorId, menteeId } = pair.relationship;
  const logbook = summarizeLogbook(
    { mentorId, menteeId, timeFrame, objectives: pair.objectives },
    pair.entries,
    now,
  );
  if (isOver(pair.relationship)) return { mentorId, menteeId, state: 'over', signals: [], logbook };
  const context: HealthContext = {
    pair,
    timeFrame,
    logbook,
    today: dayIn(now, timeFrame.timeZone),
    limits: { ...DEFAULT_HEALTH_LIMITS, ...limits },
    cadenceDays: cadenceDays(timeFrame.cadence),
  };
  const found = [
    ...conflictSignals(context),
    ...startSignals(context),
    ...fitSignals(context),
    ...meetingSignals(context),
    ...satisfactionSignals(context),
    ...effortSignals(context),
  ];
  const rank = (signal: HealthSignal) =>
    (signal.urgency === 'act' ? 0 : HEALTH_CODES.length) + HEALTH_CODES.indexOf(signal.code);
  const signals = found.sort((a, b) => rank(a) - rank(b));
  return { mentorId, menteeId, state: signals[0]?.urgency ?? 'well', signals, logbook };
}
