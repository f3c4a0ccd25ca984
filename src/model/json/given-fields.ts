/** The object without the fields that are `undefined`, in the same order. */
export function givenFields<T extends object>(fields: T): T {
  const given: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) given[key] = fields[key];
  // A field that can be undefined is one that can be left out, in all our types.
  return given as T;
}
