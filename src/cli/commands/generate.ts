import { streamManagers, streamPeople } from '../../interchange';
import type { Cohort } from '../../model';
import { generateCohort } from '../../synthetic';
import { usage } from '../input';
import { EXIT, type ExitCode, type Io } from '../io';
import { group, writeTo } from '../output';
import { type Progress, withProgress } from '../progress';
import { oneOf } from '../values';
import type { Command, Values } from './command';

export const generate: Command = {
  name: 'generate',
  summary: 'Write a synthetic cohort to try things on',
  help: `Usage: mentor-match generate --mentors N --mentees N --out DIR [--seed TEXT]

Writes the tables mentors, mentees and managers (of people outside the cohort)
to DIR, with invented people: realistic goals, departments, time zones, some
blanks. The same seed gives the same people.

  --mentors N         how many mentors, up to 1,000,000
  --mentees N         how many mentees, up to 1,000,000
  --out DIR           folder to write to (made if missing)
  --format FORMAT     csv (default); ndjson: one JSON object a line; xlsx: the
                      tables as sheets of one workbook, cohort.xlsx
  --seed TEXT         another seed gives other people
  --quiet             no progress`,
  options: {
    mentors: { type: 'string' },
    mentees: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    quiet: { type: 'boolean' },
  },
  run: (values, io) => withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress)),
};

async function run(values: Values, io: Io, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const format = oneOf(values['format'], ['csv', 'ndjson', 'xlsx'] as const, 'format', 'csv');
  progress.show({ phase: 'generate', fraction: 0 });
  const cohort = generateCohort({
    mentors: Number(values['mentors'] ?? Number.NaN),
    mentees: Number(values['mentees'] ?? Number.NaN),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
  });
  const { mentors, mentees, managers } = cohort;
  const total = mentors.length + mentees.length;
  progress.show({ phase: 'write', fraction: 0 });
  if (format === 'xlsx') await writeTo(io, `${out}/cohort.xlsx`, await workbookOf(cohort));
  else {
    await writeTo(io, `${out}/mentors.${format}`, streamPeople(mentors, { format }));
    progress.show({ phase: 'write', fraction: total === 0 ? 1 : mentors.length / total });
    await writeTo(io, `${out}/mentees.${format}`, streamPeople(mentees, { format }));
    if (managers !== undefined) {
      await writeTo(io, `${out}/managers.${format}`, streamManagers(managers, { format }));
    }
  }
  progress.clear();
  await io.out(`${group(mentors.length)} mentors and ${group(mentees.length)} mentees written to ${out}\n`);
  return EXIT.ok;
}

async function workbookOf({ mentors, mentees, managers }: Cohort): Promise<Uint8Array> {
  const { managersSheet, peopleSheet, writeWorkbook } = await import('../../workbook');
  return await writeWorkbook([
    peopleSheet('Mentors', mentors),
    peopleSheet('Mentees', mentees),
    ...(managers === undefined ? [] : [managersSheet('Managers', managers)]),
  ]);
}
