import { IssueList } from '../../../errors';
import type { Warning } from '../../../model';
import { PERSON_COLUMNS } from '../../fields';
import { isStandard, recordsOf, rowsOf } from '../../json';
import type { ReaderReading, TableRows } from '../../tables';
import type { PeopleReader, RawEntry } from '../source';

/** Fields of a person, and what JSON has beside them. */
const MODEL: ReadonlySet<string> = new Set([
  ...PERSON_COLUMNS.map(({ path }) => path.split('.')[0] ?? path),
  'attributes',
  'protectedAttributes',
  'side',
]);

/**
 * The rows that a JSON text is read in, by a mapping: where its records have fields of their own names. `undefined` for
 * people in the shape of the model, users of SCIM, résumés and what is no list of records.
 *
 * @param always whether people in the shape of the model have rows too, for what goes by columns: a join, a filter of
 *   rows.
 */
export function tableOfJson(text: string, always: boolean): TableRows | undefined {
  const records = recordsOf(text);
  const [first] = records ?? [];
  if (records === undefined || first === undefined || records.some(isStandard)) return undefined;
  if (!always && Object.keys(first).every((field) => MODEL.has(field))) return undefined;
  return rowsOf(records);
}

/** How a table of rows, or people in the shape of the model, are read. */
export interface JsonReaders {
  readonly rows: (rows: TableRows) => PeopleReader;
  readonly people: () => PeopleReader;
}

/**
 * Reads JSON that may have fields of its own names. Memory: the whole text, since any record may have another field.
 */
export class JsonTable implements PeopleReader {
  rows = 0;
  private readonly pieces: string[] = [];
  private reader: PeopleReader | undefined;

  constructor(
    readonly fileName: string,
    private readonly format: 'json' | 'ndjson',
    private readonly always: boolean,
    private readonly readers: JsonReaders,
  ) {}

  get issues(): PeopleReader['issues'] {
    return this.reader?.issues ?? new IssueList();
  }

  get hasAllRows(): boolean {
    return this.reader?.hasAllRows ?? true;
  }

  get warnings(): readonly Warning[] {
    return this.reader?.warnings ?? [];
  }

  get accented(): readonly string[] {
    return this.reader?.accented ?? [];
  }

  get ids(): PeopleReader['ids'] {
    return this.reader?.ids;
  }

  get traces(): PeopleReader['traces'] {
    return this.reader?.traces;
  }

  reading(): ReaderReading {
    const reading = (this.reader ?? this.readers.people()).reading();
    return { ...reading, format: this.format };
  }

  push(text: string): RawEntry[] {
    this.pieces.push(text);
    return [];
  }

  pushRows(): RawEntry[] {
    return [];
  }

  end(): RawEntry[] {
    const text = this.pieces.join('');
    this.pieces.length = 0;
    const rows = tableOfJson(text, this.always);
    const reader = rows === undefined ? this.readers.people() : this.readers.rows(rows);
    this.reader = reader;
    // Entries are counted from 1, the names of their fields stand before them.
    const entries = rows === undefined ? reader.push(text) : reader.pushRows(rows.rows, 0);
    const last = reader.end();
    this.rows = reader.rows;
    // Where a person stands is asked of this reader.
    return entries.concat(last).map((entry) => ({ ...entry, source: this }));
  }

  placeOf(row: number): string {
    return this.reader?.placeOf(row) ?? `${this.fileName}: entry ${row}`;
  }

  locate(
    row: number,
    side: Parameters<PeopleReader['locate']>[1],
    path: string,
  ): { path: string; detail: string } {
    return this.reader?.locate(row, side, path) ?? { path: this.placeOf(row), detail: path };
  }
}
