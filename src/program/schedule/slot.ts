import { compareText, WEEKDAYS, type Weekday } from '../../model';
import { PAIR_ROLES, type PairRole } from '../content';
import { WEEKDAY_NAMES } from '../time';
import { holds } from './free-time';
import type { Slot, SlotOption } from './meeting';
import { localTime, type PairTime, type Planner } from './planner';
import { MINUTE, timeOf, type ZoneDays } from './zone-days';

/** Usual working hours, against which the comfort of a slot is measured: 09:00 to 17:00. */
const WORK_START = 9 * 60;
const WORK_END = 17 * 60;
const ALTERNATIVES = 3;
/** A slot nearer than this to a better one is not worth listing as an alternative. */
const APART = 120 * MINUTE;

interface Candidate {
  readonly anchor: PairRole;
  readonly weekday: Weekday;
  readonly minute: number;
  readonly shift: number;
  readonly starts: readonly number[];
  readonly fits: number;
  /** Mean minutes outside of working hours of the side that has it worse. */
  readonly outside: number;
  readonly worseSide: PairRole;
}

/** The slot with the moment of each turn. */
export interface ChosenSlot {
  readonly slot: Slot;
  readonly starts: readonly number[];
}

/**
 * Chooses the weekly time of a pair among all weekdays, times (in steps) and both people's clocks.
 *
 * Best is: 1. most meetings at the slot itself, less one for each turn that the series starts later; 2. least
 * time outside of 09:00 to 17:00 for the side that has it worse; 3. an earlier start of the series; 4. earlier
 * in the week, then in the day; 5. the mentee's clock before the mentor's. So the choice is unique.
 *
 * @returns `null` when no meeting fits anywhere. O(7 * slots a day * turns * log of the joint spans).
 */
export function chooseSlot(plan: Planner, time: PairTime, stepMinutes: number): ChosenSlot | null {
  const candidates = allCandidates(plan, time, stepMinutes).sort(better);
  const best = candidates[0];
  if (best === undefined) return null;
  const alternatives: Candidate[] = [];
  for (const candidate of candidates) {
    if (alternatives.length === ALTERNATIVES) break;
    if ([best, ...alternatives].every((listed) => apart(listed, candidate))) alternatives.push(candidate);
  }
  const equals = candidates.filter(
    (candidate) => value(candidate) === value(best) && candidate.outside === best.outside,
  ).length;
  return {
    starts: best.starts,
    slot: {
      ...option(best, time),
      anchor: best.anchor,
      startsLater: best.shift,
      reasons: reasonsFor(best, time, equals),
      alternatives: alternatives.map((candidate) => ({
        ...option(candidate, time),
        why: whyWorse(candidate, best),
      })),
    },
  };
}

function allCandidates(plan: Planner, time: PairTime, stepMinutes: number): Candidate[] {
  const { cadence, meetingMinutes } = plan.timeFrame;
  const length = meetingMinutes * MINUTE;
  const weekdays = cadence.weekday === undefined ? WEEKDAYS : [cadence.weekday];
  const sameZone = time.zones.mentor.timeZone === time.zones.mentee.timeZone;
  const anchors: readonly PairRole[] = sameZone ? ['mentee'] : ['mentee', 'mentor'];
  const found: Candidate[] = [];
  for (const weekday of weekdays) {
    for (let shift = 0; shift < (cadence.interval ?? 1); shift++) {
      const days = plan.turnDays(weekday, shift);
      for (const anchor of anchors) {
        const zone = time.zones[anchor];
        const indexes = days.map(zone.indexOfDay);
        for (let minute = 0; minute < 1440; minute += stepMinutes) {
          const at = (index: number) => zone.at(index, minute, 'usual');
          const fitting = (start: number) => holds(time.joint, start, start + length);
          // Most times of the day fit no turn: look before anything is kept.
          if (!indexes.some((index) => fitting(at(index)))) continue;
          const starts = indexes.map(at);
          const held = starts.filter(fitting);
          const [mentor, mentee] = PAIR_ROLES.map((side) =>
            meanOutside(held, meetingMinutes, time.zones[side]),
          );
          const outside = Math.max(mentor ?? 0, mentee ?? 0);
          const worseSide = (mentor ?? 0) > (mentee ?? 0) ? 'mentor' : 'mentee';
          found.push({ anchor, weekday, minute, shift, starts, fits: held.length, outside, worseSide });
        }
      }
    }
  }
  return found;
}

