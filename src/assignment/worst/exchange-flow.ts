import type { ColumnLists } from './column-lists';
import { ResidualReach } from './residual-reach';

/**
 * An assignment on a face whose pairs are exchanged for better ones, and what it takes to prove that none is better.
 *
 * The degrees of rows and columns stay as they are while a pair is taken out: its row then has a pair too many and its
 * column one too few. `search` finds the way of least weight from such a row to such a column in the residual network.
 * `lift` raises the potentials by what is nearer than the target, as successive shortest paths do; they are the duals
 * of the count at that cost.
 */
export class ExchangeFlow extends ResidualReach {
  /** Whether the last `searchBoth` that failed found all that it can reach from the row, or from the column. */
  #isAhead = true;

  /**
   * The least weight of a way from a row with a pair too many, over pairs below a cost and, with `ties`, those at it;
   * `Infinity` if there is none (without `ties`: none without weight). `route` then takes it.
   */
  search(source: number, below: number, ties: boolean): number {
    this.begin(below, ties ? below : below - 1);
    this.reach(source, 0, -1);
    for (this.at = 0; this.at < this.buckets.length; this.at++) {
      if (!ties && this.at > 0) break;
      if (this.#settleBucket(this.buckets[this.at]!)) return this.at;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Settles all nodes at the current distance; true once one of them is a target. */
  #settleBucket(bucket: number[]): boolean {
    for (let head = 0; ; ) {
      for (; head < bucket.length; head++) {
        const node = bucket[head]!;
        if (this.settled[node] === 1 || this.distance[node] !== this.at) continue;
        if (this.isTarget(node)) this.target = node;
        else this.expand(node);
        if (this.target >= 0) return true;
      }
      const row = this.pending.pop();
      if (row === undefined) return false;
      this.readRow(row);
      if (this.target >= 0) return true;
    }
  }

  /**
   * Whether there is a way from a row with a pair too many to the column that has one too few, over pairs below a cost:
   * searched from both ends, so that a few rows and columns tell. `route` then takes it. If there is none, one of the
   * two searches found all that it can reach, and `reachedEnd` says what that is. Potentials have to be 0.
   */
  searchBoth(source: number, target: number, below: number, lists: ColumnLists): boolean {
    const back = this.back;
    this.begin(below, below - 1);
    back.reach(this.rows + target, -1);
    this.reach(source, 0, -1);
    const ahead = this.buckets[0]!;
    let head = 0;
    let work = 0;
    while (this.target < 0) {
      const before = this.work;
      const canGoOn = head < ahead.length;
      if (canGoOn && (work <= 0 || !back.canExpand)) {
        const node = ahead[head++]!;
        this.expand(node);
        work += this.work - before + 1;
      } else if (back.canExpand) {
        this.work += back.expand(this.top, lists);
        work -= this.work - before + 1;
      } else if (this.pending.length === 0 && head === ahead.length) {
        this.#isAhead = true;
        return false;
      } else if (!back.canRead) {
        this.#isAhead = false;
        return false;
      } else if (work <= 0) {
        this.readRow(this.pending.pop()!);
        work += this.work - before + 1;
      } else {
        this.work += back.read(this.top);
        work -= this.work - before + 1;
      }
      if (back.met >= 0) this.target = back.met;
    }
    // The way behind, from where the searches met to the target.
    while (back.next[this.target]! >= 0) {
      const next = back.next[this.target]!;
      this.from[next] = this.target;
      this.target = next;
    }
    return true;
  }

  /** Raises what a failed `searchBoth` reached from the row, or lowers what it reached from the column. */
  liftEnd(): void {
    if (this.#isAhead) for (const node of this.touched) this.potentials.raise(node, 1);
    else for (const node of this.back.reached) this.potentials.raise(node, -1);
  }

  /** What the last search reached at a distance below that of its target, or at all where there was none. */
  reached(distance: number): number[] {
    return this.touched.filter((node) => this.distance[node]! < distance && this.settled[node] === 1);
  }

  /** Raises the potentials of what the last search found nearer than its target. */
  lift(distance: number): void {
    if (distance === 0) return;
    for (const node of this.touched) {
      if (this.settled[node] === 0 || this.distance[node]! >= distance) continue;
      this.potentials.raise(node, distance - this.distance[node]!);
    }
  }

  /** Takes the way that the last search found. */
  route(): void {
    for (let node = this.target; ; ) {
      const from = this.from[node]!;
      if (from < 0) return;
      this.pairs.step(from, node);
      node = from;
    }
  }
}
