/** Letters of scripts whose words stand without spaces: Chinese, Japanese, Thai, Lao, Khmer and Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS = /\p{L}/gu;

/**
 * Whether most letters of a text are of a script without spaces between words. Such a text has no words here: run-times
 * have dictionaries of their own (`Intl.Segmenter`), by which a score would differ from one to the other. O(length).
 */
export function isUnspaced(text: string): boolean {
  const own = text.match(UNSPACED)?.length ?? 0;
  return own > 0 && 2 * own > (text.match(LETTERS)?.length ?? 0);
}
