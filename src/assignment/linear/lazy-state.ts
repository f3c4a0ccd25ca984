import { CandidateLists } from './candidate-lists';
import { dualBound, type SolveContext } from './context';
import { Seats } from './seats';
import type { LinearProgress, LinearSteps, ScanBatch, WorkStep } from './types';

/** What the stages of the lazy method share. */
export interface LazyState extends SolveContext {
  /**
   * The column duals with the sign changed, -v, up to a common constant: the price of the cheapest seat of
   * each column. Integers, only ever raised. `Infinity` puts a column without seats out of reach.
   */
  readonly prices: Float64Array;
  readonly seats: Seats;
  readonly lists: CandidateLists;
  /** More than any two allowed costs differ by. */
  readonly range: number;
  /** How many rows the auction has scanned at a time, where the source likes that. */
  batchSize: number;
  /** Units of work between two steps. */
  readonly stride: number;
  /** How far the solve has come. */
  progress: LinearProgress;
  /** True once the driver has said stop; every stage returns at once then. */
  stopped: boolean;
  /** What the prices proved when the solve was stopped; afterwards they prove nothing. */
  lastBound: number | undefined;
  /** The best assignment of all rows that a phase of the auction ended with. */
  best: { readonly columnOfRow: Int32Array; readonly cost: number } | undefined;
  /** Whether that is near the least cost, by the prices at the end of the phase. */
  isNear: boolean;
}

export function createLazyState(context: SolveContext, listSize: number, stride: number): LazyState {
  const { source, capacities, starts } = context;
  const bytes = 8 * source.columns;
  const prices = new Float64Array(source.batch?.allocate?.(bytes) ?? new ArrayBuffer(bytes));
  capacities.forEach((capacity, column) => {
    prices[column] = capacity > 0 ? 0 : Number.POSITIVE_INFINITY;
  });
  return {
    ...context,
    prices,
    seats: new Seats(source.rows, capacities),
    lists: new CandidateLists(source, prices, listSize, starts),
    range: source.highest - source.lowest + 1,
    progress: { phase: 'auction', assigned: 0, fraction: 0 },
    stopped: false,
    lastBound: undefined,
    best: undefined,
    isNear: false,
    stride,
    batchSize: Math.ceil((source.batch?.size ?? 1) / 8),
  };
}

/** The least price of a column that has seats; 0 if there is none. */
export function lowestPrice({ prices }: LazyState): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const price of prices) if (price < lowest) lowest = price;
  return lowest === Number.POSITIVE_INFINITY ? 0 : lowest;
}

/** What the prices of now prove. O(rows * list). */
export function lowerBoundAt(state: LazyState): number {
  const { source, prices, lists } = state;
  const lowest = lowestPrice(state);
  return dualBound(
    state,
    (row) => Math.max(source.lowest, lists.lowerBound(row) - lowest),
    (column) => lowest - prices[column]!,
  );
}

/** Says how far it is; the estimate never falls. */
export function reach(state: LazyState, phase: LinearProgress['phase'], assigned: number, fraction: number) {
  state.progress = { phase, assigned, fraction: Math.max(state.progress.fraction, Math.min(1, fraction)) };
}

/** The units of work that a scan takes; a bid takes one. */
export function unitsOfScan({ source }: SolveContext): number {
  return 4 + (source.columns >>> 6);
}

/** Offers the driver a pause; false if it wants the solve to stop. */
export function* pause(state: LazyState): LinearSteps<boolean> {
  const reply = yield stepAt(state);
  state.stopped ||= reply === 'stop';
  return !state.stopped;
}

export function stepAt(state: LazyState): WorkStep {
  return {
    kind: 'work',
    progress: state.progress,
    lowerBound: () => state.lastBound ?? lowerBoundAt(state),
    upperBound: state.best?.cost ?? null,
    isNear: state.isNear,
  };
}

/** Has rows scanned at the prices of now, as many at a time as the source likes; false on a stop. */
export function* refreshAll(state: LazyState, rows: Int32Array): LinearSteps<boolean> {
  const { lists, source } = state;
  const most = source.batch?.size ?? 1;
  for (let from = 0; from < rows.length; from += most) {
    const batch: ScanBatch = lists.batchOf(rows.subarray(from, from + most));
    const reply = yield { ...stepAt(state), kind: 'scan', batch };
    if (reply === 'stop') {
      state.stopped = true;
      return false;
    }
    lists.store(batch);
  }
  return true;
}

/**
 * If the source is scanned in batches, scans those of the rows from position `from` on whose lists are
 * stale, at most `most` of them. False on a stop.
 */
export function* freshen(
  state: LazyState,
  rows: Int32Array,
  from = 0,
  most = rows.length,
): LinearSteps<boolean> {
  if (state.source.batch === undefined) return true;
  const stale: number[] = [];
  let left = state.stride;
  for (let index = from; index < rows.length && stale.length < most; index++) {
    if (left-- <= 0) {
      if (!(yield* pause(state))) return false;
      left = state.stride;
    }
    if (state.lists.isStale(rows[index]!)) stale.push(rows[index]!);
  }
  return yield* refreshAll(state, Int32Array.from(stale));
}
