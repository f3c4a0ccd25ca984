import {
  AT_COMMAS,
  AT_COMMAS_OUTSIDE_NUMBERS,
  AT_STRONG,
  isNothing,
  type ListHabits,
  lastMark,
  levelOfWord,
  narrow,
  splitOutside,
} from '../../../cells';

/** Most different items that are remembered of a column. */
const MOST_KNOWN = 1 << 12;
/** Answers with a comma inside that are learned of a column, at most. */
const MOST_WHOLE = 20;

/**
 * How the lists of a column are separated, by the cells of its first rows together: one cell alone does not tell
 * whether its comma separates. O(characters).
 *
 * @param cells the cells, trimmed.
 * @param numbers whether items carry numbers, so that a comma may stand inside one.
 */
export function listHabits(cells: readonly string[], numbers: boolean): ListHabits {
  const texts = plainLists(cells);
  const strong = texts.some((text) => splitOutside(text, AT_STRONG).length > 1);
  const at = strong ? AT_STRONG : numbers ? AT_COMMAS_OUTSIDE_NUMBERS : AT_COMMAS;
  const lists = texts.map((text) => splitOutside(text, at).map((item) => item.trim()));
  const known = new Set<string>();
  // Of a cell without a separator nothing is known: whether its comma separates is the question.
  for (const [index, items] of lists.entries()) {
    if (items.length < 2 && (!strong || texts[index]?.includes(',') === true)) continue;
    for (const item of items)
      if (known.size < MOST_KNOWN && item !== '') known.add((numbers ? nameOf(item) : item).toLowerCase());
  }
  if (!strong && slashHabit(texts)) return { strong, slash: true, known, whole: [] };
  return { strong, known, whole: strong ? [] : wholeAnswers(lists), ...(numbers && { nameOf }) };
}

/** Whether ` / ` separates, in a column without another separator: some item between slashes stands in two cells. */
function slashHabit(texts: readonly string[]): boolean {
  if (texts.some((text) => text.includes(','))) return false;
  const met = new Set<string>();
  let shared = false;
  let cut = 0;
  for (const text of new Set(texts)) {
    const items = new Set(text.split(' / ').map((item) => item.trim().toLowerCase()));
    if (items.size > 1) cut++;
    for (const item of items) {
      shared ||= met.has(item);
      if (met.size < MOST_KNOWN) met.add(item);
    }
  }
  return cut > 1 && shared;
}

/** Cells that are lists as people write them, not JSON. */
const plainLists = (cells: readonly string[]) =>
  cells.filter((cell) => cell !== '' && !cell.startsWith('[')).map(narrow);

/** An item without its level: `SQL: 4`, `SQL - 4`, `SQL 4/5` and `SQL (expert)` are `SQL`. */
function nameOf(item: string): string {
  const name = item.replace(
    /\s?(?:[:=(]|\s[-–—])\s?\d+(?:[.,]\d+)?\s?(?:%|\/\s?\d+)?\)?$|\s\d+(?:\s?%|\/\d+)$/,
    '',
  );
  if (name !== item) return name;
  const cut = lastMark(item);
  return cut !== undefined && cut.name !== '' && levelOfWord(cut.after, 5) !== undefined ? cut.name : item;
}

/**
 * Answers that hold a comma themselves, learned from a list separated by commas: a part that begins in lower case, or
 * with "and", always follows the same part, and that part never stands without it.
 */
