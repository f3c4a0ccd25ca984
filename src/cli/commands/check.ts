import { MentorMatchError } from '../../errors';
import {
  type AskedBesides,
  type CohortFindings,
  checkCohort,
  type FieldCount,
  policyWords,
} from '../../matching';
import { labelOf } from '../../messages';
import { definePolicy, type Side } from '../../model';
import { vocabularyReport } from '../../scoring';
import { readInput } from '../input';
import { EXIT } from '../io';
import { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS } from '../options';
import {
  answer,
  describeEffects,
  describePerson,
  describeVocabulary,
  describeWarnings,
  placed,
} from '../output';
import { clip, WIDTH, widthOf, wrap } from '../terminal';
import { LANGUAGES, type Voice } from '../voice';
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
  --locale LANG       ${LANGUAGES.join(' or ')}, default en
  --json              print as JSON: ok, people, seats, fields, sample, rules,
                      eligiblePairs, criteria, vocabulary, warnings

Exit code: 0 read, 1 bad input; with --strict also 1 where there is a warning.`,
  options: {
    texts: [...INPUT_TEXTS, 'locale'],
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
        : `${[...describe(all, io.voice), ...describeBesides(definePolicy(policy), io.voice), ...describeVocabulary(vocabulary, io.voice)].join('\n')}\n`,
    );
    return values.strict === true && all.warnings.length > 0 ? EXIT.badInput : EXIT.ok;
  },
};

function describe(found: CohortFindings, voice: Voice): string[] {
  const { people, fields, sample, rules, eligiblePairs, warnings } = found;
  const { say, numbers } = voice;
  const { mentors, mentees, both, managers } = people;
  const pairs = numbers.whole(mentors * mentees);
  return [
    ...(warnings.length === 0 ? [say('check.no-warnings', {})] : describeWarnings(warnings, voice)),
    '',
    wrap(
      say('check.people', {
        ...countsOf(people, voice),
        both,
        shownBoth: numbers.whole(both),
        managers,
        shownManagers: numbers.whole(managers),
      }),
    ),
    ...describeSeats(found, voice),
    '',
    ...describeFields('mentors', fields.mentors, mentors, voice),
    '',
    ...describeFields('mentees', fields.mentees, mentees, voice),
    '',
    say('check.as-read', {}),
    ...sample.mentors.flatMap((person) => describePerson('mentor', person, voice)),
    ...sample.mentees.flatMap((person) => describePerson('mentee', person, voice)),
    '',
    say('check.rules', { pairs }),
    ...describeEffects(rules, voice).map((line) => wrap(`  ${line}`, '  ')),
    eligiblePairs === null
      ? `  ${say('check.not-counted', {})}`
      : `  ${say('check.eligible', { eligible: numbers.whole(eligiblePairs), pairs })}`,
    '',
    say('check.criteria', {}),
    ...describeCriteria(found, voice),
  ];
}

/** Personal weights, shares of groups and the order of arrival, where the policy has them. */
function describeBesides(policy: AskedBesides, { say, locale }: Voice): string[] {
  const words = policyWords(policy, locale);
  if (words.length === 0) return [];
  return [
    '',
    say('check.besides', {}),
    ...words.flatMap(([topic, statements]) => [
      wrap(`  ${topic}`, '  '),
      ...statements.map((statement) => wrap(`    ${statement}`, '    ')),
    ]),
  ];
}

/** How many people there are, for the plural and to be shown. */
function countsOf({ mentors, mentees }: CohortFindings['people'], { numbers }: Voice) {
  return {
    mentors,
    shownMentors: numbers.whole(mentors),
    mentees,
    shownMentees: numbers.whole(mentees),
  };
}

function describeSeats({ seats, people }: CohortFindings, { say, numbers }: Voice): string[] {
  const { offered, wanted, offeredAtLeast, wantedAtLeast, short } = seats;
  return [
    wrap(
      say('check.seats', {
        offered: numbers.whole(offered),
        wanted: numbers.whole(wanted),
        mentees: people.mentees,
        shownMentees: numbers.whole(people.mentees),
        offeredAtLeast,
        shownOffered: numbers.whole(offeredAtLeast),
        wantedAtLeast,
        shownWanted: numbers.whole(wantedAtLeast),
      }),
    ),
    ...(short > 0 ? [wrap(say('check.short', { count: short, shown: numbers.whole(short) }))] : []),
  ];
}

/** Fields go by the names that tables and policies have for them, in French by their labels. */
function describeFields(
  side: Side,
  fields: readonly FieldCount[],
  people: number,
  { say, numbers, locale }: Voice,
): string[] {
  const called = fields.map(({ field }) => (locale === undefined ? field : labelOf(locale, field)));
  const width = Math.max(0, ...called.map(widthOf));
  return [
    say('check.fields', { side }),
    ...fields.map(({ filled, blank }, at) => {
      const name = clip(called[at] ?? '', Math.min(width, WIDTH - 30));
      const counts = say('check.filled', {
        filled: numbers.whole(filled),
        people: numbers.whole(people),
        blank,
        shownBlank: numbers.whole(blank),
      });
      return `  ${name}  ${counts}`.trimEnd();
    }),
  ];
}

function describeCriteria({ criteria, people }: CohortFindings, voice: Voice): string[] {
  const { say, numbers, locale } = voice;
  const called = criteria.map(({ criterion }) =>
    locale === undefined ? criterion : labelOf(locale, criterion),
  );
  const width = Math.max(0, ...called.map(widthOf));
  return criteria.map(({ weight: exact, mentors, mentees }, at) => {
    const weight = Number(exact.toPrecision(6));
    const said =
      mentors === null || mentees === null
        ? say('check.own-criterion', { weight })
        : say('check.criterion', {
            weight,
            ...countsOf(people, voice),
            ofMentors: numbers.whole(mentors),
            ofMentees: numbers.whole(mentees),
          });
    return wrap(`  ${clip(called[at] ?? '', width)}  ${said}`, '  ');
  });
}
