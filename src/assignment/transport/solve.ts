import { AuctionPhase, alikeRows, startCold, startWarm, type Tuning, tuningFor } from './auction';
import { fillStopped } from './fill-stopped';
import { lowerBoundAt } from './lower-bound';
import { optimalAt, pairsOf } from './outcome';
import { augment } from './paths';
import { freshen, offerPause, reach, refreshAll, workOfScan } from './pauses';
import { TransportState } from './state';
import type { TransportSteps } from './steps';
import type { Transport, TransportOptions, TransportOutcome, TransportStats } from './types';

/** Integer costs: below 1 an epsilon gains nothing that the exact end does not do faster. */
const LAST_EPSILON = 1;

/**
 * Solves a transport problem that has a solution by an auction on short lists of candidates (`auction/`), with
 * epsilons from a share of the spread of the costs down to 1, then exactly by shortest augmenting paths on the same
 * lists (`paths/`). Each row is read a few times in all, whatever the number of bids.
 *
 * The auction is bounded by its limits, whatever the costs: O(log(range of costs)) phases of O(copies) bids
 * and scans. What it leaves undone the exact end does, with at most three scans of each row a search, so that
 * no input takes more than O(copies * rows * columns). In practice growth is about quadratic, that of reading the
 * costs. Memory O((rows + columns) * listSize) besides the costs: about 600 bytes a row.
 *
 * Pauses about every tenth of a millisecond. Told to stop, it fills in what is missing to a whole transport as far as
 * possible, and told so once more it ends at once. The answer depends on the problem, the seed and the start alone.
 */
export function* solveTransport(
  problem: Transport,
  options: TransportOptions = {},
  tuning: Tuning = tuningFor(problem.source),
): TransportSteps<TransportOutcome> {
  const fresh = () => new TransportState(problem, options, tuning.listSize, tuning.stride);
  let state = fresh();
  const work = { bids: 0, phases: 0, augmentations: 0 };
  let scans = 0;
  const stats = (): TransportStats => ({ scans: scans + state.lists.scans, ...work });

  yield* offerPause(state);
  const isAuctioned = !isSmall(state, tuning);
  let alike: Int32Array | undefined;
  if (!state.stopped && options.distinct !== true && isAuctioned) {
    alike = yield* alikeRows(state);
    if (alike !== undefined) state.lists.share(alike);
  }
  // Without an auction nothing lowers prices that are too high, seat by seat: all begin alike then.
  let isCold = options.warm === undefined || !isAuctioned;
  if (!state.stopped && options.warm !== undefined && isAuctioned) {
    yield* startWarm(state, options.warm);
    if (!state.stopped && !(yield* warmPhase(state, tuning, work))) {
      isCold = true;
      scans = state.lists.scans;
      const { progress } = state;
      state = fresh();
      state.progress = progress;
      if (alike !== undefined) state.lists.share(alike);
    }
  }
  if (!state.stopped && isCold && isAuctioned) {
    if (tuning.sampledRows > 0) yield* startCold(state, tuning.sampledRows);
    if (!state.stopped) yield* auction(state, tuning, work);
  }
  if (!state.stopped) yield* tighten(state);
  if (!state.stopped) work.augmentations = yield* augment(state);
  if (!state.stopped) return optimalAt(state, stats());
  const lowerBound = lowerBoundAt(state);
  state.lastBound = lowerBound;
  if (state.best !== undefined) {
    const pairs = pairsOf(state, state.best.columnOfCopy);
    return { status: 'stopped', ...pairs, isWhole: true, lowerBound, isNear: state.isNear, stats: stats() };
  }
  const isWhole = yield* fillStopped(state);
  const pairs = pairsOf(state, state.seats.columnOfCopy);
  return { status: 'stopped', ...pairs, isWhole, lowerBound, isNear: false, stats: stats() };
}

function isSmall({ copies, problem }: TransportState, { fewCopies }: Tuning): boolean {
  return copies <= fewCopies && problem.required.every((count) => count === 0);
}

/** What a transport costs too much, as a share of its cost, to be called near the least cost. */
const NEAR = 0.015;

/** Keeps the seats of a phase that all copies came to rest in, if they are the best so far. O(rows * list). */
function recordBest(state: TransportState): void {
  const { columnOfCopy, costOfCopy, open } = state.seats;
  const { firstSeat, seats } = state.problem;
  let cost = 0;
  for (let copy = 0; copy < state.copies; copy++) {
    if (columnOfCopy[copy]! < 0) return;
    cost += costOfCopy[copy]!;
  }
  for (let column = 0; column < state.columns; column++) {
    if (seats[column]! > open[column]!) cost += firstSeat[column]!;
  }
  if (state.best === undefined || cost < state.best.cost) {
    state.best = { columnOfCopy: columnOfCopy.slice(), cost };
  }
  const { best } = state;
  state.isNear ||= best.cost - lowerBoundAt(state) <= NEAR * Math.abs(best.cost);
}

/** Phases of the auction; see `Tuning` for their epsilons. */
function* auction(
  state: TransportState,
  tuning: Tuning,
  work: { bids: number; phases: number },
): TransportSteps<void> {
  const { spread, least } = yield* sample(state);
  let epsilon = Math.max(LAST_EPSILON, powerOfTwo(Math.max(1, spread * tuning.firstEpsilon)));
  offer(state, Math.round(spread), Math.round(least));
  for (let climbing = true; !state.stopped; ) {
    const share = climbing ? 0.3 : 0.3 + 0.5 / (1 + Math.log2(epsilon));
    const phase = yield* phaseOf(state, epsilon, climbing ? tuning.climbing : tuning.descending, share, work);
    if (climbing && !phase.isAtRest && epsilon < state.range) {
      epsilon *= tuning.epsilonGrowth;
      continue;
    }
    climbing = false;
    if (epsilon <= LAST_EPSILON) return;
    epsilon = Math.max(LAST_EPSILON, powerOfTwo(epsilon / tuning.epsilonDivisor));
  }
}

