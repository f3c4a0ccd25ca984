import { canonicalId, compareText } from '../../model';

/**
 * The values of a column with one spelling for those that differ in case, kinds of blanks or Unicode form alone: the
 * most frequent one, of equally frequent ones the first by code units. O(values).
 */
export function inOneSpelling(values: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const chosen = new Map<string, string>();
  for (const [key, spellings] of spellingsOf(values)) chosen.set(key, spellings[0]!);
  return values.map((value) => (value === undefined ? undefined : chosen.get(canonicalId(value))));
}

/** The spellings of each value, the most frequent first. */
export function spellingsOf(values: readonly (string | undefined)[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const spellings = new Map<string, string[]>();
  for (const [value] of [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))) {
    const key = canonicalId(value);
    spellings.set(key, [...(spellings.get(key) ?? []), value]);
  }
  return spellings;
}
