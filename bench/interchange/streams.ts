/**
 * People and results on their way to a disk and back: milliseconds on the wall and the peak memory of the process,
 * each step in a process of its own. Files go to a temporary folder, which is removed.
 *
 *     node bench/run.mjs interchange/streams    # 10,000 and 100,000 a side
 *     node bench/run.mjs interchange/streams 20000    # another size
 */

import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { readCohortStream, streamManagers, streamMatches, streamPeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';
import { definePolicy, type Match } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { compileScoring } from '../../src/scoring';

type Format = 'csv' | 'ndjson';

const STEPS: { readonly [name: string]: (size: number, folder: string) => Promise<number> } = {
  generate: async (size) => generateCohort({ mentors: size, mentees: size }).mentors.length,
  'generate, csv': (size, folder) => writePeople(size, folder, 'csv'),
  'generate, ndjson': (size, folder) => writePeople(size, folder, 'ndjson'),
  'read csv': (_size, folder) => readPeople(folder, 'csv'),
  'read ndjson': (_size, folder) => readPeople(folder, 'ndjson'),
  'matches, csv': (size, folder) => writeMatches(size, folder, 'csv'),
  'matches, ndjson': (size, folder) => writeMatches(size, folder, 'ndjson'),
};

const to = (chunks: Iterable<string>, path: string) =>
  pipeline(Readable.from(chunks, { highWaterMark: 1 }), createWriteStream(path));

async function writePeople(size: number, folder: string, format: Format): Promise<number> {
  const { mentors, mentees, managers } = generateCohort({ mentors: size, mentees: size });
  await to(streamPeople(mentors, { format }), join(folder, `mentors.${format}`));
  await to(streamPeople(mentees, { format }), join(folder, `mentees.${format}`));
  await to(streamManagers(managers ?? {}, { format }), join(folder, `managers.${format}`));
  return statSync(join(folder, `mentors.${format}`)).size + statSync(join(folder, `mentees.${format}`)).size;
}

async function readPeople(folder: string, format: Format): Promise<number> {
  const file = (role: string) => {
    const content: AsyncIterable<Uint8Array> = createReadStream(join(folder, `${role}.${format}`));
    return { content, format };
  };
  const { cohort } = await readCohortStream({
    mentors: file('mentors'),
    mentees: file('mentees'),
    managers: file('managers'),
  });
  return cohort.mentors.length + cohort.mentees.length;
}

/** As many explained matches as there are people on a side; a thousand different ones, again and again. */
async function writeMatches(size: number, folder: string, format: Format): Promise<number> {
  const cohort = loadCohort(generateCohort({ mentors: 1000, mentees: 1000 }));
  const scoring = compileScoring(cohort, definePolicy({}));
  const known = cohort.mentors.map((_, at): Match => ({ ...scoring.explain(at, at), locked: false }));
  const matches = Array.from({ length: size }, (_, at) => known[at % known.length]!);
  const path = join(folder, `matches.${format}`);
  await to(streamMatches({ matches }, {}, { format }), path);
  return statSync(path).size;
}

async function measure(name: string, size: number, folder: string): Promise<void> {
  const start = performance.now();
  const count = (await STEPS[name]?.(size, folder)) ?? Number.NaN;
  const ms = performance.now() - start;
  const peak = resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(18)} ${ms.toFixed(0).padStart(7)} ms ${peak.toFixed(0).padStart(6)} MB   ${count.toLocaleString('en')}`,
  );
}

const [, , size, name, folder] = process.argv;
if (name !== undefined && folder !== undefined) await measure(name, Number(size), folder);
else {
  for (const each of size === undefined ? ['10000', '100000'] : [size]) {
    console.log(`${each} mentors, ${each} mentees: wall, peak memory, people or bytes`);
    const place = mkdtempSync(join(tmpdir(), 'mentor-match-bench-'));
    try {
      for (const step of Object.keys(STEPS)) {
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), each, step, place], {
          stdio: 'inherit',
        });
      }
    } finally {
      rmSync(place, { recursive: true });
    }
  }
}
