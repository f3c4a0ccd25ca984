import { isLess } from './lex-heap';

/** One step more on a way, beside up to 2^32 - 1 that tells equal ways apart. */
const HOP = 2 ** 32;

/**
 * The arcs of a node from the shortest on, as far as they are known. All that is not listed has length (`endA`, `endB`) or
 * more; `endA` is Infinity where nothing else is. A list only grows: what is known keeps its place.
 */
export class Arcs {
  nodes = new Int32Array(0);
  a = new Float64Array(0);
  b = new Float64Array(0);
  c = new Float64Array(0);
  count = 0;
  endA = Number.NEGATIVE_INFINITY;
  endB = Number.NEGATIVE_INFINITY;

  /** Takes over arcs in any order; those at the end or beyond are left out. */
  set(found: Collected, endA: number, endB: number): void {
    const { nodes, a, b, c } = found;
    let count = 0;
    const order = found.order();
    for (let at = 0; at < found.count; at++) {
      if (isLess(a[at]!, b[at]!, 0, endA, endB, 0)) order[count++] = at;
    }
    sortBy(order, count, (x, y) => {
      if (a[x] !== a[y]) return a[x]! - a[y]!;
      if (b[x] !== b[y]) return b[x]! - b[y]!;
      return c[x]! - c[y]! || nodes[x]! - nodes[y]!;
    });
    this.nodes = new Int32Array(count);
    this.a = new Float64Array(count);
    this.b = new Float64Array(count);
    this.c = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const from = order[at]!;
      this.nodes[at] = nodes[from]!;
      this.a[at] = a[from]!;
      this.b[at] = b[from]!;
      this.c[at] = c[from]!;
    }
    this.count = count;
    this.endA = endA;
    this.endB = endB;
  }
}

/** Arcs as they are found, in any order; the arrays are used again. */
export class Collected {
  nodes = new Int32Array(64);
  a = new Float64Array(64);
  b = new Float64Array(64);
  c = new Float64Array(64);
  count = 0;
  #order = new Int32Array(64);

  add(node: number, a: number, b: number, c: number): void {
    if (this.count === this.nodes.length) this.#grow();
    const at = this.count++;
    this.nodes[at] = node;
    this.a[at] = a;
    this.b[at] = b;
    this.c[at] = c;
  }

  order(): Int32Array {
    if (this.#order.length < this.count) this.#order = new Int32Array(this.nodes.length);
    return this.#order;
  }

  /**
   * Where to end a list of about so many: at least as many are nearer, unless many more are equal. Infinity if that is all
   * of them.
   */
  endOf(wanted: number): { readonly a: number; readonly b: number } {
    if (this.count <= 2 * wanted) return { a: Number.POSITIVE_INFINITY, b: 0 };
    const groups = [...new Set(this.a.subarray(0, this.count))].sort((x, y) => x - y);
    let taken = 0;
    for (const group of groups) {
      const values: number[] = [];
      for (let at = 0; at < this.count; at++) if (this.a[at] === group) values.push(this.b[at]!);
      if (taken + values.length > wanted) {
        const sorted = Float64Array.from(values).sort();
        const least = sorted[0]!;
        let at = wanted - taken;
        // Equal ones are all in or all out.
        if (sorted[at] === least) while (at < sorted.length && sorted[at] === least) at++;
        if (at < sorted.length) return { a: group, b: sorted[at]! };
      }
      taken += values.length;
    }
    return { a: Number.POSITIVE_INFINITY, b: 0 };
  }

  #grow(): void {
    const length = 2 * this.nodes.length;
    const larger = <List extends Float64Array | Int32Array>(from: List, to: List): List => {
      to.set(from);
      return to;
    };
    this.nodes = larger(this.nodes, new Int32Array(length));
    this.a = larger(this.a, new Float64Array(length));
    this.b = larger(this.b, new Float64Array(length));
    this.c = larger(this.c, new Float64Array(length));
  }
}

/**
 * What an arc adds to the third part of a length: of equally long ways the one with fewer arcs is the shorter, then the one
 * with the smaller sum of numbers drawn for arcs. So the same way is found however arcs are listed, but for a chance of
 * about 1 in 2^32.
 */
export function stepOf(from: number, to: number): number {
  let mixed = Math.imul(from ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(to + 0x3c6ef372, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return HOP + ((mixed ^ (mixed >>> 16)) >>> 0);
}

/** Sorts the first entries of a list: by insertion where there are few. */
function sortBy(list: Int32Array, count: number, compare: (x: number, y: number) => number): void {
  if (count > 64) {
    list.subarray(0, count).sort(compare);
    return;
  }
  for (let at = 1; at < count; at++) {
    const item = list[at]!;
    let hole = at;
    while (hole > 0 && compare(list[hole - 1]!, item) > 0) {
      list[hole] = list[hole - 1]!;
      hole--;
    }
    list[hole] = item;
  }
}
