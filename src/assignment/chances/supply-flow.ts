import { lowestBit, type Sets } from './sets';

/**
 * A maximum flow from classes of rows to columns within capacities: Dinic's method (Y. Dinitz, Soviet Mathematics
 * Doklady 11 (1970) 1277-1280), where the pairs are bits and only columns that carry flow are walked back.
 */
export class SupplyFlow {
  /** What each class has not sent yet. */
  readonly #supply: Float64Array;
  /** Residual capacity of each column. */
  readonly #residual: Float64Array;
  /** By column: what it takes from each class. */
  readonly #taken = new Map<number, Map<number, number>>();
  /** Levels of the last search; -1 where it did not come. */
  readonly #levelOfClass: Int32Array;
  /** The columns of each level, without those that lead nowhere. */
  #columnsAt: Int32Array[] = [];
  readonly #place: ReadonlyMap<number, number>;

  constructor(
    readonly sets: Sets,
    readonly classes: readonly number[],
    readonly columns: Int32Array,
    supply: (name: number) => number,
    capacity: (column: number) => number,
  ) {
    this.#place = new Map(classes.map((name, at) => [name, at]));
    this.#supply = Float64Array.from(classes, supply);
    this.#residual = new Float64Array(sets.columns);
    sets.forEach(columns, (column) => {
      this.#residual[column] = capacity(column);
    });
    this.#levelOfClass = new Int32Array(classes.length);
  }

  /** The classes that cannot send all, with those that compete with them; nothing where everybody can. */
  deficient(): ReadonlySet<number> | undefined {
    while (this.#search()) {
      for (let at = 0; at < this.classes.length; at++) {
        while (this.#supply[at]! > 0) {
          const sent = this.#send(at, this.#supply[at]!);
          if (sent === 0) break;
          this.#supply[at] = this.#supply[at]! - sent;
        }
      }
    }
    if (this.#supply.every((left) => left === 0)) return undefined;
    return new Set(this.classes.filter((_, at) => this.#levelOfClass[at]! >= 0));
  }

  /** Levels from the classes with supply; whether they reach a column that can take more. */
  #search(): boolean {
    const { sets } = this;
    this.#levelOfClass.fill(-1);
    this.#columnsAt = [];
    const seen = new Int32Array(sets.words);
    let front: number[] = [];
    for (let at = 0; at < this.classes.length; at++) {
      if (this.#supply[at]! <= 0) continue;
      this.#levelOfClass[at] = 0;
      front.push(at);
    }
    let found = false;
    for (let level = 0; front.length > 0 && !found; level++) {
      const columns = new Int32Array(sets.words);
      for (const at of front) {
        const own = sets.bits(this.classes[at]!);
        for (let word = 0; word < sets.words; word++)
          columns[word]! |= own[word]! & this.columns[word]! & ~seen[word]!;
      }
      for (let word = 0; word < sets.words; word++) seen[word]! |= columns[word]!;
      this.#columnsAt.push(columns);
      front = [];
      sets.forEach(columns, (column) => {
        if (this.#residual[column]! > 0) found = true;
        for (const name of this.#taken.get(column)?.keys() ?? []) {
          const at = this.#place.get(name)!;
          if (this.#levelOfClass[at] !== -1) continue;
          this.#levelOfClass[at] = level + 1;
          front.push(at);
        }
      });
    }
    return found;
  }

  /** Sends at most so much from a class along the levels; returns how much went. */
  #send(at: number, most: number): number {
    const { sets } = this;
    const name = this.classes[at]!;
    const level = this.#levelOfClass[at]!;
    const columns = this.#columnsAt[level];
    if (columns === undefined) return 0;
    const own = sets.bits(name);
    for (let word = 0; word < sets.words; word++) {
      for (let bits = own[word]! & columns[word]!; bits !== 0; bits &= bits - 1) {
        const column = word * 32 + lowestBit(bits);
        const sent = this.#through(column, level, most);
        if (sent > 0) {
          const taken = this.#taken.get(column) ?? new Map<number, number>();
          this.#taken.set(column, taken);
          taken.set(name, (taken.get(name) ?? 0) + sent);
          return sent;
        }
        // A column that leads nowhere now leads nowhere as long as the levels stand.
        columns[word]! &= ~(1 << (column & 31));
      }
    }
    return 0;
  }

  /** What a column can take: its residual capacity, or what a class of the next level gives up for it. */
  #through(column: number, level: number, most: number): number {
    const residual = this.#residual[column]!;
    if (residual > 0) {
      const sent = Math.min(residual, most);
      this.#residual[column] = residual - sent;
      return sent;
    }
    const taken = this.#taken.get(column);
    if (taken === undefined) return 0;
    for (const [name, amount] of taken) {
      const at = this.#place.get(name)!;
      if (this.#levelOfClass[at] !== level + 1) continue;
      const sent = this.#send(at, Math.min(most, amount));
      if (sent === 0) continue;
      if (sent === amount) taken.delete(name);
      else taken.set(name, amount - sent);
      return sent;
    }
    return 0;
  }
}
