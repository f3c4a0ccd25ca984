import { FORBIDDEN } from '../costs';
import { expanded } from '../places';
import {
  type AssignmentProblem,
  type CheckedProblem,
  expectMember,
  type OptimalAssignment,
  type Pair,
} from '../problem';
import {
  type AssignmentSensitivity,
  type ChangeEffect,
  IMPOSSIBLE,
  type PairChange,
  type PairEffect,
  type PossibleChange,
  UNCHANGED,
} from './change-effect';
import { type Cycle, type Exchange, exchangeAlong, isBetter } from './exchange';
import { firstChange } from './level-value';
import {
  added,
  isLess,
  LevelStack,
  NOTHING,
  negated,
  type Parts,
  type Path,
  ResidualGraph,
  ShortestPaths,
  type StackedLevel,
} from './residual';
import { changeProblem, resolveAssignment } from './resolve';

/**
 * The answers about one outcome. A change closes a path of the residual graph to a cycle: forbidding a chosen pair
 * costs the shortest path round it, forcing one the shortest path back. Lengths are vectors of all levels, compared in
 * their order, so that one search answers for all of them: searches need no more of lengths than an ordered group.
 */
export class Analysis implements AssignmentSensitivity {
  readonly #problem: AssignmentProblem;
  readonly #checked: CheckedProblem;
  readonly #outcome: OptimalAssignment;
  readonly #stack: LevelStack;
  readonly #graph: ResidualGraph;
  readonly #paths: ShortestPaths;
  readonly #chosen: ReadonlySet<number>;
  readonly #locked: ReadonlySet<number>;

  constructor(problem: AssignmentProblem, checked: CheckedProblem, outcome: OptimalAssignment) {
    this.#problem = problem;
    this.#checked = checked;
    this.#outcome = outcome;
    const whole = expanded(checked, outcome);
    this.#stack = new LevelStack(checked, whole);
    this.#graph = new ResidualGraph(checked, whole.pairs, this.#stack);
    this.#paths = new ShortestPaths(this.#graph);
    const keys = (pairs: readonly Pair[]) =>
      new Set(pairs.map(([row, column]) => row * checked.columns + column));
    this.#chosen = keys(outcome.pairs);
    this.#locked = keys(checked.locks);
  }

