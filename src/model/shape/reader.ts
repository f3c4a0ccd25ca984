import { isBlankId } from '../ids';
import { copyJson, isPlainObject, LONE_SURROGATE, PROTO_NAME } from '../json';
import { NOT_A_CLOCK, notOfKind, notOneOf, tooLarge, tooSmall, wrongLength } from '../schema';
import { hasLoneSurrogate, valueAt } from '../text';
import { minuteOfDay, readTimeZone, zoneProblem } from '../time';
import type { Findings, Read } from './findings';
import { listReader, once } from './list-reader';
import { objectReader } from './object-reader';
import { type Grades, isGrade, notGrade, type Shape } from './shape';
import { SharedTexts } from './shared-values';

/** Makes readers that share what equal values become. */
export class Readers {
  private readonly texts = new SharedTexts();

  private readonly made = new Map<Shape, Read>();

  /**
   * The reader of a shape, one for each. It is for data such as JSON has: properties that are not enumerable do not
   * count.
   */
  of(shape: Shape): Read {
    const read = this.made.get(shape) ?? this.make(shape);
    this.made.set(shape, read);
    return read;
  }

  private make(shape: Shape): Read {
    switch (shape.kind) {
      case 'text':
        return text;
      case 'tag':
        return this.tag;
      case 'id':
        return id;
      case 'manager':
        return manager;
      case 'zone':
        return zone;
      case 'clock':
        return clock;
      case 'choice':
        return choice(shape.of);
      case 'number':
        return number(shape);
      case 'list':
        return this.list(shape.of);
      case 'object':
        return objectReader(shape, (inner) => this.of(inner));
      case 'record':
        return recordReader(fieldReader(shape.of));
    }
  }

  /** Items and lists of tags are what readers of tables give to many people alike. */
  private list(item: Shape): Read {
    const read = this.of(item);
    if (item.kind === 'tag') return once(listReader(read));
    return listReader(item.kind === 'object' && item.sharedBy !== undefined ? once(read) : read);
  }

  private readonly tag: Read = (value, found) => {
    if (typeof value !== 'string') return found.add(notOfKind('text', value), value);
    const tag = this.texts.tag(value);
    if (tag === undefined) return found.add(LONE_SURROGATE, value);
    if (tag === '') return found.add(wrongLength('text', 'short', 1), value);
    return tag;
  };
}

const text = (value: unknown, found: Findings): string | undefined => {
  if (typeof value !== 'string') found.add(notOfKind('text', value), value);
  else if (hasLoneSurrogate(value)) found.add(LONE_SURROGATE, value);
  else return value;
  return undefined;
};

const id = (value: unknown, found: Findings): string | undefined => {
  if (value !== '') return text(value, found);
  found.add(wrongLength('text', 'short', 1), value);
  return undefined;
};

const manager: Read = (value, found) => {
  const id = text(value, found);
  return id === undefined || isBlankId(id) ? undefined : id;
};

const zone: Read = (value, found) => {
  if (typeof value !== 'string') return found.add(notOfKind('text', value), value);
  const reading = readTimeZone(value);
  return 'zone' in reading ? reading.zone : found.add(zoneProblem(value, reading), value);
};

const clock: Read = (value, found) => {
  if (typeof value !== 'string') return found.add(notOfKind('text', value), value);
  return minuteOfDay(value) < 0 ? found.add(NOT_A_CLOCK, value) : value;
};

function choice(of: readonly unknown[]): Read {
  return (value, found) => (of.includes(value) ? value : found.add(notOneOf(of, value), value));
}

function number({
  least = Number.NEGATIVE_INFINITY,
  above = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
  whole = false,
}: Extract<Shape, { readonly kind: 'number' }>): Read {
  return (value, found) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return found.add(notOfKind('number', value), value);
    if (whole && !Number.isInteger(value)) return found.add(notOfKind('integer', value), value);
    if (whole && !Number.isSafeInteger(value)) {
      const bound = Math.sign(value) * Number.MAX_SAFE_INTEGER;
      return found.add(value < 0 ? tooSmall(bound, true) : tooLarge(bound, true), value);
    }
    if (value < least) return found.add(tooSmall(least, true), value);
    if (value <= above) return found.add(tooSmall(above, false), value);
    return value > most ? found.add(tooLarge(most, true), value) : value;
  };
}

const jsonField: Read = (field, found) => {
  if (typeof field === 'string' || typeof field === 'boolean' || field === null)
    return typeof field === 'string' ? text(field, found) : field;
  const result = copyJson(field);
  if ('copy' in result) return result.copy;
  const { path } = result.flaw;
  return found.add(result.flaw, valueAt(field, path), path);
};

const wordField: Read = (field, found) => (field === null ? undefined : text(field, found));

function fieldReader(of: 'json' | 'words' | Grades): Read {
  if (of === 'json') return jsonField;
  if (of === 'words') return wordField;
  return (field, found) => {
    if (field === null || field === undefined) return undefined;
    return isGrade(field, of) ? field : found.add(notGrade(of), field);
  };
}

/** @param read `undefined` leaves the name out. */
function recordReader(read: Read): Read {
  return (value, found) => {
    if (!isPlainObject(value)) return found.add(notOfKind('object', value), value);
    const start = found.count;
    const made: Record<string, unknown> = {};
    for (const name in value) {
      if (name === '__proto__') {
        found.forget(start);
        return found.add(PROTO_NAME, value[name], [name]);
      }
      const before = found.count;
      const field = hasLoneSurrogate(name)
        ? found.add(LONE_SURROGATE, value[name])
        : read(value[name], found);
      if (field !== undefined) made[name] = field;
      if (found.count > before) found.within(name, before);
    }
    return made;
  };
}
