import type { LevelKind } from './problem';

/** How far a solve has come. */
export interface AssignmentProgress {
  /** What is being solved: a level, or `bounds` for the question whether there is an assignment at all. */
  readonly phase: LevelKind | 'bounds';
  /** Estimated share of that phase that is done, 0 to 1. */
  readonly fraction: number;
}

/** The caller's hold on a solve that takes long. */
export interface SolveControl {
  /** Called now and then, at most a few hundred times a level. */
  readonly onProgress?: (progress: AssignmentProgress) => void;
  /** Asked now and then; once it says true the solve ends with status `stopped`. */
  readonly shouldStop?: () => boolean;
}

/** Thrown inside the room when `shouldStop` said so; `solveChain` turns it into an outcome. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** No assignment that keeps the levels before costs less than this, if that is known. */
  readonly lowerBound: number | null;

  constructor(lowerBound: number | null) {
    super('the solve was stopped');
    this.lowerBound = lowerBound;
  }
}