  margin(row: number, column: number): ChangeEffect {
    this.#expectPair(row, column);
    const key = row * this.#checked.columns + column;
    if (!this.#chosen.has(key)) return UNCHANGED;
    if (this.#locked.has(key)) return IMPOSSIBLE;
    const path = this.#paths.between(row, this.#checked.rows + column);
    const base = negated(this.#pairParts(row, column, this.#cost(row, column)));
    return (
      this.#effect(base, path, { leave: [[row, column]], enter: [] }) ??
      this.#solvedAgain(changeProblem(this.#problem, [{ kind: 'cost', row, column, cost: FORBIDDEN }]))
    );
  }

  margins(): ChangeEffect[] {
    if (this.#outcome.pairs.length > MANY) this.#graph.lists.listAll();
    return this.#outcome.pairs.map(([row, column]) => this.margin(row, column));
  }

  opportunityCost(row: number, column: number): ChangeEffect {
    this.#expectPair(row, column);
    if (this.#chosen.has(row * this.#checked.columns + column)) return UNCHANGED;
    const cost = this.#cost(row, column);
    if (cost === FORBIDDEN) return IMPOSSIBLE;
    return (
      this.#forced(row, column, cost) ??
      this.#solvedAgain(changeProblem(this.#problem, [{ kind: 'lock', row, column }]))
    );
  }

  opportunityBound(row: number, column: number): ChangeEffect {
    this.#expectPair(row, column);
    if (this.#chosen.has(row * this.#checked.columns + column)) return UNCHANGED;
    const cost = this.#cost(row, column);
    if (cost === FORBIDDEN) return IMPOSSIBLE;
    if (this.#stack.thresholds.length > 0 || this.#stack.isExcluded(cost)) return UNCHANGED;
    // Whatever path closes the cycle, no level of it is below 0 before one above.
    return this.#effectOf(this.#pairParts(row, column, cost), { leave: [], enter: [] });
  }

  withPair(row: number, column: number, change: PairChange = {}): PairEffect | undefined {
    this.#expectPair(row, column);
    if (this.#stack.thresholds.length > 0 || this.#stack.multipliers === undefined) return undefined;
    if (change.seat !== undefined && this.#countsSeats(`${change.seat}s`)) return undefined;
    if (change.seat === 'row' && this.#checked.places !== undefined) return undefined;
    if (this.#chosen.has(row * this.#checked.columns + column)) return undefined;
    const cost = change.cost ?? this.#cost(row, column);
    if (cost === FORBIDDEN) return undefined;
    const pair = this.#pairParts(row, column, cost);
    const node = this.#checked.rows + column;
    const { hub } = this.#graph;
    const cycles = [this.#cycleOver(pair, this.#paths.between(node, row))];
    let alone: Cycle | undefined;
    // With a seat more the path back can begin, or end, with that seat.
    if (change.seat === 'column') {
      if (this.#hasFreeSeat(node)) return undefined;
      const seat = this.#degreeParts(node);
      cycles.push(this.#cycleOver(added(pair, seat), this.#paths.between(hub, row)));
      alone = this.#cycleOver(seat, this.#paths.between(hub, node));
    } else if (change.seat === 'row') {
      if (this.#hasFreeSeat(row)) return undefined;
      const seat = this.#degreeParts(row);
      cycles.push(this.#cycleOver(added(pair, seat), this.#paths.between(node, hub)));
      alone = this.#cycleOver(seat, this.#paths.between(row, hub));
    }
    const best = cycles.reduce((least, cycle) => (isBetter(cycle, least) ? cycle : least));
    if (best === undefined) return { effect: IMPOSSIBLE, isBest: false };
    const isBest = !isBetter({ parts: NOTHING }, best) && !isBetter(alone, best);
    const exchange = exchangeAlong(this.#graph, best.path.nodes, { leave: [], enter: [[row, column]] });
    return { effect: this.#effectOf(best.parts, exchange), isBest };
  }

  rowSeat(row: number, change: 1 | -1): ChangeEffect {
    expectMember('row', row, this.#checked.rows);
    const max = this.#problem.rowMax?.[row] ?? 1;
    const min = this.#problem.rowMin?.[row] ?? 0;
    const changed = () => changeProblem(this.#problem, [{ kind: 'row', row, max: max + change }]);
    // A row of a group that goes without uses its seat for that.
    if (this.#checked.places !== undefined && (change === 1 ? max < this.#problem.columns : max > min))
      return this.#solvedAgain(changed());
    return this.#seat(row, change, min, max, this.#problem.columns, changed);
  }

  columnSeat(column: number, change: 1 | -1): ChangeEffect {
    expectMember('column', column, this.#problem.columns);
    const max = this.#problem.columnMax?.[column] ?? 1;
    const min = this.#problem.columnMin?.[column] ?? 0;
    return this.#seat(this.#checked.rows + column, change, min, max, this.#checked.rows, () =>
      changeProblem(this.#problem, [{ kind: 'column', column, max: max + change }]),
    );
  }

  #seat(
    node: number,
    change: 1 | -1,
    min: number,
    max: number,
    partners: number,
    changed: () => AssignmentProblem,
  ): ChangeEffect {
    if (change === -1 && max <= min) return IMPOSSIBLE;
    // A maximum beyond all partners adds nothing.
    if (change === 1 && max >= partners) return UNCHANGED;
    if (this.#graph.degree[node]! < max) {
      // A maximum that the optimum does not reach binds nothing but a lower worst cost, which another optimum may
      // reach.
      const isFelt = change === 1 && this.#stack.thresholds.length > 0;
      return isFelt ? this.#solvedAgain(changed()) : UNCHANGED;
    }
    return change === -1 ? this.#seatLess(node, changed) : this.#seatMore(node, changed);
  }

  #seatLess(node: number, changed: () => AssignmentProblem): ChangeEffect {
    const { hub, degree } = this.#graph;
    const isRow = node < this.#checked.rows;
    const base = negated(this.#degreeParts(node, degree[node]! - 1));
    const path = isRow ? this.#paths.between(hub, node) : this.#paths.between(node, hub);
    return this.#effect(base, path, { leave: [], enter: [] }) ?? this.#solvedAgain(changed());
  }

  #seatMore(node: number, changed: () => AssignmentProblem): ChangeEffect {
    const isRow = node < this.#checked.rows;
    if (this.#countsSeats(isRow ? 'rows' : 'columns')) return this.#solvedAgain(changed());
    const base = this.#degreeParts(node);
    const first = this.#stack.thresholds[0]?.index ?? Number.POSITIVE_INFINITY;
    const { earlier, last } = this.#stack;
    // Above 0 the seat stays empty at the prices of that level, at 0 it may be used at the next.
    for (const [at, { index }] of [...earlier, last].entries()) {
      if (index > first) return this.#solvedAgain(changed());
      const part = base.earlier[at] ?? base.last;
      if (part > 0) return UNCHANGED;
      if (part < 0) break;
    }
    if (first < Number.POSITIVE_INFINITY) return this.#solvedAgain(changed());
    if (!isLess(base, NOTHING)) return UNCHANGED;
    const { hub } = this.#graph;
    const path = isRow ? this.#paths.between(node, hub) : this.#paths.between(hub, node);
    if (path === undefined) {
      return this.#stack.multipliers === undefined ? this.#solvedAgain(changed()) : UNCHANGED;
    }
    const cycle = this.#cycle(base, path);
    if (!isLess(cycle.parts, NOTHING)) return UNCHANGED;
    return this.#effectOf(cycle.parts, exchangeAlong(this.#graph, path.nodes, { leave: [], enter: [] }));
  }

  /** Whether a further seat on a side may take a pair that no level counted so far. */
  #countsSeats(side: 'rows' | 'columns'): boolean {
    return this.#problem.objectives?.some((one) => one.kind === 'first-pairs' && one.side === side) === true;
  }

  /** The cost of a pair that is not chosen; `undefined` if it takes a solve to tell. */
  #forced(row: number, column: number, cost: number): ChangeEffect | undefined {
    if (this.#stack.isExcluded(cost)) return undefined;
    const path = this.#paths.between(this.#checked.rows + column, row);
    return this.#effect(this.#pairParts(row, column, cost), path, { leave: [], enter: [[row, column]] });
  }

  /** What a change comes to that closes a path to a cycle; `undefined` if it takes a solve to tell. */
  #effect(base: Parts, path: Path | undefined, pair: Exchange): ChangeEffect | undefined {
    const { multipliers, thresholds, earlier, last } = this.#stack;
    if (path === undefined) {
      // Only paths that lose nothing before the last level were searched, or only those without pairs that are out.
      return multipliers === undefined || thresholds.length > 0 ? undefined : IMPOSSIBLE;
    }
    const cycle = this.#cycle(base, path);
    // A pair that a later worst cost takes out could save what the path loses before it.
    const loses = this.#stack.decode(path.a).findIndex((part) => part !== 0);
    const losing = loses >= 0 ? earlier[loses]! : last;
    if (path.a !== 0 || path.b !== 0) {
      if (thresholds.some(({ index }) => index > losing.index)) return undefined;
    }
    return this.#effectOf(cycle.parts, exchangeAlong(this.#graph, path.nodes, pair));
  }

  #effectOf({ earlier, last }: Parts, along: Exchange): PossibleChange {
    const { columns } = this.#problem;
    const isPair = ([, column]: Pair) => column < columns;
    const exchange = { leave: along.leave.filter(isPair), enter: along.enter.filter(isPair) };
    const at = earlier.findIndex((part) => part !== 0);
    const loss = at < 0 ? last : earlier[at]!;
    if (loss === 0) return { ...UNCHANGED, ...exchange };
    const level: StackedLevel = at < 0 ? this.#stack.last : this.#stack.earlier[at]!;
    const isWhole = this.#stack.thresholds.every(({ index }) => index < level.index);
    return {
      status: 'possible',
      level: level.index,
      kind: level.solved.kind,
      loss,
      ...exchange,
      isWhole,
    };
  }

  #cycleOver(base: Parts, path: Path | undefined): Cycle | undefined {
    return path && this.#cycle(base, path);
  }

  #cycle(base: Parts, path: Path): Cycle {
    return { path, parts: added(base, { earlier: this.#stack.decode(path.a), last: path.b }) };
  }

  #pairParts(row: number, column: number, cost: number): Parts {
    const stack = this.#stack;
    return { earlier: stack.pairAt(row, column, cost), last: stack.lastOfPair(row, column, cost) };
  }

  /** One pair more at a node, above a degree: that which it has, if nothing is said. */
  #degreeParts(node: number, degree = this.#graph.degree[node]!): Parts {
    return { earlier: this.#stack.degreeAt(node, degree), last: this.#stack.lastOfDegree(node, degree) };
  }

  #hasFreeSeat(node: number): boolean {
    const { rows, rowMax, columnMax } = this.#checked;
    return this.#graph.degree[node]! < (node < rows ? rowMax[node]! : columnMax[node - rows]!);
  }

  /** Solves the changed problem from the old duals and compares level by level. */
  #solvedAgain(changed: AssignmentProblem): ChangeEffect {
    const again = resolveAssignment(changed, this.#outcome);
    if (again.status === 'infeasible') return IMPOSSIBLE;
    const { columns } = this.#checked;
    const before = this.#chosen;
    const after = new Set(again.pairs.map(([row, column]) => row * columns + column));
    const exchange = {
      leave: this.#outcome.pairs.filter(([row, column]) => !after.has(row * columns + column)),
      enter: again.pairs.filter(([row, column]) => !before.has(row * columns + column)),
    };
    const change = firstChange(this.#outcome.levels, again.levels);
    if (change !== undefined) return { status: 'possible', ...change, ...exchange, isWhole: true };
    return { ...UNCHANGED, ...exchange };
  }

  #cost(row: number, column: number): number {
    return this.#checked.cost.cost(row, column);
  }

  #expectPair(row: number, column: number): void {
    expectMember('row', row, this.#checked.rows);
    expectMember('column', column, this.#problem.columns);
  }
}

/** From so many pairs on the arcs of all rows are listed at once for the margins of all. */
const MANY = 64;
