import { notOfKind } from '../schema';
import type { Read } from './findings';

/** Reads a list, all of whose items have to be there. */
export function listReader(read: Read): Read {
  return (value, found) => {
    if (!Array.isArray(value)) return found.add(notOfKind('list', value), value);
    const items = new Array<unknown>(value.length);
    for (let at = 0; at < items.length; at++) {
      const before = found.count;
      items[at] = read(value[at], found);
      if (found.count > before) found.within(at, before);
    }
    return items;
  };
}

/**
 * Reads what cannot change once: readers of tables give the same frozen item to everybody who has it. A list that was
 * given frozen is shared as a frozen one.
 */
export function once(read: Read): Read {
  const known = new WeakMap<object, unknown>();
  return (value, found) => {
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return read(value, found);
    const before = known.get(value);
    if (before !== undefined) return before;
    const count = found.count;
    const made = read(value, found);
    if (found.count === count) known.set(value, Object.freeze(made));
    return made;
  };
}
