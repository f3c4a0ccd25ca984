import { setField } from '../../model/json-value';

/**
 * Puts values at their paths (`capacity.max` is `max` inside `capacity`; a name after `attributes.` may hold
 * dots itself). Blank values are left out.
 */
export function assemble(values: readonly (readonly [path: string, value: unknown])[]): {
  readonly [key: string]: unknown;
} {
  const top: Record<string, unknown> = {};
  const own = new Map<string, Record<string, unknown>>();
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const dot = path.indexOf('.');
    if (dot < 0) {
      setField(top, path, value);
      own.delete(path);
      continue;
    }
    const group = path.slice(0, dot);
    let fields = own.get(group);
    if (fields === undefined) {
      const inside = top[group];
      // A copy, once: a group that stood in one cell may be somebody else's object.
      fields = typeof inside === 'object' ? { ...inside } : {};
      own.set(group, fields);
      setField(top, group, fields);
    }
    setField(fields, path.slice(dot + 1), value);
  }
  return top;
}
