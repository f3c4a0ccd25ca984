/**
 * Large cohorts that are hard to match, each in a process of its own: time, peak memory, how it ended, and how time grows. A run
 * that reaches the limit ends with the best matching so far and its gap. Rounds take turns over families and sizes; medians.
 *
 *     npm run build:esm
 *     node bench/matching/hostile.mjs                     all families at 20,000 a side, and the million
 *     node bench/matching/hostile.mjs 2500 5000           all but the million at two sizes
 *     node bench/matching/hostile.mjs alike 100000        one family at a size
 *
 * `--limit SECONDS` (default 600), `--rounds N` (default 1), `--check` verifies the certificate over all pairs.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchCohortAsync, verifyMatching } from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '600' },
    check: { type: 'boolean' },
    rounds: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});
const weights = { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 };
const make = (mentors, mentees) =>
  generateCohort({ mentors, mentees, multipleRate: 0, minimumRate: 0, priorityRate: 0 });
/** Without what names other people. */
const alone = ({ manager: _, preferences: __, ...person }) => person;

const FAMILIES = {
  alike(size) {
    const { mentors, mentees } = make(size, size);
    const copy = (people) => people.map(({ id }) => ({ ...alone(people[0]), id }));
    return [{ mentors: copy(mentors), mentees: copy(mentees) }, { weights }];
  },
  'hot-skill'(size) {
    const { mentors, mentees } = make(size, size);
    const cohort = {
      mentors: mentors.map((one, at) => ({
        ...alone(one),
        skills: [{ name: at % 50 === 0 ? 'welding' : 'cooking', level: 4 }],
      })),
      mentees: mentees.map((one) => ({
        ...alone(one),
        skills: [],
        skillsWanted: [{ name: 'welding', current: 1, target: 3 }],
      })),
    };
    return [cohort, { weights }];
  },
  'infeasible-block'(size) {
    const { mentors, mentees } = make(size, size);
    const cohort = {
      mentors: mentors.map((one) => ({ ...alone(one), location: 'Paris' })),
      mentees: mentees.map((one, at) => ({ ...alone(one), location: at % 7 === 0 ? 'Mars' : 'Paris' })),
    };
    return [cohort, { weights, rules: [{ kind: 'same', field: 'location' }] }];
  },
  'forty-scores': (size) => [make(size, size), { weights, scoreUnit: 40 }],
  million() {
    const { mentors, mentees } = make(1000, 1_000_000);
    return [
      {
        mentors: mentors.map((one) => ({ ...alone(one), capacity: { max: 5 } })),
        mentees: mentees.map(alone),
      },
      { weights },
    ];
  },
};

async function measure(family, size) {
  const [cohort, policy] = FAMILIES[family](size);
  const start = performance.now();
  const result = await matchCohortAsync(cohort, policy, {
    storage: 'implicit',
    timeLimit: 1000 * Number(values.limit),
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const gap = result.status === 'stopped' ? result.gap : 0;
  let verified = null;
  if (values.check && result.status === 'optimal') verified = verifyMatching(cohort, policy, result).ok;
  return { status: result.status, seconds, peak, gap, verified, matches: result.matches.length };
}

const sizes = positionals.filter((given) => /^\d+$/.test(given)).map(Number);
const named = positionals.filter((given) => !/^\d+$/.test(given));
if (values.json) {
  console.log(JSON.stringify(await measure(named[0], sizes[0])));
} else {
  const all = Object.keys(FAMILIES).filter((family) => sizes.length === 0 || family !== 'million');
  const families = named.length > 0 ? named : all;
  const asked = families.flatMap((family) =>
    (family === 'million' || sizes.length === 0 ? [20_000] : sizes).map((size) => ({
      family,
      size,
      runs: [],
    })),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    const from = round % asked.length;
    for (const { family, size, runs } of [...asked.slice(from), ...asked.slice(0, from)]) {
      const child = [fileURLToPath(import.meta.url), family, `${size}`, '--json', '--limit', values.limit];
      if (values.check) child.push('--check');
      const run = JSON.parse(execFileSync(process.execPath, child, { encoding: 'utf8' }));
      runs.push(run);
      console.error(`${family}, ${size}, round ${round + 1}: ${run.seconds.toFixed(1)} s`);
    }
  }
  const median = (list) => [...list].sort((one, other) => one - other)[list.length >> 1];
  console.log('| family | a side | ended | matches | seconds | growth | MB peak | verified |');
  console.log('|---|---:|---|---:|---:|---:|---:|---|');
  for (const { family, size, runs } of asked) {
    const [run] = runs;
    const least = asked.find((other) => other.family === family);
    const seconds = (list) => median(list.map((one) => one.seconds));
    const exponent = Math.log(seconds(runs) / seconds(least.runs)) / Math.log(size / least.size);
    const grown = size > least.size ? `n^${exponent.toFixed(2)}` : '';
    const ended = run.status === 'stopped' ? `stopped, gap ${run.gap}` : run.status;
    const sides = family === 'million' ? '1,000,000 on 1,000 x 5' : size.toLocaleString('en-US');
    const verified = run.verified === null ? '–' : run.verified ? 'yes' : 'NO';
    console.log(
      `| ${family} | ${sides} | ${ended} | ${run.matches.toLocaleString('en-US')} | ${seconds(runs).toFixed(1)} | ${grown} | ${median(runs.map(({ peak }) => peak))} | ${verified} |`,
    );
  }
  const largest = asked.filter(
    ({ family, size }) => family !== 'million' && size === (sizes.at(-1) ?? 20_000),
  );
  const worst = largest.map(({ family, runs }) => [family, median(runs.map(({ seconds }) => seconds))]);
  console.log(
    `Summary: cohorts made to be hard, from people to the certified matching | ${(sizes.at(-1) ?? 20_000).toLocaleString('en-US')} a side | ${worst.map(([family, seconds]) => `${family} ${seconds.toFixed(1)} s`).join(', ')}`,
  );
}
