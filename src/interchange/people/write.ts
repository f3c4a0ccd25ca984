import type { Mentee, Mentor } from '../../model';
import { attributeColumns, PERSON_COLUMNS } from '../fields';
import { expectShape, MANAGERS, optionsOf, takePeople, WRITE_OPTIONS } from '../given';
import type { TableWriteOptions } from '../options';
import { joined, type Rows, writeRows } from '../tables';

const OPTIONS = optionsOf<TableWriteOptions>(WRITE_OPTIONS);

/**
 * Writes people as CSV with the model's own headers, so that `readPeople` reads them back as they were. Columns that
 * would be blank for everybody are left out. Cells that a spreadsheet would run as a formula are neutralized.
 * O(people * columns). Never throws for checked people. Deterministic.
 *
 * @example
 * ```ts
 * import { writePeople } from 'mentor-match/interchange';
 *
 * writePeople([{ id: 'ana', department: 'IT' }]); // => 'id,department\r\nana,IT\r\n'
 * ```
 */
export function writePeople(people: readonly (Mentor | Mentee)[], options: TableWriteOptions = {}): string {
  return joined(streamPeople(people, options));
}

/**
 * Writes people in chunks of text for a file or a response, as {@link writePeople}: the table is never held as a whole.
 * The people are gone through twice, first to learn which columns there are (for NDJSON once). O(people * columns);
 * memory: one chunk. Never throws for checked people. Deterministic.
 *
 * @example
 * ```ts
 * import { streamPeople } from 'mentor-match/interchange';
 *
 * [...streamPeople([{ id: 'ana', department: 'IT' }])].join(''); // => 'id,department\r\nana,IT\r\n'
 * ```
 */
export function streamPeople(
  people: readonly (Mentor | Mentee)[],
  options: TableWriteOptions = {},
): Generator<string, void, undefined> {
  expectShape('options', options, OPTIONS);
  return writeRows(peopleTable(people, options.format), options);
}

/** People as rows of a table. */
export function peopleTable(
  people: readonly (Mentor | Mentee)[],
  format?: TableWriteOptions['format'],
): Rows<Mentor | Mentee> {
  const read = takePeople('people', people);
  const columns = format === 'ndjson' ? [] : columnsOf(read);
  return {
    header: columns.map((column) => column.header),
    items: read,
    cells: (person) => columns.map((column) => column.write(person)),
    line: (person) => person,
  };
}

function columnsOf(people: readonly (Mentor | Mentee)[]) {
  return [...PERSON_COLUMNS, ...attributeColumns(people)].filter(
    (column) => column.path === 'id' || people.some((person) => column.write(person) !== undefined),
  );
}

/**
 * Writes managers of people outside the cohort as CSV with the columns `id` and `manager`. O(managers). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for malformed options, and managers that are no texts.
 *
 * @example
 * ```ts
 * import { writeManagers } from 'mentor-match/interchange';
 *
 * writeManagers({ eva: 'zoe' }); // => 'id,manager\r\neva,zoe\r\n'
 * ```
 */
export function writeManagers(
  managers: { readonly [personId: string]: string },
  options: TableWriteOptions = {},
): string {
  return joined(streamManagers(managers, options));
}

/**
 * Writes managers of people outside the cohort in chunks of text for a file or a response, as {@link writeManagers}.
 * O(managers); memory: one chunk. Deterministic.
 *
 * @throws MentorMatchError as {@link writeManagers}.
 *
 * @example
 * ```ts
 * import { streamManagers } from 'mentor-match/interchange';
 *
 * [...streamManagers({ eva: 'zoe' })].join(''); // => 'id,manager\r\neva,zoe\r\n'
 * ```
 */
export function streamManagers(
  managers: { readonly [personId: string]: string },
  options: TableWriteOptions = {},
): Generator<string, void, undefined> {
  expectShape('options', options, OPTIONS);
  return writeRows(managersTable(managers), options);
}

/** Managers as rows of a table. */
export function managersTable(managers: {
  readonly [personId: string]: string;
}): Rows<[id: string, manager: string]> {
  expectShape('managers', managers, MANAGERS);
  return {
    header: ['id', 'manager'],
    items: Object.entries(managers),
    cells: (pair) => pair,
    line: ([id, manager]) => ({ id, manager }),
  };
}
