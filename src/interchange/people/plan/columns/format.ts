import {
  type CellFormat,
  declines,
  isNothing,
  isNothingAsManager,
  isNothingAsName,
  isOpenChoice,
  isTag,
  Memo,
} from '../../../cells';
import { textAt } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnMapping, ColumnSource } from '../../../mapping';
import { columnsLabel, type TableHeader } from '../../../tables';
import type { Words } from '../../source';
import {
  areCodes,
  bandHabit,
  bareLevelHabit,
  decimalHabit,
  leveledHabit,
  listHabits,
  scaleHabit,
} from './habits';
import type { Notices } from './notices';

/** What is known of a table when its columns are planned. */
export interface ColumnContext {
  readonly header: TableHeader;
  readonly mapping: ColumnMapping;
  readonly decimal: '.' | ',' | undefined;
  /** The cells of the first rows. */
  readonly sample: readonly (readonly string[])[];
  /** Ids of the first rows, in lower case, that look like "nothing". */
  readonly oddIds: ReadonlySet<string>;
  readonly notices: Notices;
  readonly words: Words;
}

/** Fields whose items carry levels. */
export const LEVELED: ReadonlySet<string> = new Set(['skills', 'skillsWanted']);

/** How a field stands in its columns. */
export interface ColumnNotation {
  readonly field: FieldColumn;
  readonly columns: readonly number[];
  /** The columns in messages, as `column "grade"`. */
  readonly place: string;
  readonly format: CellFormat;
  /** Whether a text of these columns says "nothing"; counted where it does. */
  readonly blank: (text: string) => boolean;
}

/** How a field stands in these columns, judged by the first rows. */
export function notationOf(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  context: ColumnContext,
): ColumnNotation {
  const place = columnsLabel(context.header, columns);
  return {
    field,
    columns,
    place,
    format: formatOf(field, columns, source, place, context),
    blank: blankOf(field, columns, source, place, context),
  };
}

/** How the cells of these columns are written. */
function formatOf(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  place: string,
  context: ColumnContext,
): CellFormat {
  const { mapping, notices } = context;
  const withNumbers = /^(?:skills|goals)/.test(field.path);
  const cells = cellsOf(columns, context);
  const scale = LEVELED.has(field.path) ? (source.scale ?? scaleHabit(cells)) : undefined;
  return {
    list: source.list,
    decimal:
      source.decimal ?? context.decimal ?? (NUMERIC.test(field.expected) ? decimalHabit(cells) : undefined),
    yes: source.yes,
    no: source.no,
    values: source.values,
    levels: source.levels,
    options: source.options,
    scale,
    leveled: LEVELED.has(field.path) ? leveledHabit(cells) : undefined,
    bareLevels: field.path === 'skills' ? bareLevelHabit(cells) : undefined,
    asOf: mapping.asOf,
    bands: field.path === 'experienceYears' ? bandHabit(cells) : undefined,
    lists: field.list && source.list === undefined ? listHabits(cells, withNumbers) : undefined,
    blank: itemBlank(field, columns, source, place, context),
    items: field.list ? memoOf(field, context) : undefined,
    notice: (kind, example) => notices.note(kind, place, field.path, example, scale ?? 0),
  };
}

/** Remembers what texts of a field mean. */
export function memoOf({ path }: FieldColumn, { notices, words }: ColumnContext): Memo {
  return new Memo(() => notices.noted, {
    text: (text) => words.own(text),
    value: (value) => void words.share(path, value),
  });
}

/** What columns of numbers are expected to hold. */
export const NUMERIC = /^(?:a number|years)/;

/** The cells of these columns in the first rows, trimmed. */
function cellsOf(columns: readonly number[], { sample }: ColumnContext): string[] {
  return sample.flatMap((row) => columns.map((index) => textAt(row, index)));
}

/** Headers of codes, of which `NA` may be one. */
const CODES = /\b(?:iso|codes?|initials|initiales)\b/i;

/** Whether a cell of these columns says "nothing"; counted where it does. */
function blankOf(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  place: string,
  context: ColumnContext,
): (text: string) => boolean {
  const { header, mapping, notices, oddIds } = context;
  const own = new Set(
    [...(source.blank || []), ...(mapping.blank || [])].map((word) => word.trim().toLowerCase()),
  );
  const listed = (text: string) => own.size > 0 && own.has(text.toLowerCase());
  const off = source.blank === false || mapping.blank === false || field.expected === 'JSON';
  if (off) return listed;
  const codes =
    field.expected === 'text' &&
    (columns.some((index) => CODES.test(header.names[index] ?? '')) || areCodes(cellsOf(columns, context)));
  const kept = (text: string): boolean => {
    if (field.path === 'id') return true;
    if (field.path === 'name') return !isNothingAsName(text);
    if (field.path === 'manager' || field.path.startsWith('preferences.'))
      return oddIds.has(text.toLowerCase());
    return codes && /^[A-Z]{2}$/.test(text);
  };
  const usual = field.path === 'manager' ? isNothingAsManager : isNothing;
  return (text) => {
    const said = listed(text);
    if (!said && !usual(text)) return false;
    const keeps = !said && kept(text);
    notices.note(keeps ? 'nothing-kept' : 'nothing', place, field.path, text);
    return !keeps;
  };
}

/** As {@link blankOf}, of the items of a list; an item without a letter and a digit is none either. */
function itemBlank(
  field: FieldColumn,
  columns: readonly number[],
  source: ColumnSource,
  place: string,
  context: ColumnContext,
): ((item: string) => boolean) | undefined {
  if (!field.list) return undefined;
  const blank = blankOf(field, columns, source, place, context);
  const { values } = source;
  const off = source.blank === false || context.mapping.blank === false;
  const saysNothing = (item: string) => isOpenChoice(item) || (field.path !== 'languages' && declines(item));
  return (item) => {
    if (values !== undefined && Object.hasOwn(values, item)) return false;
    if (blank(item)) return true;
    if (field.path.startsWith('preferences.')) return false;
    if (isTag(item) && (off || !saysNothing(item))) return false;
    context.notices.note('nothing', place, field.path, item);
    return true;
  };
}
