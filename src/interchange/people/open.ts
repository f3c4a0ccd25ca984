import type { Side } from '../../model';
import type { JoinedTable } from '../join';
import { notJoined } from '../join';
import type { CohortColumns, ColumnMapping } from '../mapping';
import { isTableRows, type TableContent, type TableOptions, type TableRows } from '../tables';
import { JsonPeople, JsonTable } from './json';
import type { PeopleReader } from './source';
import { PeopleTable, type Traced } from './table';

/** Whether a mapping says anything of columns. */
const readsColumns = (mapping: ColumnMapping): boolean =>
  Object.keys(mapping).some((key) => !NOT_OF_COLUMNS.has(key));

const NOT_OF_COLUMNS: ReadonlySet<string> = new Set(['asOf', 'encoding', 'delimiter', 'decimal']);

/** Opens a reader for one table. */
export function openReader(
  options: TableOptions & { readonly side: Side | 'both'; readonly traced?: Traced },
  input: TableContent,
  mappings: { readonly [S in Side]: ColumnMapping },
  mappingName: string,
  joined?: JoinedTable,
): PeopleReader {
  const format = options.format ?? 'csv';
  const fileName = options.fileName ?? `${options.side === 'both' ? 'people' : options.side}.${format}`;
  if (format !== 'csv') {
    const mapping = mappings[options.side === 'mentees' ? 'mentees' : 'mentors'];
    const people = () => {
      if (joined !== undefined) throw notJoined(fileName);
      return new JsonPeople(fileName, options.side, format, mapping.asOf);
    };
    if (joined === undefined && !Object.values(mappings).some(readsColumns)) return people();
    const always = joined !== undefined || mapping.where !== undefined || mapping.duplicates !== undefined;
    const rows = (table: TableRows) =>
      openReader({ ...options, fileName, format: 'csv' }, table, mappings, mappingName, joined);
    return new JsonTable(fileName, format, always, { rows, people });
  }
  const { delimiter, decimal } = mappings[options.side === 'mentees' ? 'mentees' : 'mentors'];
  return new PeopleTable({
    fileName,
    sides: options.side,
    mappings,
    mappingName,
    delimiter: options.delimiter ?? delimiter,
    decimal: options.decimal ?? decimal,
    rows: isTableRows(input) ? input : undefined,
    joined,
    traced: options.traced,
  });
}

/** The mapping of each side: what holds for all people, overridden by what holds for the side. */
export function sideMappings(columns: CohortColumns): { readonly [S in Side]: ColumnMapping } {
  const merge = (side: ColumnMapping = {}): ColumnMapping => ({
    ...columns.people,
    ...side,
    ignore: [...(columns.people?.ignore ?? []), ...(side.ignore ?? [])],
  });
  return { mentors: merge(columns.mentors), mentees: merge(columns.mentees) };
}
