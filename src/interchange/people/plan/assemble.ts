import { setField } from '../../../model';

/**
 * Puts values at their paths (`capacity.max` is `max` inside `capacity`; a name after `attributes.` may hold
 * dots itself). Blank values are left out.
 */
export class Assembly {
  readonly top: Record<string, unknown> = {};
  /** Groups that were made here. */
  private own: Map<string, Record<string, unknown>> | undefined;

  set(path: string, value: unknown): void {
    if (value === undefined) return;
    const dot = path.indexOf('.');
    if (dot < 0) {
      setField(this.top, path, value);
      this.own?.delete(path);
      return;
    }
    const group = path.slice(0, dot);
    this.own ??= new Map();
    let fields = this.own.get(group);
    if (fields === undefined) {
      const inside = this.top[group];
      // A copy, once: a group that stood in one cell may be somebody else's object.
      fields = typeof inside === 'object' ? { ...inside } : {};
      this.own.set(group, fields);
      setField(this.top, group, fields);
    }
    setField(fields, path.slice(dot + 1), value);
  }
}

/** Values with their paths, to be put together later. */
export class ValueList {
  readonly all: [path: string, value: unknown][] = [];

  set(path: string, value: unknown): void {
    this.all.push([path, value]);
  }
}

/** All values at their paths. */
export function assemble(values: readonly (readonly [path: string, value: unknown])[]): {
  readonly [key: string]: unknown;
} {
  const assembly = new Assembly();
  for (const [path, value] of values) assembly.set(path, value);
  return assembly.top;
}
