import type { ColumnReading, FieldReading, RowsLeft, TableReading } from '../../../model';
import { type FieldPlan, NOTICES, type Notices, NUMERIC } from '../plan';
import type { OpenTable } from './start';

/** Rows of one reason that are listed, and characters of a header that are kept. */
const SHOWN = 20;
const LONGEST = 200;

/** Rows that gave no person, by what the reader did with them. */
export interface LeftRows {
  readonly repeated: readonly number[];
  readonly totals: readonly number[];
  readonly duplicates: readonly number[];
}

/** The columns and fields of a table as they were read, and the rows that were left out. */
export function tableReading(
  table: OpenTable | undefined,
  notices: Notices,
  rows: LeftRows,
): Pick<TableReading, 'headerRows' | 'left' | 'columns' | 'fields'> {
  if (table === undefined) return { headerRows: [], left: [], columns: [], fields: [] };
  const { filter, headerRows, above } = table;
  return {
    headerRows,
    left: [
      ...left('above-header', above),
      ...left('header', rows.repeated),
      ...left('total', rows.totals),
      ...left('where', filter.rows, filter.left),
      ...left('duplicate', rows.duplicates),
    ],
    columns: columnsOf(table),
    fields: fieldsOf(table, notices),
  };
}

function left(reason: RowsLeft['reason'], rows: readonly number[], count = rows.length): RowsLeft[] {
  return count === 0 ? [] : [{ reason, count, rows: rows.slice(0, SHOWN) }];
}

function columnsOf({
  header,
  join,
  plans,
  sideReader,
  filter,
  timeColumn,
  ignored,
}: OpenTable): ColumnReading[] {
  const fields = new Map<number, Set<string>>();
  for (const plan of plans)
    for (const { field, columns } of plan.fields)
      for (const index of columns) fields.set(index, (fields.get(index) ?? new Set()).add(field.path));
  const useOf = (index: number): ColumnReading['use'] => {
    if (fields.has(index)) return 'field';
    if (sideReader?.column === index) return 'side';
    if (filter.columns.includes(index)) return 'where';
    if (timeColumn === index) return 'time';
    return ignored.has(index) ? 'ignored' : 'unread';
  };
  return header.names.map((name, index) => {
    const file = join?.originOf(index);
    return {
      column: index + 1,
      name: name.slice(0, LONGEST),
      use: useOf(index),
      fields: [...(fields.get(index) ?? [])],
      ...(file !== undefined && { file }),
    };
  });
}

function fieldsOf({ plans }: OpenTable, notices: Notices): FieldReading[] {
  const fields = new Map<string, FieldReading>();
  for (const { side, fields: planned } of plans) {
    for (const plan of planned) {
      const columns = plan.columns.map((index) => index + 1);
      const key = JSON.stringify([plan.field.path, columns]);
      const known = fields.get(key);
      if (known !== undefined) {
        fields.set(key, { ...known, sides: [...known.sides, side] });
        continue;
      }
      const counted = notices.of(plan.place);
      const words = NOTICES.flatMap(({ part, kind }) => {
        const read = counted.get(kind);
        return read === undefined ? [] : [[part, read] as const];
      });
      fields.set(key, {
        field: plan.field.path,
        sides: [side],
        columns,
        ...notationOf(plan),
        ...Object.fromEntries(words),
      });
    }
  }
  return [...fields.values()];
}

/** What was decided for the whole column. */
function notationOf({ field, format }: FieldPlan): Pick<FieldReading, 'separators' | 'decimal' | 'scale'> {
  if (format === undefined) return {};
  const { list, lists, decimal, scale } = format;
  const separators =
    list !== undefined
      ? [list]
      : lists === undefined
        ? undefined
        : lists.strong
          ? STRONG
          : lists.slash === true
            ? [' / ']
            : [','];
  return {
    ...(field.list && separators !== undefined && { separators }),
    ...(decimal !== undefined && NUMERIC.test(field.expected) && { decimal }),
    ...(scale !== undefined && { scale }),
  };
}

const STRONG: readonly string[] = [';', '|', '\n'];
