import * as z from 'zod';
import { parseWith, schemaFor } from '../../model';

/** What a meeting of a pair is mainly for. */
export const MEETING_PHASES = ['opening', 'goals', 'working', 'midpoint', 'closing'] as const;
/** One of {@link MEETING_PHASES}. */
export type MeetingPhase = (typeof MEETING_PHASES)[number];

/** One point of an agenda. */
export interface AgendaItem {
  readonly text: string;
  /** Part of the meeting's time, > 0; only the ratios matter. */
  readonly share: number;
}

/** What to talk about in meetings of one phase. */
export interface Agenda {
  readonly id: string;
  readonly phase: MeetingPhase;
  readonly title: string;
  /** What the pair should have when it leaves. */
  readonly outcome: string;
  readonly items: readonly AgendaItem[];
}

/** Schema of {@link Agenda}. */
export const agendaSchema = schemaFor<Agenda>()(
  z.strictObject({
    id: z.string().min(1),
    phase: z.enum(MEETING_PHASES),
    title: z.string().trim().min(1),
    outcome: z.string().trim().min(1),
    items: z.array(z.strictObject({ text: z.string().trim().min(1), share: z.number().positive() })).min(1),
  }),
);

const timedAgendaArgs = z.object({ agenda: agendaSchema, minutes: z.number().int().min(1) });

/**
 * The agenda with minutes that add up to the meeting exactly, by largest remainder (ties: the earlier point).
 * O(n log n) for n points. Deterministic.
 *
 * @param minutes length of the meeting, integer >= 1.
 * @returns integer minutes that sum to `minutes`, in the order of the agenda.
 * @throws MentorMatchError `invalid-input` for a malformed agenda, and a length that is no integer >= 1.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, timedAgenda } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * timedAgenda(program.agendas[0]!, 60).reduce((sum, { minutes }) => sum + minutes, 0); // => 60
 * ```
 */
export function timedAgenda(
  agenda: Agenda,
  minutes: number,
): readonly { readonly text: string; readonly minutes: number }[] {
  parseWith(timedAgendaArgs, { agenda, minutes });
  const total = agenda.items.reduce((sum, item) => sum + item.share, 0);
  const exact = agenda.items.map((item) => (item.share / total) * minutes);
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const extra = new Set(byRemainder.slice(0, left).map((entry) => entry.index));
  return agenda.items.map((item, index) => ({
    text: item.text,
    minutes: (whole[index] ?? 0) + (extra.has(index) ? 1 : 0),
  }));
}

const meetingPhaseArgs = z.object({ number: z.number().int().min(1), count: z.number().int().min(1) });

/**
 * The phase of a meeting among those of a pair: the first opens, the second sets goals, the last closes,
 * the one in the middle reviews, the others work. With three meetings the second sets goals; with one or two
 * there is no review. O(1). Deterministic.
 *
 * @param number of the meeting, integer from 1 to `count`.
 * @param count of meetings of the pair, integer >= 1.
 * @throws MentorMatchError `invalid-input` for numbers that are no integers >= 1.
 *
 * @example
 * ```ts
 * import { meetingPhase } from 'mentor-match/program';
 *
 * [1, 2, 8].map((number) => meetingPhase(number, 8)); // => ['opening', 'goals', 'closing']
 * ```
 */
export function meetingPhase(number: number, count: number): MeetingPhase {
  parseWith(meetingPhaseArgs, { number, count });
  if (number === 1) return 'opening';
  if (number === count) return 'closing';
  if (number === 2) return 'goals';
  return number === Math.ceil((count + 1) / 2) ? 'midpoint' : 'working';
}
