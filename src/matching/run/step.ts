import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentProgress,
  type AssignmentStep,
  type AssignmentSteps,
  type OptimalAssignment,
  type StepReply,
  startFrom,
  wholeAssignmentSteps,
} from '../../assignment';
import type { Steps } from '../../steps';

/**
 * What a run does: `reading` checks and compiles the people, `scoring` computes pairs, `completion` and `improvement`
 * make the best of a run that was stopped, `deferred-acceptance` finds a stable matching, `explaining` writes the
 * result, `checking` replays a proof, `questioning` answers a question about a matching; the others are levels that the
 * solver works on.
 */
export type RunPhase =
  | 'reading'
  | 'scoring'
  | 'deferred-acceptance'
  | AssignmentProgress['phase']
  | 'explaining'
  | 'checking'
  | 'questioning';

/** What computes the scores of pairs: `webassembly`, or where that cannot be had, or does not pay, `typescript`. */
export type ScoringEngine = 'webassembly' | 'typescript';

/** What is the same for all steps of a run. */
export interface RunContext {
  readonly engine: ScoringEngine;
  /** Units of a score of 1. */
  readonly scoreUnit: number;
}

/** A moment at which a run can be put aside, watched or stopped. */
export interface RunStep {
  readonly phase: RunPhase;
  /** Share of the whole run that is done, 0 to 1; an estimate, which the driver keeps from falling. */
  readonly fraction: number;
  /** Given once the people are read. */
  readonly context?: RunContext;
  /** The solver's own step. */
  readonly solver?: AssignmentStep;
}

/**
 * A run that is driven step by step; `stop` asks for the best so far, from runs that have such a thing. The same steps
 * are driven by the function that answers at once and by the one that answers in slices.
 */
export type RunSteps<Outcome> = Generator<RunStep, Outcome, StepReply>;

/** Steps of a phase, as shares from `from` to `to` of the run. A stop is not heard. */
export function* inPhase<Outcome>(
  phase: RunPhase,
  steps: Steps<Outcome>,
  from: number,
  to: number,
  context?: RunContext,
): RunSteps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield { phase, fraction: from + (to - from) * step.value, ...(context && { context }) };
    step = steps.next();
  }
  return step.value;
}

/** Shares of a solve that its phases begin and end at; levels before the total are several, and quick. */
const SHARES: { readonly [phase in AssignmentProgress['phase']]?: readonly [from: number, to: number] } = {
  bounds: [0, 0.1],
  'total-cost': [0.2, 1],
  'worst-cost': [0.2, 0.9],
  'pairs-at-worst': [0.2, 0.9],
  completion: [0.5, 0.8],
  improvement: [0.8, 1],
};
const LEVEL = [0.1, 0.2] as const;

/** The steps of a solver, as shares from `from` to `to` of the run. */
export function* solving<Outcome>(
  steps: AssignmentSteps<Outcome>,
  from: number,
  to: number,
  context?: RunContext,
): RunSteps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    const solver = step.value;
    const { phase, fraction } = solver.progress;
    const [begin, end] = SHARES[phase] ?? LEVEL;
    const done = from + (to - from) * (begin + (end - begin) * Math.min(1, Math.max(0, fraction)));
    step = steps.next(yield { phase, fraction: done, solver, ...(context && { context }) });
  }
  return step.value;
}

/** Steps of a part that is a run of its own, as shares from `from` to `to` of the whole. */
export function* partOf<Outcome>(steps: RunSteps<Outcome>, from: number, to: number): RunSteps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    step = steps.next(yield { ...value, fraction: from + (to - from) * value.fraction });
  }
  return step.value;
}

/** Steps of a run by their shares alone, for what is itself a part of a phase. */
export function* fractionsOf<Outcome>(steps: RunSteps<Outcome>): Steps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield step.value.fraction;
    step = steps.next();
  }
  return step.value;
}

/** Solves a problem for a question about a matching: there is no best so far that would answer it. */
export function* solveFor(problem: AssignmentProblem): RunSteps<AssignmentOutcome> {
  const steps = wholeAssignmentSteps(problem);
  let step = steps.next();
  while (step.done !== true) {
    yield { phase: 'questioning', fraction: step.value.progress.fraction };
    step = steps.next();
  }
  return step.value;
}

/** The same from an optimum of a similar problem, as `resolveAssignment` does. */
export function* resolveFor(
  problem: AssignmentProblem,
  from: OptimalAssignment,
): RunSteps<AssignmentOutcome> {
  return yield* solveFor({ ...problem, start: startFrom(from, problem) });
}
