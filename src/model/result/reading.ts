import * as z from 'zod';
import { SIDES, type Side } from '../person';
import { schemaFor } from '../schema';

/** What a matching was read from: one entry a table, in the order in which they were read. */
export interface Reading {
  readonly tables: readonly TableReading[];
}

/** Rows of a table that gave no person, for one reason. */
export interface RowsLeft {
  /**
   * - `above-header`: a title or a remark above the header;
   * - `header`: a further row of the header, or the header once more;
   * - `total`: a sum at the end;
   * - `where`: a row that the mapping's `where` leaves out;
   * - `duplicate`: a row of a person of whom another row counts.
   */
  readonly reason: 'above-header' | 'header' | 'total' | 'where' | 'duplicate';
  /** How many rows. */
  readonly count: number;
  /** The first of them, at most 20, as a spreadsheet counts: the first row is 1. */
  readonly rows: readonly number[];
}

/** A column of a table, and what became of it. */
export interface ColumnReading {
  /** Its place, the first being 1. */
  readonly column: number;
  /** Its header, at most 200 characters; blank where it has none. */
  readonly name: string;
  /**
   * - `field`: a field of people is read from it;
   * - `side`: it says who is what; `where`, `time`: it decides which rows count;
   * - `ignored`: the mapping leaves it out; `unread`: nothing reads it;
   * - `key`: rows of a joined table are found by it; `joined`: it stands among the columns of the tables that it is
   *   joined to.
   */
  readonly use: 'field' | 'side' | 'where' | 'time' | 'ignored' | 'unread' | 'key' | 'joined';
  /** The fields that are read from it, as `skills` or `attributes.team`. */
  readonly fields: readonly string[];
  /** The joined table that it comes from, where it is none of the table's own. */
  readonly file?: string;
}

/** Words that a reader met in a field and did not take as they stand. Of protected fields the count alone is kept. */
export interface WordsRead {
  /** Cells or items in which they were met. */
  readonly count: number;
  /** At most 20 of them, each of at most 60 characters. */
  readonly words: readonly string[];
}

/** A field of people, and how its cells were understood. */
export interface FieldReading {
  readonly field: string;
  /** The sides of the cohort that it was read for. */
  readonly sides: readonly Side[];
  /**
   * The places of the columns that it was read from, the first being 1; none: the mapping gives a value for everybody.
   */
  readonly columns: readonly number[];
  /** Of a list: what separates its items, as decided for the whole column. */
  readonly separators?: readonly string[];
  /** Decimal mark of the column; absent where each number was read by itself. */
  readonly decimal?: '.' | ',';
  /** The top of the scale of levels. */
  readonly scale?: number;
  /** Words taken for blanks (`N/A`, `none`). */
  readonly blanks?: WordsRead;
  /** Words that could have been blanks and were kept, as names and codes are. */
  readonly kept?: WordsRead;
  /** Answers with a comma inside that the column taught. */
  readonly options?: WordsRead;
  /** Cells left whole though they hold a comma. */
  readonly whole?: WordsRead;
  /** Levels in words, as `expert = 5`. */
  readonly levels?: WordsRead;
  /** Levels beyond the scale. */
  readonly offScale?: WordsRead;
  /** Items in which something else than a level stands after a colon; it stays in the name. */
  readonly unread?: WordsRead;
  /** Items left out, since they say "nothing" for a level, as `SQL: N/A`. */
  readonly dropped?: WordsRead;
  /** Words for how much an item matters, as `high = 3`. */
  readonly weights?: WordsRead;
  /** Items with the word "must", which is no weight; they are read without it. */
  readonly musts?: WordsRead;
  /** Words in a column of one item that were taken for yes or no, as `Definitely = yes`. */
  readonly ticks?: WordsRead;
  /** Numbers read from bands, units and dates, as `3-5 = 4`. */
  readonly numbers?: WordsRead;
  /** Time zones read from other names of them, as `CEST = CET`. */
  readonly zones?: WordsRead;
}

/** What was read of one table. */
export interface TableReading {
  readonly table: Side | 'people' | 'managers' | 'joined';
  /** Name of the file, as it was given. */
  readonly file: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** `rows`: rows of cells of a program or of a workbook, which have neither encoding nor delimiter. */
  readonly format: 'csv' | 'ndjson' | 'json' | 'rows';
  /** How bytes were read as text, and who said so: the caller, a byte order mark, the bytes themselves, or nobody. */
  readonly encoding?: { readonly name: string; readonly from: 'given' | 'mark' | 'bytes' | 'default' };
  /** What stands between cells, and who said so: the caller, a first line `sep=;`, or the first rows. */
  readonly delimiter?: { readonly mark: string; readonly from: 'given' | 'line' | 'rows' };
  /** Decimal mark of the whole table, where one was given. */
  readonly decimal?: '.' | ',';
  /** Rows of the header, as a spreadsheet counts. */
  readonly headerRows: readonly number[];
  /** Rows below the header that hold something; those left out are among them, but for headers and sums. */
  readonly rows: number;
  readonly people: { readonly mentors: number; readonly mentees: number };
  readonly left: readonly RowsLeft[];
  readonly columns: readonly ColumnReading[];
  readonly fields: readonly FieldReading[];
}

const count = z.number().int().min(0);
const place = z.number().int().min(1);
const words = z.strictObject({ count, words: z.array(z.string()) }).optional();
const mark = z.enum(['.', ',']);

const left = schemaFor<RowsLeft>()(
  z.strictObject({
    reason: z.enum(['above-header', 'header', 'total', 'where', 'duplicate']),
    count,
    rows: z.array(place),
  }),
);

const column = schemaFor<ColumnReading>()(
  z.strictObject({
    column: place,
    name: z.string(),
    use: z.enum(['field', 'side', 'where', 'time', 'ignored', 'unread', 'key', 'joined']),
    fields: z.array(z.string()),
    file: z.string().optional(),
  }),
);

const field = schemaFor<FieldReading>()(
  z.strictObject({
    field: z.string().min(1),
    sides: z.array(z.enum(SIDES)),
    columns: z.array(place),
    separators: z.array(z.string()).optional(),
    decimal: mark.optional(),
    scale: z.number().positive().optional(),
    blanks: words,
    kept: words,
    options: words,
    whole: words,
    offScale: words,
    unread: words,
    dropped: words,
    weights: words,
    musts: words,
    ticks: words,
    levels: words,
    numbers: words,
    zones: words,
  }),
);

const table = schemaFor<TableReading>()(
  z.strictObject({
    table: z.enum(['mentors', 'mentees', 'people', 'managers', 'joined']),
    file: z.string(),
    sheet: z.string().optional(),
    format: z.enum(['csv', 'ndjson', 'json', 'rows']),
    encoding: z
      .strictObject({ name: z.string(), from: z.enum(['given', 'mark', 'bytes', 'default']) })
      .optional(),
    delimiter: z.strictObject({ mark: z.string(), from: z.enum(['given', 'line', 'rows']) }).optional(),
    decimal: mark.optional(),
    headerRows: z.array(place),
    rows: count,
    people: z.strictObject({ mentors: count, mentees: count }),
    left: z.array(left),
    columns: z.array(column),
    fields: z.array(field),
  }),
);

/** Schema of {@link Reading}. */
export const readingSchema = schemaFor<Reading>()(z.strictObject({ tables: z.array(table) }));
