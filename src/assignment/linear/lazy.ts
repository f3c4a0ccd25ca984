import { AuctionPhase } from './auction';
import { augment } from './augment';
import { complete } from './completion';
import type { SolveContext } from './context';
import {
  createLazyState,
  freshen,
  type LazyState,
  lowerBoundAt,
  lowestPrice,
  pause,
  reach,
  refreshAll,
  unitsOfScan,
} from './lazy-state';
import { startCold, startWarm } from './start-prices';
import type { CostSource, LinearOptimal, LinearStats, LinearSteps, LinearStopped } from './types';

/** Numbers chosen by measurement. Any values give an optimum, at another speed. */
export interface LazyTuning {
  /**
   * Units of work between two steps. A unit is what a bid takes, a fifth of a microsecond or so: few enough
   * for a tenth of a millisecond, and enough for the steps to cost nothing.
   */
  readonly stride: number;
  /** Candidates that a row remembers. */
  readonly listSize: number;
  /** The share of the rows that the first prices are taken from; 0 for prices that are all alike. */
  readonly sampledRows: number;
  /** The first epsilon as a share of what the best and the worst candidate of a row differ by. */
  readonly firstEpsilon: number;
  readonly epsilonDivisor: number;
  /** What epsilon is multiplied by while it proves too small to get all rows seated within the limits. */
  readonly epsilonGrowth: number;
  /** Limits of a phase, in multiples of the number of rows, until a phase was completed, and after. */
  readonly climbing: { readonly bids: number; readonly scans: number };
  readonly descending: { readonly bids: number; readonly scans: number };
}

export const TUNING: LazyTuning = {
  stride: 1024,
  listSize: 64,
  sampledRows: 1 / 8,
  firstEpsilon: 0.25,
  epsilonDivisor: 8,
  epsilonGrowth: 8,
  climbing: { bids: 30, scans: 5 },
  descending: { bids: 50, scans: 20 },
};

/** Most entries of all lists together, where rows are many: a quarter of a GB. */
const MOST_ENTRIES = 2 ** 25;

/** Where a scan costs much, first prices are not worth reading rows for. */
export function tuningFor({ implicit, rows }: CostSource): LazyTuning {
  if (implicit !== true) return TUNING;
  const listSize = Math.min(64, Math.max(16, Math.floor(MOST_ENTRIES / Math.max(1, rows))));
  return { ...TUNING, listSize, sampledRows: 0, firstEpsilon: 1 / 16 };
}

/** Integer costs: below 1 an epsilon gains nothing that the exact end does not do faster. */
const LAST_EPSILON = 1;

/**
 * Solves a feasible problem by an auction on short lists of candidates (`auction.ts`), with epsilons from
 * a share of the spread of the costs down to 1, then exactly by shortest augmenting paths on the same
 * lists (`augment.ts`). Each row is read a few times in all, whatever the number of bids.
 *
 * The auction is bounded by its limits, whatever the costs: O(log(range of costs)) phases of O(rows) bids
 * and scans. What it leaves undone the exact end does, with at most three scans of each row a search, so that
 * no input takes more than O(rows^2 * columns). In practice growth is about quadratic, that of reading the
 * costs. Memory O((rows + columns) * listSize) besides the costs: about 600 bytes a row.
 */
export function* solveLazy(
  context: SolveContext,
  tuning: LazyTuning = tuningFor(context.source),
): LinearSteps<LinearOptimal | LinearStopped> {
  const state = createLazyState(context, tuning.listSize, tuning.stride);
  const { lists } = state;
  const work = { bids: 0, phases: 0, augmentations: 0 };
  lists.scans = context.scansBefore;
  const stats = (): LinearStats => ({ method: 'lazy', scans: lists.scans, ...work });

  yield* pause(state);
  if (!state.stopped) yield* start(state, tuning);
  if (!state.stopped) yield* auction(state, tuning, work);
  if (!state.stopped) yield* tighten(state);
  if (!state.stopped) work.augmentations = yield* augment(state);
  if (!state.stopped) return optimalAt(state, stats());
  const lowerBound = lowerBoundAt(state);
  state.lastBound = lowerBound;
  // Within rows * epsilon of the least cost, which what a later phase left unfinished seldom is.
  if (state.best !== undefined) {
    return { status: 'stopped', ...state.best, lowerBound, isNear: state.isNear, stats: stats() };
  }
  const columnOfRow = yield* complete(state);
  let cost = 0;
  columnOfRow.forEach((column, row) => {
    if (column >= 0) cost += state.source.cost(row, column);
  });
  return { status: 'stopped', columnOfRow, cost, lowerBound, isNear: false, stats: stats() };
}

/** What an assignment costs too much, as a share of its cost, to be called near the least cost. */
const NEAR = 0.015;

/** Keeps the seats of a phase that all rows came to rest in, if they are the best so far. O(rows * list). */
function keep(state: LazyState): void {
  const { columnOfRow, costOfRow } = state.seats;
  let cost = 0;
  for (let row = 0; row < columnOfRow.length; row++) {
    if (columnOfRow[row]! < 0) return;
    cost += costOfRow[row]!;
  }
  if (state.best === undefined || cost < state.best.cost) {
    state.best = { columnOfRow: columnOfRow.slice(), cost };
  }
  const { best } = state;
  state.isNear ||= best.cost - lowerBoundAt(state) <= NEAR * Math.abs(best.cost);
}

