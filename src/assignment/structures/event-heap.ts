/**
 * A binary heap of events, each an integer at a distance. Events are never moved or removed: one that has
 * been overtaken is recognised and dropped by whoever pops it. Push and pop are O(log size).
 */
export class EventHeap {
  /** Setting it to 0 empties the heap. */
  size = 0;
  #at: Float64Array;
  #event: Int32Array;

  constructor(capacity: number) {
    this.#at = new Float64Array(capacity);
    this.#event = new Int32Array(capacity);
  }

  /** The distance of the next event; the heap must not be empty. */
  next(): number {
    return this.#at[0]!;
  }

  push(at: number, event: number): void {
    if (this.size === this.#at.length) this.#grow();
    const ats = this.#at;
    const events = this.#event;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (ats[parent]! <= at) break;
      ats[hole] = ats[parent]!;
      events[hole] = events[parent]!;
      hole = parent;
    }
    ats[hole] = at;
    events[hole] = event;
  }

  pop(): number {
    const ats = this.#at;
    const events = this.#event;
    const popped = events[0]!;
    const size = --this.size;
    const at = ats[size]!;
    const event = events[size]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (child + 1 < size && ats[child + 1]! < ats[child]!) child++;
      if (ats[child]! >= at) break;
      ats[hole] = ats[child]!;
      events[hole] = events[child]!;
      hole = child;
    }
    ats[hole] = at;
    events[hole] = event;
    return popped;
  }

  #grow(): void {
    const at = new Float64Array(2 * this.#at.length + 1);
    at.set(this.#at);
    this.#at = at;
    const event = new Int32Array(2 * this.#event.length + 1);
    event.set(this.#event);
    this.#event = event;
  }
}
