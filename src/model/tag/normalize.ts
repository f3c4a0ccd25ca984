import { expectObject, expectText, MentorMatchError, printValue } from '../../errors';
import { expectKnown } from '../../options';
import { BoundedCache } from './bounded-cache';
import { ASCII, foldWords, withoutAccents } from './fold';

/** How {@link normalizeTag} reads a tag. */
export interface TagOptions {
  /** Whether accents, plurals, hyphens and a few spellings make no difference, default true. */
  readonly fold?: boolean;
}

/** Bytes of tags that are remembered in both forms. */
const CACHE_BYTES = 2 ** 24;

const folded = new BoundedCache<string>(CACHE_BYTES, (tag) => 2 * tag.length);
const plain = new BoundedCache<string>(CACHE_BYTES, (tag) => 2 * tag.length);

/**
 * The form in which tags (skills, goals, interests, roles, departments) are compared; for comparing, not for showing.
 *
 * 1. Unicode NFKC and full case folding, without invisible characters; punctuation and white space as single spaces.
 *    `C`, `C++`, `C#`, `.NET` and `net` stay what they are.
 * 2. Unless `fold` is off: Latin and Greek letters without accents; English and French plurals as singulars, word by
 *    word, from four letters on (`dashboards`, `projets`, `journaux`; not `SAS`, `business`); `-isation` as `-ization`
 *    and a handful of British spellings; words written with and without a hyphen, a space or a point (`e-mail`,
 *    `front end`, `Node.js`) as one word; `and` and `et` between words as `&`.
 *
 * Idempotent and deterministic. O(length). Source: Unicode Standard Annex 15 (NFKC), Unicode Standard 3.13.3 (caseless
 * matching, here as upper case followed by lower case); plurals after Harman, "How effective is suffixing?", JASIS
 * 42(1), 1991, pp. 7-15.
 *
 * @returns the tag; empty for a text without a letter or digit, which is no tag and equals nothing.
 * @throws MentorMatchError `invalid-input` for what is no text, and malformed options.
 *
 * @example
 * ```ts
 * import { normalizeTag } from 'mentor-match';
 *
 * normalizeTag('Machine-Learning') === normalizeTag('machine learning'); // => true
 * normalizeTag('Négociation'); // => 'negociation'
 * ```
 */
export function normalizeTag(text: string, options: TagOptions = FOLDED): string {
  if (options !== FOLDED) checkOptions(options);
  const { fold = true } = options;
  const cache = fold ? folded : plain;
  const known = cache.get(text);
  if (known !== undefined) return known;
  expectText('text', text);
  const separated = separateWords(foldCase(text));
  const tag = fold ? foldWords(separateWords(withoutAccents(separated))) : separated;
  cache.set(text, tag);
  return tag;
}

/** Most tags are read so: what is no option of the caller's need not be checked. */
const FOLDED: TagOptions = {};

function checkOptions(options: TagOptions): void {
  expectObject('options', options, 'an object, or nothing');
  expectKnown(options, { fold: true });
  const { fold } = options;
  if (fold === undefined || typeof fold === 'boolean') return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.fold',
      message: 'neither true nor false',
      received: printValue(fold),
      expected: 'true or false',
    },
  ]);
}

/** Invisible format characters: zero-width joiners, soft hyphens, byte-order marks, direction marks. */
const INVISIBLE = /\p{Cf}/gu;
/** More marks on a letter than any writing has (UAX #15, stream-safe text); ordering them takes quadratic time. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

function foldCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const seen = text.replace(INVISIBLE, '').replace(TOO_MANY_MARKS, '$1');
  return composed(composed(seen).replace(INVISIBLE, ''));
}

function composed(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** What a character is to the words of a tag. */
const OTHER = 0;
const LETTER = 1;
const MARK = 2;
const SIGN = 3;
const POINT = 4;
const BLANK = 5;
const SEPARATOR = 6;

const ASCII_KIND = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return MARK;
  if (char === '+' || char === '#') return SIGN;
  if (char === '.') return POINT;
  if (/\s/u.test(char)) return BLANK;
  return /[\p{P}\p{S}\p{Z}\p{Cc}]/u.test(char) ? SEPARATOR : OTHER;
}

/**
 * Words with single spaces between them. Punctuation, symbols and white space separate, except where they belong to a
 * name: `+` and `#` after a letter or a digit (`C++`, `C#`), a point before one at the start of a word (`.NET`) or
 * between two (`node.js`, `3.5`). Empty where there is no letter and no digit. One pass: no expression that looks back.
 */
function separateWords(text: string): string {
  const words: string[] = [];
  let isTag = false;
  /** Where the word begins that is being read, -1 between words. */
  let start = -1;
  /** Whether a sign that comes now stands after a letter, a digit, or such a sign. */
  let isAttached = false;
  let before = BLANK;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const kind = kindOfCode(code);
    const parted = kind === SIGN && !isAttached ? partedSign(text, at, before, words.at(-1)) : '';
    if (parted !== '') {
      words[words.length - 1] += parted;
      before = SIGN;
      at += parted.length;
      continue;
    }
    const isKept =
      kind <= MARK ||
      (kind === SIGN && isAttached) ||
      (kind === POINT && POINT_AFTER[before]! && isLetterAt(text, at + 1));
    if (isKept && start < 0) start = at;
    else if (!isKept && start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
    isTag ||= kind === LETTER;
    isAttached = kind === LETTER || kind === MARK || (kind === SIGN && isAttached);
    before = kind;
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) words.push(text.slice(start));
  return isTag ? words.join(' ') : '';
}

/** Languages of one letter and a sign, with the sign. */
const PARTED = /^(?:c\+\+|[cfj]#)$/;

/** The sign at a place, where a blank parts it from the letter with which it is a name ("C ++"); otherwise empty. */
function partedSign(text: string, at: number, before: number, word: string | undefined): string {
  if (before !== BLANK || word?.length !== 1) return '';
  const sign = text[at] === '#' ? '#' : text.slice(at, at + 2);
  const isAlone = !isLetterAt(text, at + sign.length);
  return isAlone && PARTED.test(word + sign) ? sign : '';
}

/** Whether a point may belong to a name after a character of each kind. */
const POINT_AFTER = [false, true, true, false, false, true, false];

function kindOfCode(code: number): number {
  return code < 128 ? ASCII_KIND[code]! : kindOf(String.fromCodePoint(code));
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && kindOfCode(code) === LETTER;
}
