import seedrandom from 'seedrandom';
import { compareText, type Side, seedBytes } from '../../model';

/** JSON with keys sorted and `undefined` left out: equal values have equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const field: unknown = Reflect.get(value, key);
    if (field !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Whether two values have equal canonical JSON, without making it. Numbers that JSON does not know equal none. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => isSameJson(item ?? null, b[at] ?? null))
    );
  }
  if (Array.isArray(b)) return false;
  let left = 0;
  for (const [key, field] of Object.entries(b)) {
    if (field === undefined) continue;
    if (!isSameJson(Object.hasOwn(a, key) ? Reflect.get(a, key) : undefined, field)) return false;
    left += 1;
  }
  for (const field of Object.values(a)) if (field !== undefined) left -= 1;
  return left === 0;
}

/**
 * The order in which people of one side are worked on: it depends on the ids and the seed alone, so the order of
 * the caller's rows cannot reach the result, and ties between equally good matchings are broken by the seed.
 * Fisher-Yates over the people sorted by id (Knuth, TAOCP 2, 3.4.2, algorithm P).
 *
 * @returns at each place the index of an id. O(n log n).
 */
export function seededOrder(side: Side, ids: readonly string[], seed: string): Int32Array {
  const random = seedrandom(seedBytes(`${seed}/${side}`));
  const order = new Int32Array(ids.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  order.sort((a, b) => compareText(ids[a]!, ids[b]!));
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const index = order[last]!;
    order[last] = order[pick]!;
    order[pick] = index;
  }
  return order;
}
