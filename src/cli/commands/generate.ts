import { streamManagers, streamPeople } from '../../interchange';
import type { Cohort } from '../../model';
import { generateCohort } from '../../synthetic';
import { EXIT, type ExitCode } from '../io';
import { numberOption, oneOf, usage, type Values } from '../options';
import { answer, PLANS, type Progress, withOutput, withProgress } from '../output';
import type { Session } from '../session';
import { wrap } from '../terminal';
import { LANGUAGES } from '../voice';
import type { Command } from './command';

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
  --locale LANG       ${LANGUAGES.join(' or ')}, default en: what is printed
  --json              print as JSON: ok, mentors, mentees, written
  --quiet             no progress`,
  options: {
    texts: ['mentors', 'mentees', 'seed', 'out', 'format', 'locale'],
    flags: ['json', 'quiet'],
  },
  run: (values, io) =>
    withProgress(io, values['quiet'] === true, (progress) => run(values, io, progress), PLANS.generate),
};

async function run(values: Values, io: Session, progress: Progress): Promise<ExitCode> {
  const { out } = values;
  if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
  const format = oneOf(values['format'], ['csv', 'ndjson', 'xlsx'] as const, 'format', 'csv');
  const size = { integer: true, least: 0, most: MOST } as const;
  const [mentorCount, menteeCount] = [
    numberOption(values, 'mentors', size),
    numberOption(values, 'mentees', size),
  ];
  if (mentorCount === undefined || menteeCount === undefined)
    throw usage('Say how many people: --mentors N --mentees N.');
  const names =
    format === 'xlsx'
      ? ['cohort.xlsx']
      : ['mentors', 'mentees', 'managers'].map((table) => `${table}.${format}`);
  const written = await withOutput(io, out, names, async (output) => {
    progress.show({ phase: 'generate', fraction: 0 });
    const cohort = generateCohort({
      mentors: mentorCount,
      mentees: menteeCount,
      ...(values.seed === undefined ? {} : { seed: values.seed }),
    });
    const { mentors, mentees, managers } = cohort;
    const total = mentors.length + mentees.length;
    progress.show({ phase: 'write', fraction: 0 });
    if (format === 'xlsx') {
      await output.write('cohort.xlsx', await workbookOf(cohort));
      return await output.commit([], 'cohort.xlsx');
    }
    await output.write(`mentors.${format}`, streamPeople(mentors, { format }));
    progress.show({ phase: 'write', fraction: total === 0 ? 1 : mentors.length / total });
    await output.write(`mentees.${format}`, streamPeople(mentees, { format }));
    if (managers !== undefined)
      await output.write(`managers.${format}`, streamManagers(managers, { format }));
    return await output.commit(names, `mentors.${format}`);
  });
  progress.clear();
  const { say, numbers } = io.voice;
  await io.out(
    values['json'] === true
      ? answer(true, { mentors: mentorCount, mentees: menteeCount, written })
      : `${wrap(
          say('generate.written', {
            mentors: mentorCount,
            shownMentors: numbers.whole(mentorCount),
            mentees: menteeCount,
            shownMentees: numbers.whole(menteeCount),
            paths: written.join(', '),
          }),
        )}\n`,
  );
  return EXIT.ok;
}

/** People of a side, at most. */
const MOST = 1_000_000;

async function workbookOf({ mentors, mentees, managers }: Cohort): Promise<Uint8Array> {
  const { managersSheet, peopleSheet, writeWorkbook } = await import('../../entries/workbook');
  return await writeWorkbook([
    peopleSheet('Mentors', mentors),
    peopleSheet('Mentees', mentees),
    ...(managers === undefined ? [] : [managersSheet('Managers', managers)]),
  ]);
}
