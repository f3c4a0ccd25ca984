/**
 * The longest time that a run keeps the thread between two steps, by phase, in milliseconds of the processor's time (a busy
 * machine does not count):
 *
 *     node bench/run.mjs matching/slices [mentors, 3000] [mentees, 4000]
 */
import { generateCohort } from '../../src/entries/synthetic';
import { matchSteps } from '../../src/matching/match/match-cohort';

const [mentors, mentees] = [Number(process.argv[2] ?? 3000), Number(process.argv[3] ?? 4000)];
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const shapes = { seats: {}, 'one each': { multipleRate: 0, minimumRate: 0, priorityRate: 0 } };
for (const [name, shape] of Object.entries(shapes)) {
  const cohort = generateCohort({ mentors, mentees, seed: 'slices', ...shape });
  // The first run is that of a process that has just started.
  for (const run of ['cold', 'warm']) {
    const longest = new Map<string, number>();
    const steps = matchSteps(cohort, {}, {});
    let count = 0;
    let before = used();
    for (let step = steps.next(); ; step = steps.next()) {
      const now = used();
      const phase = step.done === true ? 'end' : step.value.phase;
      longest.set(phase, Math.max(longest.get(phase) ?? 0, now - before));
      count++;
      if (step.done === true) break;
      before = used();
    }
    const phases = [...longest].map(([phase, gap]) => `${phase} ${gap.toFixed(0)}`).join(', ');
    console.log(`${mentors} by ${mentees}, ${name}, ${run}: ${count} steps; longest: ${phases}`);
  }
}
