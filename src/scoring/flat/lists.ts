/**
 * Lists of integers in two flat arrays (compressed sparse rows): list `i` is
 * `items[starts[i]] ... items[starts[i + 1] - 1]`. Typed arrays only, so it can be sent to a worker.
 */
export interface Lists {
  /** Length: number of lists + 1; ascending. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function toLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = starts[index]! + list.length;
  const items = new Int32Array(starts[lists.length]!);
  for (const [index, list] of lists.entries()) items.set(list, starts[index]);
  return { starts, items };
}

/**
 * The members of each group, ascending: list `g` holds every index `i` with `groupOf[i] === g`.
 *
 * @param groupOf group of each index; negative: in no group.
 */
export function groupMembers(groupOf: ArrayLike<number>, groups: number): Lists {
  const starts = new Int32Array(groups + 1);
  for (let at = 0; at < groupOf.length; at++) if (groupOf[at]! >= 0) starts[groupOf[at]! + 1]! += 1;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const items = new Int32Array(starts[groups]!);
  for (let at = 0; at < groupOf.length; at++) {
    const group = groupOf[at]!;
    if (group >= 0) {
      items[next[group]!] = at;
      next[group]! += 1;
    }
  }
  return { starts, items };
}

/** Turns a relation round: list `b` of the result holds every `a` whose list holds `b`, ascending. */
export function transposeLists(lists: Lists, count: number): Lists {
  const { starts, items } = lists;
  const ends = new Int32Array(count + 1);
  for (let at = 0; at < items.length; at++) ends[items[at]! + 1]! += 1;
  for (let list = 0; list < count; list++) ends[list + 1]! += ends[list]!;
  const next = ends.slice();
  const turned = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) {
      const to = items[at]!;
      turned[next[to]!] = list;
      next[to]! += 1;
    }
  }
  return { starts: ends, items: turned };
}

/** Whether an ascending list holds a value. O(log length). */
export function listHas({ starts, items }: Lists, list: number, value: number): boolean {
  return findIn(items, starts[list]!, starts[list + 1]!, value) >= 0;
}

/** Position of a value in the ascending slice `[from, to)`, -1 if it is not there. O(log length). */
export function findIn(items: ArrayLike<number>, from: number, to: number, value: number): number {
  const at = lowerBound(items, from, to, value);
  return at < to && items[at] === value ? at : -1;
}

/** First position in the ascending slice `[from, to)` whose value is not below `value`; `to` if there is none. */
export function lowerBound(items: ArrayLike<number>, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Small numbers, one per person: 2 bytes each where they fit, which nearly always is the case, and halves what
 * the streaming loops have to read.
 */
export type Classes = Uint16Array | Int32Array;

/** @param count all classes are below this. */
export function packClasses(classes: ArrayLike<number>, count: number): Classes {
  return count <= 2 ** 16 ? new Uint16Array(classes) : new Int32Array(classes);
}

/** A byte for each item. Unlike `Uint8Array.from`, makes no list of them on the way. */
export function bytesOf<T>(items: ArrayLike<T>, read: (item: T) => number): Uint8Array {
  const bytes = new Uint8Array(items.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = read(items[at]!);
  return bytes;
}

/** An integer for each item. Unlike `Int32Array.from`, makes no list of them on the way. */
export function integersOf<T>(items: ArrayLike<T>, read: (item: T) => number): Int32Array {
  const integers = new Int32Array(items.length);
  for (let at = 0; at < integers.length; at++) integers[at] = read(items[at]!);
  return integers;
}

/** Gives equal texts equal numbers, 0, 1, 2, ... in order of first appearance. */
export class Interner {
  private readonly codes = new Map<string, number>();
  readonly keys: string[] = [];

  code(key: string): number {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    this.codes.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
  }

  /** The number of a key that has one, -1 otherwise. */
  find(key: string): number {
    return this.codes.get(key) ?? -1;
  }

  get size(): number {
    return this.keys.length;
  }
}

/**
 * Gives equal numbers equal codes, 0, 1, 2, ... in order of first appearance; 0 equals -0, and NaN equals NaN. A hash
 * table with linear probing in typed arrays, several times as fast as a `Map` where numbers exceed 31 bits.
 */
export class NumberInterner {
  private numbers = new Float64Array(16);
  /** At each place of the table a code + 1, or 0. Its length is a power of two, at least twice the number of codes. */
  private table = new Int32Array(32);
  size = 0;

  code(number: number): number {
    // Adding 0 makes 0 of -0.
    const key = number + 0;
    let place = this.place(key);
    const known = this.table[place]!;
    if (known > 0) return known - 1;
    if (this.size === this.numbers.length) {
      this.grow();
      place = this.place(key);
    }
    this.numbers[this.size] = key;
    this.size += 1;
    this.table[place] = this.size;
    return this.size - 1;
  }

  /** The code of a number that has one, -1 otherwise. */
  find(number: number): number {
    return this.table[this.place(number + 0)]! - 1;
  }

  /** A copy of the numbers, by their codes. */
  keys(): Float64Array {
    return this.numbers.slice(0, this.size);
  }

  /** Where a number stands in the table, or would stand. */
  private place(key: number): number {
    const { table, numbers } = this;
    const last = table.length - 1;
    let place = hashOf(key) & last;
    for (;;) {
      const code = table[place]!;
      if (code === 0) return place;
      const other = numbers[code - 1]!;
      if (other === key || (Number.isNaN(other) && Number.isNaN(key))) return place;
      place = (place + 1) & last;
    }
  }

  private grow(): void {
    const numbers = new Float64Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
    this.table = new Int32Array(numbers.length * 2);
    for (let code = 0; code < this.size; code++) this.table[this.place(numbers[code]!)] = code + 1;
  }
}

const hashedNumber = new Float64Array(1);
const hashedWords = new Uint32Array(hashedNumber.buffer);

/** The bits of a number, mixed (Murmur3's finalizer), so that neighbours do not crowd one end of a table. */
function hashOf(number: number): number {
  if (Number.isNaN(number)) return 0;
  hashedNumber[0] = number;
  let hash = hashedWords[0]! ^ Math.imul(hashedWords[1]!, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** An Int32Array that grows. */
export class Growing {
  private items = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  /** The values so far; valid until the next {@link push}. */
  view(): Int32Array {
    return this.items.subarray(0, this.length);
  }

  /** A copy of the values so far, without spare capacity. */
  take(): Int32Array {
    return this.items.slice(0, this.length);
  }
}

/** Collects items into lists in any order. */
export class ListBuilder {
  private readonly list = new Growing();
  private readonly item = new Growing();

  add(list: number, item: number): void {
    this.list.push(list);
    this.item.push(item);
  }

  /** Each list ascending, each item once. O(lists + items + largest item). */
  finish(lists: number): Lists {
    // Turned round twice, which sorts; equal neighbours are then dropped.
    const listOf = this.list.view();
    const itemOf = this.item.view();
    const largest = itemOf.reduce((most, item) => Math.max(most, item), -1);
    const byItem = groupMembers(itemOf, largest + 1);
    const withList = { starts: byItem.starts, items: byItem.items.map((at) => listOf[at]!) };
    const { starts, items } = transposeLists(withList, lists);
    const kept = new Int32Array(lists + 1);
    let length = 0;
    for (let list = 0; list < lists; list++) {
      for (let at = starts[list]!; at < starts[list + 1]!; at++) {
        if (at > starts[list]! && items[at] === items[at - 1]) continue;
        items[length] = items[at]!;
        length += 1;
      }
      kept[list + 1] = length;
    }
    return { starts: kept, items: items.slice(0, length) };
  }
}
