import { tableWarning } from '../../messages';
import type { Mentee, Mentor, Reading, Side, TableReading, Warning } from '../../model';
import { type ChunkedInput, chunksOf } from '../chunked-input';
import { TableDecoder } from '../encoding';
import { CHUNKS, expectShape, FUNCTION, optionsOf, READ_LATER, SIDE, TABLE, TABLE_OPTIONS } from '../given';
import type { JoinedTable } from '../join';
import { type ColumnMapping, parseColumnMapping } from '../mapping';
import type { TableInput } from '../options';
import {
  encodingWarnings,
  fileOf,
  isTableRows,
  type PeopleFile,
  type TableContent,
  type TableOptions,
  type TableRows,
  throwIssues,
} from '../tables';
import { PeopleChecker, type PersonEntry } from './checks';
import { feed } from './feed';
import { feedJoined, joinedWarnings, openJoin, readJoined } from './joined';
import { openReader } from './open';
import type { PeopleReader } from './source';

/** How a table of people is read. */
export interface ReadPeopleOptions extends TableOptions {
  /** A table that is joined to it by a key, such as an HR list by mail address; see `join` of {@link ColumnMapping}. */
  readonly join?: PeopleFile<TableInput | TableRows>;
  /** Which side the people are on; `both`: a column (or in JSON a field) `side` says it per person. */
  readonly side: Side | 'both';
  /**
   * How headers become fields; absent: by their names. In JSON, names of fields are headers (`name.first` within
   * objects); of people in the shape of the model, SCIM and JSON Resume only `asOf` is used.
   */
  readonly mapping?: ColumnMapping;
}

/** The people of one table. */
export interface PeopleRead {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Rows that hold a person; blank rows are not counted. */
  readonly rows: number;
  /** What the sender of the table should know, such as columns that nothing reads. */
  readonly warnings: readonly Warning[];
  /** What was read of the table, for the manifest of a matching: `matchCohort(cohort, policy, { reading })`. */
  readonly reading: Reading;
}

/** How a table of people is read as a stream. */
export interface StreamPeopleOptions extends Omit<ReadPeopleOptions, 'join'> {
  readonly join?: PeopleFile<ChunkedInput | TableRows>;
  /** Called for each warning, at the end at the latest. */
  readonly onWarning?: (warning: Warning) => void;
  /** Called once at the end, before problems are thrown, with what was read of the table. */
  readonly onReading?: (reading: Reading) => void;
}

const PEOPLE_OPTIONS = { ...TABLE_OPTIONS, side: SIDE, mapping: READ_LATER };
const OPTIONS = optionsOf<ReadPeopleOptions>({ ...PEOPLE_OPTIONS, join: fileOf(TABLE) }, ['side']);
const STREAM_OPTIONS = optionsOf<StreamPeopleOptions>(
  { ...PEOPLE_OPTIONS, join: fileOf(CHUNKS), onWarning: FUNCTION, onReading: FUNCTION },
  ['side'],
);

/**
 * Reads a table of people from CSV or JSON, or from rows of cells: a header, then one person per row. O(characters).
 * Deterministic.
 *
 * @returns the people of each side in the order of the rows; an empty side for a header without rows.
 * @throws MentorMatchError `invalid-table` with every problem, each with file, row and column;
 *   `invalid-input` for a malformed mapping.
 *
 * @example
 * ```ts
 * import { readPeople } from 'mentor-match/interchange';
 *
 * const { mentors } = readPeople('Name,E-mail,Skills\nAna,ana@ex.org,SQL\n', {
 *   side: 'mentors',
 *   mapping: { id: 'E-mail', name: 'Name', skills: 'Skills' },
 * });
 * mentors; // => [{ id: 'ana@ex.org', name: 'Ana', skills: [{ name: 'SQL' }] }]
 * ```
 */
