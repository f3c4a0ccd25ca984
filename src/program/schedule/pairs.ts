import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { type Cohort, compareText, type PairRef, parseWith } from '../../model';
import { expectKnown } from '../../options';
import { pairIds } from '../content';
import type { TimeFrame } from '../time';
import { type BusySpan, busySpanSchema } from './busy-span';
import type { Schedule } from './meeting';
import { type ScheduleOptions, scheduleWith } from './pair';
import { personShape, planner } from './planner';

const schedulePairsArgs = z.object({
  cohort: z.object({ mentors: z.array(personShape), mentees: z.array(personShape) }),
  pairs: z.array(pairIds),
  options: z.object({ busy: z.record(z.string(), z.array(busySpanSchema)).optional() }),
});

/**
 * Plans the meetings of many pairs so that nobody has two at once: a mentor's second mentee gets the time that
 * the first one leaves, a person who is both mentor and mentee likewise.
 *
 * The pairs with the least common time choose first (ties by mentor id, then mentee id), so the order of the
 * input plays no part.  O(n log n) for n pairs, and what `schedulePair` takes for
 * each, the meetings planned before being busy spans. Deterministic, by the time zones that the run-time knows.
 *
 * @param pairs any objects with `mentorId` and `menteeId`: the matches of a matching as they are.
 * @returns one schedule a pair, in the order given.
 * @throws MentorMatchError `invalid-input` with every pair that names somebody who is not in the cohort.
 *
 * @example
 * ```ts
 * import { defineTimeFrame, schedulePairs } from 'mentor-match/program';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const timeFrame = defineTimeFrame({ start: '2026-01-12' });
 * schedulePairs(cohort, [{ mentorId: 'ana', menteeId: 'cleo' }], timeFrame).length; // => 1
 * ```
 */
export function schedulePairs(
  cohort: Cohort,
  pairs: readonly PairRef[],
  timeFrame: TimeFrame,
  options: Pick<ScheduleOptions, 'stepMinutes'> & {
    /** What people have already, by person id. */
    readonly busy?: { readonly [personId: string]: readonly BusySpan[] };
  } = {},
): readonly Schedule[] {
  expectKnown(options, { stepMinutes: true, busy: true });
  parseWith(schedulePairsArgs, { cohort, pairs, options });
  const mentors = new Map(cohort.mentors.map((mentor) => [mentor.id, mentor]));
  const mentees = new Map(cohort.mentees.map((mentee) => [mentee.id, mentee]));
  const issues: ErrorIssue[] = [];
  const plan = planner(timeFrame);
  const free = { mentor: [], mentee: [] };
  const requests = pairs.flatMap(({ mentorId, menteeId }, index) => {
    const mentor = mentors.get(mentorId);
    const mentee = mentees.get(menteeId);
    const missing = (field: string, role: string, id: string) =>
      issues.push({
        path: `pairs[${index}].${field}`,
        message: `no ${role} has this id`,
        received: printValue(id),
        expected: `the id of a ${role} of the cohort`,
      });
    if (mentor === undefined) missing('mentorId', 'mentor', mentorId);
    if (mentee === undefined) missing('menteeId', 'mentee', menteeId);
    if (mentor === undefined || mentee === undefined) return [];
    const people = { mentor, mentee };
    const common = plan.pairTime(people, free).joint.reduce((sum, span) => sum + span.end - span.start, 0);
    return [{ index, people, common }];
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const taken = new Map<string, BusySpan[]>(
    Object.entries(options.busy ?? {}).map(([id, spans]) => [id, [...spans]]),
  );
  const schedules: Schedule[] = [];
  const order = [...requests].sort(
    (a, b) =>
      a.common - b.common ||
      compareText(a.people.mentor.id, b.people.mentor.id) ||
      compareText(a.people.mentee.id, b.people.mentee.id),
  );
  for (const { index, people } of order) {
    const schedule = scheduleWith(plan, people, {
      ...(options.stepMinutes === undefined ? {} : { stepMinutes: options.stepMinutes }),
      busy: {
        mentor: taken.get(people.mentor.id) ?? [],
        mentee: taken.get(people.mentee.id) ?? [],
      },
    });
    schedules[index] = schedule;
    for (const id of [people.mentor.id, people.mentee.id]) {
      taken.set(id, [...(taken.get(id) ?? []), ...schedule.meetings]);
    }
  }
  return schedules;
}
