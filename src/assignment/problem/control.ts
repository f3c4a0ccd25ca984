import type { Steps } from '../../steps';
import type { ScanBatch } from '../costs';
import type { LevelKind, Pair } from './problem';

/** How far a solve has come. */
export interface AssignmentProgress {
  /**
   * What is being solved: a level, or `bounds` for the question whether there is an assignment at all. After a stop
   * `completion`, as long as little work gains much, then `improvement`.
   */
  readonly phase: LevelKind | 'bounds' | 'completion' | 'improvement';
  /** Estimated share of that phase that is done, 0 to 1. */
  readonly fraction: number;
  /** Rows (or columns, where these take one row each) assigned at the moment, where that is known. */
  readonly assigned?: number;
  /** True once an assignment near the best is known. */
  readonly isNear?: boolean;
}

/** A moment at which a solve can be put aside or stopped. */
export type AssignmentStep = AssignmentWorkStep | AssignmentScanStep;

/** Nothing is asked for. */
export interface AssignmentWorkStep {
  readonly kind: 'work';
  readonly progress: AssignmentProgress;
  /**
   * The `lowerBound` that a stop would give now, `null` if nothing is known. Computed on demand, some milliseconds on
   * large problems; to be called before the solve goes on.
   */
  readonly lowerBound: () => number | null;
  /**
   * The total cost of the best assignment known by now, where `lowerBound` bounds it from below; `null` if there is
   * none.
   */
  readonly upperBound: number | null;
}

/** Rows are to be scanned, as `scanBatch` does; the solve scans itself what is not filled in when it goes on. */
export interface AssignmentScanStep extends Omit<AssignmentWorkStep, 'kind'> {
  readonly kind: 'scan';
  readonly batch: ScanBatch;
}

/** What the driver of a solve answers to a step: to go on, or to come to an end with what there is. */
export type StepReply = 'stop' | undefined;

/** A solve that is driven step by step: its driver answers each with nothing, or with `stop`. */
export type AssignmentSteps<Outcome> = Generator<AssignmentStep, Outcome, StepReply>;

/** Part of a solve: steps whose driver may answer `stop`. */
export type StoppableSteps<Outcome> = Steps<Outcome, StepReply>;

/**
 * Runs a solve to its end, without a pause: what `solveAssignment` does. Batches are left to the
 * solve. Once `shouldStop` has said true it is not asked again; the solve is told to stop a second time where
 * `isEnough` says so.
 */
export function drive<Progress, Outcome>(
  steps: Generator<{ readonly progress: Progress }, Outcome, StepReply>,
  report: (progress: Progress) => void = () => {},
  shouldStop?: () => boolean,
  isEnough: (progress: Progress) => boolean = () => false,
): Outcome {
  let stopped = false;
  let step = steps.next();
  while (step.done !== true) {
    report(step.value.progress);
    const stops: boolean = stopped ? isEnough(step.value.progress) : shouldStop?.() === true;
    stopped ||= stops;
    step = steps.next(stops ? 'stop' : undefined);
  }
  return step.value;
}

/** A pause; throws `Interrupted` if the answer is to stop. */
export function* pause(fraction: number): StoppableSteps<void> {
  if ((yield fraction) === 'stop') throw new Interrupted(null);
}

/** The same steps as seen from outside. */
export function* named<Outcome>(
  steps: StoppableSteps<Outcome>,
  phase: AssignmentProgress['phase'],
): AssignmentSteps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    const progress = { phase, fraction: step.value };
    step = steps.next(yield { kind: 'work', progress, lowerBound: () => null, upperBound: null });
  }
  return step.value;
}

/** Thrown inside the solver when the driver said stop; the chains of levels catch it and return what they have. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** No assignment that keeps the levels before costs less than this, if that is known. */
  readonly lowerBound: number | null;
  /** What was found by then and misses what the levels before attained. */
  readonly partial: readonly Pair[] | undefined;
  /** Whether what was found is near the least total. */
  readonly isNear: boolean;

  constructor(lowerBound: number | null, partial?: readonly Pair[], isNear = false) {
    super('the solve was stopped');
    this.lowerBound = lowerBound;
    this.partial = partial;
    this.isNear = isNear;
  }
}
