import * as z from 'zod';
import { type Instant, parseWith } from '../../model';
import { expectKnown } from '../../options';
import { isOver, type LogbookSummary, summarizeLogbook } from '../relationship';
import { cadenceDays, checkTimeFrame, dayIn, parseNow, type TimeFrame } from '../time';
import { conflictSignals } from './conflict';
import { effortSignals } from './effort';
import { fitSignals } from './fit';
import { meetingSignals } from './meetings';
import { fitCheckSchema, type PairRecord, pairRecordSchema } from './pair-record';
import { satisfactionSignals } from './satisfaction';
import {
  DEFAULT_HEALTH_LIMITS,
  HEALTH_CODES,
  type HealthContext,
  type HealthLimits,
  type HealthSignal,
  limitsSchema,
} from './signal';
import { startSignals } from './start';

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

const pairHealthArgs = z.object({ pair: pairRecordSchema, limits: limitsSchema });

/**
 * Reads the signs of how a pair is doing as of `now`. A relationship that is over has none. O(n log n + n (o + t + q))
 * for n entries, o objectives, t turns of the cadence and q problems. Deterministic.
 *
 * @param limits from when on something is a sign; each that is left out is that of `DEFAULT_HEALTH_LIMITS`.
 * @throws MentorMatchError `invalid-input` for a malformed logbook or fit check, a `now` that does not exist, or a
 *   limit that there is not.
 *
 * @example
 * ```ts
 * import { defineProgram, pairHealth, professionalPreset, replayRelationship } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const at = '2026-01-12T09:00:00Z';
 * const relationship = replayRelationship([
 *   { kind: 'proposed', mentorId: 'ana', menteeId: 'cleo', at },
 *   { kind: 'accepted', side: 'mentor', at },
 *   { kind: 'accepted', side: 'mentee', at },
 *   { kind: 'agreed', at },
 *   { kind: 'started', at },
 * ]);
 * const record = { relationship, entries: [], objectives: [] };
 * const { signals } = pairHealth(record, program.timeFrame, '2026-06-01T12:00:00Z');
 * signals.map(({ code }) => code); // => ['overdue-meeting', 'no-goal']
 * ```
 */
export function pairHealth(
  pair: PairRecord,
  timeFrame: TimeFrame,
  now: Instant,
  limits: Partial<HealthLimits> = {},
): PairHealth {
  parseNow(now);
  checkTimeFrame(timeFrame);
  expectKnown(limits, DEFAULT_HEALTH_LIMITS, 'limits');
  const given = parseWith(pairHealthArgs, { pair, limits });
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
    limits: given.limits,
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
