/** Invisible format characters: zero-width joiners, soft hyphens, byte-order marks, direction marks. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Punctuation, symbols and white space, except where they belong to a name: `+` and `#` after a letter or a
 * digit (`C++`, `C#`), a point before one at the start of a word (`.NET`) or between two (`node.js`, `3.5`).
 */
const SEPARATORS =
  /(?:(?![+#.])[\p{P}\p{S}\p{Z}\p{Cc}]|(?<![\p{L}\p{N}\p{M}][+#]*)[+#]|\.(?![\p{L}\p{N}])|(?<![\p{L}\p{N}\p{M}\s]|^)\.)+/gu;

const cache = new Map<string, string>();
const CACHE_LIMIT = 100_000;

/**
 * The form in which tags are compared: Unicode NFKC, full case folding, invisible characters removed, and
 * punctuation and white space collapsed to single spaces. Accents count; `C`, `C++`, `C#`, `.NET` and
 * `node.js` stay what they are. A text of punctuation alone is kept as it is.
 *
 * `normalizeTag('  Machine-Learning ')` and `normalizeTag('machine learning')` are both `machine learning`.
 *
 * Idempotent and deterministic. O(length). Source: Unicode Standard Annex 15 (NFKC), Unicode Standard 3.13.3
 * (caseless matching, here as upper case followed by lower case).
 */
export function normalizeTag(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = fold(fold(text).replace(INVISIBLE, ''));
  const collapsed = folded.replace(SEPARATORS, ' ').trim().replace(/\s+/gu, ' ');
  const normal = collapsed === '' ? folded.trim() : collapsed;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, normal);
  return normal;
}

function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
