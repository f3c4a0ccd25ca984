/**
 * Remembers values by text within a budget of bytes. Half the budget holds what was asked for recently, the other half
 * what was asked for before; when the first half is full, the second is given up. Amortized O(1).
 */
export class BoundedCache<V> {
  private recent = new Map<string, V>();
  private older = new Map<string, V>();
  private bytes = 0;

  /** @param budget most bytes remembered, about. @param sizeOf bytes of a value; its key is counted by the cache. */
  constructor(
    private readonly budget: number,
    private readonly sizeOf: (value: V) => number,
  ) {}

  get(key: string): V | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const before = this.older.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: V): void {
    const bytes = ENTRY + 2 * key.length + this.sizeOf(value);
    // What would drive out everything else is made anew whenever it is asked for.
    if (bytes > this.budget / 8) return;
    if (this.bytes + bytes > this.budget / 2) {
      this.older = this.recent;
      this.recent = new Map();
      this.bytes = 0;
    }
    this.recent.set(key, value);
    this.bytes += bytes;
  }
}

/** What a map needs for an entry, in bytes. */
const ENTRY = 80;
