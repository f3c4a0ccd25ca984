import { CandidateLists } from './candidate-lists';
import type { SolveContext } from './context';
import { Seats } from './seats';

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
}

export function createLazyState(context: SolveContext, listSize: number): LazyState {
  const { source, capacities, starts } = context;
  const prices = Float64Array.from(capacities, (capacity) => (capacity > 0 ? 0 : Number.POSITIVE_INFINITY));
  return {
    ...context,
    prices,
    seats: new Seats(source.rows, capacities),
    lists: new CandidateLists(source, prices, listSize, starts),
    range: source.highest - source.lowest + 1,
  };
}

/** The least price of a column that has seats; 0 if there is none. */
export function lowestPrice({ prices }: LazyState): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const price of prices) if (price < lowest) lowest = price;
  return lowest === Number.POSITIVE_INFINITY ? 0 : lowest;
}
