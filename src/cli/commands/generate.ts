import { streamManagers, streamPeople } from '../../interchange';
import { generateCohort } from '../../synthetic';
import { usage } from '../input';
import { EXIT } from '../io';
import { group, writeTo } from '../output';
import { oneOf } from '../values';
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
  --format FORMAT     csv (default) or ndjson: one JSON object a line
  --seed TEXT         another seed gives other people`,
  options: {
    mentors: { type: 'string' },
    mentees: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
  },
  async run(values, io) {
    const { out } = values;
    if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
    const format = oneOf(values['format'], ['csv', 'ndjson'] as const, 'format', 'csv');
    const cohort = generateCohort({
      mentors: Number(values['mentors'] ?? Number.NaN),
      mentees: Number(values['mentees'] ?? Number.NaN),
      ...(values.seed === undefined ? {} : { seed: values.seed }),
    });
    await writeTo(io, `${out}/mentors.${format}`, streamPeople(cohort.mentors, { format }));
    await writeTo(io, `${out}/mentees.${format}`, streamPeople(cohort.mentees, { format }));
    if (cohort.managers !== undefined) {
      await writeTo(io, `${out}/managers.${format}`, streamManagers(cohort.managers, { format }));
    }
    await io.out(
      `${group(cohort.mentors.length)} mentors and ${group(cohort.mentees.length)} mentees written to ${out}\n`,
    );
    return EXIT.ok;
  },
};
