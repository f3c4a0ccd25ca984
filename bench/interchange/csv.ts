/**
 * CSV: reading and checking people, against `csv-parse` alone (`columns: true`) on the same bytes, in turns. Milliseconds of
 * processor time (median), the ratio, and the peak memory of each step in a process of its own.
 *
 *     node bench/run.mjs interchange/csv    # 100,000 people, 7 rounds
 *     node bench/run.mjs interchange/csv 20000 5    # other people and rounds
 */
import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readPeople, writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';
import { eachAlone, inTurns } from './turns';

const STEPS: { readonly [name: string]: (bytes: Buffer) => number } = {
  'csv-parse alone': (bytes) => parse(bytes, { columns: true }).length,
  'people, checked': (bytes) => readPeople(bytes, { side: 'mentors' }).mentors.length,
};

const [people = '100000', rounds = '7', step, file] = process.argv.slice(2);
if (step !== undefined && file !== undefined) {
  STEPS[step]?.(readFileSync(file));
  console.log(`${step.padEnd(18)} peak ${(resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} else {
  const text = writePeople(generateCohort({ mentors: Number(people), mentees: 1 }).mentors);
  const bytes = Buffer.from(text);
  console.log(`${people} people, ${(bytes.length / 1e6).toFixed(1)} MB`);
  await inTurns(
    Object.fromEntries(Object.entries(STEPS).map(([name, run]) => [name, () => run(bytes)])),
    Number(rounds),
  );
  eachAlone(fileURLToPath(import.meta.url), [people, rounds], Object.keys(STEPS), bytes);
}
