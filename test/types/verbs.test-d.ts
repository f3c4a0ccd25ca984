// Types of what is handed over and handed back: what is open, verbs in slices, code of the caller's own, the solver.
import type { Criterion, Mentee, Mentor, OpenCohort, OpenMatching, RuleDefinition } from 'mentor-match';
import {
  defineCriterion,
  defineRule,
  explainMatch,
  matchCohort,
  openCohort,
  openMatching,
  runAsync,
  shortlist,
  verifyMatching,
  whyNot,
} from 'mentor-match';
import { type AssignmentOutcome, type AssignmentProblem, solveAssignment } from 'mentor-match/assignment';
import { type ChunkedInput, readCohortStream } from 'mentor-match/interchange';
import type { Verification, WhyNot } from 'mentor-match/schemas';
import { expectTypeOf } from 'vitest';

declare const open: OpenMatching;
declare const people: OpenCohort;
const pair = { mentorId: 'a', menteeId: 'b' };

// A matching that is open answers what a cohort that is open answers, and not the other way round.
expectTypeOf(openMatching).returns.toEqualTypeOf<OpenMatching>();
expectTypeOf(openCohort).returns.toEqualTypeOf<OpenCohort>();
expectTypeOf<OpenMatching>().toExtend<OpenCohort>();
expectTypeOf<OpenCohort>().not.toExtend<OpenMatching>();
// @ts-expect-error a question about a matching needs one
export const tooEarly = () => whyNot(people, pair);
// @ts-expect-error what is open is made by opening
export const made: OpenMatching = { warnings: [] };

// An answer is narrowed by its status.
const answer = whyNot(open, pair);
expectTypeOf(answer).toEqualTypeOf<WhyNot>();
if (answer.status === 'not-chosen') expectTypeOf(answer.weightsSearched).toEqualTypeOf<boolean>();
// @ts-expect-error a pair that is matched has no remedies
export const remedies = answer.remedies;

// The audience decides what is told.
expectTypeOf(explainMatch(people, pair).score).toEqualTypeOf<number>();
expectTypeOf(explainMatch(people, pair, { audience: 'mentee' })).not.toHaveProperty('score');
expectTypeOf(shortlist(people)[0]!.entries[0]!.explanation).toHaveProperty('rules');

// In slices a verb takes the same arguments and gives the same answer.
expectTypeOf(runAsync(whyNot, [open, pair])).resolves.toEqualTypeOf<WhyNot>();
expectTypeOf(
  runAsync(verifyMatching, [{ mentors: [], mentees: [] }, {}, {}]),
).resolves.toEqualTypeOf<Verification>();
// @ts-expect-error arguments of another verb
export const mixed = () => runAsync(whyNot, [{ mentors: [], mentees: [] }]);
// @ts-expect-error what does not run in slices
export const plain = () => runAsync(matchCohort, [{ mentors: [], mentees: [] }]);

// Parameters of a criterion and a rule of one's own are inferred.
const criterion = defineCriterion({
  id: 'same-site',
  score: (mentor, mentee) => {
    expectTypeOf(mentor).toEqualTypeOf<Mentor>();
    expectTypeOf(mentee).toEqualTypeOf<Mentee>();
    return mentor.location === mentee.location ? 1 : null;
  },
});
expectTypeOf(criterion).toEqualTypeOf<Criterion>();
const rule = defineRule({
  name: 'same-site',
  allows: (mentor, mentee) => {
    expectTypeOf(mentor).toEqualTypeOf<Mentor>();
    return mentor.location === mentee.location;
  },
});
expectTypeOf(rule).toEqualTypeOf<RuleDefinition>();
// @ts-expect-error a score is a number, null, or an object with its value
defineCriterion({ id: 'bad', score: () => 'high' });

// The solver knows numbers alone, and its outcome is narrowed too.
expectTypeOf(solveAssignment).parameter(0).toEqualTypeOf<AssignmentProblem>();
declare const outcome: AssignmentOutcome;
if (outcome.status === 'optimal') expectTypeOf(outcome.totalCost).toEqualTypeOf<number>();
// @ts-expect-error no total where there is no solution
export const total = outcome.totalCost;

// What a page or a server has in its hands is a table in pieces.
expectTypeOf<ReturnType<File['stream']>>().toExtend<ChunkedInput>();
expectTypeOf<NonNullable<Response['body']>>().toExtend<ChunkedInput>();
expectTypeOf(readCohortStream).parameter(0).toHaveProperty('mentors');
