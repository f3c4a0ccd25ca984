import * as z from 'zod';
import {
  type AnyPerson,
  type JsonValue,
  jsonValueSchema,
  parseWith,
  recordOf,
  schemaFor,
  wholeText,
} from '../../model';
import { closestName } from '../../spelling';
import { ATTRIBUTE_TYPES, type AttributeType, NAMED_GROUPS, PERSON_COLUMNS } from '../fields';
import { DELIMITERS, type Delimiter, TEXT_ENCODINGS, type TextEncoding } from '../options';
import { type PairsMapping, pairsMappingSchema } from './pairs';

/** Where a field of a person comes from, and how its cells are written. */
export interface ColumnSource {
  /**
   * Header of the column, or its beginning (`How well*`), a part (`*know*`), which of several (`Other#2`), or its
   * letter (`column C`). Several: text is joined with a blank, lists are put together.
   */
  readonly column?: string | readonly string[];
  /** Text composed of columns: `{first name} {last name} (X{year})`. Blank when all its columns are. */
  readonly template?: string;
  /**
   * Of `availability`: the columns (`When*`: all that begin so; the day, the time or both stand in their headers as
   * items do in `ticks`), or column to the day (`Mon`), the day and time (`Mon 9-12`) or the beginning (`Mon 9:00`)
   * that it stands for; see `values`. Under a time without a day the cells hold days.
   */
  readonly grid?: string | readonly string[] | { readonly [column: string]: string };
  /**
   * Of a list, one column an item: the columns (`Topics*`: all that begin so; the items are what stands in brackets,
   * after ` - `, after `___`, or the whole), or column to item. A tick is a word for yes, or the item itself.
   */
  readonly ticks?: string | readonly string[] | { readonly [column: string]: string };
  /** The same value for everybody, in the shape of the model. */
  readonly value?: JsonValue;
  /** What an attribute is; default `text`, or `list` where `list` is given. Fields of the model have their own type. */
  readonly type?: AttributeType;
  /**
   * Separator of a list, exactly as it stands between two items, such as `, `. Default: what the first 1,000 rows of
   * the column tell: `;`, `|` and line breaks where they occur, or else commas; never inside brackets or quotes.
   */
  readonly list?: string;
  /** Decimal mark of numbers. Default: told from each number, an ambiguous one (`1,500`) is an error. */
  readonly decimal?: '.' | ',';
  /** Words that mean yes, and words that mean no. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** The answers that could be chosen, if some contain the separator: they are cut out whole, the longest first. */
  readonly options?: readonly string[];
  /**
   * The top of the scale of levels, which words (`expert`), percents and `4/5` are read on. Default: the column's own,
   * or 5.
   */
  readonly scale?: number;
  /** Words to be replaced, word found to word meant: a whole cell, or an item of a list of words; a word for a time. */
  readonly values?: { readonly [word: string]: string };
  /** `false`: read names as they stand, such as `ISO 9001: 2015`, and no levels from them. */
  readonly levels?: boolean;
  /**
   * Cells and items that mean "not known", in any case, beside the usual words (`N/A`, `none`, `-`, `aucun`); `false`:
   * only an empty cell does. Names and ids are never taken for blanks, nor `NA` among codes of countries; what is
   * listed here is.
   */
  readonly blank?: readonly string[] | false;
  /** What a blank cell means, in the shape of the model. Default: not known. */
  readonly default?: JsonValue;
  /** Whether the table may lack the column; default false. */
  readonly optional?: boolean;
}

/** Which column of a sheet with both roles says who is what. */
export interface SideColumn {
  /** Header of the column; absent when `value` is given. */
  readonly column?: string;
  /** The same for everybody in the sheet. */
  readonly value?: 'mentor' | 'mentee' | 'both';
  /** Cells that mean a mentor; default `mentor`, `mentors`. Upper and lower case are the same. */
  readonly mentor?: readonly string[];
  /** Cells that mean a mentee; default `mentee`, `mentees`. */
  readonly mentee?: readonly string[];
  /** Cells that mean both; default `both`, and the words for mentor and mentee together. */
  readonly both?: readonly string[];
}

/** A field of a person that a column can fill: `skills`, `capacity.max`, `attributes.team`. */
export type MappedField = {
  [K in keyof AnyPerson]-?: MappedIn<K, NonNullable<AnyPerson[K]>>;
}[keyof AnyPerson];

/** A field with parts is filled part by part; capacity, attributes and protected attributes as a whole too. */
type MappedIn<K extends string, Value> = Value extends string | number | readonly unknown[]
  ? K
  : `${K}.${keyof Value & string}` | Exclude<K, 'venture' | 'preferences'>;

/** A header, several headers, a full description, or `null` for a field that is not to be read. */
export type FieldSource = string | readonly string[] | ColumnSource | null;

