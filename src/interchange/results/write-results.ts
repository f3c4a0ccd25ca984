import { columnText, translate } from '../../messages';
import type { Match, Matching } from '../../model';
import { expectShape, optionsOf, takeMatched, WRITE_OPTIONS } from '../given';
import type { TableWriteOptions } from '../options';
import { joined, type Rows, writeRows } from '../tables';
import { LAYOUT, MATCHING, NAMES, UNMATCHED } from './given';
import { flagIn, headersIn, type ResultLanguage, roleIn } from './language';
import { PeopleById, type PersonColumns, personColumns } from './person-columns';

const OPTIONS = optionsOf<MatchesWriteOptions>({ ...WRITE_OPTIONS, ...LAYOUT });
const UNMATCHED_OPTIONS = optionsOf<UnmatchedWriteOptions>({ ...WRITE_OPTIONS, headers: LAYOUT.headers });

/** Names of people by id, for columns that a person reads. */
export type NamesById = { readonly [id: string]: string };

/** Names of the people of both sides. */
export interface Names {
  readonly mentors?: NamesById;
  readonly mentees?: NamesById;
}

/** Columns, language and format in which matches are written. */
export interface MatchesWriteOptions extends TableWriteOptions, ResultLanguage {
  /** Fields of the people beside their ids: a column for the mentee and one for the mentor each. */
  readonly extra?: PersonColumns;
}

/**
 * Writes the matches as CSV: who with whom, the score, the coverage and the reasons in words. One column a
 * criterion gives its value, blank where it could not be assessed; matches without contributions have no such
 * columns. Formula-like cells are neutralized. As NDJSON: each match as the model has it, the names as `mentee` and
 * `mentor`, and extra columns as `menteeColumns` and `mentorColumns`.
 * O(matches * columns). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for extra columns that are no field of people, or protected.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { writeMatches } from 'mentor-match/interchange';
 *
 * const matching = matchCohort({ mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * const [, row] = writeMatches(matching, { mentors: { ana: 'Ana Silva' } }).split('\r\n');
 * row?.split(',').slice(0, 4); // => ['cleo', '', 'ana', 'Ana Silva']
 * ```
 */
export function writeMatches(
  matching: Pick<Matching, 'matches'>,
  names: Names = {},
  options: MatchesWriteOptions = {},
): string {
  return joined(streamMatches(matching, names, options));
}

/**
 * Writes the matches in chunks of text for a file or a response, as {@link writeMatches}. O(matches * columns); memory:
 * one chunk. Deterministic.
 *
 * @throws MentorMatchError as {@link writeMatches}.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { streamMatches } from 'mentor-match/interchange';
 *
 * const matching = matchCohort({ mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * const rows = [...streamMatches(matching)].join('').trimEnd().split('\r\n');
 * rows.length; // => 2
 * ```
 */
export function streamMatches(
  matching: Pick<Matching, 'matches'>,
  names: Names = {},
  options: MatchesWriteOptions = {},
): Generator<string, void, undefined> {
  expectShape('options', options, OPTIONS);
  return writeRows(matchesTable(matching, names, options), options);
}

/** How the table of matches is laid out, and in which language. */
export type MatchesLayout = Pick<MatchesWriteOptions, 'extra' | keyof ResultLanguage>;

/** Matches as rows of a table. */
export function matchesTable(
  matching: Pick<Matching, 'matches'>,
  names: Names,
  { extra: given, headers, locale }: MatchesLayout = {},
  path = 'options',
): Rows<Match> {
  expectShape('matching', matching, MATCHING);
  expectShape('names', names, NAMES);
  const { matches } = matching;
  const criteria = [...criteriaOf(matches)];
  const extra = given && { ...given, people: takeMatched(`${path}.extra.people`, given.people) };
  const columns = extra === undefined ? [] : personColumns(extra);
  const mentees = new PeopleById(extra?.people.mentees ?? []);
  const mentors = new PeopleById(extra?.people.mentors ?? []);
  const cellsOf = (people: PeopleById, id: string) => {
    const person = people.get(id);
    return columns.map((column) => (person === undefined ? undefined : column.read(person)));
  };
  const objectOf = (people: PeopleById, id: string) =>
    Object.fromEntries(cellsOf(people, id).map((cell, at) => [columns[at]?.name ?? '', cell ?? null]));
  return {
    header: [
      ...headersIn(headers, [
        'column.mentee-id',
        'column.mentee',
        'column.mentor-id',
        'column.mentor',
        'column.score',
        'column.points',
        'column.coverage',
        'column.locked',
      ]),
      ...columns.map(({ name: field }) => columnText(headers, 'column.of-mentee', { field })),
      ...columns.map(({ name: field }) => columnText(headers, 'column.of-mentor', { field })),
      ...criteria.map((criterion) => columnText(headers, 'column.criterion', { criterion })),
      ...headersIn(headers, ['column.reasons']),
    ],
    items: matches,
    cells: (match) => {
      const values = new Map(match.contributions.map((one) => [one.criterion, one.value]));
      return [
        match.menteeId,
        nameIn(names.mentees, match.menteeId),
        match.mentorId,
        nameIn(names.mentors, match.mentorId),
        match.score,
        match.units,
        match.coverage,
        flagIn(headers, match.locked),
        ...cellsOf(mentees, match.menteeId),
        ...cellsOf(mentors, match.mentorId),
        ...criteria.map((criterion) => values.get(criterion)),
        reasonsOf(match, locale),
      ];
    },
    line: (match) => ({
      ...named('mentee', names.mentees, match.menteeId),
      ...named('mentor', names.mentors, match.mentorId),
      ...match,
      ...(columns.length > 0 && {
        menteeColumns: objectOf(mentees, match.menteeId),
        mentorColumns: objectOf(mentors, match.mentorId),
      }),
    }),
  };
}

