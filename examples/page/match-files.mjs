// What the worker does: two files to a proven matching. It runs in Node alike, where CI tries it.
import { matchCohortAsync, verifyMatching } from 'mentor-match';
import { readCohortStream, writeMatches } from 'mentor-match/interchange';

/**
 * @param mentors a `File`, read as a stream: a large table is never in memory as text.
 * @param signal stops the matching with the best so far.
 */
export async function matchFiles(mentors, mentees, policy, { onProgress, signal } = {}) {
  const table = (file) => ({ fileName: file.name, content: file.stream() });
  const { cohort, warnings } = await readCohortStream({ mentors: table(mentors), mentees: table(mentees) });
  const result = await matchCohortAsync(cohort, policy, { onProgress, signal });
  if (result.status === 'infeasible') return { status: result.status, text: result.conflict.text, warnings };
  return {
    status: result.status,
    matches: result.matches.length,
    proven: ['optimal', 'stable'].includes(result.status) && verifyMatching(cohort, policy, result).ok,
    csv: result.status === 'stopped' ? undefined : writeMatches(result),
    warnings: [...warnings, ...result.warnings].map(({ text }) => text),
  };
}