/** What a mapping says about the table as a whole. */
export interface TableMapping {
  /** Rows above the header that are left out, as a spreadsheet counts them. Default: found by the header itself. */
  readonly skipRows?: number;
  /** Rows of the header, 1 to 5. Default: 1, or what the exports of known survey tools and HR systems have. */
  readonly headerRows?: number;
  /** Cells of any column that mean "not known", as `blank` of one column says; `false`: only an empty cell does. */
  readonly blank?: readonly string[] | false;
  /**
   * What happens to a person who stands there again: `error` (default), or one row counts, the first or the last; with
   * `by` the first or last by a column of times. `merge`: the rows are one person (a row for each interest), whose
   * lists are collected; that they contradict each other in another field is an error. Two rows with one id and
   * different names are always an error.
   */
  readonly duplicates?: 'error' | 'first' | 'last' | 'merge' | DuplicateRule;
  /**
   * The column by which another table (`join` of the files, `--join` of the command) belongs to this one, or a
   * {@link JoinRule}; `null`: it does not. Default: the column of the id, or the one column of mail addresses.
   */
  readonly join?: string | JoinRule | null;
  /**
   * Rows that count: header to the cell, or the cells, that a row needs there, in any case; `*`: any but a blank one.
   */
  readonly where?: { readonly [column: string]: string | readonly string[] };
  /**
   * The day (`2026-09-01`) until which years of experience are counted, where a cell has the year or day of a
   * beginning.
   */
  readonly asOf?: string;
  /** How the bytes of the table are written. Default: told by the bytes where they leave no doubt. */
  readonly encoding?: TextEncoding;
  /** What stands between cells. Default: told from the first rows. */
  readonly delimiter?: Delimiter;
  /** Decimal mark of all columns. Default: told from each column; an ambiguous number (`1,500`) is an error. */
  readonly decimal?: '.' | ',';
}

/**
 * How another table is joined to one of people: each row gets the cells of the row with the same key, compared as ids
 * are. A column that both have (but for case, blanks and punctuation in its header) is one.
 */
export interface JoinRule {
  /** Header of the column of keys in the table of people. */
  readonly on?: string;
  /** Header of the keys in the other table. Default: `on`. */
  readonly key?: string;
  /** Whose cell counts where both have a column and say different things; a warning counts them. Default `first`. */
  readonly prefer?: 'first' | 'joined';
  /** Rows of the other table above its header, which are left out; default as found. */
  readonly skipRows?: number;
  /** Rows of the other table's header, an integer from 1 to 5; default as found. */
  readonly headerRows?: number;
  readonly encoding?: TextEncoding;
}

/** Which of several rows of one person counts. */
export interface DuplicateRule {
  readonly keep: 'first' | 'last';
  /** Header of a column of times. Default: the order of the rows. */
  readonly by?: string;
}

/**
 * How a table's own headers become fields of a person: plain JSON, field to header (or to a
 * {@link ColumnSource}). Headers that no field names are still read where they are a field's own name
 * (`experience years`, `experience_years`, `experienceYears`); `null` says that a field is not to be read.
 *
 * ```json
 * { "id": "email address", "name": ["first name", "last name"], "department": "organisation",
 *   "attributes.profession": "profession", "capacity.max": { "value": 3 }, "ignore": ["biography"] }
 * ```
 */
export type ColumnMapping = {
  readonly [F in MappedField]?: FieldSource;
} & {
  /** Headers of columns that are left out on purpose; other unread columns are reported. */
  readonly ignore?: readonly string[];
  /** For a sheet with both roles. Default: a column `side`. */
  readonly side?: string | SideColumn;
} & TableMapping;

/** Mappings for the tables of a cohort. What `people` says holds for all, the others add to it or override it. */
export interface CohortColumns {
  readonly people?: ColumnMapping;
  readonly mentors?: ColumnMapping;
  readonly mentees?: ColumnMapping;
  /** Which columns of the managers' table hold the `id` and the `manager`; what `people` says does not hold for it. */
  readonly managers?: ColumnMapping;
  /** Which columns of tables of pairs (locks, history, exclusions) hold the `mentor` and the `mentee`. */
  readonly pairs?: PairsMapping;
}

const name = z.string().trim().min(1);
const words = z.array(z.string()).min(1);
const blank = z.union([z.array(z.string()), z.literal(false)]);

