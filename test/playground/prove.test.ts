import { matchCohortAsync } from 'mentor-match';
import { readCohort } from 'mentor-match/interchange';
import { expect, it, vi } from 'vitest';
import { newDesk } from '../../examples/playground/src/worker/desk';
import { match, prove } from '../../examples/playground/src/worker/match';

const rows = (skill: string) => Array.from({ length: 6 }, (_, at) => `p${at},${skill}${at % 3}\n`).join('');

it('a matching that was stopped is not called proven, one that ran to its end is', async () => {
  const { cohort, reading } = readCohort({
    mentors: { content: `id,skills\n${rows('s')}` },
    mentees: { content: `id,skills wanted\n${rows('s')}` },
  });
  const control = { signal: new AbortController().signal, progress: () => {} };
  const desk = { ...newDesk(), read: { cohort, reading } };
  await match(desk, [{ policy: {}, seats: 1 }], control);
  expect(desk.run?.result.status).toBe('optimal');
  expect(await prove(desk, [], control)).toBe(true);

  // By a clock of which every look takes a second, so that the limit is met at the first.
  let seconds = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => 1000 * ++seconds);
  const result = await matchCohortAsync(cohort, {}, { timeLimit: 1 }).finally(() => clock.mockRestore());
  expect(result.status).toBe('stopped');
  if (desk.run !== undefined) desk.run.result = result;
  expect(await prove(desk, [], control)).toBe(false);
});
