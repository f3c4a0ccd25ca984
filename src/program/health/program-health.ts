import * as z from 'zod';
import { addTo } from '../../lists';
import { compareText, type Day, type Instant, parseWith } from '../../model';
import { expectKnown } from '../../options';
import type { PairRole } from '../content';
import type { Program } from '../program';
import { RELATIONSHIP_STATUSES, type RelationshipStatus } from '../relationship';
import { checkTimeFrame, dayIn, milestones, type ProgramPhase, parseNow, phaseOn } from '../time';
import { type PairHealth, pairHealth } from './pair-health';
import type { PairRecord } from './pair-record';
import {
  DEFAULT_HEALTH_LIMITS,
  HEALTH_CODES,
  type HealthCode,
  type HealthLimits,
  limitsSchema,
} from './signal';

/** Somebody to call this week, with all that is to be said. */
export interface CallItem {
  readonly personId: string;
  /** One for each pair and signal, the most urgent first. */
  readonly about: readonly {
    readonly mentorId: string;
    readonly menteeId: string;
    readonly side: PairRole;
    readonly code: HealthCode;
    readonly since: Day;
    readonly reasons: readonly string[];
    readonly action: string;
  }[];
}

/** How the program is doing as a whole. Plain JSON. */
export interface ProgramHealth {
  readonly asOf: Day;
  readonly phase: ProgramPhase;
  readonly nextMilestone: { readonly title: string; readonly day: Day } | null;
  /** Pairs of all states. */
  readonly pairs: number;
  readonly byStatus: { readonly [S in RelationshipStatus]: number };
  readonly byState: { readonly [S in PairHealth['state']]: number };
  /** Pairs with each signal; only those that occur. */
  readonly bySignal: { readonly [C in HealthCode]?: number };
  /** Meetings held by all pairs. */
  readonly meetings: number;
  /** Hours of these meetings, as a fraction. */
  readonly hours: number;
  /** Mean over pairs that have begun and of which it can be told, in [0, 1]; `null` when there is none. */
  readonly cadenceKept: number | null;
  /** Mean progress of the objectives over such pairs, in [0, 1]; `null` when there is none. */
  readonly progress: number | null;
  readonly callThisWeek: readonly CallItem[];
  /** Pairs to look at again next week, by mentor id, then mentee id. */
  readonly watch: readonly {
    readonly mentorId: string;
    readonly menteeId: string;
    readonly codes: readonly HealthCode[];
  }[];
  /** All pairs, by mentor id, then mentee id. */
  readonly details: readonly PairHealth[];
}

const programHealthArgs = z.object({
  program: z.object({}),
  pairs: z.array(z.unknown()),
  limits: limitsSchema,
});

/**
 * How the whole program is doing as of `now`, and who needs a call this week: for each urgent signal the person
 * to speak with first, one entry a person, the gravest and oldest first. Independent of the order of the pairs.
 * O(p log p) for p pairs, and what {@link pairHealth} takes for each. Deterministic.
 *
 * @param limits from when on something is a sign; each that is left out is that of `DEFAULT_HEALTH_LIMITS`.
 * @throws MentorMatchError as {@link pairHealth}.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, programHealth } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * programHealth(program, [], '2026-06-01T12:00:00Z').pairs; // => 0
 * ```
 */
export function programHealth(
  program: Program,
  pairs: readonly PairRecord[],
  now: Instant,
  limits: Partial<HealthLimits> = {},
): ProgramHealth {
  parseNow(now);
  expectKnown(limits, DEFAULT_HEALTH_LIMITS, 'limits');
  parseWith(programHealthArgs, { program, pairs, limits });
  checkTimeFrame(program.timeFrame);
  const { timeFrame } = program;
  const asOf = dayIn(now, timeFrame.timeZone);
  const details = pairs
    .map((pair) => pairHealth(pair, timeFrame, now, limits))
    .sort((a, b) => compareText(a.mentorId, b.mentorId) || compareText(a.menteeId, b.menteeId));
  const next = milestones(timeFrame).find((milestone) => milestone.day > asOf);
  const running = details.filter((pair) => pair.logbook.meetings > 0);
  return {
    asOf,
    phase: phaseOn(timeFrame, asOf),
    nextMilestone: next === undefined ? null : { title: next.title, day: next.day },
    pairs: pairs.length,
    byStatus: countBy(
      RELATIONSHIP_STATUSES,
      (status) => pairs.filter((pair) => pair.relationship.status === status).length,
    ),
    byState: countBy(
      ['well', 'watch', 'act', 'over'],
      (state) => details.filter((pair) => pair.state === state).length,
    ),
    bySignal: Object.fromEntries(
      HEALTH_CODES.map((code) => [
        code,
        details.filter((pair) => pair.signals.some((signal) => signal.code === code)).length,
      ]).filter(([, count]) => count !== 0),
    ),
    meetings: details.reduce((sum, pair) => sum + pair.logbook.meetings, 0),
    hours: details.reduce((sum, pair) => sum + pair.logbook.hours, 0),
    cadenceKept: meanOf(running.map((pair) => pair.logbook.cadenceKept)),
    progress: meanOf(running.map((pair) => pair.logbook.progress)),
    callThisWeek: callList(details),
    watch: details
      .filter((pair) => pair.state === 'watch')
      .map(({ mentorId, menteeId, signals }) => ({
        mentorId,
        menteeId,
        codes: signals.map((signal) => signal.code),
      })),
    details,
  };
}

function callList(details: readonly PairHealth[]): CallItem[] {
  const calls = new Map<string, CallItem['about'][number][]>();
  for (const { mentorId, menteeId, signals } of details) {
    for (const { code, urgency, since, reasons, action, contact } of signals) {
      const side = contact[0];
      if (urgency !== 'act' || side === undefined) continue;
      const personId = side === 'mentor' ? mentorId : menteeId;
      const about = { mentorId, menteeId, side, code, since, reasons, action };
      addTo(calls, personId, about);
    }
  }
  const gravest = (item: CallItem['about'][number]) => HEALTH_CODES.indexOf(item.code);
  return [...calls]
    .map(([personId, about]) => ({
      personId,
      about: about.sort((a, b) => gravest(a) - gravest(b) || compareText(a.since, b.since)),
    }))
    .sort((a, b) => {
      const first = a.about[0];
      const second = b.about[0];
      if (first === undefined || second === undefined) return 0;
      return (
        gravest(first) - gravest(second) ||
        compareText(first.since, second.since) ||
        compareText(a.personId, b.personId)
      );
    });
}

function countBy<K extends string>(
  keys: readonly K[],
  count: (key: K) => number,
): { readonly [P in K]: number } {
  const counts = {} as { [P in K]: number }; // filled for every key in the next line
  for (const key of keys) counts[key] = count(key);
  return counts;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