function wholeAnswers(lists: readonly (readonly string[])[]): string[] {
  const alone = new Map<string, number>();
  const pairs = new Map<string, number>();
  let upper = 0;
  let lower = 0;
  for (const items of lists) {
    for (const [index, item] of items.entries()) {
      alone.set(item, (alone.get(item) ?? 0) + 1);
      if (/^\p{Lu}/u.test(item)) upper++;
      else if (/^\p{Ll}/u.test(item)) lower++;
      const next = items[index + 1];
      if (next !== undefined) {
        const pair = `${item}, ${next}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  const found: string[] = [];
  for (const [pair, count] of pairs) {
    const comma = pair.indexOf(', ');
    const [first, next] = [pair.slice(0, comma), pair.slice(comma + 2)];
    const goesOn = /^(?:and|or|et|ou)\s/i.test(next) || (/^\p{Ll}/u.test(next) && upper > lower);
    if (goesOn && count >= 2 && alone.get(first) === count && alone.get(next) === count) found.push(pair);
    if (found.length === MOST_WHOLE) break;
  }
  return found;
}

/** The mark of decimals, where a cell such as `12,5` or `1.234,5` leaves no doubt and none says otherwise. */
export function decimalHabit(cells: readonly string[]): '.' | ',' | undefined {
  const comma = cells.some((cell) => /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})$/.test(cell));
  const point = cells.some((cell) => /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$/.test(cell));
  return comma === point ? undefined : comma ? ',' : '.';
}

/** The smallest of the usual scales, each from 0 up, that holds nearly all levels of a column; given by its top. */
export function scaleHabit(cells: readonly string[]): number {
  const levels = plainLists(cells).flatMap((text) =>
    [...text.matchAll(/[:=(>]\s?(\d+(?:[.,]\d+)?)\s?(?=\)?\s?(?:[;|\n,]|$))/g)].map(([, level = '']) =>
      Number(level.replace(',', '.')),
    ),
  );
  const beyond = (top: number) => levels.filter((level) => level > top).length;
  // A level or two off the scale are slips; more are another scale.
  return [5, 10, 100].find((top) => beyond(top) <= Math.max(1, levels.length / 10)) ?? 100;
}

/**
 * Whether numbers at the end of names are levels, as in `SQL 4, Excel 2`: nearly all items have one, up to 10, and two
 * names have several. Else `Python 3` is a name.
 */
export function bareLevelHabit(cells: readonly string[]): boolean {
  const numbers = new Map<string, Set<string>>();
  let items = 0;
  let ending = 0;
  for (const text of plainLists(cells)) {
    for (const item of splitOutside(text, /[;|\n]/.test(text) ? AT_STRONG : AT_COMMAS)) {
      const trimmed = item.trim();
      if (trimmed === '') continue;
      items++;
      const [, name, number] = /^(.*\p{L}[^\s:=(]*)\s(\d|10)$/u.exec(trimmed.slice(0, LONGEST_NAME)) ?? [];
      if (name === undefined || number === undefined) continue;
      ending++;
      const key = name.toLowerCase();
      const known = numbers.get(key);
      if (known !== undefined) known.add(number);
      else if (numbers.size < MOST_KNOWN) numbers.set(key, new Set([number]));
    }
  }
  const several = [...numbers.values()].filter((found) => found.size > 1);
  // Of Python there are two versions; of several skills there are levels.
  const isScale = several.length > 1 || several.some((found) => found.size > 2);
  return ending >= 3 && ending * 5 >= items * 4 && isScale;
}

/** Longer items are prose. */
const LONGEST_NAME = 100;

/** Whether cells of a column are bands of years, such as `3-5` and `10+`. */
export const bandHabit = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^\d{1,2}\s?(?:[-–]\s?\d{1,2}|\+)(?:\s|$)/.test(cell));

/** Whether items of a column carry levels: at least two of those with a mark, and half of them. */
export function leveledHabit(cells: readonly string[]): boolean {
  let marked = 0;
  let leveled = 0;
  for (const text of plainLists(cells)) {
    if (!/[:=(]/.test(text)) continue;
    for (const item of splitOutside(text, text.includes(';') ? AT_STRONG : AT_COMMAS_OUTSIDE_NUMBERS)) {
      const cut = lastMark(item.trim());
      if (cut === undefined) continue;
      marked++;
      if (/^\d+(?:[.,]\d+)?\s?(?:%|\/\s?\d+)?$/.test(cut.after) || levelOfWord(cut.after, 5) !== undefined)
        leveled++;
    }
  }
  return leveled >= 2 && leveled * 2 >= marked;
}

/** Whether most cells are two capitals, as codes of countries and initials are. */
export function areCodes(cells: readonly string[]): boolean {
  const others = cells.filter((cell) => cell !== '' && !isNothing(cell));
  const codes = others.filter((cell) => /^[A-Z]{2}$/.test(cell)).length;
  return codes >= 2 && codes * 5 >= others.length * 4;
}
