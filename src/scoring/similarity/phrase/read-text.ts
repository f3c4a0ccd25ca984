import { normalizeTag } from '../../../model';
import { isWhen } from './read-phrase';
import { Signs } from './signs';
import { stem } from './stem';
import { isUnspaced } from './unspaced';
import {
  ABBREVIATED,
  BEFORE_AI,
  FUNCTION_WORDS,
  LIGHT,
  LITTLE_IN_TEXTS,
  TEXT_WORDS,
  WISHING,
} from './vocabulary';

/** A word of a text, in all its forms. */
export interface TextTerm {
  /** A form that the text has, as `normalizeTag` leaves it. */
  readonly word: string;
  /** Equal for forms of one word. */
  readonly stem: string;
  /** 1 for what is wanted, done or gone to; -1 for what is not, or left. */
  readonly sign: 1 | -1;
  /** How often it stands. */
  readonly times: number;
  /** Whether it is common in texts about work anywhere. */
  readonly isLight: boolean;
}

/** Words of one person's texts that are read. */
const MOST_WORDS = 2000;
/** Letters of one word; longer ones are none, but for what a script without spaces has between two marks. */
const MOST_LETTERS = 40;

/**
 * Ends of clauses: marks at the end of a sentence, lines, brackets and quotes, and commas before who does something
 * else. What is not wanted in one clause says nothing of the next.
 */
const CLAUSE =
  /[.!?;:…]+(?=\s|$)|[\n\r•()[\]{}"“”«»|]+|\s[-–—]\s|,\s+(?=(?:i|we|he|she|they|you|so|je|j['’]|nous|il|elle|on|ils|elles|vous|donc|but|mais|however|instead)(?![\p{L}\p{N}]))/giu;

/**
 * Reads texts of a person for comparison by their words: stems with how often they stand, and whether they are wanted
 * or not ("not", "without", "from" ... "to" are read as in goals, clause by clause, in English and French alone). Words
 * without a meaning of their own are left out; AI, IT, SI and US in capitals are none of these. Where a script has no
 * spaces, what stands between two marks is one word. In order of first appearance; O(length), of the first
 * {@link MOST_WORDS} words.
 */
export function readText(texts: readonly string[]): readonly TextTerm[] {
  const found = new Map<string, TextTerm & { times: number }>();
  let left = MOST_WORDS;
  for (const text of texts) {
    for (const clause of text.split(CLAUSE)) {
      if (left <= 0) break;
      const words = wordsOf(clause, left);
      left -= words.length;
      readClause(words, abbreviationsIn(clause), found);
    }
  }
  return [...found.values()];
}

/** Words of a clause that are abbreviations by their capitals; none where all is in capitals. */
function abbreviationsIn(clause: string): ReadonlySet<string> {
  if (!CAPITALS.test(clause)) return NONE;
  const capitals = clause.match(/[\p{L}\p{N}]+/gu)?.filter((word) => ABBREVIATED.has(word)) ?? [];
  const isAlone = clause.trim() === capitals[0];
  return isAlone || /\p{Ll}/u.test(clause) ? new Set(capitals.map((word) => word.toLowerCase())) : NONE;
}

const CAPITALS = /\p{Lu}{2}/u;
const NONE: ReadonlySet<string> = new Set();

function readClause(
  words: readonly string[],
  abbreviations: ReadonlySet<string>,
  found: Map<string, TextTerm & { times: number }>,
): void {
  if (words.length === 0) return;
  const signs = new Signs(words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const sign = signs.at(at);
    if (sign === 0 || isWhen(words, at)) continue;
    if (isEmptyWord(word) && !abbreviations.has(word) && !isIntelligence(words, at)) continue;
    const root = stem(word);
    const key = sign < 0 ? `-${root}` : root;
    const known = found.get(key);
    if (known !== undefined) known.times += 1;
    else
      found.set(key, {
        word,
        stem: root,
        sign,
        times: 1,
        isLight: LIGHT.has(word) || LITTLE_IN_TEXTS.has(word),
      });
  }
}

/** Whether "ai" is AI, and not the French verb. */
function isIntelligence(words: readonly string[], at: number): boolean {
  if (words[at] !== 'ai' || words[at + 1] === 'je') return false;
  return at === 0 || !BEFORE_AI.has(words[at - 1]!);
}

function isEmptyWord(word: string): boolean {
  return (
    FUNCTION_WORDS.has(word) || WISHING.has(word) || TEXT_WORDS.has(word) || isTooLong(word, MOST_LETTERS)
  );
}

function isTooLong(word: string, most: number): boolean {
  return word.length > most && !isUnspaced(word);
}

/**
 * Words are folded one by one: most have been met before, and whole texts would drive all else out of the memory of
 * forms.
 */
function wordsOf(clause: string, most: number): string[] {
  const words: string[] = [];
  for (const piece of clause.split(/\s+/)) {
    if (piece === '' || isTooLong(piece, 4 * MOST_LETTERS)) continue;
    const tag = normalizeTag(piece);
    if (tag === '') continue;
    if (tag.includes(' ')) words.push(...tag.split(' '));
    else words.push(tag);
    if (words.length >= most) return words.slice(0, most);
  }
  return words;
}

/**
 * A word as its author writes it; as `normalizeTag` leaves it where no piece of the text is this word alone. O(length).
 */
export function spellingIn(texts: readonly string[], word: string): string {
  for (const text of texts) {
    for (const piece of text.split(/[^\p{L}\p{M}\p{N}+#.]+/u)) {
      const bare = piece.replace(/\.+$/, '');
      if (bare !== '' && normalizeTag(bare) === word) return bare;
    }
  }
  return word;
}
