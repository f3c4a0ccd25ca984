import type { JsonValue } from '../../model';
import type { Memo } from './memo';

/** How the cells of one column are written, where that differs from the usual. */
export interface CellFormat {
  /** The separator of a list, exactly as it stands between two items. */
  readonly list?: string | undefined;
  /** The decimal mark. Absent: told from the number itself where it can be. */
  readonly decimal?: '.' | ',' | undefined;
  /** Words for yes, and for no. */
  readonly yes?: readonly string[] | undefined;
  readonly no?: readonly string[] | undefined;
  /** Replaces a whole cell, or an item of a list of tags: word found to word meant. */
  readonly values?: { readonly [word: string]: string } | undefined;
  /** `false`: items such as `ISO 9001: 2015` are names, no levels are read from them. */
  readonly levels?: boolean | undefined;
  /** Whether an item says "nothing", as `N/A` does. Absent: the usual words. */
  readonly blank?: ((item: string) => boolean) | undefined;
  /** What the whole column tells about its lists. Absent: each cell is judged by itself. */
  readonly lists?: ListHabits | undefined;
  /** The answers that could be chosen: cut out whole, the longest first, whatever they contain. */
  readonly options?: readonly string[] | undefined;
  /** Whether the items of the column carry levels, so that something else after a colon is doubtful. */
  readonly leveled?: boolean | undefined;
  /** Whether numbers at the end of names are levels in this column: the same names have several. */
  readonly bareLevels?: boolean | undefined;
  /** The top of the scale of levels, which begins at 0. Absent: 5. */
  readonly scale?: number | undefined;
  /** Whether other cells of the column are bands (`3-5`), so that a day is what a spreadsheet made of one. */
  readonly bands?: boolean | undefined;
  /** The day on which years of experience are counted, for cells with the year or day of a beginning. */
  readonly asOf?: string | undefined;
  /** Remembers items, or parts of a cell, that were read before. Absent: each is read anew. */
  readonly items?: Memo | undefined;
  /** Told what was read otherwise than it stands, or is doubtful. */
  readonly notice?: ((kind: CellNotice, example: string) => void) | undefined;
}

/**
 * - `comma-kept`: a cell without the separator of its column was left whole, though it holds a comma;
 * - `option-learned`: an answer with a comma was left whole, as the column taught;
 * - `level-word`: a level in words became a number; `level-off`: a level lies beyond the scale;
 * - `level-unread`: what stands after a colon is no level, though other items of the column have one; `nothing-level`:
 *   it says "nothing", and the item is left out;
 * - `weight-word`: a word for how much an item matters became a number; `must-unread`: the word is "must", which is no
 *   weight;
 * - `tick-word`: an answer in a column of an item is a word, and was taken for yes or no;
 * - `number-read`: a number was read from a band, a unit, words or a date; `zone-read`: a time zone from another name
 *   of it.
 */
export type CellNotice =
  | 'comma-kept'
  | 'option-learned'
  | 'level-word'
  | 'level-off'
  | 'level-unread'
  | 'nothing-level'
  | 'weight-word'
  | 'must-unread'
  | 'tick-word'
  | 'number-read'
  | 'zone-read';

/** How the lists of one column are separated, told from many of its cells together. */
export interface ListHabits {
  /** Some cells separate with `;`, `|` or line breaks, so a comma does not. */
  readonly strong: boolean;
  /** Nothing else separates, and items between slashes with blanks (`SQL / R`) stand in other cells too. */
  readonly slash?: boolean;
  /** Items met, in lower case and without levels. */
  readonly known: ReadonlySet<string>;
  /** An item without its level, where items carry levels. */
  readonly nameOf?: (item: string) => string;
  /** Answers with a comma inside, as learned from the column. */
  readonly whole: readonly string[];
}

/** Reports what is wrong with a cell: in words, the part found, and what would be right. */
export type ReportProblem = (message: string, received: string, expected: string) => void;

/**
 * One way to write a value in a cell, and to read it. `read` gets text that is trimmed and not empty; it
 * reports every problem, and leaves the checks of range to the model's schemas. `read` of what `write` gave
 * is the value again.
 */
export interface Notation<T> {
  /** In words, for messages and documentation, such as `items with levels, as "SQL:4; Python:2"`. */
  readonly expected: string;
  /** Whether several columns may be read into one value, one after the other. */
  readonly list: boolean;
  read(text: string, format: CellFormat, problem: ReportProblem): T | JsonValue | undefined;
  write(value: T): string | number | boolean;
}

/**
 * Adds JSON as the second way to write a value, for what the plain way cannot express (a name that
 * contains the separator, a source, an empty list). A cell that begins with `[` and is valid JSON is read
 * as JSON; whatever the plain way would not bring back unchanged is written so.
 */
export function orJson<T extends object>(plain: {
  readonly expected: string;
  read(text: string, format: CellFormat, problem: ReportProblem): T | undefined;
  write(value: T): string;
  /** Reads a JSON list of texts, where the values of the field are objects. */
  texts?(items: readonly string[], format: CellFormat, problem: ReportProblem): T;
}): Notation<T> {
  return {
    expected: plain.expected,
    list: true,
    read(text, format, problem) {
      const json = parseJsonArray(text);
      if (json === undefined) return plain.read(text, format, problem);
      return plain.texts !== undefined && json.length > 0 && json.every(isText)
        ? plain.texts(json, format, problem)
        : json;
    },
    write(value) {
      const text = plain.write(value);
      let readable = text !== '' && text.trim() === text && parseJsonArray(text) === undefined;
      const back = readable
        ? plain.read(text, {}, () => {
            readable = false;
          })
        : undefined;
      return readable && sameValue(back, value) ? text : JSON.stringify(value);
    },
  };
}

const isText = (value: JsonValue): value is string => typeof value === 'string';

function parseJsonArray(text: string): JsonValue[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two plain values are the same; a field that is `undefined` counts as absent. O(size). */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameValue(a[index], b[index])) return false;
    return true;
  }
  for (const key of Object.keys(a)) if (!sameValue(Reflect.get(a, key), Reflect.get(b, key))) return false;
  for (const key of Object.keys(b)) {
    if (!Object.hasOwn(a, key) && !sameValue(Reflect.get(a, key), Reflect.get(b, key))) return false;
  }
  return true;
}
