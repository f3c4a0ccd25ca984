import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORBIDDEN } from './forbidden';
import type { AssignmentOutcome, AssignmentProblem, Pair } from './problem';
import { solveAssignment } from './solve';
import { type CheckedProblem, checkProblem } from './validate';

/** How deferred acceptance is to go. */
export interface StabilityOptions {
  /** The side that proposes, and gets its best stable partners. Default `rows`. */
  readonly proposer?: 'rows' | 'columns';
  /**
   * For each row its acceptable columns, the best first; a column that is not listed is not acceptable.
   * Default: every allowed column by cost, ties in the order of `columnOrder` (else by index).
   */
  readonly rowPreferences?: readonly ArrayLike<number>[];
  /** The same for columns; default by cost, ties in the order of `rowOrder` (else by index). */
  readonly columnPreferences?: readonly ArrayLike<number>[];
}

/** A stable assignment. */
export interface StableAssignment {
  /** By row, then by column. */
  readonly pairs: readonly Pair[];
  readonly totalCost: number;
  /** Proposals made: what the run cost. */
  readonly proposals: number;
}

/** A stable assignment beside an optimal one. */
export interface PriceOfStability {
  readonly stable: StableAssignment;
  readonly optimal: AssignmentOutcome;
  /** Stable total minus optimal total: what stability costs. `undefined` if there is no optimal assignment. */
  readonly price: number | undefined;
  /** Pairs that block the optimal assignment: those who would leave it for each other. */
  readonly blocking: readonly Pair[];
}

/**
 * Deferred acceptance with capacities and incomplete lists: the proposers go down their lists until they are full,
 * the others hold the best proposals so far and turn the rest away. The result has no blocking pair, and no
 * proposer does better in any stable assignment.
 *
 * Forbidden pairs are acceptable to nobody. Locked pairs are made beforehand and take their places, and nobody
 * blocks with those places. Maximums hold; minimums and objectives play no part, since a stable assignment can
 * leave them unmet. Preferences are strict, by cost the tie order makes them so: the answer depends on the
 * problem and that order alone.
 *
 * O(pairs) proposals after O(rows * columns * log) sorting.
 *
 * Source: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical
 * Monthly 69 (1962) 9-15, DOI 10.1080/00029890.1962.11989827; both sides with capacities: A. E. Roth,
 * "Stability and polarization of interests in job matching", Econometrica 52 (1984) 47-57, DOI 10.2307/1911460.
 *
 * @throws MentorMatchError `invalid-problem` if the problem or a preference list is malformed.
 */
export function deferredAcceptance(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): StableAssignment {
  const checked = checkProblem(problem);
  const market = marketOf(checked, options);
  const { rows, columns } = checked;
  const byRows = (options.proposer ?? 'rows') === 'rows';
  const [proposers, receivers] = byRows ? [market.rows, market.columns] : [market.columns, market.rows];
  const proposerCount = byRows ? rows : columns;
  const receiverCount = byRows ? columns : rows;

  /** How far down its list each proposer is, and how many hold it. */
  const next = new Int32Array(proposerCount);
  const held = new Int32Array(proposerCount);
  /** The proposals that each receiver holds, the worst on top of a heap. */
  const holding: WorstFirst[] = Array.from({ length: receiverCount }, () => new WorstFirst());
  let proposals = 0;
  const waiting = Array.from({ length: proposerCount }, (_, index) => proposerCount - 1 - index);
  for (let proposer = waiting.pop(); proposer !== undefined; proposer = waiting.pop()) {
    const list = proposers.lists[proposer]!;
    while (held[proposer]! < proposers.places[proposer]! && next[proposer]! < list.length) {
      const receiver = list[next[proposer]!]!;
      next[proposer] = next[proposer]! + 1;
      proposals++;
      const rank = receivers.rank(receiver, proposer);
      if (rank < 0 || receivers.places[receiver]! === 0) continue;
      const heap = holding[receiver]!;
      if (heap.size < receivers.places[receiver]!) {
        heap.push(rank, proposer);
        held[proposer] = held[proposer]! + 1;
      } else if (rank < heap.worstRank) {
        const rejected = heap.replaceWorst(rank, proposer);
        held[proposer] = held[proposer]! + 1;
        held[rejected] = held[rejected]! - 1;
        waiting.push(rejected);
      }
    }
  }
  const pairs: Pair[] = [...checked.locks];
  holding.forEach((heap, receiver) => {
    for (const proposer of heap.members()) pairs.push(byRows ? [proposer, receiver] : [receiver, proposer]);
  });
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { pairs, totalCost: totalOf(checked, pairs), proposals };
}

/**
 * The pairs that block an assignment: allowed, not chosen, and each of the two either has a place left or
 * prefers the other to one of its chosen (and not locked) partners. None: the assignment is stable.
 * O(rows * columns) after sorting; by row, then by column.
 *
 * @throws MentorMatchError `invalid-problem` if the problem, a preference list or a pair is malformed, or a row or
 *   column has more pairs than its maximum.
 */
