import { type ErrorIssue, HIDDEN, isHiddenField, printValue } from '../../../errors';
import { tableWarning } from '../../../messages';
import {
  type AvailabilityWindow,
  canonicalId,
  clearlyDiffer,
  type Side,
  type Warning,
  WEEKDAYS,
} from '../../../model';
import { joinWindows, sameValue } from '../../cells';

/** A value of one field, with the row that it was first met in. */
interface Met {
  value: unknown;
  row: number;
}

interface Merged {
  readonly side: Side;
  readonly row: number;
  rows: number;
  readonly fields: Map<string, Met>;
}

/** A person, put together from rows. */
export interface MergedPerson {
  readonly side: Side;
  readonly row: number;
  readonly values: readonly (readonly [path: string, value: unknown])[];
}

/**
 * Puts several rows of one person together, as tables with a row for each interest have them: lists are collected,
 * other fields must say the same in all rows or be blank. Memory: the people.
 */
export class MergedRows {
  private readonly people = new Map<string, Merged>();
  private readonly withoutId: MergedPerson[] = [];

  /**
   * @param report receives contradictions, with the place of the later row.
   * @param placeOf where a field of a row stands.
   */
  constructor(
    private readonly report: (issue: ErrorIssue) => void,
    private readonly placeOf: (row: number, side: Side, path: string) => string,
  ) {}

  push(person: MergedPerson): void {
    const { side, row, values } = person;
    const id = values.find(([path]) => path === 'id')?.[1];
    const key = typeof id === 'string' ? canonicalId(id) : '';
    if (key === '') {
      this.withoutId.push(person);
      return;
    }
    const known = this.people.get(`${side} ${key}`);
    const merged: Merged = known ?? { side, row, rows: 0, fields: new Map() };
    if (known === undefined) this.people.set(`${side} ${key}`, merged);
    merged.rows++;
    for (const [path, value] of values) {
      if (value === undefined) continue;
      const met = merged.fields.get(path);
      if (met === undefined) merged.fields.set(path, { value, row });
      else this.merge(met, value, path, row, side);
    }
  }

  /** The people in the order of their first rows. */
  end(): MergedPerson[] {
    const people = [...this.people.values()].map(({ side, row, fields }) => ({
      side,
      row,
      values: [...fields].map(
        ([path, { value }]) => [path, path === 'availability' ? joinedTimes(value) : value] as const,
      ),
    }));
    return [...people, ...this.withoutId].sort((a, b) => a.row - b.row);
  }

  warnings(fileName: string): Warning[] {
    const several = [...this.people.values()].filter(({ rows }) => rows > 1);
    if (several.length === 0) return [];
    const rows = several.reduce((sum, one) => sum + one.rows, 0);
    return [tableWarning('warnings.people-merged', { count: several.length, rows }, fileName)];
  }

  private merge(met: Met, value: unknown, path: string, row: number, side: Side): void {
    if (Array.isArray(met.value) && Array.isArray(value)) {
      const items: unknown[] = [...met.value];
      for (const item of value) this.collect(items, item, path, row, side);
      met.value = items;
      return;
    }
    if (path === 'name' && typeof met.value === 'string' && typeof value === 'string') {
      if (clearlyDiffer(met.value, value) !== false) this.contradict(met, value, path, row, side);
      else if (value.length > met.value.length) met.value = value;
      return;
    }
    const same =
      typeof met.value === 'string' && typeof value === 'string'
        ? canonicalId(met.value) === canonicalId(value)
        : sameValue(met.value, value);
    if (!same) this.contradict(met, value, path, row, side);
  }

  /** Adds an item that is not there yet; of two with one name the fuller one stays. */
  private collect(items: unknown[], item: unknown, path: string, row: number, side: Side): void {
    const name = nameOf(item);
    const index = items.findIndex((one) =>
      name === undefined ? sameValue(one, item) : nameOf(one) === name,
    );
    if (index < 0) {
      items.push(item);
      return;
    }
    const known = items[index];
    if (typeof known !== 'object' || typeof item !== 'object' || known === null || item === null) return;
    const both = { ...known, ...item, name: Reflect.get(known, 'name') };
    const fits = Object.entries(known).every(
      ([key, said]) => key === 'name' || !Object.hasOwn(item, key) || sameValue(said, Reflect.get(item, key)),
    );
    if (!fits) this.contradict({ value: known, row: 0 }, item, path, row, side);
    else if (name !== undefined) items[index] = both;
  }

  private contradict(
    { value, row: first }: Met,
    later: unknown,
    path: string,
    row: number,
    side: Side,
  ): void {
    const before = first === 0 ? 'an earlier row' : `row ${first}`;
    this.report({
      path: this.placeOf(row, side, path),
      message: `the rows of one person contradict each other: ${before} says something else`,
      received: isHiddenField(path) ? HIDDEN : `${printValue(value)} and ${printValue(later)}`,
      expected:
        'the same in all rows of a person, or a blank; a field that does not matter is null in the mapping',
    });
  }
}

/** Times of several rows that touch are one window, as in a grid. */
function joinedTimes(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const windows = value.flatMap((one: unknown) => (isWindow(one) ? [one] : []));
  return windows.length === value.length ? joinWindows(windows) : value;
}

function isWindow(value: unknown): value is AvailabilityWindow {
  if (typeof value !== 'object' || value === null) return false;
  const { day, start, end }: { day?: unknown; start?: unknown; end?: unknown } = value;
  return WEEKDAYS.some((one) => one === day) && typeof start === 'string' && typeof end === 'string';
}

/** What an item of a list is compared by: a tag itself, or its name. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return canonicalId(item);
  const name: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : undefined;
  return typeof name === 'string' ? canonicalId(name) : undefined;
}
