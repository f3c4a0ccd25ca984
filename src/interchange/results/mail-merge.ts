import { addAll } from '../../lists';
import { evidenceFor, type MessageCatalogue } from '../../messages';
import { canonicalId, type Match, type Matching, type Mentee, type Mentor } from '../../model';
import { ADDRESSED_PEOPLE, CSV_OPTIONS, expectShape, listOf, objectOf, optionsOf, TEXT } from '../given';
import type { CsvWriteOptions } from '../options';
import { joined, writeRows } from '../tables';
import { type EmailOptions, emailColumn, requireEmails } from './emails';
import { LANGUAGE, MATCHING } from './given';
import { ADDRESSEE_COLUMNS, headersIn, type ResultLanguage, roleIn } from './language';
import { type MatchOfPeople, matchesOfPeople } from './matched-people';
import type { MatchedPeople } from './person-columns';

/** What is known of the meetings of a pair: a `Schedule` of `mentor-match/program` has it. */
export interface PairMeetings {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly meetings: readonly {
    readonly status: 'planned' | 'cancelled';
    readonly local: {
      readonly [S in 'mentor' | 'mentee']: { readonly timeZone: string; readonly start: string };
    };
  }[];
}

const AT = objectOf({ timeZone: TEXT, start: TEXT });
const SCHEDULE = objectOf({
  mentorId: TEXT,
  menteeId: TEXT,
  meetings: listOf(objectOf({ status: TEXT, local: objectOf({ mentor: AT, mentee: AT }) })),
});
const OPTIONS = optionsOf<MailMergeOptions>({
  ...CSV_OPTIONS,
  ...LANGUAGE,
  email: TEXT,
  schedules: listOf(SCHEDULE),
});

/** How rows for a mail merge are written. */
export interface MailMergeOptions extends CsvWriteOptions, EmailOptions, ResultLanguage {
  /** Meetings of the pairs, whose first is written on each person's own clock. */
  readonly schedules?: readonly PairMeetings[];
}

/** One person with all partners in one role. */
interface Letter {
  readonly role: 'mentor' | 'mentee';
  readonly person: Mentor | Mentee;
  readonly pairs: MatchOfPeople[];
}

const COLUMNS = [...ADDRESSEE_COLUMNS, 'column.reasons'] as const;

/**
 * Writes a row for each matched person, for letters that tell people of their partners: role, id, name, e-mail, the
 * partners' names and e-mails, the reasons in words that this person may read (no scores, nothing of the other's blanks
 * and gaps), and the first meeting if schedules are given. Who has several partners has one row, with `; ` between
 * them. Who is a mentor and a mentee has one row for each role. Text never runs as a formula. O(people + matches).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` naming everybody who has no e-mail address, or that of somebody else; and
 *   for matches of people who are not given.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { writeMailMerge } from 'mentor-match/interchange';
 *
 * const people = { mentors: [{ id: 'ana@ex.org', name: 'Ana' }], mentees: [{ id: 'cleo@ex.org', name: 'Cleo' }] };
 * const matching = matchCohort(people);
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * writeMailMerge(matching, people).split('\r\n')[0]; // => 'role,id,name,email,partners,partner emails,reasons'
 * ```
 */
export function writeMailMerge(
  matching: Pick<Matching, 'matches'>,
  people: MatchedPeople,
  options: MailMergeOptions = {},
): string {
  expectShape('matching', matching, MATCHING);
  expectShape('people', people, ADDRESSED_PEOPLE);
  expectShape('options', options, OPTIONS);
  const { schedules, headers, locale } = options;
  const pairs = matchesOfPeople(matching, people);
  const email = emailColumn([...people.mentors, ...people.mentees], options);
  const letters = lettersOf(pairs);
  const ofRole = (role: Letter['role']) =>
    letters.filter((letter) => letter.role === role).map(({ person }) => person);
  requireEmails({ mentors: ofRole('mentor'), mentees: ofRole('mentee') }, email);
  const first = firstMeetings(schedules ?? []);
  const partner = (letter: Letter, pair: MatchOfPeople) =>
    letter.role === 'mentor' ? pair.mentee : pair.mentor;
  const several = (texts: readonly (string | undefined)[]) => texts.map((text) => text ?? '').join('; ');
  return joined(
    writeRows(
      {
        header: headersIn(headers, schedules === undefined ? COLUMNS : [...COLUMNS, 'column.first-meeting']),
        items: letters,
        cells: (letter) => [
          roleIn(headers, letter.role),
          letter.person.id,
          letter.person.name,
          email(letter.person),
          several(letter.pairs.map((pair) => partner(letter, pair).name ?? partner(letter, pair).id)),
          several(letter.pairs.map((pair) => email(partner(letter, pair)))),
          letter.pairs
            .map((pair) => {
              const reasons = reasonsFor(pair.match, letter.role, locale);
              const { name, id } = partner(letter, pair);
              return letter.pairs.length === 1 || reasons === '' ? reasons : `${name ?? id}: ${reasons}`;
            })
            .filter((text) => text !== '')
            .join('; '),
          ...(schedules === undefined
            ? []
            : [several(letter.pairs.map((pair) => first.get(keyOf(pair.match))?.[letter.role]))]),
        ],
        line: () => ({}),
      },
      options,
    ),
  );
}

function lettersOf(pairs: readonly MatchOfPeople[]): Letter[] {
  const letters: Letter[] = [];
  for (const role of ['mentee', 'mentor'] as const) {
    const known = new Map<Mentor | Mentee, Letter>();
    for (const pair of pairs) {
      const letter = known.get(pair[role]);
      if (letter === undefined) known.set(pair[role], { role, person: pair[role], pairs: [pair] });
      else letter.pairs.push(pair);
    }
    addAll(letters, known.values());
  }
  return letters;
}

/** What speaks for the pair, as this person may read it. */
function reasonsFor(
  { contributions }: Match,
  role: 'mentor' | 'mentee',
  locale: MessageCatalogue | undefined,
): string {
  return contributions
    .filter(({ value, share }) => value !== null && share > 0)
    .flatMap(({ evidence }) => evidence.flatMap((item) => evidenceFor(item, role, locale)?.text ?? []))
    .join('; ');
}

const keyOf = ({ mentorId, menteeId }: Pick<Match, 'mentorId' | 'menteeId'>) =>
  JSON.stringify([canonicalId(mentorId), canonicalId(menteeId)]);

/** The first planned meeting of each pair, on each one's clock: `2026-09-07 09:30 (Europe/Paris)`. */
function firstMeetings(
  schedules: readonly PairMeetings[],
): ReadonlyMap<string, { readonly [S in 'mentor' | 'mentee']: string }> {
  return new Map(
    schedules.flatMap((schedule) => {
      const meeting = schedule.meetings.find(({ status }) => status === 'planned');
      if (meeting === undefined) return [];
      const on = (side: 'mentor' | 'mentee') => {
        const { timeZone, start } = meeting.local[side];
        return `${start.slice(0, 16).replace('T', ' ')} (${timeZone})`;
      };
      return [[keyOf(schedule), { mentor: on('mentor'), mentee: on('mentee') }] as const];
    }),
  );
}
