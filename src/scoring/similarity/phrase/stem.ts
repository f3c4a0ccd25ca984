/** Words that end like forms of others, and are none. */
const WHOLE = new Set(
  (
    'career care customer engineer officer number master order matter quarter minister paper power offer letter water ' +
    'summer winter member partner dinner manner corner river department departement apartment document moment mission ' +
    'passion session station section question king ring spring string thing morning evening mentor author doctor ' +
    'european human woman internal'
  ).split(' '),
);

/** Endings of English and French forms, longest first where one ends like another, with the letters they must leave. */
const ENDINGS: readonly (readonly [ending: string, leaves: number])[] = [
  ['ership', 3],
  ['ating', 4],
  ['ation', 4],
  ['ator', 4],
  ['ateur', 4],
  ['atrice', 4],
  ['ated', 4],
  ['ater', 4],
  ['ate', 4],
  ['ment', 4],
  ['ship', 4],
  ['rice', 5],
  ['ing', 3],
  ['ion', 5],
  ['eur', 4],
  ['ed', 3],
  ['er', 3],
  ['or', 5],
  ['ly', 5],
];

/** Longer words are no words; they are forms of nothing but themselves. */
const MOST_LETTERS = 40;

/**
 * What the forms of a word have in common: `lead`, `leading` and `leader` have `lead`, `manager` and `management` have
 * `manag`, `former` and `formation` have `form`. Endings only: words that merely look alike (`hiring` and `firing`,
 * `internal` and `external`) have nothing in common. O(length).
 *
 * @param word folded, as `normalizeTag` leaves it. Source: Porter, Program 14(3), 1980, pp. 130-137, much shortened.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > MOST_LETTERS || WHOLE.has(word) || !/^[a-z]+$/.test(word)) return word;
  let root = word;
  for (const [ending, leaves] of ENDINGS) {
    if (word.length - ending.length < leaves || !word.endsWith(ending)) continue;
    root = word.slice(0, -ending.length);
    break;
  }
  if (root.length >= 4 && root.endsWith('e')) root = root.slice(0, -1);
  return root.length >= 4 && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}
