import { normalizeTag } from './normalize';

/**
 * Words that carry no meaning of their own in a goal, in English and French: articles, prepositions, and the
 * verbs with which every other goal begins.
 */
const EMPTY_WORDS = new Set(
  (
    'a an and as at be become becoming better build building by develop developing for from gain gaining get getting ' +
    'grow growing how improve improving in into is it learn learning more move moving my new of on or our own the ' +
    'their to up with your ' +
    'à acquérir améliorer apprendre au aux avec ce ces d dans de des devenir du développer en et être l la le les ma ' +
    'mes mieux mon nos notre nouveau nouvelle ou par plus pour progresser s sa se ses son sur un une'
  ).split(' '),
);

/** Two words count as forms of each other from this trigram overlap on: `lead` and `leading` do. */
const SAME_WORD = 0.5;

/** A phrase has at least this many words that mean something. */
const PHRASE_WORDS = 2;

/** The distinct words of a text that carry meaning, in order of appearance. */
export function contentWords(text: string): string[] {
  const words = new Set(normalizeTag(text).split(' '));
  return [...words].filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** Whether a text has enough content for its words to be compared. */
export function isPhrase(words: readonly string[]): boolean {
  return words.length >= PHRASE_WORDS;
}

/** The distinct trigrams of a word, its ends marked. */
export function trigrams(word: string): ReadonlySet<string> {
  const padded = [...`^${word}$`];
  const grams = new Set<string>();
  for (let at = 0; at + 2 < padded.length; at++) grams.add(padded[at]! + padded[at + 1]! + padded[at + 2]!);
  return grams;
}

/** Sørensen-Dice coefficient of two words' trigrams, 0 where it is below {@link SAME_WORD}; 1 for equal words. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const ofA = trigrams(a);
  const ofB = trigrams(b);
  let shared = 0;
  for (const gram of ofA) if (ofB.has(gram)) shared += 1;
  const dice = (2 * shared) / (ofA.size + ofB.size);
  return dice < SAME_WORD ? 0 : dice;
}

/** As {@link lexicalSimilarity}, for texts already split by {@link contentWords}. */
export function phraseSimilarity(a: readonly string[], b: readonly string[]): number {
  if (!isPhrase(a) || !isPhrase(b)) return 0;
  // Sorted, so that the sum does not depend on the order of the words.
  return (sumOfBest(a, b) + sumOfBest(b, a)) / (a.length + b.length);
}

function sumOfBest(from: readonly string[], to: readonly string[]): number {
  const best = from.map((word) => {
    let top = 0;
    for (const other of to) top = Math.max(top, wordSimilarity(word, other));
    return top;
  });
  return best.sort((x, y) => x - y).reduce((sum, value) => sum + value, 0);
}

/**
 * How alike two phrases are by their words alone: no model, no dictionary. Each word is set against the
 * closest word of the other phrase (trigram overlap, at least half), articles and the like left out; the
 * result is the mean over all words of both. In [0, 1], symmetric; the order of words does not count.
 *
 * Texts of a single meaningful word give 0: one word says too little for spelling to be evidence
 * (`leadership` and `readership`). Words decide, not meaning: use a taxonomy or vectors where that matters.
 *
 * `lexicalSimilarity('lead a team', 'leading teams')` is 0.606, with `leave a team` it is 0.5.
 *
 * O(words of a * words of b). Source: Monge and Elkan, "The field matching problem", KDD 1996, pp. 267-270,
 * made symmetric; Dice, Ecology 26(3), 1945, pp. 297-302, DOI 10.2307/1932409.
 */
export function lexicalSimilarity(a: string, b: string): number {
  return phraseSimilarity(contentWords(a), contentWords(b));
}
