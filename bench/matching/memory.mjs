/**
 * The memory of a run that keeps no scores, as it is estimated before it begins and as it is: peak resident memory less
 * that of the people. One cohort a process.
 *
 *     npm run build:esm
 *     node bench/matching/memory.mjs 5000 20000 60000
 *     node bench/matching/memory.mjs 20000 --mentors 4000 --explanations full
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchCohort } from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mentors: { type: 'string' }, explanations: { type: 'string' } },
});

if (positionals.length > 1) {
  for (const size of positionals) {
    const rest = process.argv.slice(2).filter((argument) => !positionals.includes(argument));
    const own = fileURLToPath(import.meta.url);
    process.stdout.write(
      execFileSync(process.execPath, ['--expose-gc', own, size, ...rest], { encoding: 'utf8' }),
    );
  }
} else {
  const mentees = Number(positionals[0] ?? 5000);
  const mentors = Number(values.mentors ?? mentees);
  const options = { storage: 'implicit', explanations: values.explanations ?? 'on-demand' };
  const cohort = generateCohort({ mentors, mentees });
  globalThis.gc?.();
  const people = process.memoryUsage().rss;
  const result = matchCohort(cohort, {}, options);
  const peak = process.resourceUsage().maxRSS * 1024 - people;
  const estimate = estimateOf(cohort, options);
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `${mentees} mentees, ${mentors} mentors, ${options.explanations}: ${result.status}, estimated ${megabytes(estimate)}, measured ${megabytes(peak)}, ratio ${(estimate / peak).toFixed(2)}`,
  );
}

/** The estimate, as the refusal of a run tells it that may take no memory. */
function estimateOf(cohort, options) {
  try {
    matchCohort(cohort, {}, { ...options, memoryLimit: 1 });
  } catch (error) {
    return Number(/about (\d+) bytes/.exec(error.message)[1]);
  }
  throw new Error('a run without memory was not refused');
}
