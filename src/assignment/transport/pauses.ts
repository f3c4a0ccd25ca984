import type { ScanBatch } from '../costs';
import { lowerBoundAt } from './lower-bound';
import type { TransportState } from './state';
import type { TransportProgress, TransportSteps, TransportWorkStep } from './steps';

/** Says how far it is; the estimate never falls. */
export function reach(
  state: TransportState,
  phase: TransportProgress['phase'],
  assigned: number,
  fraction: number,
) {
  state.progress = { phase, assigned, fraction: Math.max(state.progress.fraction, Math.min(1, fraction)) };
}

/** The work of a scan, in bids. */
export function workOfScan({ columns }: TransportState): number {
  return 4 + (columns >>> 6);
}

/** Offers the driver a pause; false if it wants the solve to stop. */
export function* offerPause(state: TransportState): TransportSteps<boolean> {
  const reply = yield stepAt(state);
  state.stopped ||= reply === 'stop';
  return !state.stopped;
}

function stepAt(state: TransportState): TransportWorkStep {
  return {
    kind: 'work',
    progress: state.progress,
    lowerBound: () => state.lastBound ?? lowerBoundAt(state),
    upperBound: state.best?.cost ?? null,
    isNear: state.isNear,
  };
}

/**
 * Has rows scanned at the current prices, as many at a time as the source likes, one of those that are alike; false on
 * a stop.
 */
export function* refreshAll(state: TransportState, rows: Int32Array): TransportSteps<boolean> {
  const { lists } = state;
  const most = state.problem.source.batch?.size ?? 1;
  const scanned = lists.withoutAlike(rows);
  for (let from = 0; from < scanned.length; from += most) {
    const batch: ScanBatch = lists.batchOf(scanned.subarray(from, from + most));
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
 * If the source is scanned in batches, scans the rows of those copies from position `from` on whose lists are stale, at
 * most `most` of them. False on a stop.
 */
export function* freshen(
  state: TransportState,
  copies: Int32Array,
  from = 0,
  most = copies.length,
): TransportSteps<boolean> {
  if (state.problem.source.batch === undefined) return true;
  const stale = new Set<number>();
  let left = state.stride;
  for (let index = from; index < copies.length && stale.size < most; index++) {
    if (left-- <= 0) {
      if (!(yield* offerPause(state))) return false;
      left = state.stride;
    }
    const row = state.rowOfCopy[copies[index]!]!;
    if (state.isStale(row)) stale.add(row);
  }
  return yield* refreshAll(state, Int32Array.from(stale));
}
