/** Longer names are not compared letter by letter, which takes time that grows with the product of the lengths. */
const MOST_LETTERS = 200;
/** Letters, accents apart, of which none that are compared are cut. */
const LONGEST_WRITTEN = 5 * MOST_LETTERS;

/**
 * The candidate that is closest to a name in spelling, if any is close enough to be meant: it differs in at most a
 * third of the letters (two in short names), whatever the case and the kinds of blanks. The first of equally close
 * ones. O(candidates * letters^2), letters at most 200.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plainName(word);
  if (wanted.length > MOST_LETTERS) return undefined;
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = plainName(candidate);
    if (Math.abs(name.length - wanted.length) >= limit) continue;
    const distance = editDistance(wanted, name);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/**
 * As {@link closest}, for names of fields and attributes: also a name of which the other is a word (`team` for
 * `Team name`) or a short form (`dept` for `department`), if only one candidate is so.
 */
export function closestName(word: string, candidates: readonly string[]): string | undefined {
  const key = nameKey(word);
  const same = candidates.find((candidate) => nameKey(candidate) === key);
  if (same !== undefined) return same;
  const near = closest(word, candidates);
  if (near !== undefined) return near;
  const words = new Set(wordsOf(word));
  const related = candidates.filter((candidate) => {
    const others = wordsOf(candidate);
    return others.length === 1
      ? words.has(others[0]!)
      : words.size === 1 && others.some((one) => words.has(one));
  });
  if (related.length > 0) return related.length === 1 ? related[0] : undefined;
  const longer = candidates.filter((candidate) => isShortFor(key, nameKey(candidate)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Fewer letters stand for too many names. */
const LEAST_SHORT = 3;

/** Whether all letters of a short form stand in a name, in their order, the first one first. */
function isShortFor(short: string, name: string): boolean {
  if (short.length < LEAST_SHORT || short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** A name whatever its case, kinds of blanks and ways to encode an accent; so far as a name may be meant. */
function plainName(name: string): string {
  // Putting marks in order takes a time quadratic in the length of their run.
  return name.slice(0, LONGEST_WRITTEN).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The form in which `experience years`, `experience_years` and `experienceYears` are the same. */
function nameKey(name: string): string {
  return wordsOf(name).join('');
}

/** Words of a name, in lower case: letters and digits, apart at a capital too. */
function wordsOf(name: string): string[] {
  const apart = name
    .slice(0, MOST_LETTERS)
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Levenshtein's distance, row by row. O(a.length * b.length). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
