import { changeProblem } from '../../assignment';
import { MentorMatchError, printValue } from '../../errors';
import { compareText } from '../../model';
import { type OpenMatching, sessionOf } from '../open';
import { expectNoSearch } from '../prepared';
import { partOf, type RunSteps, type Sliceable, sliceable } from '../run';
import { compareEffects, type Effect, toEffect } from './effects';

/**
 * What a mentor's seats are worth at the margin. Losses below 0 are gains. `ends` and `begins` of the effects are a
 * cheapest exchange at the objective that changes; where that is not the last one, later objectives may have a better
 * one.
 */
export interface SeatValue {
  readonly mentorId: string;
  /** Seats today: the capacity maximum. */
  readonly seats: number;
  /** Effect of one seat more. */
  readonly oneMore: Effect;
  /** Effect of one seat less; `null` where there is none to lose, or a lock or required minimum needs it. */
  readonly oneLess: Effect | null;
}

/**
 * The exact gain of one more seat and the exact loss of one seat less, for every mentor, from the prices of the
 * result. Two shortest-path searches a mentor, O(mentors * mentees) each at worst.
 *
 * Deterministic.
 *
 * @returns one value a mentor: the most valuable further seat first, by the policy's order of objectives; ties by id.
 * @throws MentorMatchError `wrong-cohort` if the result was computed from something else or is not optimal;
 *   `invalid-input` under the rule `not-both-ways`, whose matchings are searched, and for options: effects are figures,
 *   which `describeEffect` tells in any language; `callback-failed` where a criterion or rule of your own fails.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, seatValues } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [
 *     { id: 'ana', skills: [{ name: 'SQL' }] },
 *     { id: 'ben', skills: [{ name: 'SQL' }, { name: 'sales' }] },
 *   ],
 *   mentees: [
 *     { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
 *     { id: 'dan', skillsWanted: [{ name: 'sales' }] },
 *     { id: 'eve', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
 *   ],
 * };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * seatValues(open).map(({ mentorId }) => mentorId); // => ['ana', 'ben']
 * ```
 */
export const seatValues: Sliceable<[open: OpenMatching], readonly SeatValue[]> = /* @__PURE__ */ sliceable(
  function* (open: OpenMatching, ...more: readonly unknown[]): RunSteps<readonly SeatValue[]> {
    expectNoOptions(more[0]);
    const session = sessionOf(open);
    expectNoSearch(session.prepared.policy, 'seatValues');
    const reopened = yield* partOf(session.reopened(), 0, 0.3);
    const { prepared, problem } = reopened;
    const analysis = reopened.analysis();
    const { mentors } = prepared.cohort;
    const withSeats = (mentor: number, change: 1 | -1) => () =>
      changeProblem(problem, [
        { kind: 'column', column: mentor, max: (problem.columnMax?.[mentor] ?? 1) + change },
      ]);
    const values: SeatValue[] = [];
    for (const [mentor, person] of mentors.entries()) {
      yield { phase: 'questioning', fraction: 0.3 + (0.7 * mentor) / mentors.length };
      values.push({
        mentorId: person.id,
        seats: person.capacity?.max ?? 1,
        // A further seat can always stay empty, so it is never impossible.
        oneMore: toEffect(reopened, analysis.columnSeat(mentor, 1), withSeats(mentor, 1)) ?? NOTHING,
        oneLess: toEffect(reopened, analysis.columnSeat(mentor, -1), withSeats(mentor, -1)),
      });
    }
    return values.sort(
      (a, b) => compareEffects(prepared.policy, a.oneMore, b.oneMore) || compareText(a.mentorId, b.mentorId),
    );
  },
);

/** What callers without types pass for options would be ignored; what `map` passes beside a matching may be. */
function expectNoOptions(given: unknown): void {
  if (typeof given !== 'object') return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options',
      message: 'seatValues takes no options',
      received: printValue(given),
      expected: 'nothing; describeEffect tells an effect in a language',
    },
  ]);
}

const NOTHING: Effect = { objective: null, loss: 0, scoreLoss: 0, ends: [], begins: [] };
