import type { CandidateLists } from '../candidate-lists';

/** Of rows that are alike the least offset at which one was relaxed, by the first of them. */
export class LeastOffsets {
  readonly #lists: CandidateLists;
  readonly #least: Float64Array;
  readonly #since: Int32Array;
  readonly #row: Int32Array;
  #now = 0;

  constructor(rows: number, lists: CandidateLists) {
    this.#lists = lists;
    this.#least = new Float64Array(rows);
    this.#since = new Int32Array(rows).fill(-1);
    this.#row = new Int32Array(rows);
  }

  /** Forgets what was noted: another search begins, or another path of one. */
  begin(): void {
    this.#now++;
  }

  /**
   * Whether a row with the same costs reaches all columns, now or later, no farther than this one would; notes it if
   * not.
   */
  isDominated(row: number, offset: number): boolean {
    const first = this.#lists.firstAlike(row);
    if (first < 0) return false;
    if (this.#since[first] === this.#now) {
      const least = this.#least[first]!;
      if (least < offset || (least === offset && this.#row[first] !== row)) return true;
    }
    this.#since[first] = this.#now;
    this.#least[first] = offset;
    this.#row[first] = row;
    return false;
  }
}
