import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentSteps,
  type StoppedAssignment,
  solveAssignmentSteps,
  wholeAssignmentSteps,
} from '../../assignment';
import type { Steps } from '../../steps';
import type { StoppedWithoutReason } from '../records';
import type { Run } from './begin';
import { stoppedSteps } from './stopped';

/**
 * How a run solves, and what it makes of a solve that was stopped: only drivers that say stop bring the code for it.
 */
export interface WhenStopped<Stopped> {
  readonly solve: (problem: AssignmentProblem) => AssignmentSteps<AssignmentOutcome | StoppedAssignment>;
  readonly resultOf: (run: Run, stopped: StoppedAssignment) => Steps<Stopped>;
}

/** Of runs that nobody stops. */
export const NEVER: WhenStopped<never> = {
  solve: wholeAssignmentSteps,
  resultOf: () => {
    throw new Error('unreachable: nobody says stop');
  },
};

/** Of runs that end with the best matching so far. */
export const COMPLETED: WhenStopped<StoppedWithoutReason> = {
  solve: solveAssignmentSteps,
  resultOf: stoppedSteps,
};