/** The one phase that good start prices take. False if they were of no use. */
function* warmPhase(
  state: TransportState,
  tuning: Tuning,
  work: { bids: number; phases: number },
): TransportSteps<boolean> {
  const phase = yield* phaseOf(state, LAST_EPSILON, tuning.warm, 0.3, work);
  return state.stopped || phase.isAtRest || phase.unassigned * FEW_LEFT <= state.copies;
}

/** The share of the copies that the exact end seats as soon as an auction from the beginning would: one in so many. */
const FEW_LEFT = 128;

/** A phase from its beginning to its end; `share` is how far the auction is by then. */
function* phaseOf(
  state: TransportState,
  epsilon: number,
  { bids, scans }: Tuning['climbing'],
  share: number,
  work: { bids: number; phases: number },
): TransportSteps<AuctionPhase> {
  const { copies } = state;
  const phase = new AuctionPhase(state, epsilon, { bids: bids * copies, scans: scans * copies });
  for (let next = phase.advance(state.stride); next !== 'done'; next = phase.advance(state.stride)) {
    const assigned = copies - phase.unassigned;
    reach(state, 'auction', assigned, (share * assigned) / copies);
    const goesOn = next === 'scan' ? yield* refreshAll(state, phase.aside) : yield* offerPause(state);
    if (next === 'scan') phase.recall();
    if (!goesOn) break;
  }
  work.bids += phase.bids;
  work.phases++;
  if (phase.isAtRest) recordBest(state);
  return phase;
}

/**
 * What must be taken is offered at a discount, which the auction takes back where it was not needed. Where copies may
 * be kept, the hub is what starts cheap: those that gain most leave it first, as many as are missing elsewhere.
 */
function offer(state: TransportState, by: number, least: number): void {
  const { problem, prices, columns } = state;
  const isDemanding = problem.required.some((count) => count > 0);
  if (!isDemanding && state.surplus >= 0) return;
  if (problem.keepable.some((count) => count > 0)) {
    state.hubPrice = Math.min(0, least - by);
    return;
  }
  state.hubPrice += by;
  for (let column = 0; column < columns; column++) {
    if (problem.required[column] === 0) prices[column] = prices[column]! + by;
  }
}

function powerOfTwo(value: number): number {
  return 2 ** Math.round(Math.log2(value));
}

/** Rows to judge the others by. */
interface Sample {
  /** The mean difference of the best and the worst candidate. */
  readonly spread: number;
  /** The mean of what the best candidate costs. */
  readonly least: number;
}

function* sample(state: TransportState): TransportSteps<Sample> {
  const { copyOrder, lists, rowOfCopy } = state;
  const stride = Math.max(1, Math.floor(copyOrder.length / 128));
  const chosen = copyOrder.filter((_, index) => index % stride === 0);
  yield* freshen(state, chosen);
  const spread = { sum: 0, count: 0 };
  const least = { sum: 0, count: 0 };
  let left = state.stride;
  for (const copy of chosen) {
    if (state.stopped) break;
    const row = rowOfCopy[copy]!;
    const scans = lists.scans;
    const best = lists.least(row);
    if (best < Number.POSITIVE_INFINITY) {
      least.sum += best;
      least.count++;
    }
    if (lists.bound[row]! < Number.POSITIVE_INFINITY) {
      spread.sum += lists.bound[row]! - best;
      spread.count++;
    }
    left -= (lists.scans - scans) * workOfScan(state);
    if (left > 0) continue;
    yield* offerPause(state);
    left = state.stride;
  }
  return {
    // Lists that hold all columns have no bound; the range of the costs stands in.
    spread: spread.count > 0 ? spread.sum / spread.count : state.range / 4,
    least: least.count > 0 ? least.sum / least.count : 0,
  };
}

/**
 * Lets go of every seat that is not exactly the best for its copy at the current prices, and puts on the
 * others the price at which the copy would leave, as the exact end wants it.
 */
function* tighten(state: TransportState): TransportSteps<void> {
  const { copyOrder, seats, prices, lists, hub } = state;
  // Nobody pays less for a seat than the idle would.
  for (let column = 0; column < state.columns; column++) {
    prices[column] = Math.max(prices[column]!, state.hubPrice + state.lastReserve(column));
  }
  if (state.problem.source.batch !== undefined) {
    yield* freshen(
      state,
      copyOrder.filter((copy) => seats.columnOfCopy[copy]! >= 0),
    );
  }
  let left = state.stride;
  for (const copy of copyOrder) {
    if (state.stopped) return;
    const column = seats.columnOfCopy[copy]!;
    if (column < 0) continue;
    const row = state.rowOfCopy[copy]!;
    const scans = lists.scans;
    state.leave(copy);
    // Of the copies that a row keeps the dearest leaves: the cost is known now.
    const cost = seats.costOfCopy[copy]!;
    const own = cost + (column === hub ? state.hubPrice : prices[column]!);
    if (own <= state.leastUnusedExactly(row)) {
      // The key is what it could pay elsewhere: once it sits there, its own column counts no more.
      state.sit(copy, column, cost, 0);
      state.rekey(copy, state.leastElsewhere(copy) - cost);
    }
    left -= 1 + (lists.scans - scans) * workOfScan(state);
    if (left > 0) continue;
    yield* offerPause(state);
    left = state.stride;
  }
}