/** The criteria of all matches, in the order in which they are met. */
function criteriaOf(matches: readonly Match[]): Set<string> {
  const criteria = new Set<string>();
  for (const match of matches) for (const { criterion } of match.contributions) criteria.add(criterion);
  return criteria;
}

function reasonsOf(match: Match, locale: ResultLanguage['locale']): string {
  return match.contributions
    .filter((one) => one.value !== null && one.share > 0)
    .flatMap((one) => one.evidence.map((item) => translate(item, locale).text))
    .join('; ');
}

/** How people without a partner are written: the headers in a language; explanations are as the matching has them. */
export type UnmatchedWriteOptions = TableWriteOptions & Pick<ResultLanguage, 'headers'>;

/**
 * Writes everybody without a partner as CSV: side, id, name, the kind of reason, and the reason in words. As NDJSON:
 * the same with the whole reason as the model has it. O(people without a partner). Never throws for a matching.
 * Deterministic.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { writeUnmatched } from 'mentor-match/interchange';
 *
 * const matching = matchCohort({ mentors: [], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * writeUnmatched(matching).split('\r\n')[0]; // => 'side,id,name,reason,explanation'
 * ```
 */
export function writeUnmatched(
  matching: Pick<Matching, 'unmatched'>,
  names: Names = {},
  options: UnmatchedWriteOptions = {},
): string {
  return joined(streamUnmatched(matching, names, options));
}

/**
 * Writes everybody without a partner in chunks of text for a file or a response, as {@link writeUnmatched}. O(people
 * without a partner); memory: one chunk. Never throws for a matching. Deterministic.
 *
 * @example
 * ```ts
 * import { matchCohort } from 'mentor-match';
 * import { streamUnmatched } from 'mentor-match/interchange';
 *
 * const matching = matchCohort({ mentors: [], mentees: [{ id: 'cleo' }] });
 * if (matching.status !== 'optimal') throw new Error(matching.status);
 * [...streamUnmatched(matching)].join('').split('\r\n')[0]; // => 'side,id,name,reason,explanation'
 * ```
 */
export function streamUnmatched(
  matching: Pick<Matching, 'unmatched'>,
  names: Names = {},
  options: UnmatchedWriteOptions = {},
): Generator<string, void, undefined> {
  expectShape('options', options, UNMATCHED_OPTIONS);
  return writeRows(unmatchedTable(matching, names, options.headers), options);
}

type Unmatched = Matching['unmatched'];

/** People without a partner as rows of a table. */
export function unmatchedTable(
  matching: Pick<Matching, 'unmatched'>,
  names: Names,
  headers?: ResultLanguage['headers'],
): Rows<{ readonly side: keyof Unmatched; readonly person: Unmatched[keyof Unmatched][number] }> {
  expectShape('matching', matching, UNMATCHED);
  expectShape('names', names, NAMES);
  const { unmatched } = matching;
  const items = function* () {
    for (const side of ['mentees', 'mentors'] as const) {
      for (const person of unmatched[side]) yield { side, person };
    }
  };
  const word = { mentees: 'mentee', mentors: 'mentor' } as const;
  return {
    header: headersIn(headers, [
      'column.side',
      'column.id',
      'column.name',
      'column.reason',
      'column.explanation',
    ]),
    items: items(),
    cells: ({ side, person }) => [
      roleIn(headers, word[side]),
      person.id,
      nameIn(names[side], person.id),
      person.reason.kind,
      person.text,
    ],
    line: ({ side, person }) => ({
      side: word[side],
      ...named('name', names[side], person.id),
      ...person,
    }),
  };
}

/** Own names only: an id such as `constructor` has none. */
function nameIn(names: NamesById | undefined, id: string): string | undefined {
  return names !== undefined && Object.hasOwn(names, id) ? names[id] : undefined;
}

function named(key: string, names: NamesById | undefined, id: string): { readonly [key: string]: string } {
  const name = nameIn(names, id);
  return name === undefined ? {} : { [key]: name };
}
