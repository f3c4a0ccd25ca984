import { isHiddenField } from '../../../errors';
import { type CellTrace, canonicalId } from '../../../model';
import type { CsvRecord } from '../../csv';
import type { TableHeader } from '../../tables';
import type { SidePlan } from '../plan';
import type { RawEntry } from '../source';

/** Longest text of a cell that is kept. */
const LONGEST = 1000;

/** Whose cells are kept: people by their ids, in any spelling. */
export type Traced = ReadonlySet<string>;

export const tracedIds = (ids: readonly string[] = []): Traced => new Set(ids.map(canonicalId));

/** A table whose cells are kept; columns of a joined table come from another file. */
interface TracedTable {
  readonly header: Pick<TableHeader, 'fileName' | 'names'>;
  readonly join: { originOf(index: number): string | undefined } | undefined;
}

/** Keeps the cells of some people, as they stand in their table. */
export class CellTracer {
  readonly traces: CellTrace[] = [];

  constructor(private readonly ids: Traced) {}

  /**
   * @param id whom the row is about.
   * @param placeOf where a field of a row stands, in words.
   */
  take(
    id: unknown,
    { side, fields }: SidePlan,
    { row, cells }: CsvRecord,
    { header, join }: TracedTable,
    placeOf: (path: string) => string,
  ): void {
    if (this.ids.size === 0) return;
    if (typeof id !== 'string' || !this.ids.has(canonicalId(id))) return;
    for (const { field, columns } of fields) {
      if (isHiddenField(field.path)) continue;
      const found = columns.map((index) => {
        const file = join?.originOf(index);
        return {
          column: index + 1,
          name: header.names[index] ?? '',
          text: (cells[index] ?? '').slice(0, LONGEST),
          ...(file !== undefined && { file }),
        };
      });
      this.traces.push({
        side,
        id,
        field: field.path,
        place: placeOf(field.path),
        file: header.fileName,
        row,
        cells: found,
      });
    }
  }
}

/** The traces of a person of a file of JSON, whose fields stand under their own names. */
export function jsonTraces({ side, value, row, source }: RawEntry, ids: Traced): CellTrace[] {
  const { id } = value;
  if (ids.size === 0 || typeof id !== 'string' || !ids.has(canonicalId(id))) return [];
  return Object.entries(value).flatMap(([field, said]): CellTrace[] =>
    isHiddenField(field) || said === undefined
      ? []
      : [
          {
            side,
            id,
            field,
            place: source.locate(row, side, field).path,
            file: source.fileName,
            row,
            cells: [{ column: null, name: field, text: JSON.stringify(said).slice(0, LONGEST) }],
          },
        ],
  );
}
