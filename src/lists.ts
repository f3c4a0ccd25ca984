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

/** The items of each key, in their order, by the order of the keys' first items. O(items). */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** The sum of numbers, added up in their order. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Both of a pair, each by the function, the first first. */
export function mapBoth<T, R>([first, second]: readonly [T, T], of: (one: T) => R): [R, R] {
  return [of(first), of(second)];
}
