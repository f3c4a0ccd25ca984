/**
 * Large cohorts that are hard to match, each in a process of its own: time, peak memory, and how it ended. A run that
 * reaches the limit ends with the best matching so far and its gap.
 *
 *     npm run build
 *     node bench/matching/hostile.mjs                     all families at 20,000 a side, and the million
 *     node bench/matching/hostile.mjs alike 100000        one family at a size
 *
 * `--limit SECONDS` (default 600), `--check` verifies the certificate over all pairs.
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

const [only, size = '20000'] = positionals;
if (values.json) {
  console.log(JSON.stringify(await measure(only, Number(size))));
} else {
  console.log('| family | a side | ended | matches | seconds | MB peak | verified |');
  console.log('|---|---|---|---|---|---|---|');
  for (const family of only === undefined ? Object.keys(FAMILIES) : [only]) {
    const child = [fileURLToPath(import.meta.url), family, size, '--json', '--limit', values.limit];
    if (values.check) child.push('--check');
    const run = JSON.parse(execFileSync(process.execPath, child, { encoding: 'utf8' }));
    const ended = run.status === 'stopped' ? `stopped, gap ${run.gap}` : run.status;
    const sides = family === 'million' ? '1,000,000 on 1,000 x 5' : size;
    console.log(
      `| ${family} | ${sides} | ${ended} | ${run.matches} | ${run.seconds.toFixed(1)} | ${run.peak} | ${run.verified ?? '–'} |`,
    );
  }
}
