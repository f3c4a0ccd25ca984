/**
 * Workbooks: reading people out of one, against the library that it rests on alone, in turns. Milliseconds of processor
 * time (median), and the ratio.
 *
 *     node bench/run.mjs interchange/workbook    # 100,000 rows, 7 rounds
 *     node bench/run.mjs interchange/workbook 20000 5    # other rows and rounds
 */
import { resourceUsage } from 'node:process';
import { readXlsx } from 'hucre/xlsx';
import { readPeople, writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';
import { peopleSheet, readSheet, writeWorkbook } from '../../src/entries/workbook';
import { inTurns } from './turns';

const [rows = 100_000, rounds = 7] = process.argv.slice(2).map(Number);
const cohort = generateCohort({ mentors: rows, mentees: 1 });
/** What a program asks people: of all columns 100,000 rows would pass the limit of 64 MB unpacked. */
const mentors = cohort.mentors.map(
  ({ id, name, department, manager, experienceYears, skills, goalsSupported, capacity }) => ({
    id,
    ...(name !== undefined && { name }),
    ...(department !== undefined && { department }),
    ...(manager !== undefined && { manager }),
    ...(experienceYears !== undefined && { experienceYears }),
    ...(skills !== undefined && { skills }),
    ...(goalsSupported !== undefined && { goalsSupported }),
    ...(capacity !== undefined && { capacity }),
  }),
);
const sheet = peopleSheet('Mentors', mentors);
const bytes = await writeWorkbook([sheet]);
const csv = writePeople(mentors);
console.log(`${rows} rows, ${sheet.rows[0]?.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB packed`);

const steps: { readonly [name: string]: () => Promise<number> } = {
  'hucre alone': async () => (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0,
  'hucre with formats': async () => (await readXlsx(bytes, { readStyles: true })).sheets[0]?.rows.length ?? 0,
  'rows of the sheet': async () => (await readSheet(bytes)).rows.length,
  'people, checked': async () => readPeople(await readSheet(bytes), { side: 'mentors' }).mentors.length,
  'people of the same CSV': async () => readPeople(csv, { side: 'mentors' }).mentors.length,
};

await inTurns(steps, rounds);
console.log(`peak ${(resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
