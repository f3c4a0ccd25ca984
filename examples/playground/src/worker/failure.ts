import type { MentorMatchError } from 'mentor-match';
import type { Issue } from '../protocol';

/** Told by its name: its class would bring the library before anything is asked of it. */
export const isLibraryError = (error: unknown): error is MentorMatchError =>
  error instanceof Error && error.name === 'MentorMatchError';

export const issuesOf = (error: MentorMatchError): readonly Issue[] =>
  error.issues.map(({ path, message, received, expected }) => ({ path, message, received, expected }));
