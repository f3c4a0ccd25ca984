import { expectList } from '../../errors';

/**
 * A path as errors and warnings write it; `(input)` for the value itself. O(length). Deterministic.
 *
 * @param path names of fields, and indices of lists from 0.
 * @throws MentorMatchError `invalid-input` for what is no list.
 *
 * @example
 * ```ts
 * import { formatPath } from 'mentor-match/schemas';
 *
 * formatPath(['mentees', 17, 'skillsWanted', 2]); // => 'mentees[17].skillsWanted[2]'
 * ```
 */
export function formatPath(path: readonly PropertyKey[]): string {
  expectList('path', path, 'a list of fields and places');
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text === '' ? '(input)' : text;
}

/** Reads the value at a path, for the "received" part of an error. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
