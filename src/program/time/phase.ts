import { compareText, type Day, dayAfter, parseWith } from '../../model';
import { daySchema } from './day';
import { milestoneDay } from './milestone';
import { checkTimeFrame, lengthInDays, type TimeFrame } from './time-frame';

/**
 * The phases of a program.
 * - `prepare`: before the kick-off: recruiting, screening, training, matching.
 * - `launch`: kick-off to the signed agreement.
 * - `build`: trust and first results, up to the midpoint.
 * - `deepen`: the second half, up to the closing phase.
 * - `close`: the last sixth, at most four weeks: results, thanks, what comes next.
 * - `follow-up`: after the end, up to the follow-up survey.
 */
export const PROGRAM_PHASES = ['prepare', 'launch', 'build', 'deepen', 'close', 'follow-up'] as const;
/** One of {@link PROGRAM_PHASES}. */
export type ProgramPhase = (typeof PROGRAM_PHASES)[number];

/** A phase with its days; `prepare` has no first day. */
export interface PhaseSpan {
  readonly phase: ProgramPhase;
  readonly from: Day | null;
  /** Last day, included. */
  readonly to: Day;
}

/**
 * The phases of a time frame. One that is too short to have a day is left out. O(holidays):
 * the time frame is checked. Deterministic.
 *
 * @returns in the order of time, without gaps.
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, phaseSpans } from 'mentor-match/program';
 *
 * const [first] = phaseSpans(defineTimeFrame({ start: '2026-01-12' }));
 * first?.phase; // => 'prepare'
 * ```
 */
export function phaseSpans(timeFrame: TimeFrame): readonly PhaseSpan[] {
  checkTimeFrame(timeFrame);
  const { start, end } = timeFrame;
  const midpoint = milestoneDay(timeFrame, 'midpoint');
  const agreement = milestoneDay(timeFrame, 'agreement');
  const closing = dayAfter(end, 1 - Math.min(28, Math.max(1, Math.floor(lengthInDays(timeFrame) / 6))));
  const cuts: readonly (readonly [ProgramPhase, Day])[] = [
    ['launch', start],
    ['build', dayAfter(agreement, 1)],
    ['deepen', dayAfter(midpoint, 1)],
    ['close', closing],
    ['follow-up', dayAfter(end, 1)],
  ];
  const spans: PhaseSpan[] = [{ phase: 'prepare', from: null, to: dayAfter(start, -1) }];
  for (const [index, [phase, from]] of cuts.entries()) {
    // In a very short program the agreement may fall after the midpoint; the later phase then begins first.
    const ends = [
      milestoneDay(timeFrame, 'follow-up'),
      ...cuts.slice(index + 1).map(([, next]) => dayAfter(next, -1)),
    ];
    const to = ends.sort(compareText)[0] ?? end;
    if (from <= to) spans.push({ phase, from, to });
  }
  return spans;
}

/**
 * The phase that a day belongs to; days after the follow-up belong to it. O(holidays): the time frame is checked.
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a time frame that is not complete, and a day that does not exist.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, phaseOn } from 'mentor-match/program';
 *
 * phaseOn(defineTimeFrame({ start: '2026-01-12' }), '2026-01-11'); // => 'prepare'
 * ```
 */
export function phaseOn(timeFrame: TimeFrame, day: Day): ProgramPhase {
  parseWith(daySchema, day, 'day');
  const span = phaseSpans(timeFrame).find((candidate) => day <= candidate.to);
  return span?.phase ?? 'follow-up';
}
