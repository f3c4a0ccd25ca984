import { type AssignmentProgress, type AssignmentSteps, Interrupted } from './control';
import type {
  CostSource,
  LinearOptions,
  LinearOutcome,
  LinearReply,
  LinearStepOptions,
  LinearSteps,
} from './linear';
import { solveDense, solveDenseSteps } from './linear';
import type { SolverName } from './problem';

/** Anything that solves the linear problem of `linear/types.ts` and proves it: the dense method, or a reference. */
export interface LinearEngine {
  readonly name: SolverName;
  solve(source: CostSource, options: LinearOptions): LinearOutcome;
  /** The same step by step, for engines that can be put aside and stopped. */
  steps?(source: CostSource, options: LinearStepOptions): LinearSteps<LinearOutcome>;
}

/** The method of Jonker and Volgenant, for matrices in memory. */
export const denseEngine: LinearEngine = { name: 'dense', solve: solveDense, steps: solveDenseSteps };

/**
 * Has an engine solve the total cost, in the steps of the room. An engine without steps of its own can be stopped before
 * it starts.
 */
export function* solveInSteps(
  engine: LinearEngine,
  source: CostSource,
  options: LinearStepOptions,
  phase: AssignmentProgress['phase'],
): AssignmentSteps<LinearOutcome> {
  if (engine.steps === undefined) {
    const progress = { phase, fraction: 0 };
    const step = { kind: 'work', progress, lowerBound: () => null, upperBound: null } as const;
    if ((yield step) === 'stop') throw new Interrupted(null);
    return engine.solve(source, options);
  }
  const steps = engine.steps(source, options);
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    const { progress, lowerBound, upperBound, isNear } = value;
    const { assigned, fraction } = progress;
    const seen = { progress: { phase, fraction, assigned, isNear }, lowerBound, upperBound };
    const reply: LinearReply = yield value.kind === 'work'
      ? { ...seen, kind: 'work' }
      : { ...seen, kind: 'scan', batch: value.batch };
    step = steps.next(reply);
  }
  return step.value;
}
