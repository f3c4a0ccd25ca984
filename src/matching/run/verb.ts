import { MentorMatchError, printValue } from '../../errors';
import { runToEnd } from '../../steps';
import { inSlices, type SlicedOptions } from './slices';
import type { RunSteps } from './step';

declare const verb: unique symbol;

/** A function that answers at once when it is called, and in slices when it is given to {@link runAsync}. */
export interface Sliceable<Args extends readonly unknown[], Answer> {
  (...args: Args): Answer;
  readonly [verb]: true;
}

type AnySteps = (...args: readonly unknown[]) => RunSteps<unknown>;

const STEPS = new WeakMap<object, AnySteps>();

/** Makes both ways to call it of the steps of a verb. */
export function sliceable<Args extends readonly unknown[], Answer>(
  steps: (...args: Args) => RunSteps<Answer>,
): Sliceable<Args, Answer> {
  // The brand is there for the compiler alone.
  const made = ((...args: Args) => runToEnd(steps(...args))) as Sliceable<Args, Answer>;
  // Arguments are those of the verb itself: `runAsync` has its types.
  STEPS.set(made, steps as unknown as AnySteps);
  return made;
}

/** The steps of a verb, for another verb that asks it as a part of its own work. */
export function stepsOf<Args extends readonly unknown[], Answer>(
  run: Sliceable<Args, Answer>,
  args: Args,
): RunSteps<Answer> {
  const steps = STEPS.get(run);
  if (steps === undefined) throw new Error('unreachable: every verb was made by `sliceable`');
  // The steps of this very verb give its answer.
  return steps(...args) as RunSteps<Answer>;
}

/**
 * Runs a verb in slices of some 12 ms, so that the host's other work goes on, with progress and an `AbortSignal`. The
 * answer is that of the verb itself, byte for byte. (`matchCohortAsync` can do more: it has threads, and a best
 * matching when it is stopped.)
 *
 * Complexity and determinism are those of the verb; slices change neither.
 *
 * @param run one of the verbs of the type `Sliceable`, such as `openMatching`, `whyNot`, `rematch` or `verifyMatching`.
 * @param args what the verb is called with.
 * @throws MentorMatchError as the verb, and `aborted`; as a rejected promise.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, runAsync, whyNot } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const open = await runAsync(openMatching, [cohort, {}, matchCohort(cohort)]);
 * const answer = await runAsync(whyNot, [open, { mentorId: 'ana', menteeId: 'cleo' }]);
 * answer.status; // => 'matched'
 * ```
 */
export async function runAsync<Args extends readonly unknown[], Answer>(
  run: Sliceable<Args, Answer>,
  args: Args,
  options: SlicedOptions = {},
): Promise<Answer> {
  const steps = typeof run === 'function' ? STEPS.get(run) : undefined;
  if (steps === undefined || !Array.isArray(args)) {
    throw new MentorMatchError('invalid-input', [
      {
        path: steps === undefined ? 'run' : 'args',
        message: steps === undefined ? 'not a verb that runs in slices' : 'not a list of arguments',
        received: printValue(steps === undefined ? run : args),
        expected:
          steps === undefined
            ? 'openMatching, whyNot, rematch, …; for a matching matchCohortAsync'
            : 'what the verb is called with',
      },
    ]);
  }
  // The steps of this very verb give its answer.
  return (await inSlices(steps(...args), options)) as Answer;
}
