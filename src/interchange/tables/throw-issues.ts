import { type ErrorIssue, MentorMatchError } from '../../errors';

/** Throws if there are issues, in the order of the rows. */
export function throwIssues(issues: Iterable<ErrorIssue>, files: readonly string[] = []): void {
  const all = [...issues];
  if (all.length === 0) return;
  const order = (issue: ErrorIssue): [file: number, row: number] => {
    const match = /^(.*?)[:,] (?:row|line|entry) (\d+)/s.exec(issue.path);
    return [files.indexOf(match?.[1] ?? issue.path), Number(match?.[2] ?? 0)];
  };
  const sorted = all
    .map((issue) => ({ issue, at: order(issue) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ issue }) => issue);
  throw new MentorMatchError('invalid-table', sorted);
}