function* start(state: LazyState, tuning: LazyTuning): LinearSteps<void> {
  if (state.warm !== undefined) yield* startWarm(state, state.warm);
  else if (tuning.sampledRows > 0) yield* startCold(state, tuning.sampledRows);
}

/** Phases of the auction; see `LazyTuning` for their epsilons. */
function* auction(
  state: LazyState,
  tuning: LazyTuning,
  work: { bids: number; phases: number },
): LinearSteps<void> {
  const { rows } = state.source;
  let epsilon = state.warm === undefined ? yield* firstEpsilon(state, tuning) : LAST_EPSILON;
  for (let climbing = true; !state.stopped; ) {
    const { bids, scans } = climbing ? tuning.climbing : tuning.descending;
    const share = climbing ? 0.3 : 0.3 + 0.5 / (1 + Math.log2(epsilon));
    const phase = new AuctionPhase(state, epsilon, { bids: bids * rows, scans: scans * rows });
    for (let next = phase.advance(state.stride); next !== 'done'; next = phase.advance(state.stride)) {
      const assigned = rows - phase.unassigned;
      reach(state, 'auction', assigned, (share * assigned) / rows);
      const goesOn = next === 'scan' ? yield* refreshAll(state, phase.aside) : yield* pause(state);
      if (next === 'scan') phase.recall();
      if (!goesOn) break;
    }
    work.bids += phase.bids;
    work.phases++;
    if (phase.complete) keep(state);
    if (climbing && !phase.complete && epsilon < state.range) {
      epsilon *= tuning.epsilonGrowth;
      continue;
    }
    climbing = false;
    if (epsilon <= LAST_EPSILON) return;
    epsilon = Math.max(LAST_EPSILON, powerOfTwo(epsilon / tuning.epsilonDivisor));
  }
}

function powerOfTwo(value: number): number {
  return 2 ** Math.round(Math.log2(value));
}

/** The mean difference of the best and the worst candidate, from a sample of the rows, decides. */
function* firstEpsilon(state: LazyState, tuning: LazyTuning): LinearSteps<number> {
  const { rowOrder, lists } = state;
  const stride = Math.max(1, Math.floor(rowOrder.length / 128));
  const sample = rowOrder.filter((_, index) => index % stride === 0);
  yield* freshen(state, sample);
  let spread = 0;
  let sampled = 0;
  let units = state.stride;
  for (const row of sample) {
    if (state.stopped) break;
    const scans = lists.scans;
    const least = lists.least(row);
    if (lists.bound[row]! < Number.POSITIVE_INFINITY) {
      spread += lists.bound[row]! - least;
      sampled++;
    }
    units -= (lists.scans - scans) * unitsOfScan(state);
    if (units > 0) continue;
    yield* pause(state);
    units = state.stride;
  }
  // Lists that hold all columns have no bound; the range of the costs stands in.
  const mean = sampled > 0 ? spread / sampled : state.range / 4;
  return Math.max(LAST_EPSILON, powerOfTwo(Math.max(1, mean * tuning.firstEpsilon)));
}

/**
 * Lets go of every seat that is not exactly the best for its row at the prices of now, and puts on the
 * others the price at which the row would leave, as the exact end wants it.
 */
function* tighten(state: LazyState): LinearSteps<void> {
  const { rowOrder, seats, prices, lists } = state;
  if (state.source.batch !== undefined) {
    yield* freshen(
      state,
      rowOrder.filter((row) => seats.columnOfRow[row]! >= 0),
    );
  }
  let units = state.stride;
  for (const row of rowOrder) {
    if (state.stopped) return;
    const column = seats.columnOfRow[row]!;
    if (column < 0) continue;
    const cost = seats.costOfRow[row]!;
    const scans = lists.scans;
    seats.leave(row);
    if (cost + prices[column]! <= lists.least(row)) {
      seats.sit(row, column, cost, lists.leastWithout(row, column) - cost);
    }
    units -= 1 + (lists.scans - scans) * unitsOfScan(state);
    if (units > 0) continue;
    yield* pause(state);
    units = state.stride;
  }
}

function optimalAt(state: LazyState, stats: LinearStats): LinearOptimal {
  const { source, seats, prices, capacities } = state;
  const lowest = lowestPrice(state);
  const u = new Float64Array(source.rows);
  let cost = 0;
  let highestU = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < source.rows; row++) {
    const own = seats.costOfRow[row]!;
    cost += own;
    u[row] = own + prices[seats.columnOfRow[row]!]! - lowest;
    if (u[row]! > highestU) highestU = u[row]!;
  }
  // A column without seats was out of reach; any dual that is low enough does.
  const outOfReach = Math.min(0, source.lowest - highestU);
  const v = Float64Array.from(prices, (price, column) =>
    capacities[column] === 0 ? outOfReach : lowest - price,
  );
  return { status: 'optimal', columnOfRow: seats.columnOfRow, u, v, cost, stats };
}
