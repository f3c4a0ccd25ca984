import { runAuctionPhase } from './auction';
import { augment } from './augment';
import { dualBound, type SolveContext } from './context';
import { createLazyState, type LazyState, lowestPrice } from './lazy-state';
import { startCold, startWarm } from './start-prices';
import type { LinearOptimal, LinearStats, LinearStopped } from './types';

/** Numbers chosen by measurement. Any values give an optimum, at another speed. */
export interface LazyTuning {
  /** Candidates that a row remembers. */
  readonly listSize: number;
  /** The share of the rows that the first prices are taken from. */
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
  listSize: 64,
  sampledRows: 1 / 8,
  firstEpsilon: 0.25,
  epsilonDivisor: 8,
  epsilonGrowth: 8,
  climbing: { bids: 30, scans: 5 },
  descending: { bids: 50, scans: 20 },
};

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
export function solveLazy(context: SolveContext, tuning: LazyTuning = TUNING): LinearOptimal | LinearStopped {
  const state = createLazyState(context, tuning.listSize);
  const { lists, interrupted } = state;
  const { rows } = state.source;
  const work = { bids: 0, phases: 0, augmentations: 0 };
  lists.scans = context.scansBefore;
  const stats = (): LinearStats => ({ method: 'lazy', scans: lists.scans, ...work });

  if (context.warm === undefined) startCold(state, tuning.sampledRows);
  else startWarm(state, context.warm);
  let epsilon = context.warm === undefined ? firstEpsilon(state, tuning) : LAST_EPSILON;
  for (let climbing = true; ; ) {
    const limits = climbing ? tuning.climbing : tuning.descending;
    const share = climbing ? 0.3 : 0.3 + 0.5 / (1 + Math.log2(epsilon));
    const phase = runAuctionPhase(state, epsilon, {
      bids: limits.bids * rows,
      scans: limits.scans * rows,
      interrupted: (waiting) => {
        const assigned = rows - waiting;
        state.report({ phase: 'auction', assigned, fraction: (share * assigned) / rows });
        return interrupted();
      },
    });
    work.bids += phase.bids;
    work.phases++;
    if (interrupted()) return stoppedAt(state, stats());
    if (climbing && !phase.complete && epsilon < state.range) {
      epsilon *= tuning.epsilonGrowth;
      continue;
    }
    climbing = false;
    if (epsilon <= LAST_EPSILON) break;
    epsilon = Math.max(LAST_EPSILON, powerOfTwo(epsilon / tuning.epsilonDivisor));
  }

  tighten(state);
  work.augmentations = augment(state, (waiting) => {
    state.report({ phase: 'augment', assigned: rows - waiting, fraction: 1 - (0.2 * waiting) / rows });
    return interrupted();
  });
  if (interrupted()) return stoppedAt(state, stats());
  return optimalAt(state, stats());
}

function powerOfTwo(value: number): number {
  return 2 ** Math.round(Math.log2(value));
}

/** The mean difference of the best and the worst candidate, from a sample of the rows, decides. */
function firstEpsilon(state: LazyState, tuning: LazyTuning): number {
  const { rowOrder, lists } = state;
  let spread = 0;
  let sampled = 0;
  const stride = Math.max(1, Math.floor(rowOrder.length / 128));
  for (let index = 0; index < rowOrder.length; index += stride) {
    const row = rowOrder[index]!;
    const least = lists.least(row);
    if (lists.bound[row]! === Number.POSITIVE_INFINITY) continue;
    spread += lists.bound[row]! - least;
    sampled++;
  }
  // Lists that hold all columns have no bound; the range of the costs stands in.
  const mean = sampled > 0 ? spread / sampled : state.range / 4;
  return Math.max(LAST_EPSILON, powerOfTwo(Math.max(1, mean * tuning.firstEpsilon)));
}

/**
 * Lets go of every seat that is not exactly the best for its row at the prices of now, and puts on the
 * others the price at which the row would leave, as the exact end wants it.
 */
function tighten(state: LazyState): void {
  const { rowOrder, seats, prices, lists } = state;
  for (const row of rowOrder) {
    const column = seats.columnOfRow[row]!;
    if (column < 0) continue;
    const cost = seats.costOfRow[row]!;
    seats.leave(row);
    if (cost + prices[column]! > lists.least(row)) continue;
    seats.sit(row, column, cost, lists.leastWithout(row, column) - cost);
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

function stoppedAt(state: LazyState, stats: LinearStats): LinearStopped {
  const { source, seats, prices, lists } = state;
  const lowest = lowestPrice(state);
  const lowerBound = dualBound(
    state,
    (row) => Math.max(source.lowest, lists.lowerBound(row) - lowest),
    (column) => lowest - prices[column]!,
  );
  return { status: 'stopped', columnOfRow: seats.columnOfRow, lowerBound, stats };
}
