import { isDeepStrictEqual } from 'node:util';

/**
 * Freezes all that arguments hold: objects and lists, so that a change throws; of bytes, sets and maps, which cannot be
 * frozen, it keeps a copy. Objects of a class, as what was opened, keep what they work with to themselves.
 *
 * @returns the places of bytes, sets and maps that are no longer what they were.
 */
export function freezeAll(args: readonly unknown[]): () => readonly string[] {
  const kept: { readonly place: string; readonly value: object; readonly copy: unknown }[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value) || value instanceof Set || value instanceof Map) {
      kept.push({ place: path.map(String).join('.'), value, copy: structuredClone(value) });
      if (value instanceof Map) for (const [key, inner] of value) visit(inner, [...path, String(key)]);
      return;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return;
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) visit(Reflect.get(value, key), [...path, key]);
  };
  for (const [at, value] of args.entries()) visit(value, [at]);
  return () => kept.filter(({ value, copy }) => !isDeepStrictEqual(value, copy)).map(({ place }) => place);
}
