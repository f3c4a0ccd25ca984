import type { Mentee, Mentor } from '../model';
import { csvStart, formatRecord } from './csv/cell';
import type { CsvWriteOptions } from './options';
import { attributeColumns } from './people/attributes';
import { PERSON_FIELDS } from './people/fields';

/**
 * Writes people as CSV with the model's own headers, so that `readPeople` reads them back as they were. Columns that
 * would be blank for everybody are left out. Cells that a spreadsheet would run as a formula are neutralized.
 * O(people * columns).
 */
export function writePeople(people: readonly (Mentor | Mentee)[], options: CsvWriteOptions = {}): string {
  const columns = [...PERSON_FIELDS, ...attributeColumns(people)].filter(
    (column) => column.path === 'id' || people.some((person) => column.write(person) !== undefined),
  );
  const header = formatRecord(
    columns.map((column) => column.header),
    options,
  );
  const rows = people.map((person) =>
    formatRecord(
      columns.map((column) => column.write(person)),
      options,
    ),
  );
  return csvStart(options) + header + rows.join('');
}

/** Writes managers of people outside the cohort as CSV with the columns `id` and `manager`. */
export function writeManagers(
  managers: { readonly [personId: string]: string },
  options: CsvWriteOptions = {},
): string {
  const rows = Object.entries(managers).map((pair) => formatRecord(pair, options));
  return csvStart(options) + formatRecord(['id', 'manager'], options) + rows.join('');
}
