import { maxOf, minOf } from '../../../lists';
import { isTimeZone } from '../../../model';
import {
  availabilityList,
  type CellFormat,
  countCell,
  isNo,
  isYes,
  levelOfWord,
  type Notation,
  yearsCell,
} from '../../cells';
import { WORDS_FOR_TIMES } from './day-words';
import { roleInWords } from './role-words';

/** What the cells of a column are, each a share of those that are not blank, 0 to 1; 0 where all are blank. */
export interface CellKinds {
  readonly email: number;
  readonly date: number;
  readonly yesNo: number;
  readonly level: number;
  readonly integer: number;
  readonly years: number;
  /** A small number of people. */
  readonly count: number;
  readonly zone: number;
  /** Weekly times, with or without words such as "Monday morning". */
  readonly times: number;
  readonly language: number;
  /** Lists of several items. */
  readonly list: number;
  /** Sentences. */
  readonly prose: number;
  /** Names of people. */
  readonly person: number;
  /** `mentor`, `mentee`, `both`. */
  readonly role: number;
  /** Different cells, whatever their case. */
  readonly different: number;
  /** Whether whole numbers go up from 1, as those of answers do. */
  readonly counter: boolean;
}

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[\p{L}]{2,}$/u;
const DATE =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T\s,]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,4}(?:[+-]\d{1,2})?)?)?$/i;
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|le|la|du|al|bin)){1,4}$/u;
/** Whether a text is written as a name of somebody is. */
export const isPersonName = (text: string): boolean => text.length < 60 && PERSON.test(text);
const LANGUAGES = new Set(
  (
    'english french german spanish italian portuguese dutch arabic chinese mandarin cantonese japanese korean hindi urdu bengali ' +
    'russian polish turkish swedish norwegian danish finnish greek hebrew welsh irish romanian czech hungarian ukrainian vietnamese ' +
    'thai tamil punjabi persian farsi swahili anglais français francais allemand espagnol italien portugais néerlandais arabe chinois ' +
    'japonais coréen russe polonais turc suédois norvégien danois finnois grec hébreu roumain tchèque hongrois breton basque catalan ' +
    'deutsch español italiano português'
  ).split(' '),
);
const CODE =
  /^(?:en|fr|de|es|it|pt|nl|ar|zh|ja|ko|hi|ru|pl|tr|sv|no|da|fi|el|he|ro|cs|hu|uk)(?:-[a-z]{2})?$/i;
const SPLIT = /[;|\n,]/;
/** Cells that are looked at for kinds that take time to tell. */
const TRIED = 100;

/** What the cells of a column are. O(characters). */
export function kindsOf(cells: readonly string[]): CellKinds {
  const share = (is: (cell: string) => boolean, of: readonly string[] = cells) =>
    of.length === 0 ? 0 : of.filter(is).length / of.length;
  const some = cells.slice(0, TRIED);
  const integers = cells.filter((cell) => /^\d{1,12}$/.test(cell)).map(Number);
  return {
    email: share((cell) => EMAIL.test(cell)),
    date: share((cell) => cell.length < 40 && DATE.test(cell)),
    yesNo: share((cell) => isYes(cell, {}) || isNo(cell, {})),
    level: share((cell) => levelOfWord(cell, 5) !== undefined),
    integer: cells.length === 0 ? 0 : integers.length / cells.length,
    years: share((cell) => reads(yearsCell, cell, { asOf: '2026-01-01' }), some),
    count: share((cell) => cell.length < 40 && reads(countCell, cell, {}, 100), some),
    zone: share((cell) => cell.length < 60 && isTimeZone(cell), some),
    times: share(
      (cell) =>
        cell.length > 3 &&
        !cell.startsWith('[') &&
        reads(availabilityList, cell, { values: WORDS_FOR_TIMES }),
      some,
    ),
    language: share((cell) => itemsOf(cell).every(isLanguage), some),
    list: share((cell) => itemsOf(cell).length > 1, some),
    prose: share((cell) => cell.length > 80 || /[.!?]\s+\p{L}/u.test(cell) || wordCount(cell) > 12, some),
    person: share(isPersonName),
    role: share((cell) => roleInWords(cell) !== undefined),
    different: new Set(cells.map((cell) => cell.toLowerCase())).size,
    counter: isCounter(integers, cells.length),
  };
}

/** The parts of a cell, if it is a list. */
export const itemsOf = (cell: string): string[] =>
  cell
    .split(SPLIT)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const wordCount = (cell: string) => (SPLIT.test(cell) ? maxOf(itemsOf(cell).map(words)) : words(cell));
const words = (text: string) => text.split(/\s+/).length;

const isLanguage = (item: string) => {
  const name = item.toLowerCase().replace(/\s*[:(].*$/, '');
  return LANGUAGES.has(name) || CODE.test(name);
};

function reads<T>(
  notation: Notation<T>,
  cell: string,
  format: CellFormat,
  most = Number.POSITIVE_INFINITY,
): boolean {
  let fine = true;
  const value = notation.read(cell, format, () => {
    fine = false;
  });
  if (Array.isArray(value)) return fine && value.length > 0;
  return fine && value !== undefined && (typeof value !== 'number' || (value >= 0 && value <= most));
}

/** Whole numbers that go up row by row, begin near 1 and leave few out: 1, 2, 3, 5. */
function isCounter(numbers: readonly number[], cells: number): boolean {
  if (numbers.length < cells || numbers.length === 0) return false;
  const up = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const down = numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
  if (numbers.length > 1 && !up && !down) return false;
  const [least, most] = [minOf(numbers), maxOf(numbers)];
  return least <= 3 && most <= 2 * numbers.length + 10;
}
