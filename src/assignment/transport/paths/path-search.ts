import { offerPause, workOfScan } from '../pauses';
import type { TransportSteps } from '../steps';
import { Relaxation, START } from './relaxation';

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * Shortest augmenting paths over reduced costs, in the state of a transport. Before and after each search complementary
 * slackness holds: every seated copy sits in a best column of its row at the current prices.
 *
 * A search that is stopped has changed nothing, or, along ties, what it has changed stands.
 *
 * Source: R. Jonker, A. Volgenant, Computing 38 (1987) 325-340, DOI 10.1007/BF02278710, for the method and the update
 * of prices; the shortcuts are this library's own. Searches from many copies at once: J. E. Hopcroft, R. M. Karp, SIAM
 * J. Computing 2 (1973) 225-231, DOI 10.1137/0202019.
 */
export class PathSearch extends Relaxation {
  /** How many of the idle hold no seat at the hub's price; below 0 where the hub could take more copies. */
  get idleWithoutSeat(): number {
    return this.moves.idleWithoutSeat;
  }

  /** Seats a copy along a shortest path. There must be one. */
  *seatCopy(copy: number): TransportSteps<void> {
    this.#begin(INFINITY);
    this.#startAt(copy);
    yield* this.#followShortest();
  }

  /** Finds a seat for at least one more of the idle that have none, along a shortest path. */
  *seatIdle(): TransportSteps<void> {
    this.#begin(INFINITY);
    this.reachHub(0, START);
    yield* this.#followShortest();
  }

  /**
   * Assigns as many of these copies, none of which has a seat, as disjoint paths of length 0 are found for.
   * Prices stay. Every column is looked at once: where many pairs tie, this seats many copies for about the
   * price of one search. Returns how many.
   */
  *seatCopiesAlongTies(copies: Int32Array): TransportSteps<number> {
    this.#begin(1);
    let seated = 0;
    for (const copy of copies) {
      const known = this.touched.length;
      this.#startAt(copy);
      if (!(yield* this.#followTies(known))) {
        if (this.state.stopped) break;
        continue;
      }
      seated++;
    }
    yield* this.#end();
    return seated;
  }

  #begin(limit: number): void {
    this.search++;
    this.offsets.begin();
    this.heap.size = 0;
    this.ready.length = 0;
    this.touched.length = 0;
    this.moves.turned.length = 0;
    this.settledColumns.length = 0;
    this.now = 0;
    this.limit = limit;
    this.sink = -1;
  }

  *#end(): TransportSteps<void> {
    for (const column of this.touched) {
      this.distance[column] = INFINITY;
      this.settled[column] = 0;
    }
    yield* this.moves.renewKeys();
  }

  #startAt(copy: number): void {
    const row = this.state.rowOfCopy[copy]!;
    this.sourceDual[row] = this.state.leastUnusedExactly(row);
    this.relax(copy);
  }

  /** Searches on to the nearest place, changes prices, and moves the copies on the path. */
  *#followShortest(): TransportSteps<void> {
    const state = this.state;
    const { prices, hub } = state;
    while (!this.#advance()) if (!(yield* offerPause(state))) return;
    if (this.sink < 0) throw new Error('no augmenting path in a feasible problem');

    let movesHub = false;
    for (const column of this.settledColumns) {
      const raise = this.limit - this.distance[column]!;
      if (column !== hub) prices[column] = prices[column]! + raise;
      else {
        state.hubPrice += raise;
        movesHub = raise > 0;
      }
    }
    this.#flip(this.sink);
    if (movesHub) this.moves.measureHub();
    yield* this.#end();
  }

  /** Searches on for a while; true once the nearest place is found, or none is there. */
  #advance(): boolean {
    const { lists } = this.state;
    const heap = this.heap;
    const ready = this.ready;
    const scanWork = workOfScan(this.state);
    const scans = lists.scans;
    let left = this.state.stride;
    while (this.limit > this.now) {
      if (ready.length > 0) {
        this.work(ready.pop()!);
      } else {
        if (heap.size === 0 || heap.next() >= this.limit) break;
        this.now = heap.next();
        this.work(heap.pop());
      }
      if (--left <= (lists.scans - scans) * scanWork) return false;
    }
    return true;
  }

  /** Searches on at distance 0; columns that were touched before `known` belong to other paths. */
  *#followTies(known: number): TransportSteps<boolean> {
    const ready = this.ready;
    const { lists } = this.state;
    const scanWork = workOfScan(this.state);
    let scans = lists.scans;
    let left = this.state.stride;
    while (this.sink < 0 && ready.length > 0) {
      this.work(ready.pop()!);
      if (--left > (lists.scans - scans) * scanWork) continue;
      if (!(yield* offerPause(this.state))) return false;
      left = this.state.stride;
      scans = lists.scans;
    }
    if (this.sink < 0) return false;
    this.#flip(this.sink);
    this.sink = -1;
    this.limit = 1;
    ready.length = 0;
    this.offsets.begin();
    // What was reached and not gone into is free for the next path; and the hub, where there are many of the idle.
    let kept = 0;
    const { hub } = this.state;
    for (let index = 0; index < this.touched.length; index++) {
      const column = this.touched[index]!;
      if (column !== hub && (index < known || this.settled[column] === 1)) this.touched[kept++] = column;
      else {
        this.distance[column] = INFINITY;
        this.settled[column] = 0;
      }
    }
    this.touched.length = kept;
    return true;
  }

  /** Moves every copy on the path to the place that was reached from it. */
  #flip(sink: number): void {
    const { hub } = this.state;
    let column = sink;
    for (;;) {
      const from = this.reachedFrom[column]!;
      if (from < 0) {
        if (column === hub) {
          // The idle, found on a free seat of a column, or where the search began.
          if (from === START) return;
          column = -1 - from;
        } else column = hub;
        continue;
      }
      const before = this.moves.move(from, column);
      if (before < 0) return;
      column = before;
    }
  }
}
