/**
 * Large cohorts, from people in memory to a certified matching: time, peak memory, and an independent pass over all
 * pairs (`verifyMatching`, which uses no solver) that confirms the certificate. One cohort a process.
 *
 *     npm run build:esm
 *     node bench/matching/scale.mjs 100000                            as many mentors as mentees
 *     node bench/matching/scale.mjs 100000 --mentors 20000 --seats 8  1 to 8 seats a mentor
 *     node bench/matching/scale.mjs 1000 10000 100000                 several sizes, and how time grows
 *
 * `--rounds N` (default 1) takes medians, the sizes in turns, another one first each round.
 * `--threads N` (default: what matchCohortAsync chooses), `--sync` for matchCohort, `--storage dense|implicit`,
 * `--explanations full|on-demand`, `--no-check`. `--progress` says once a minute, on standard error, how far it is: for
 * runs of an hour, not with `--sync`. `--peer` has scipy (`python3-scipy`) solve the same cohort from a
 * ready matrix in the same run, as many mentors as mentees only, and compares the totals.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  eligibilityMatrix,
  matchCohort,
  matchCohortAsync,
  scoreMatrix,
  verifyMatching,
} from '../../dist/index.js';
import { generateCohort } from '../../dist/synthetic.js';
import { policy } from './policy.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mentors: { type: 'string' },
    seats: { type: 'string' },
    threads: { type: 'string' },
    storage: { type: 'string' },
    explanations: { type: 'string' },
    sync: { type: 'boolean' },
    progress: { type: 'boolean' },
    'no-check': { type: 'boolean' },
    peer: { type: 'boolean' },
    rounds: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});

function cohortOf(mentees) {
  const mentors = Number(values.mentors ?? mentees);
  const one = generateCohort({ mentors, mentees, multipleRate: 0, minimumRate: 0, priorityRate: 0 });
  const most = Number(values.seats ?? 1);
  if (most === 1) return one;
  // Spread evenly, by a step that is coprime to any number of seats up to ten.
  const withSeats = one.mentors.map((mentor, at) => ({
    ...mentor,
    capacity: { max: 1 + ((at * 11) % most) },
  }));
  return { ...one, mentors: withSeats };
}

/** What scipy takes for the assignment alone; the matrix is made and read before. */
function peerSeconds(cohort, totalUnits) {
  const size = cohort.mentees.length;
  const { units } = scoreMatrix(cohort, policy);
  const { allowed } = eligibilityMatrix(cohort, policy);
  // No matching is so bad that a forbidden pair would be better.
  const cost = units.map((unit, at) => (allowed[at] === 1 ? -unit : 2 ** 30));
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-'));
  try {
    const file = join(folder, 'cost');
    writeFileSync(file, cost);
    const child = fileURLToPath(new URL('../assignment/scipy_child.py', import.meta.url));
    const answer = JSON.parse(
      execFileSync('python3', [child, 'scipy', file, String(size), '0'], { encoding: 'utf8' }),
    );
    if (answer.total !== -totalUnits) throw new Error(`scipy finds ${answer.total}, not ${-totalUnits}`);
    return answer.milliseconds[0] / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

const MINUTE = 60_000;

/** Hears of progress all the time, and passes it on once a minute. */
function tellProgress(start) {
  let told = start;
  return ({ phase, fraction, bestBound, gap, threads }) => {
    const now = performance.now();
    if (now - told < MINUTE) return;
    told = now;
    const seconds = Math.round((now - start) / 1000);
    const proven = bestBound === null ? '' : `, total at most ${bestBound.toFixed(1)}`;
    const missing = gap === null ? '' : `, ${gap.toFixed(1)} more than found`;
    console.error(
      `${seconds} s: ${phase}, ${(100 * fraction).toFixed(1)} %${proven}${missing}, ${threads} threads, ${megabytes()} MB`,
    );
  };
}

async function measure(mentees) {
  const cohort = cohortOf(mentees);
  const before = megabytes();
  const { storage, explanations } = values;
  const options = { ...(storage && { storage }), ...(explanations && { explanations }) };
  const threads = values.threads === undefined ? {} : { threads: Number(values.threads) };
  const start = performance.now();
  const result = values.sync
    ? matchCohort(cohort, policy, options)
    : await matchCohortAsync(cohort, policy, {
        ...options,
        ...threads,
        ...(values.progress && { onProgress: tellProgress(start) }),
      });
  const seconds = (performance.now() - start) / 1000;
  const peak = megabytes();
  if (result.status !== 'optimal') throw new Error(`the matching is ${result.status}`);
  let checked = null;
  if (!values['no-check']) {
    const check = performance.now();
    const verdict = verifyMatching(cohort, policy, result);
    if (!verdict.ok) throw new Error(`the certificate does not hold: ${verdict.problems[0]}`);
    checked = (performance.now() - check) / 1000;
  }
  const peer = values.peer ? peerSeconds(cohort, result.summary.totalUnits) : null;
  const { mentors, seats, matches, totalScore } = result.summary;
  return { peer, mentees, mentors, seats, matches, totalScore, seconds, before, peak, checked };
}

if (values.json) {
  console.log(JSON.stringify(await measure(Number(positionals[0]))));
} else {
  const given = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === true) given.push(`--${name}`);
    else given.push(`--${name}`, value);
  }
  const runs = new Map(positionals.map((size) => [size, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    const from = round % positionals.length;
    for (const size of [...positionals.slice(from), ...positionals.slice(0, from)]) {
      const child = [fileURLToPath(import.meta.url), size, '--json', ...given];
      const stdio = ['ignore', 'pipe', 'inherit'];
      const run = JSON.parse(execFileSync(process.execPath, child, { encoding: 'utf8', stdio }));
      runs.get(size).push(run);
      console.error(`${size}, round ${round + 1}: ${run.seconds.toFixed(2)} s, ${run.peak} MB`);
    }
  }
  const median = (list) => [...list].sort((one, other) => one - other)[list.length >> 1];
  const count = (number) => number.toLocaleString('en-US');
  const of = (size, name) => median(runs.get(size).map((run) => run[name]));
  const told = (size, name, digits) =>
    runs.get(size)[0][name] === null ? '–' : of(size, name).toFixed(digits);
  const peerHead = values.peer ? ' scipy, assignment alone, s |' : '';
  console.log(`| mentees | mentors | seats | seconds | MB before | MB peak | verified in s |${peerHead}`);
  console.log(`|---:|---:|---:|---:|---:|---:|---:|${values.peer ? '---:|' : ''}`);
  for (const [size, [run]] of runs) {
    const people = [run.mentees, run.mentors, run.seats].map(count).join(' | ');
    const memory = `${of(size, 'before')} | ${of(size, 'peak')}`;
    const peer = values.peer ? ` ${told(size, 'peer', 1)} |` : '';
    console.log(
      `| ${people} | ${told(size, 'seconds', 2)} | ${memory} | ${told(size, 'checked', 1)} |${peer}`,
    );
  }
  const [first, last] = [positionals[0], positionals.at(-1)];
  if (Number(last) > Number(first)) {
    const exponent = Math.log(of(last, 'seconds') / of(first, 'seconds')) / Math.log(last / first);
    console.log(
      `\nGrowth from ${count(Number(first))} to ${count(Number(last))} a side: n^${exponent.toFixed(2)}.`,
    );
  }
  const peer = values.peer ? `; scipy ${told(last, 'peer', 1)} s for the assignment alone` : '';
  console.log(
    `Summary: from people to the certified matching | ${count(Number(last))} mentees, ${count(runs.get(last)[0].mentors)} mentors | ${told(last, 'seconds', 2)} s, ${of(last, 'peak')} MB${peer}`,
  );
}
