/** What JavaScript callers and data bases hand over by mistake. */
export const WRONG: readonly unknown[] = [
  null,
  undefined,
  7,
  2 ** 53 - 1,
  Number.NaN,
  'x',
  true,
  {},
  [],
  [null],
];

/** The places of a value: its own, and those of its first and last entries and of its fields, some levels deep. */
export function places(value: unknown, depth: number): readonly (readonly PropertyKey[])[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((key) => key >= 0)
    : Object.keys(value);
  return [
    [],
    ...keys.flatMap((key) => places(Reflect.get(value, key), depth - 1).map((rest) => [key, ...rest])),
  ];
}

/** A copy with another value at a place; `undefined` stands for a field that is missing. */
export function changed(value: unknown, [key, ...rest]: readonly PropertyKey[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, changed(Reflect.get(value, key), rest, to));
  return copy;
}
