import { MentorMatchError } from '../../errors';
import { type CohortFindings, checkCohort, type FieldCount } from '../../matching';
import { vocabularyReport } from '../../scoring';
import { readInput } from '../input';
import { EXIT } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS } from '../options';
import {
  answer,
  count,
  describeEffects,
  describePerson,
  describeVocabulary,
  describeWarnings,
  group,
  placed,
} from '../output';
import { clip, WIDTH, wrap } from '../terminal';
import type { Command } from './command';

export const check: Command = {
  name: 'check',
  summary: 'Read people and policy, say what was understood, match nothing',
  help: `Usage: mentor-match check --mentors FILE --mentees FILE [options]

Says how people and policy are read: warnings first, then who is there, which
columns are filled in, the first people as they were read, and what each rule
forbids. Nothing is matched and nothing written.

${INPUT_HELP}

The report:
  --json              print as JSON: ok, people, seats, fields, sample, rules,
                      eligiblePairs, criteria, vocabulary, warnings

Exit code: 0 read, 1 bad input; with --strict also 1 where there is a warning.`,
  options: {
    texts: [...INPUT_TEXTS],
    flags: [...INPUT_FLAGS, 'json'],
  },
  async run(values, io) {
    // Under --strict too the report is printed whole; the exit code says that it has warnings.
    const { cohort, policy, extensions, warnings } = await readInput({ ...values, strict: false }, io);
    const check = checkCohort(cohort, policy, extensions);
    if (!check.ok) throw new MentorMatchError('invalid-input', check.problems);
    const { ok: _ok, problems: _problems, ...found } = check;
    const vocabulary = vocabularyReport(cohort, policy, { most: 20 });
    const all = { ...found, warnings: placed([...warnings, ...found.warnings], io), vocabulary };
    await io.out(
      values['json'] === true
        ? answer(!(values.strict === true && all.warnings.length > 0), all)
        : `${[...describe(all), ...describeVocabulary(vocabulary)].join('\n')}\n`,
    );
    return values.strict === true && all.warnings.length > 0 ? EXIT.badInput : EXIT.ok;
  },
};

function describe(found: CohortFindings): string[] {
  const { people, fields, sample, rules, eligiblePairs, warnings } = found;
  const pairs = people.mentors * people.mentees;
  return [
    ...(warnings.length === 0 ? ['No warnings.'] : describeWarnings(warnings)),
    '',
    wrap(
      `People: ${count(people.mentors, 'mentor')}, ${count(people.mentees, 'mentee')}` +
        (people.both > 0 ? `, ${group(people.both)} on both sides` : '') +
        (people.managers > 0 ? `; managers of ${group(people.managers)} more` : ''),
    ),
    ...describeSeats(found),
    '',
    ...describeFields('Mentors', fields.mentors, people.mentors),
    '',
    ...describeFields('Mentees', fields.mentees, people.mentees),
    '',
    'As they were read',
    ...sample.mentors.flatMap((person) => describePerson('mentor', person)),
    ...sample.mentees.flatMap((person) => describePerson('mentee', person)),
    '',
    `Rules, of ${group(pairs)} pairs`,
    ...describeEffects(rules).map((line) => wrap(`  ${line}`, '  ')),
    eligiblePairs === null
      ? '  eligible pairs: not counted'
      : `  eligible pairs: ${group(eligiblePairs)} of ${group(pairs)}`,
    '',
    'Criteria, and who answered',
    ...describeCriteria(found),
  ];
}

function describeSeats({ seats, people }: CohortFindings): string[] {
  const { offered, wanted, offeredAtLeast, wantedAtLeast, short } = seats;
  const minimums = [
    ...(offeredAtLeast > 0 ? [`mentors ask for at least ${group(offeredAtLeast)}`] : []),
    ...(wantedAtLeast > 0 ? [`mentees for at least ${group(wantedAtLeast)}`] : []),
  ];
  return [
    wrap(
      `Seats: ${group(offered)} offered, ${group(wanted)} wanted by ${count(people.mentees, 'mentee')}` +
        (minimums.length > 0 ? `; ${minimums.join(', ')}` : ''),
    ),
    ...(short > 0 ? [wrap(`At least ${count(short, 'mentee')} will be without a mentor.`)] : []),
  ];
}

function describeFields(title: string, fields: readonly FieldCount[], people: number): string[] {
  const width = Math.max(0, ...fields.map(({ field }) => field.length));
  return [
    `${title}: fields filled in`,
    ...fields.map(({ field, filled, blank }) => {
      const blanks = blank === 0 ? '' : `  ${group(blank)} blank`;
      const name = clip(field, Math.min(width, WIDTH - 30));
      return `  ${name}  ${group(filled)} of ${group(people)}${blanks}`.trimEnd();
    }),
  ];
}

function describeCriteria({ criteria, people }: CohortFindings): string[] {
  const width = Math.max(0, ...criteria.map(({ criterion }) => criterion.length));
  return criteria.map(({ criterion, weight, mentors, mentees }) => {
    const answered =
      mentors === null || mentees === null
        ? 'your own: who answered is not known'
        : `${group(mentors)} of ${count(people.mentors, 'mentor')}, ${group(mentees)} of ${count(people.mentees, 'mentee')}`;
    return wrap(`  ${clip(criterion, width)}  weight ${Number(weight.toPrecision(6))}: ${answered}`, '  ');
  });
}
