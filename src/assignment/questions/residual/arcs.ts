import { isLess } from './lex-heap';
import { valueAt } from './select';

/** One step more on a path, beside up to 2^32 - 1 that tells equal paths apart. */
const HOP = 2 ** 32;

/**
 * The arcs of a node from the shortest on, as far as they are known. All that is not listed has length (`endA`, `endB`)
 * or more; `endA` is Infinity where nothing else is. A list only grows: what is known keeps its place.
 */
export class Arcs {
  nodes = NONE;
  /** Three numbers an arc: the parts of its length. */
  lengths = NO_LENGTHS;
  count = 0;
  endA = Number.NEGATIVE_INFINITY;
  endB = Number.NEGATIVE_INFINITY;

  /**
   * Takes over arcs in any order; those at the end or beyond are left out.
   *
   * @param step the third part of the length of the arc to or from a node; -1 if there is no such arc.
   */
  set(found: Collected, endA: number, endB: number, step: (node: number) => number): void {
    const { nodes, a, b, c } = found;
    let count = 0;
    for (let at = 0; at < found.count; at++) {
      if (!isLess(a[at]!, b[at]!, 0, endA, endB, 0)) continue;
      c[at] = step(nodes[at]!);
      if (c[at]! >= 0) found.order[count++] = at;
    }
    found.sort(count);
    const { order } = found;
    this.nodes = new Int32Array(count);
    this.lengths = new Float64Array(3 * count);
    for (let at = 0; at < count; at++) {
      const from = order[at]!;
      this.nodes[at] = nodes[from]!;
      this.lengths[3 * at] = a[from]!;
      this.lengths[3 * at + 1] = b[from]!;
      this.lengths[3 * at + 2] = c[from]!;
    }
    this.count = count;
    this.endA = endA;
    this.endB = endB;
  }
}

const NONE = new Int32Array(0);
const NO_LENGTHS = new Float64Array(0);

/** Arcs as they are found, in any order; the arrays are used again. */
export class Collected {
  nodes: Int32Array;
  a: Float64Array;
  b: Float64Array;
  c: Float64Array;
  order: Int32Array;
  count = 0;
  #scratch: Float64Array;

  /** @param size for how many there is space at first. */
  constructor(size = 64) {
    this.nodes = new Int32Array(size);
    this.a = new Float64Array(size);
    this.b = new Float64Array(size);
    this.c = new Float64Array(size);
    this.order = new Int32Array(size);
    this.#scratch = new Float64Array(size);
  }

  add(node: number, a: number, b: number): void {
    if (this.count === this.nodes.length) this.#grow();
    const at = this.count++;
    this.nodes[at] = node;
    this.a[at] = a;
    this.b[at] = b;
  }

  /**
   * Where to end a list of about so many: at least as many are nearer, unless many more are equal. Infinity if that is
   * all of them. O(count) where few lengths differ at the levels before the last.
   */
  endOf(wanted: number): { readonly a: number; readonly b: number } {
    const everything = { a: Number.POSITIVE_INFINITY, b: 0 };
    if (this.count <= 2 * wanted) return everything;
    let taken = 0;
    for (let group = this.#nextGroup(Number.NEGATIVE_INFINITY); group < Number.POSITIVE_INFINITY; ) {
      let size = 0;
      for (let at = 0; at < this.count; at++) {
        if (this.a[at] === group) this.#scratch[size++] = this.b[at]!;
      }
      if (taken + size > wanted) {
        const b = valueAt(this.#scratch, size, wanted - taken);
        if (b < Number.POSITIVE_INFINITY) return { a: group, b };
      }
      taken += size;
      group = this.#nextGroup(group);
    }
    return everything;
  }

  /** Sorts the first entries of `order`, by merging. */
  sort(count: number): void {
    let from = this.order;
    let to: Int32Array = from.slice();
    for (let size = 1; size < count; size *= 2) {
      for (let begin = 0; begin < count; begin += 2 * size) {
        const middle = Math.min(count, begin + size);
        this.#merge(from, to, begin, middle, Math.min(count, middle + size));
      }
      [from, to] = [to, from];
    }
    this.order = from;
  }

  #merge(from: Int32Array, to: Int32Array, begin: number, middle: number, end: number): void {
    let left = begin;
    let right = middle;
    for (let at = begin; at < end; at++) {
      const isLeft = left < middle && (right === end || this.#isBefore(from[left]!, from[right]!));
      to[at] = from[isLeft ? left++ : right++]!;
    }
  }

  #isBefore(x: number, y: number): boolean {
    const { a, b, c } = this;
    if (a[x] !== a[y]) return a[x]! < a[y]!;
    if (b[x] !== b[y]) return b[x]! < b[y]!;
    if (c[x] !== c[y]) return c[x]! < c[y]!;
    return this.nodes[x]! < this.nodes[y]!;
  }

  #nextGroup(after: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.count; at++) {
      const a = this.a[at]!;
      if (a > after && a < next) next = a;
    }
    return next;
  }

  #grow(): void {
    const length = 2 * this.nodes.length;
    const nodes = new Int32Array(length);
    nodes.set(this.nodes);
    this.nodes = nodes;
    const larger = (from: Float64Array) => {
      const to = new Float64Array(length);
      to.set(from);
      return to;
    };
    this.a = larger(this.a);
    this.b = larger(this.b);
    this.c = new Float64Array(length);
    this.order = new Int32Array(length);
    this.#scratch = new Float64Array(length);
  }
}

/**
 * What an arc adds to the third part of a length: of equally long paths the one with fewer arcs is the shorter, then
 * the one with the smaller sum of numbers drawn for arcs. So the same path is found however arcs are listed, but for a
 * chance of about 1 in 2^32.
 */
export function stepOf(from: number, to: number): number {
  let mixed = Math.imul(from ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(to + 0x3c6ef372, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return HOP + ((mixed ^ (mixed >>> 16)) >>> 0);
}
