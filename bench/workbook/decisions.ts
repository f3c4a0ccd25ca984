/**
 * The workbook of decisions: writing one of many pairs, and reading it back filled in. Milliseconds of processor time (median).
 *
 *     node bench/run.mjs workbook/decisions    # 10,000 mentees with 2,500 mentors of four seats, 5 rounds
 *     node bench/run.mjs workbook/decisions 2000 3    # other mentees and rounds
 */
import { resourceUsage } from 'node:process';
import { generateCohort } from '../../src/entries/synthetic';
import { decisionWorkbook, readDecisions } from '../../src/entries/workbook';
import { hasMatches, matchCohort, openMatching } from '../../src/matching';

const [mentees = 10_000, rounds = 5] = process.argv.slice(2).map(Number);
const given = generateCohort({ mentors: mentees / 4, mentees, seed: 'workbook' });
const cohort = { ...given, mentors: given.mentors.map((mentor) => ({ ...mentor, capacity: { max: 4 } })) };
const result = matchCohort(cohort, {});
if (!hasMatches(result)) throw new Error(result.status);
const open = openMatching(cohort, {}, result);

const median = (taken: readonly number[]) =>
  [...taken].sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;

async function cpuOf<T>(run: () => Promise<T>): Promise<readonly [T, number]> {
  const start = process.cpuUsage();
  const made = await run();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1000];
}

const written: number[] = [];
const read: number[] = [];
let bytes = 0;
for (let round = 0; round < rounds; round++) {
  const [workbook, taken] = await cpuOf(() => decisionWorkbook(open));
  written.push(taken);
  bytes = workbook.length;
  read.push((await cpuOf(() => readDecisions(workbook, open)))[1]);
}
const peak = Math.round(resourceUsage().maxRSS / 1000);
console.log(
  `${result.matches.length} pairs, ${(bytes / 1e6).toFixed(1)} MB: written ${Math.round(median(written))} ms, read ${Math.round(median(read))} ms; peak ${peak} MB`,
);
