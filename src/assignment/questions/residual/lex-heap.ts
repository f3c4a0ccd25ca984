/**
 * A binary heap of integers at distances of three parts, compared in order: `a`, then `b`, then `c`. Nothing is ever
 * moved or removed; what has been overtaken is dropped by whoever pops it. Push and pop are O(log size).
 */
export class LexHeap {
  /** Setting it to 0 empties the heap. */
  size = 0;
  /** The distance of what was popped last. */
  a = 0;
  b = 0;
  c = 0;
  #keys = new Float64Array(3 * 256);
  #items = new Int32Array(256);

  /** The parts of the next distance; the heap must not be empty. */
  nextA(): number {
    return this.#keys[0]!;
  }

  nextB(): number {
    return this.#keys[1]!;
  }

  nextC(): number {
    return this.#keys[2]!;
  }

  push(a: number, b: number, c: number, item: number): void {
    if (this.size === this.#items.length) this.#grow();
    const keys = this.#keys;
    const items = this.#items;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const at = 3 * parent;
      if (!isLess(a, b, c, keys[at]!, keys[at + 1]!, keys[at + 2]!)) break;
      keys[3 * hole] = keys[at]!;
      keys[3 * hole + 1] = keys[at + 1]!;
      keys[3 * hole + 2] = keys[at + 2]!;
      items[hole] = items[parent]!;
      hole = parent;
    }
    this.#set(hole, a, b, c, items, item);
  }

  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const popped = items[0]!;
    this.a = keys[0]!;
    this.b = keys[1]!;
    this.c = keys[2]!;
    const size = --this.size;
    const a = keys[3 * size]!;
    const b = keys[3 * size + 1]!;
    const c = keys[3 * size + 2]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      let at = 3 * child;
      if (
        child + 1 < size &&
        isLess(keys[at + 3]!, keys[at + 4]!, keys[at + 5]!, keys[at]!, keys[at + 1]!, keys[at + 2]!)
      ) {
        child++;
        at += 3;
      }
      if (!isLess(keys[at]!, keys[at + 1]!, keys[at + 2]!, a, b, c)) break;
      keys[3 * hole] = keys[at]!;
      keys[3 * hole + 1] = keys[at + 1]!;
      keys[3 * hole + 2] = keys[at + 2]!;
      items[hole] = items[child]!;
      hole = child;
    }
    this.#set(hole, a, b, c, items, items[size]!);
    return popped;
  }

  #set(hole: number, a: number, b: number, c: number, items: Int32Array, item: number): void {
    const keys = this.#keys;
    keys[3 * hole] = a;
    keys[3 * hole + 1] = b;
    keys[3 * hole + 2] = c;
    items[hole] = item;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.#keys.length);
    keys.set(this.#keys);
    this.#keys = keys;
    const items = new Int32Array(2 * this.#items.length);
    items.set(this.#items);
    this.#items = items;
  }
}

/** Whether the first of two distances is the lesser. */
export function isLess(a: number, b: number, c: number, a2: number, b2: number, c2: number): boolean {
  if (a !== a2) return a < a2;
  if (b !== b2) return b < b2;
  return c < c2;
}
