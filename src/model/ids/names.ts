import { canonicalId } from './canonical';
import { editDistance } from './near';

/** Names longer than this are compared by their beginnings. */
const LONGEST = 200;

/** The words of a name without accents, titles left in. */
export function nameWords(name: string): readonly string[] {
  return canonicalId(name.slice(0, LONGEST))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '');
}

/**
 * Whether two names are those of two people: `false` where they may well be of one (the words of one are among those of
 * the other, in any order and without accents; or the first names agree, since surnames change; or the spelling is
 * close), `undefined` where nobody can say: a surname in common only, different scripts, or no word at all.
 * An initial agrees with what it begins.
 */
export function clearlyDiffer(a: string, b: string): boolean | undefined {
  const one = nameWords(a);
  const other = nameWords(b);
  if (one.length === 0 || other.length === 0 || isLatin(one) !== isLatin(other)) return undefined;
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const shared = fewer.filter((word) => more.some((candidate) => agrees(word, candidate)));
  if (shared.length === fewer.length || agrees(one[0]!, other[0]!)) return false;
  if (shared.some((word) => word.length > 1)) return undefined;
  const [left, right] = [one.join(' '), other.join(' ')];
  const limit = Math.floor(Math.min(left.length, right.length) / 3);
  return editDistance(left, right, limit) > limit;
}

function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const limit = Math.min(a.length, b.length) >= 8 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0;
  return editDistance(a, b, limit) <= limit;
}

function isLatin(words: readonly string[]): boolean {
  return words.some((word) => /\p{Script=Latin}/u.test(word));
}