export function blockingPairs(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  options: Omit<StabilityOptions, 'proposer'> = {},
): Pair[] {
  const checked = checkProblem(problem);
  const market = marketOf(checked, options);
  const { rows, columns } = checked;
  const locked = new Set(checked.locks.map(([row, column]) => row * columns + column));
  const chosen = chosenPairs(checked, pairs);
  // The worst rank that each holds, Infinity while it has a place left, -1 if it has no places at all.
  const worst = (side: Side, count: number) =>
    Float64Array.from({ length: count }, (_, index) =>
      side.places[index]! > 0 ? -1 : Number.NEGATIVE_INFINITY,
    );
  const rowWorst = worst(market.rows, rows);
  const columnWorst = worst(market.columns, columns);
  const rowCount = new Int32Array(rows);
  const columnCount = new Int32Array(columns);
  for (const [row, column] of pairs) {
    if (locked.has(row * columns + column)) continue;
    rowWorst[row] = Math.max(rowWorst[row]!, market.rows.rank(row, column));
    columnWorst[column] = Math.max(columnWorst[column]!, market.columns.rank(column, row));
    rowCount[row] = rowCount[row]! + 1;
    columnCount[column] = columnCount[column]! + 1;
  }
  for (let row = 0; row < rows; row++) {
    if (rowCount[row]! < market.rows.places[row]!) rowWorst[row] = Number.POSITIVE_INFINITY;
  }
  for (let column = 0; column < columns; column++) {
    if (columnCount[column]! < market.columns.places[column]!) columnWorst[column] = Number.POSITIVE_INFINITY;
  }
  const blocking: Pair[] = [];
  for (let row = 0; row < rows; row++) {
    const list = market.rows.lists[row]!;
    for (let rank = 0; rank < list.length && rank < rowWorst[row]!; rank++) {
      const column = list[rank]!;
      if (chosen.has(row * columns + column)) continue;
      const columnRank = market.columns.rank(column, row);
      if (columnRank >= 0 && columnRank < columnWorst[column]!) blocking.push([row, column]);
    }
  }
  return blocking.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** What stability costs: the stable assignment and the optimal one of the same problem, side by side. */
export function priceOfStability(
  problem: AssignmentProblem,
  options: StabilityOptions = {},
): PriceOfStability {
  const stable = deferredAcceptance(problem, options);
  const optimal = solveAssignment(problem);
  if (optimal.status === 'infeasible') return { stable, optimal, price: undefined, blocking: [] };
  return {
    stable,
    optimal,
    price: stable.totalCost - optimal.totalCost,
    blocking: blockingPairs(problem, optimal.pairs, options),
  };
}

interface Side {
  /** Acceptable partners, the best first. Forbidden and locked pairs are left out. */
  readonly lists: readonly ArrayLike<number>[];
  /** Places beside locked pairs. */
  readonly places: Int32Array;
  /** Position of a partner in the list of `index`, -1 if not acceptable. */
  rank(index: number, partner: number): number;
}

function marketOf(
  problem: CheckedProblem,
  { rowPreferences, columnPreferences }: StabilityOptions,
): { readonly rows: Side; readonly columns: Side } {
  const { rows, columns, cost } = problem;
  checkPreferences('rowPreferences', rowPreferences, rows, columns);
  checkPreferences('columnPreferences', columnPreferences, columns, rows);
  const locked = new Set(problem.locks.map(([row, column]) => row * columns + column));
  const available = (row: number, column: number) =>
    cost.cost(row, column) !== FORBIDDEN && !locked.has(row * columns + column);
  const rowPlaces = problem.rowMax.slice();
  const columnPlaces = problem.columnMax.slice();
  for (const [row, column] of problem.locks) {
    rowPlaces[row] = Math.max(0, rowPlaces[row]! - 1);
    columnPlaces[column] = Math.max(0, columnPlaces[column]! - 1);
  }
  const side = (
    given: readonly ArrayLike<number>[] | undefined,
    length: number,
    partners: number,
    tieOrder: Int32Array | undefined,
    places: Int32Array,
    costOf: (index: number, partner: number) => number,
    isAvailable: (index: number, partner: number) => boolean,
  ): Side => {
    const tie = tieRanks(tieOrder, partners);
    const lists = given
      ? given.map((list, index) => Array.from(list).filter((partner) => isAvailable(index, partner)))
      : Array.from({ length }, (_, index) =>
          byCost(
            partners,
            tie,
            (partner) => costOf(index, partner),
            (partner) => isAvailable(index, partner),
          ),
        );
    const ranks = new Int32Array(length * partners).fill(-1);
    lists.forEach((list, index) => {
      for (let rank = 0; rank < list.length; rank++) ranks[index * partners + list[rank]!] = rank;
    });
    return { lists, places, rank: (index, partner) => ranks[index * partners + partner]! };
  };
  return {
    rows: side(
      rowPreferences,
      rows,
      columns,
      problem.columnOrder,
      rowPlaces,
      (row, column) => cost.cost(row, column),
      available,
    ),
    columns: side(
      columnPreferences,
      columns,
      rows,
      problem.rowOrder,
      columnPlaces,
      (column, row) => cost.cost(row, column),
      (column, row) => available(row, column),
    ),
  };
}

/** Partners by cost, then by tie rank: both packed into one number, which sorts as numbers do. */
function byCost(
  partners: number,
  tie: Int32Array,
  costOf: (partner: number) => number,
  isAvailable: (partner: number) => boolean,
): Int32Array {
  const keys = new Float64Array(partners);
  const partnerAt = new Int32Array(partners);
  for (let partner = 0; partner < partners; partner++) partnerAt[tie[partner]!] = partner;
  let count = 0;
  for (let partner = 0; partner < partners; partner++) {
    if (isAvailable(partner)) keys[count++] = (costOf(partner) + FORBIDDEN + 1) * partners + tie[partner]!;
  }
  return Int32Array.from(keys.subarray(0, count).sort(), (key) => partnerAt[key % partners]!);
}

function tieRanks(order: Int32Array | undefined, length: number): Int32Array {
  const ranks = new Int32Array(length);
  for (let position = 0; position < length; position++) ranks[order?.[position] ?? position] = position;
  return ranks;
}

function totalOf(problem: CheckedProblem, pairs: readonly Pair[]): number {
  return pairs.reduce((total, [row, column]) => total + problem.cost.cost(row, column), 0);
}

function checkPreferences(
  path: string,
  lists: readonly ArrayLike<number>[] | undefined,
  length: number,
  partners: number,
): void {
  if (lists === undefined) return;
  const issues: ErrorIssue[] = [];
  if (lists.length !== length) {
    issues.push({
      path,
      message: 'the array has the wrong length',
      received: `${lists.length} lists`,
      expected: `${length} lists`,
    });
  }
  lists.forEach((list, index) => {
    const seen = new Set<number>();
    for (let rank = 0; rank < list.length; rank++) {
      const partner = list[rank]!;
      if (Number.isInteger(partner) && partner >= 0 && partner < partners && !seen.has(partner))
        seen.add(partner);
      else {
        issues.push({
          path: `${path}[${index}][${rank}]`,
          message: seen.has(partner)
            ? 'the list names a partner twice'
            : 'the list names a partner that does not exist',
          received: printValue(partner),
          expected: `each of 0 to ${partners - 1} at most once`,
        });
      }
    }
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
}

function chosenPairs(problem: CheckedProblem, pairs: readonly Pair[]): Set<number> {
  const { rows, columns } = problem;
  const issues: ErrorIssue[] = [];
  const chosen = new Set<number>();
  const rowCount = new Int32Array(rows);
  const columnCount = new Int32Array(columns);
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  pairs.forEach(([row, column], index) => {
    const path = `pairs[${index}]`;
    const exists =
      Number.isInteger(row) &&
      row >= 0 &&
      row < rows &&
      Number.isInteger(column) &&
      column >= 0 &&
      column < columns;
    if (!exists) {
      add(path, 'the pair does not exist', [row, column], `[row below ${rows}, column below ${columns}]`);
      return;
    }
    if (problem.cost.cost(row, column) === FORBIDDEN)
      add(path, 'the pair is forbidden', [row, column], 'an allowed pair');
    if (chosen.has(row * columns + column))
      add(path, 'the pair is chosen twice', [row, column], 'each pair once');
    chosen.add(row * columns + column);
    rowCount[row] = rowCount[row]! + 1;
    columnCount[column] = columnCount[column]! + 1;
    if (rowCount[row] === problem.rowMax[row]! + 1) {
      add(
        path,
        `row ${row} has more pairs than its maximum`,
        rowCount[row],
        `at most ${problem.rowMax[row]}`,
      );
    }
    if (columnCount[column] === problem.columnMax[column]! + 1) {
      add(
        path,
        `column ${column} has more pairs than its maximum`,
        columnCount[column],
        `at most ${problem.columnMax[column]}`,
      );
    }
  });
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);
  return chosen;
}

/** A binary heap of proposals with the worst rank on top. */
class WorstFirst {
  readonly #ranks: number[] = [];
  readonly #members: number[] = [];

  get size(): number {
    return this.#ranks.length;
  }

  get worstRank(): number {
    return this.#ranks[0]!;
  }

  members(): readonly number[] {
    return this.#members;
  }

  push(rank: number, member: number): void {
    let at = this.#ranks.length;
    this.#ranks.push(rank);
    this.#members.push(member);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#ranks[parent]! >= rank) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#set(at, rank, member);
  }

  /** Puts a better proposal in the place of the worst, and returns that. */
  replaceWorst(rank: number, member: number): number {
    const rejected = this.#members[0]!;
    const size = this.#ranks.length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#ranks[child + 1]! > this.#ranks[child]!) child++;
      if (this.#ranks[child]! <= rank) break;
      this.#move(child, at);
      at = child;
    }
    this.#set(at, rank, member);
    return rejected;
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#ranks[from]!, this.#members[from]!);
  }

  #set(at: number, rank: number, member: number): void {
    this.#ranks[at] = rank;
    this.#members[at] = member;
  }
}
