import { BoundedCache, normalizeTag } from '../../../model';
import { Signs } from './signs';
import { stem } from './stem';
import {
  BECOMING,
  BEFORE_PROMOTED,
  BEFORE_TIME_SPANS,
  FRENCH_TO,
  FUNCTION_WORDS,
  GROUPS_OF,
  LIGHT,
  PAIRS,
  PROMOTED,
  PROMOTED_ALONE,
  PROMOTED_TO,
  TIME_SPANS,
  TOWARD,
  VERBS,
  WISHING,
} from './vocabulary';

/** A word of a phrase that counts. */
export interface Token {
  readonly word: string;
  /** Equal for forms of one word. */
  readonly stem: string;
  /** Groups of words of one meaning. */
  readonly groups: readonly number[];
  /** 1, or {@link LITTLE} for a word that is common in goals. */
  readonly weight: number;
  /** 1 for what is wanted or gone to, -1 for what is not, or left. */
  readonly sign: 1 | -1;
  /** `become` and the like, without which a phrase says the same. */
  readonly isBecoming: boolean;
  readonly isVerb: boolean;
  /** 1 before a "to" or "à" that says from what to what, 2 after it, 0 where there is none. */
  readonly side: FromTo;
}

type FromTo = 0 | 1 | 2;

/** A goal, read for comparison by words. */
export interface Phrase {
  /** Sorted by stem, each word and sign once. */
  readonly tokens: readonly Token[];
  /** Sum of their weights. */
  readonly weight: number;
  /** Whether the text has a single word beside articles and the like. */
  readonly isWord: boolean;
  /** Whether all its words are common in goals. */
  readonly isPlain: boolean;
}

/** Weight of a word that is common in goals, against 1 of others. */
const LITTLE = 0.25;

/** Words of a text that are read; an essay is no goal, and has no like. */
const MOST_WORDS = 100;
/** Letters of a text that are read. */
const MOST_LETTERS = 2000;

/**
 * Reads a text for comparison by its words, `undefined` if it has none beside articles and the like, or more than
 * {@link MOST_WORDS}: such texts are only equal or not. O(length).
 */
export function readPhrase(text: string): Phrase | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const tag = normalizeTag(text);
  if (tag === '') return undefined;
  const given = tag.split(' ');
  const words = withPromotions(withPairs(given));
  if (words.length > MOST_WORDS) return undefined;
  const signs = new Signs(words);
  const found = new Map<string, { word: string; sign: 1 | -1; side: FromTo }>();
  let meaning = 0;
  let side: FromTo = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const sign = signs.at(at);
    if (sign === 0) {
      meaning += 1;
      continue;
    }
    // "Sales to marketing" is not "marketing to sales".
    if (TOWARD.has(word) || FRENCH_TO.has(word)) {
      if (found.size > 0) side = 2;
      continue;
    }
    if (FUNCTION_WORDS.has(word) || isWhen(words, at)) continue;
    meaning += 1;
    if (WISHING.has(word)) continue;
    // What is both left and gone to (from sales to sales management) is where it ends.
    if (found.get(word)?.sign !== 1) found.set(word, { word, sign, side });
  }
  const isPlain = [...found.keys()].every((word) => LIGHT.has(word) || BECOMING.has(word));
  const tokens = [...found.values()]
    .map((one) => tokenOf(one.word, one.sign, isPlain, side === 0 ? 0 : one.side === 0 ? 1 : 2))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  if (tokens.every((token) => token.isBecoming)) return undefined;
  const weight = tokens.reduce((sum, token) => sum + token.weight, 0);
  return { tokens, weight, isWord: meaning === 1 && given.length === words.length, isPlain };
}

/** Tokens are shared by the phrases that have them, so that many phrases take little memory. */
const tokens = new BoundedCache<Token>(2 ** 23, (token) => 200 + 2 * token.stem.length);

/** @param isPlain whether the phrase has words that are common in goals only, which then count in full. */
function tokenOf(word: string, sign: 1 | -1, isPlain: boolean, side: FromTo): Token {
  const key = `${sign}${side}${isPlain ? '!' : ''}${word}`;
  const known = tokens.get(key);
  if (known !== undefined) return known;
  const isBecoming = BECOMING.has(word);
  const isLight = isBecoming || (LIGHT.has(word) && !isPlain);
  const root = stem(word);
  const token: Token = {
    word,
    stem: root,
    groups: GROUPS_OF.get(word) ?? GROUPS_OF.get(root) ?? [],
    weight: isLight ? LITTLE : 1,
    sign,
    isBecoming,
    isVerb: VERBS.has(word),
    side,
  };
  tokens.set(key, token);
  return token;
}

function withPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.length - 1;
    if (last >= 0 && PAIRS.get(joined[last]!)?.has(word) === true) {
      joined[last] += word === 'scientist' ? 'science' : word === 'analyst' ? 'analysis' : word;
    } else joined.push(word);
  }
  return joined;
}

/** "Get promoted to", "promotion to" as `become`. */
function withPromotions(words: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    const hasTo = next !== undefined && PROMOTED_TO.has(next);
    if (!PROMOTED.has(word) || !(hasTo || (next !== undefined && PROMOTED_ALONE.has(word)))) {
      read.push(word);
      continue;
    }
    while (read.length > 0 && (BEFORE_PROMOTED.has(read.at(-1)!) || read.at(-1) === 'a')) read.pop();
    read.push('become');
    if (hasTo) at += 1;
  }
  return read;
}

/** Whether a word belongs to a span of time, such as `10 years` or `next two years`. */
export function isWhen(words: readonly string[], at: number): boolean {
  if (TIME_SPANS.has(words[at]!)) return true;
  for (let next = at; next < words.length && next < at + 4; next++) {
    const word = words[next]!;
    if (TIME_SPANS.has(word)) return true;
    if (!BEFORE_TIME_SPANS.has(word) && !/^\d+$/.test(word)) return false;
  }
  return false;
}
