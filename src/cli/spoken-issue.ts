import type { ErrorIssue } from '../errors';
import type { Session } from './session';

/** An issue in the language of the run, with its place in the files. */
export function spokenIssue(issue: ErrorIssue, { voice, locate }: Session): ErrorIssue {
  return { ...voice.issue(issue), path: voice.place(locate(issue.path) ?? issue.path) };
}