const sourceObject = z
  .strictObject({
    column: z.union([name, z.array(name).min(1)]).optional(),
    template: name.optional(),
    grid: z.union([name, z.array(name).min(1), recordOf(name)]).optional(),
    ticks: z.union([name, z.array(name).min(1), recordOf(name)]).optional(),
    options: words.optional(),
    scale: z.number().positive().optional(),
    value: jsonValueSchema.optional(),
    type: z.enum(ATTRIBUTE_TYPES).optional(),
    list: z.string().min(1).optional(),
    decimal: z.enum(['.', ',']).optional(),
    yes: words.optional(),
    no: words.optional(),
    values: recordOf(wholeText).optional(),
    levels: z.boolean().optional(),
    blank: blank.optional(),
    default: jsonValueSchema.optional(),
    optional: z.boolean().optional(),
  })
  .refine(
    (given) =>
      [given.column, given.template, given.grid, given.ticks, given.value].filter(
        (part) => part !== undefined,
      ).length === 1,
    {
      message: 'it is not clear where the field comes from',
      params: { expected: 'exactly one of "column", "template", "grid", "ticks" and "value"' },
    },
  );

const sideObject = z
  .strictObject({
    column: name.optional(),
    value: z.enum(['mentor', 'mentee', 'both']).optional(),
    mentor: words.optional(),
    mentee: words.optional(),
    both: words.optional(),
  })
  .refine((given) => (given.column === undefined) !== (given.value === undefined), {
    message: 'it is not clear how a row says who is what',
    params: { expected: 'either "column" or "value"' },
  });

/** A union that is told apart by the type of the value, so that errors speak of the right member. */
function byType<T>(object: z.ZodType, others: z.ZodType) {
  return z.custom<T>().superRefine((value, context) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const result = (isObject ? object : others).safeParse(value);
    for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue });
  });
}

const source = byType<FieldSource>(sourceObject, z.union([name, z.array(name).min(1), z.null()]));
const side = byType<string | SideColumn>(sideObject, name);

const fieldNames = PERSON_COLUMNS.map((column) => column.path);

const anyName = (key: string) =>
  fieldNames.includes(key) ||
  NAMED_GROUPS.some((group) => key.startsWith(`${group}.`) && key.length > group.length + 1);

const headerFields = {
  skipRows: z.number().int().nonnegative().optional(),
  headerRows: z.number().int().min(1).max(5).optional(),
  encoding: z.enum(TEXT_ENCODINGS, { error: 'no encoding that is known by this name' }).optional(),
};

const joinObject = z.strictObject({
  on: name.optional(),
  key: name.optional(),
  prefer: z.enum(['first', 'joined']).optional(),
  ...headerFields,
});

const tableFields = {
  ...headerFields,
  blank: blank.optional(),
  duplicates: z
    .union([
      z.enum(['error', 'first', 'last', 'merge']),
      z.strictObject({ keep: z.enum(['first', 'last']), by: name.optional() }),
    ])
    .optional(),
  where: recordOf(z.union([z.string(), z.array(z.string()).min(1)])).optional(),
  asOf: z.iso.date().optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  decimal: z.enum(['.', ',']).optional(),
  join: byType<string | JoinRule | null>(joinObject, z.union([name, z.null()])).optional(),
};

/** Keys of a mapping that are no fields of a person. */
export const TABLE_KEYS: ReadonlySet<string> = new Set(['ignore', 'side', ...Object.keys(tableFields)]);

/** The field that may be meant: of the model, or of the table. */
function nearField(key: string): string {
  const near = closestName(key, [...fieldNames, ...TABLE_KEYS]);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** Schema of {@link ColumnMapping}. */
export const columnMappingSchema = schemaFor<ColumnMapping>()(
  z
    .object({ ignore: z.array(name).optional(), side: side.optional(), ...tableFields })
    .catchall(source)
    .superRefine((mapping, context) => {
      for (const key of Object.keys(mapping)) {
        if (TABLE_KEYS.has(key) || anyName(key)) continue;
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `no person has a field "${key}"${nearField(key)}`,
          params: { expected: `one of ${fieldNames.join(', ')}, attributes.<name>` },
        });
      }
    }),
);

/** Schema of {@link CohortColumns}. */
export const cohortColumnsSchema = schemaFor<CohortColumns>()(
  z.strictObject({
    people: columnMappingSchema.optional(),
    mentors: columnMappingSchema.optional(),
    mentees: columnMappingSchema.optional(),
    managers: columnMappingSchema.optional(),
    pairs: pairsMappingSchema.optional(),
  }),
);

/**
 * Validates a mapping.
 *
 * @throws MentorMatchError `invalid-input` with every problem, each with its path under `name`.
 */
export function parseColumnMapping(input: unknown, name = 'columns'): ColumnMapping {
  return parseWith(columnMappingSchema, input, name);
}

/** Validates the mappings of a cohort's tables. @throws MentorMatchError `invalid-input`. */
export function parseCohortColumns(input: unknown, name = 'columns'): CohortColumns {
  return parseWith(cohortColumnsSchema, input, name);
}
