import { pause, type StoppableSteps } from '../problem';
import type { Gains } from './gains';

/** Pairs that a row tries before it is read as a whole. */
const PROBES = 64;
/** Pairs that a row tries which would leave demand for another. */
const FEW_PROBES = 4;
/** A prime: how far tries are apart that should not be neighbours. */
const SPREAD = 7919;
/** Multiples of it are spread evenly over [0, 1). */
const GOLDEN = 0.618_033_988_749_894_9;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 16;

/** Rows take columns with demand, as far as a few tries find them. */
export function* probe(gains: Gains, order: Iterable<number>): StoppableSteps<void> {
  const { pairs } = gains;
  const { rows, columns } = gains.face;
  let left = STRIDE;
  const open = new Int32Array(columns);
  let count = 0;
  for (let column = 0; column < columns; column++) if (gains.columnDemand(column) > 0) open[count++] = column;
  for (const row of order) {
    if (count === 0) break;
    let supply = gains.rowSupply(row);
    if (supply <= 0) continue;
    let place = Math.floor((count * ((row * GOLDEN) % 1)) % count);
    let tries = Math.min(PROBES + supply - 1, count);
    left -= tries;
    for (; tries > 0 && supply > 0 && count > 0; tries--) {
      const column = open[place]!;
      if (gains.isAllowed(row, column) && !pairs.has(row, column)) {
        pairs.add(row, column);
        supply--;
        if (gains.columnDemand(column) === 0) {
          open[place] = open[--count]!;
          if (place >= count) place = 0;
          continue;
        }
      }
      place = place + 1 < count ? place + 1 : 0;
    }
    if (left <= 0) {
      yield* pause(0);
      left = STRIDE;
    }
  }
  // What has demand still are hard columns mostly, which few rows are allowed on: rows of other columns may be.
  for (let row = 0; row < rows && count > 0; row++) {
    if (gains.rowSupply(row) <= 0) continue;
    const from = Math.floor(columns * ((row * GOLDEN) % 1));
    for (let tries = 0; tries < PROBES && count > 0 && gains.rowSupply(row) > 0; tries++) {
      const column = (from + tries * SPREAD) % columns;
      const slot = pairs.firstOfColumn[column]!;
      if (slot < 0 || pairs.has(row, column) || !gains.isAllowed(row, column)) continue;
      const other = pairs.rowOf[slot]!;
      const place = placeFor(gains, other, open, count, from + tries);
      if (place < 0) continue;
      pairs.remove(slot);
      pairs.add(row, column);
      pairs.add(other, open[place]!);
      if (gains.columnDemand(open[place]!) === 0) open[place] = open[--count]!;
    }
    left -= PROBES;
    if (left <= 0) {
      yield* pause(0);
      left = STRIDE;
    }
  }
}

/** Where among the columns with demand there is one for a row, -1 if a few tries find none. */
function placeFor(gains: Gains, row: number, open: Int32Array, count: number, from: number): number {
  for (let tries = 0; tries < FEW_PROBES; tries++) {
    const place = (from + tries * SPREAD) % count;
    const column = open[place]!;
    if (!gains.pairs.has(row, column) && gains.isAllowed(row, column)) return place;
  }
  return -1;
}
