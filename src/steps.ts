/**
 * Work in pieces, so that whoever drives it can let others have their turn in between, show how far it is, or give it
 * up. Each step says what share of the work is done, 0 to 1. However it is driven, the outcome is the same, but for
 * what its driver may answer to a step, nothing by default.
 */
export type Steps<Outcome, Reply = void> = Generator<number, Outcome, Reply>;

/** Runs steps to their end, without an answer to any. */
export function runToEnd<Outcome>(steps: Generator<unknown, Outcome, undefined>): Outcome {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps of a part, as shares from `from` to `to` of the whole. */
export function* within<Outcome>(steps: Steps<Outcome>, from: number, to: number): Steps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}
