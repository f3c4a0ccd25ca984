import type { TableCell, TableRows } from '../tables';
import { LISTS } from './elements';
import { isResume } from './resume';
import { fieldsOf, scimKind } from './scim';

type Fields = { readonly [field: string]: unknown };

/** Columns that records are laid out in, at most. */
const MOST_COLUMNS = 2000;
/** Objects within objects that become columns of their own, as `name.first`. */
const DEEPEST = 3;

/**
 * The records of a JSON text: a list, an object with a list, or one a line; `undefined` for anything else. O(length).
 */
export function recordsOf(text: string): readonly Fields[] | undefined {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : listIn(fieldsOf(whole));
    return (list ?? [whole]).every(isRecord) ? (list ?? [whole]).filter(isRecord) : undefined;
  }
  const records: Fields[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = parsed(line);
    if (!isRecord(record)) return undefined;
    records.push(record);
  }
  return records.length === 0 ? undefined : records;
}

/** Whether a record is a user of SCIM or a résumé, which are read by what their fields mean. */
export const isStandard = (record: Fields): boolean =>
  isResume(record) || !['other', undefined].includes(scimKind(record));

/** Records as the rows of a table, under the names of their fields; `undefined` for too many fields. */
export function rowsOf(records: readonly Fields[]): TableRows | undefined {
  const columns = new Map<string, number>();
  const rows: TableCell[][] = [];
  for (const record of records) {
    const row: TableCell[] = [];
    put(record, '', 1, row, columns);
    if (columns.size > MOST_COLUMNS) return undefined;
    rows.push(Array.from(row, (cell) => cell ?? null));
  }
  return { rows: [[...columns.keys()], ...rows] };
}

function put(
  fields: Fields,
  before: string,
  depth: number,
  row: TableCell[],
  columns: Map<string, number>,
): void {
  for (const [field, value] of Object.entries(fields)) {
    const name = `${before}${field}`;
    if (isRecord(value) && depth < DEEPEST) {
      put(value, `${name}.`, depth + 1, row, columns);
      continue;
    }
    // Beside "manager": { "email": ... } a null is a blank of the same.
    if (value === null) continue;
    let column = columns.get(name);
    if (column === undefined) {
      column = columns.size;
      columns.set(name, column);
    }
    row[column] = cellOf(value);
  }
}

function cellOf(value: unknown): TableCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // The notation of lists reads JSON too.
  return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value);
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The list that an object holds: under a usual name, or its only one. */
function listIn(fields: Fields): readonly unknown[] | undefined {
  const lists = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value) && value.some(isRecord) ? [{ name, value }] : [],
  );
  const known = lists.find(({ name }) => LISTS.includes(name));
  return (known ?? (lists.length === 1 && !('id' in fields) ? lists[0] : undefined))?.value;
}
