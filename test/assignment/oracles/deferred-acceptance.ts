import {
  type AssignmentProblem,
  FORBIDDEN,
  type Pair,
  type StabilityOptions,
} from '../../../src/entries/assignment';

/**
 * Deferred acceptance as in the textbook: everybody's whole order is written down, the proposers go down theirs one by
 * one, the others keep the best they have seen. O(rows * columns * log). Shares nothing with the implementation.
 */
export function deferredAcceptanceByLists(problem: AssignmentProblem, options: StabilityOptions): Pair[] {
  const { rows, columns, cost, locks = [] } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix is expected');
  const isLocked = (row: number, column: number) => locks.some(([r, c]) => r === row && c === column);
  const isOut = (row: number, column: number) =>
    cost[row * columns + column] === FORBIDDEN || isLocked(row, column);
  const orderOf = (
    count: number,
    tieOrder: ArrayLike<number> | undefined,
    out: (partner: number) => boolean,
    costOf: (partner: number) => number,
    strict: ArrayLike<number> | undefined,
    wishes: ArrayLike<number> | undefined,
  ): number[] => {
    if (strict !== undefined) return Array.from(strict).filter((partner) => !out(partner));
    const first = Array.from(wishes ?? []);
    const order = tieOrder === undefined ? [...new Array(count).keys()] : Array.from(tieOrder);
    const rest = order.filter((partner) => !first.includes(partner)).sort((a, b) => costOf(a) - costOf(b));
    return [...first, ...rest].filter((partner) => !out(partner));
  };
  const rowOrders = Array.from({ length: rows }, (_, row) =>
    orderOf(
      columns,
      problem.columnOrder,
      (column) => isOut(row, column),
      (column) => cost[row * columns + column]!,
      options.rowPreferences?.[row],
      options.rowWishes?.[row],
    ),
  );
  const columnOrders = Array.from({ length: columns }, (_, column) =>
    orderOf(
      rows,
      problem.rowOrder,
      (row) => isOut(row, column),
      (row) => cost[row * columns + column]!,
      options.columnPreferences?.[column],
      options.columnWishes?.[column],
    ),
  );
  const placesOf = (max: ArrayLike<number> | undefined, side: 0 | 1, count: number) =>
    Array.from({ length: count }, (_, one) =>
      Math.max(0, (max?.[one] ?? 1) - locks.filter((pair) => pair[side] === one).length),
    );
  const byRows = (options.proposer ?? 'rows') === 'rows';
  const sides = [
    { orders: rowOrders, places: placesOf(problem.rowMax, 0, rows) },
    { orders: columnOrders, places: placesOf(problem.columnMax, 1, columns) },
  ] as const;
  const [proposers, receivers] = byRows ? [sides[0], sides[1]] : [sides[1], sides[0]];
  const held = receivers.orders.map((): number[] => []);
  const at = proposers.orders.map(() => 0);
  const has = proposers.orders.map(() => 0);
  for (let moved = true; moved; ) {
    moved = false;
    proposers.orders.forEach((order, proposer) => {
      while (has[proposer]! < proposers.places[proposer]! && at[proposer]! < order.length) {
        moved = true;
        const receiver = order[at[proposer]!++]!;
        const rank = (one: number) => receivers.orders[receiver]!.indexOf(one);
        if (rank(proposer) < 0) continue;
        const holding = [...held[receiver]!, proposer].sort((a, b) => rank(a) - rank(b));
        has[proposer]!++;
        for (const rejected of holding.splice(receivers.places[receiver]!)) has[rejected]!--;
        held[receiver] = holding;
      }
    });
  }
  const made = held.flatMap((list, receiver) =>
    list.map((proposer): Pair => (byRows ? [proposer, receiver] : [receiver, proposer])),
  );
  return [...locks, ...made].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