/** Mean minutes of the meetings that lie outside of working hours on a zone's clock. */
function meanOutside(starts: readonly number[], minutes: number, zone: ZoneDays): number {
  let sum = 0;
  for (const start of starts) {
    const from = (start - zone.startOf(zone.indexOf(start))) / MINUTE;
    const inside = Math.min(from + minutes, WORK_END) - Math.max(from, WORK_START);
    sum += minutes - Math.max(0, inside);
  }
  return sum / starts.length;
}

/** Meetings at the slot, each turn of waiting counted like one that is lost. */
function value(candidate: Candidate): number {
  return candidate.fits - candidate.shift;
}

function better(a: Candidate, b: Candidate): number {
  return (
    value(b) - value(a) ||
    a.outside - b.outside ||
    a.shift - b.shift ||
    WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) ||
    a.minute - b.minute ||
    compareText(a.anchor, b.anchor)
  );
}

function apart(a: Candidate, b: Candidate): boolean {
  const week = 7 * 24 * 60 * MINUTE;
  const distance = Math.abs((a.starts[0] ?? 0) - (b.starts[0] ?? 0)) % week;
  return Math.min(distance, week - distance) >= APART;
}

function option(candidate: Candidate, time: PairTime): SlotOption {
  return {
    weekday: candidate.weekday,
    time: timeOf(candidate.minute),
    timeZone: time.zones[candidate.anchor].timeZone,
    fits: candidate.fits,
    of: candidate.starts.length,
  };
}

function reasonsFor(best: Candidate, time: PairTime, equals: number): string[] {
  const reasons = [
    best.fits === best.starts.length
      ? `All ${best.fits} meetings can be held at this time.`
      : `${best.fits} of ${best.starts.length} meetings can be held at this time; no other slot allows more.`,
  ];
  if (best.shift > 0) {
    reasons.push(
      `The series begins ${best.shift} ${best.shift === 1 ? 'turn' : 'turns'} later, because it is taken at first.`,
    );
  }
  const other: PairRole = best.anchor === 'mentee' ? 'mentor' : 'mentee';
  const zone = time.zones[best.anchor].timeZone;
  if (time.zones[other].timeZone !== zone) {
    reasons.push(
      `It keeps to the ${best.anchor}'s clock (${zone}); for the ${other} (${time.zones[other].timeZone}) it is ${clocks(best, time.zones[other].timeZone)}.`,
    );
  }
  reasons.push(
    best.outside === 0
      ? 'It lies inside 09:00 to 17:00 for both.'
      : `For the ${best.worseSide} ${Math.round(best.outside)} minutes of a meeting lie outside of 09:00 to 17:00 on average; no slot with as many meetings does better.`,
  );
  if (equals > 1) reasons.push(`Of ${equals} equally good slots it is the first in the week.`);
  return reasons;
}

/** `08:00`, or `08:00 (09:00 in 3 of 20 meetings)` when the clocks change on different days. */
function clocks(candidate: Candidate, timeZone: string): string {
  const counts = new Map<string, number>();
  for (const start of candidate.starts) {
    const clock = localTime(timeZone, start).start;
    const text = `${WEEKDAY_NAMES[WEEKDAYS[(new Date(`${clock}Z`).getUTCDay() + 6) % 7] ?? 'mon']} ${clock.slice(11)}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [usual, ...others] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  if (usual === undefined) return 'never';
  if (others.length === 0) return usual[0];
  const rest = others.map(([text, count]) => `${text} in ${count}`).join(', ');
  return `${usual[0]} (${rest} of ${candidate.starts.length} meetings, when only one side has changed its clock)`;
}

function whyWorse(candidate: Candidate, best: Candidate): string {
  if (candidate.fits < best.fits) {
    return `only ${candidate.fits} of ${candidate.starts.length} meetings can be held at this time`;
  }
  if (candidate.shift > best.shift) return 'the series would begin later';
  if (candidate.outside > best.outside) {
    return `${Math.round(candidate.outside)} minutes of a meeting lie outside of 09:00 to 17:00 for the ${candidate.worseSide}`;
  }
  return 'as good, but later in the week';
}
