import { MentorMatchError } from '../../src/errors';

/** The error that a call throws; fails where it throws none, or another kind. */
export function errorOf(call: () => unknown): MentorMatchError {
  try {
    call();
  } catch (error) {
    if (error instanceof MentorMatchError) return error;
    throw error;
  }
  throw new Error('expected a MentorMatchError, but nothing was thrown');
}
