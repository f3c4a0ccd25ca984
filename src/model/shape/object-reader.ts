import { isPlainObject } from '../json';
import { notOfKind, unknownField } from '../schema';
import type { Findings, Read } from './findings';
import { type Members, type Shape, shapeOf } from './shape';
import { SharedValues } from './shared-values';

/** Reads what stands under names that are known. @typeParam Into what members are put into. */
export abstract class MemberReader<Into> {
  readonly names: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly reads: readonly Read[];
  private readonly isNeeded: readonly boolean[];
  private readonly needed: number;

  constructor(members: Members, readerOf: (shape: Shape) => Read) {
    const all = Object.values(members);
    this.names = Object.keys(members);
    this.places = new Map(this.names.map((name, at) => [name, at]));
    this.reads = all.map((member) => readerOf(shapeOf(member)));
    this.isNeeded = all.map((member) => 'needed' in member);
    this.needed = this.isNeeded.filter(Boolean).length;
  }

  protected abstract put(into: Into, at: number, value: unknown): void;

  /**
   * Reads the fields that are there: the fast way for what is well-formed.
   *
   * @returns whether all of them are right; otherwise {@link readNamed} says what is not.
   */
  readGiven(value: unknown, into: Into, found: Findings): boolean {
    if (!isPlainObject(value)) return false;
    const before = found.count;
    const { names, places, reads, isNeeded } = this;
    let needed = 0;
    // Objects mostly have their fields in the order in which they are declared.
    let next = 0;
    for (const name in value) {
      const at = names[next] === name ? next : places.get(name);
      if (at === undefined) return false;
      next = at + 1;
      const field = value[name];
      if (field === null || field === undefined) continue;
      if (isNeeded[at]!) needed += 1;
      this.put(into, at, reads[at]!(field, found));
      if (found.count > before) {
        found.forget(before);
        return false;
      }
    }
    return needed === this.needed;
  }

  /**
   * Reads field by field, also of objects of a class, and says all that is wrong: in the order of the names, about
   * unknown names last.
   *
   * @returns whether nothing is.
   */
  readNamed(value: unknown, into: Into, found: Findings): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      found.add(notOfKind('object', value), value);
      return false;
    }
    const start = found.count;
    for (const [at, name] of this.names.entries()) {
      const before = found.count;
      const field: unknown = Reflect.get(value, name);
      const isBlank = field === null || field === undefined;
      this.put(into, at, isBlank && !this.isNeeded[at] ? undefined : this.reads[at]!(field, found));
      found.within(name, before);
    }
    for (const name in value)
      if (!this.places.has(name)) found.add(unknownField(name, this.names), Reflect.get(value, name), [name]);
    return found.count === start;
  }
}

/** Reads members to their places in a list. */
class SlotReader extends MemberReader<unknown[]> {
  protected override put(into: unknown[], at: number, value: unknown): void {
    into[at] = value;
  }
}

/** Reads an object into one with the fields that are given, in the order of the shape. */
export function objectReader(
  { members, check, sharedBy }: Extract<Shape, { readonly kind: 'object' }>,
  readerOf: (shape: Shape) => Read,
): Read {
  const reader = new SlotReader(members, readerOf);
  const { names } = reader;
  const checked = check === undefined ? -1 : names.indexOf(check.member);
  const shared = new SharedValues();
  const read: unknown[] = names.map(() => undefined);
  return (value, found) => {
    for (let at = 0; at < read.length; at++) read[at] = undefined;
    if (!reader.readGiven(value, read, found) && !reader.readNamed(value, read, found)) return undefined;
    const key = sharedBy?.(read);
    const known = key === undefined ? undefined : shared.get(key, read);
    if (known !== undefined) return known;
    const made: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) if (read[at] !== undefined) made[names[at]!] = read[at];
    if (check !== undefined && !check.holds(made)) return found.add(check, read[checked], [check.member]);
    if (key !== undefined) shared.keep(key, read, made);
    return made;
  };
}