export function readPeople(input: TableInput | TableRows, options: ReadPeopleOptions): PeopleRead {
  expectShape('input', input, TABLE);
  expectShape('options', options, OPTIONS);
  const mapping = parseColumnMapping(options.mapping ?? {}, 'mapping');
  const opened = openJoin(options, mapping);
  if (opened !== undefined) {
    feedJoined(opened.joined, opened.decoder, opened.content);
    opened.joined.push(opened.decoder.end());
    opened.joined.end();
  }
  const { reader, checker } = open(options, mapping, input, opened?.joined);
  const decoder = new TableDecoder(reader.fileName, options.encoding ?? mapping.encoding);
  const entries: PersonEntry[] = [];
  for (const raws of feed(reader, decoder, input)) check(raws, checker, entries);
  check(reader.push(decoder.end()), checker, entries);
  check(reader.end(), checker, entries);
  throwIssues([...(opened?.joined.issues ?? []), ...reader.issues, ...checker.issues]);
  return {
    mentors: entries.flatMap((entry) => (entry.side === 'mentors' ? [entry.person] : [])),
    mentees: entries.flatMap((entry) => (entry.side === 'mentees' ? [entry.person] : [])),
    rows: reader.rows,
    warnings: [...allWarnings(reader, decoder), ...joinedWarnings(opened)],
    reading: { tables: [tableReadingOf(reader, decoder, tableNameOf(options.side))] },
  };
}

/**
 * Reads a table of people in pieces, as a file stream or a `fetch` body gives it, and gives each person as soon as the
 * first 1,000 rows (by which columns are judged) are read. Rows with a problem are left out, and
 * **all** problems are thrown together after the last row: what was done with the people before must be undone then.
 *
 * O(characters). Memory: one piece, the first 1,000 rows, and one entry per id (to recognize duplicates); all rows
 * where the mapping has `duplicates`. Deterministic.
 *
 * @returns people one by one, in the order of the rows.
 * @throws MentorMatchError as {@link readPeople}, at the end; undecodable bytes at once.
 *
 * @example
 * ```ts
 * import { readPeopleStream } from 'mentor-match/interchange';
 *
 * const ids: string[] = [];
 * for await (const { person } of readPeopleStream(['id\nana\n', 'ben\n'], { side: 'mentors' })) {
 *   ids.push(person.id);
 * }
 * ids; // => ['ana', 'ben']
 * ```
 */
export async function* readPeopleStream(
  chunks: ChunkedInput | TableRows,
  options: StreamPeopleOptions,
): AsyncGenerator<PersonEntry, void, undefined> {
  expectShape('chunks', chunks, CHUNKS);
  expectShape('options', options, STREAM_OPTIONS);
  const mapping = parseColumnMapping(options.mapping ?? {}, 'mapping');
  const opened = openJoin(options, mapping);
  if (opened !== undefined) await readJoined(opened);
  const { reader, checker } = open(options, mapping, chunks, opened?.joined);
  const decoder = new TableDecoder(reader.fileName, options.encoding ?? mapping.encoding);
  for await (const chunk of isTableRows(chunks) ? [chunks] : chunksOf(chunks)) {
    for (const raws of feed(reader, decoder, chunk)) yield* check(raws, checker);
  }
  yield* check(reader.push(decoder.end()), checker);
  yield* check(reader.end(), checker);
  for (const warning of [...allWarnings(reader, decoder), ...joinedWarnings(opened)])
    options.onWarning?.(warning);
  options.onReading?.({ tables: [tableReadingOf(reader, decoder, tableNameOf(options.side))] });
  throwIssues([...(opened?.joined.issues ?? []), ...reader.issues, ...checker.issues]);
}

function open(
  options: Omit<ReadPeopleOptions, 'join' | 'mapping'>,
  mapping: ColumnMapping,
  input: TableContent,
  joined: JoinedTable | undefined,
) {
  const reader = openReader(options, input, { mentors: mapping, mentees: mapping }, 'mapping', joined);
  return { reader, checker: new PeopleChecker() };
}

function check(
  raws: ReturnType<PeopleReader['push']>,
  checker: PeopleChecker,
  entries: PersonEntry[] = [],
): PersonEntry[] {
  for (const raw of raws) {
    const entry = checker.check(raw);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** The warnings of a reader, with one more for a table without rows. */
export function allWarnings(reader: PeopleReader, decoder: TableDecoder): readonly Warning[] {
  return [
    ...encodingWarnings(decoder, reader.fileName, reader.accented),
    ...reader.warnings,
    ...(reader.rows > 0 ? [] : [tableWarning('warnings.table-empty', {}, reader.fileName)]),
  ];
}

/** What was read of a table, bytes included. */
export function tableReadingOf(
  reader: Pick<PeopleReader, 'reading'>,
  decoder: TableDecoder,
  table: TableReading['table'],
): TableReading {
  const { file, sheet, format, ...others } = reader.reading();
  return {
    table,
    file,
    ...(sheet !== undefined && { sheet }),
    format,
    ...(decoder.reading !== undefined && { encoding: decoder.reading }),
    ...others,
  };
}

const tableNameOf = (side: Side | 'both') => (side === 'both' ? 'people' : side);
