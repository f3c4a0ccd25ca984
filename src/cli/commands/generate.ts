import { streamManagers, streamPeople } from '../../interchange';
import { generateCohort } from '../../synthetic';
import { usage } from '../input';
import { EXIT } from '../io';
import { writeTo } from '../output';
import type { Command } from './command';

export const generate: Command = {
  name: 'generate',
  summary: 'Write a synthetic cohort to try things on',
  help: `Usage: mentor-match generate --mentors N --mentees N --out DIR [--seed TEXT]

Writes DIR/mentors.csv, DIR/mentees.csv and DIR/managers.csv (managers of people
outside the cohort) with invented people: realistic goals, departments,
time zones, some blanks. The same seed gives the same people.`,
  options: {
    mentors: { type: 'string' },
    mentees: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
  },
  async run(values, io) {
    const { out } = values;
    if (typeof out !== 'string') throw usage('Say where to write: --out DIR.');
    const cohort = generateCohort({
      mentors: Number(values['mentors'] ?? Number.NaN),
      mentees: Number(values['mentees'] ?? Number.NaN),
      ...(values.seed === undefined ? {} : { seed: values.seed }),
    });
    await writeTo(io, `${out}/mentors.csv`, streamPeople(cohort.mentors));
    await writeTo(io, `${out}/mentees.csv`, streamPeople(cohort.mentees));
    if (cohort.managers !== undefined) {
      await writeTo(io, `${out}/managers.csv`, streamManagers(cohort.managers));
    }
    await io.out(`${cohort.mentors.length} mentors and ${cohort.mentees.length} mentees written to ${out}\n`);
    return EXIT.ok;
  },
};
