/** Adds a value to the list of a key. O(1). */
export function addTo<K, V>(
  lists: { get(key: K): V[] | undefined; set(key: K, list: V[]): unknown },
  key: K,
  value: V,
): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Adds a value to the set of a key. O(1). */
export function addToSet<K, V>(
  sets: { get(key: K): Set<V> | undefined; set(key: K, set: Set<V>): unknown },
  key: K,
  value: V,
): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** The items of each key, in their order, by the order of the keys' first items. O(items). */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds all to the end of a list. `push` takes them as arguments, of which the stack holds about 100,000. O(more). */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of numbers and of `least`: of any number of them, which `Math.max` does not take. O(values). */
export function maxOf(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** The smallest of numbers and of `most`; as `maxOf`. O(values). */
export function minOf(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let least = most;
  for (const value of values) least = Math.min(least, value);
  return least;
}

/** The sum of numbers, added up in their order. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Both of a pair, each by the function, the first first. */
export function mapBoth<T, R>([first, second]: readonly [T, T], of: (one: T) => R): [R, R] {
  return [of(first), of(second)];
}
