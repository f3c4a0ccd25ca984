import { isObject, MentorMatchError, printValue } from '../../errors';
import type { Matching } from '../../model';
import { ADDRESSED_PEOPLE, expectShape, optionsOf, READ_LATER, type ShapeCheck, TEXT, TRUTH } from '../given';
import { joined, type Rows, writeRows } from '../tables';
import { type EmailOptions, emailColumn, requireEmails } from './emails';
import { MATCHING } from './given';
import { type MatchOfPeople, matchedOf, matchesOfPeople } from './matched-people';
import type { MatchedPeople } from './person-columns';

/**
 * How pairs are written for another program to import:
 *
 * - `chronus`: the file of "Import Connections via CSV": `Mentor Email Address`, `Mentee Email Address` and, if asked
 *   for, `Mentoring Connection Name`; comma and UTF-8. Seen in its help centre (article 1500011251582) in November
 *   2026.
 * - `pushfar`: the file of "Bulk uploading matches". Its help (article 101000477406, seen in November 2026) says that
 *   columns are mapped when the file is uploaded, and names the program by its `Program ID`; it does not show the
 *   headers of the template, so that `Mentor Email` and `Mentee Email` are this library's words.
 */
export type MatchImportOptions =
  | ({
      readonly format: 'chronus';
      /** Whether connections are named after the two people; default: Chronus names them. */
      readonly connectionNames?: boolean;
    } & EmailOptions)
  | ({
      readonly format: 'pushfar';
      /** The id of the program, as PushFar lists it; without it, the column is left out. */
      readonly programId?: string;
    } & EmailOptions);

type OptionsOf<Format> = Extract<MatchImportOptions, { readonly format: Format }>;

const OPTIONS_BY_FORMAT = {
  chronus: optionsOf<OptionsOf<'chronus'>>({ format: READ_LATER, email: TEXT, connectionNames: TRUTH }),
  pushfar: optionsOf<OptionsOf<'pushfar'>>({ format: READ_LATER, email: TEXT, programId: TEXT }),
};

const OPTIONS: ShapeCheck = (options) =>
  isObject(options) && options['format'] === 'pushfar'
    ? OPTIONS_BY_FORMAT.pushfar(options)
    : OPTIONS_BY_FORMAT.chronus(options);

/**
 * Writes the pairs of a matching as the file that another mentoring program imports; see {@link MatchImportOptions}. A
 * matching is a proposal until a person approves it: import what was approved. O(people + matches). Deterministic.
 *
 * @param people whose addresses are written: those that were matched, or more.
 * @throws MentorMatchError `invalid-input` naming everybody without an e-mail address, or with that of somebody else:
 *   no row is left blank; and for matches of people who are not given.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { writeMatchImport } from 'mentor-match/interchange';
 *
 * const cohort = { mentors: [{ id: 'ann@example.org' }], mentees: [{ id: 'eve@example.org' }] };
 * const result = matchCohort(cohort);
 * if (result.status === 'infeasible') throw new Error(result.conflict.text);
 * const lines = writeMatchImport(result, cohort, { format: 'chronus' }).split('\r\n');
 * lines[0]; // => 'Mentor Email Address,Mentee Email Address'
 * lines[1]; // => 'ann@example.org,eve@example.org'
 * ```
 */
export function writeMatchImport(
  matching: Pick<Matching, 'matches'>,
  people: MatchedPeople,
  options: MatchImportOptions,
): string {
  expectShape('matching', matching, MATCHING);
  expectShape('people', people, ADDRESSED_PEOPLE);
  expectShape('options', options, OPTIONS);
  const pairs = matchesOfPeople(matching, people);
  const email = emailColumn([...people.mentors, ...people.mentees], options);
  requireEmails({ mentors: matchedOf(pairs, 'mentor'), mentees: matchedOf(pairs, 'mentee') }, email);
  return joined(writeRows({ items: pairs, line: () => ({}), ...layoutOf(options, email) }, {}));
}

function layoutOf(
  options: MatchImportOptions,
  email: ReturnType<typeof emailColumn>,
): Pick<Rows<MatchOfPeople>, 'header' | 'cells'> {
  const addresses = ({ mentor, mentee }: MatchOfPeople) => [email(mentor), email(mentee)];
  switch (options.format) {
    case 'chronus':
      return options.connectionNames === true
        ? {
            header: ['Mentor Email Address', 'Mentee Email Address', 'Mentoring Connection Name'],
            cells: (pair) => [...addresses(pair), connectionName(pair)],
          }
        : { header: ['Mentor Email Address', 'Mentee Email Address'], cells: addresses };
    case 'pushfar': {
      const { programId } = options;
      return programId === undefined
        ? { header: ['Mentor Email', 'Mentee Email'], cells: addresses }
        : {
            header: ['Program ID', 'Mentor Email', 'Mentee Email'],
            cells: (pair) => [programId, ...addresses(pair)],
          };
    }
    default:
      throw unknownFormat(options);
  }
}

const connectionName = ({ mentor, mentee }: MatchOfPeople) =>
  `${mentor.name ?? mentor.id} & ${mentee.name ?? mentee.id}`;

function unknownFormat(options: never): MentorMatchError {
  return new MentorMatchError('invalid-input', [
    {
      path: 'options.format',
      message: 'no program that pairs are written for',
      received: printValue(Reflect.get(options, 'format')),
      expected: '"chronus" or "pushfar"',
    },
  ]);
}
