import type { ChosenPairs, Face, WorstSolver } from '../levels';
import {
  type AssignmentLevel,
  type CheckedProblem,
  type Duals,
  denseDuals,
  Interrupted,
  pause,
  type StoppableSteps,
  sparseDuals,
} from '../problem';
import { Blocks } from './blocks';
import { ColumnLists } from './column-lists';
import { ExchangeFlow } from './exchange-flow';
import { leastWorst } from './least-worst';

interface CutDuals {
  readonly u: Duals;
  readonly v: Duals;
}

/** Pairs looked at between two pauses. */
const STRIDE = 1 << 18;

/**
 * The fairness levels, on a face that they narrow, from pairs that lie on it and are exchanged for better ones.
 *
 * `worst-cost`: the least b such that some point of the face chooses no pair with a cost above b (bottleneck
 * assignment; D. R. Fulkerson, I. Glicksberg, O. Gross, RAND RM-1191, 1953). Thresholds between what is proven and what
 * is attained are tried on one flow, which is kept: what is above a threshold is exchanged, pair by pair, and what
 * cannot be names the least cost that would help. The cut that is left proves b: the pairs below b alone violate Hall's
 * condition.
 *
 * With `all`, the number of pairs at cost b is minimised and fixed, then the next worst cost below b is sought, and so
 * on until no pair is left: leximin (R. E. Burkard, F. Rendl, "Lexicographic bottleneck problems", Operations Research
 * Letters 10 (1991) 303-308, DOI 10.1016/0167-6377(91)90018-K). The worst pairs are exchanged one after the other; one
 * that cannot be leaves a cut, which parts the problem into blocks (`Blocks`), so that later searches become smaller.
 *
 * Each level is handed to `record` as soon as it is solved.
 */
export const solveWorst: WorstSolver = function* (problem, face, stage, chosen, record) {
  const levels = new WorstLevels(problem, face, stage, chosen, record);
  try {
    yield* levels.run();
  } catch (error) {
    if (error instanceof Interrupted) levels.restore();
    throw error;
  }
};

class WorstLevels {
  readonly #problem: CheckedProblem;
  readonly #face: Face;
  readonly #objective: number;
  readonly #all: boolean;
  readonly #chosen: ChosenPairs;
  readonly #record: (level: AssignmentLevel) => void;
  readonly #blocks: Blocks;
  readonly #flow: ExchangeFlow;
  #lists: ColumnLists | undefined;
  /** Costs of fixed pairs, the worst last. */
  readonly #fixedCosts: number[];
  /** The pairs that there were when they last attained all that is recorded. */
  #safe: Float64Array | undefined;

  constructor(
    problem: CheckedProblem,
    face: Face,
    { objective, all }: { readonly objective: number; readonly all: boolean },
    chosen: ChosenPairs,
    record: (level: AssignmentLevel) => void,
  ) {
    this.#problem = problem;
    this.#face = face;
    this.#objective = objective;
    this.#all = all;
    this.#chosen = chosen;
    this.#record = record;
    this.#blocks = new Blocks(problem.rows, problem.columns);
    this.#fixedCosts = face.fixed
      .map(([row, column]) => problem.cost.cost(row, column))
      .sort((one, other) => one - other);
    this.#flow = new ExchangeFlow(face, problem.cost, chosen, this.#blocks);
  }

  *run(): StoppableSteps<void> {
    this.#keep();
    yield* pause(0);
    yield* leastWorst(this.#problem, this.#face, this.#flow, this.#fixedCosts.at(-1));
    this.#safe = undefined;
    if (this.#all) {
      this.#face.mask(this.#blocks);
      this.#lists = yield* ColumnLists.of(this.#face, this.#problem.cost);
    }
    for (let step = 0, below = Number.POSITIVE_INFINITY; ; ) {
      const worst = this.#worstBelow(below);
      if (worst === undefined) {
        const none = this.#duals([], () => 0, 0);
        this.#record(this.#level('worst-cost', step, null, none));
        if (this.#all) this.#blocks.limit = Number.NEGATIVE_INFINITY;
        else this.#face.mask({ isFree: () => false });
        return;
      }
      if ((yield* this.#step(worst, step)) && !this.#all) return;
      else if (this.#blocks.limit < below) {
        below = this.#blocks.limit;
        step++;
      }
    }
  }

  /** Puts back the pairs last kept. */
  restore(): void {
    const safe = this.#safe;
    if (safe === undefined) return;
    const chosen = this.#chosen;
    const { columns } = this.#problem;
    for (let row = 0; row < this.#problem.rows; row++) {
      for (let slot = chosen.firstOfRow[row]!; slot >= 0; slot = chosen.firstOfRow[row]!) chosen.remove(slot);
    }
    for (const cell of safe) chosen.add(Math.floor(cell / columns), cell % columns);
  }

  #keep(): void {
    const cells: number[] = [];
    this.#chosen.forEach((row, column) => {
      cells.push(row * this.#problem.columns + column);
    });
    this.#safe = Float64Array.from(cells);
  }

  /** The worst cost below another that a chosen pair or a fixed one has. */
  #worstBelow(below: number): number | undefined {
    const { worst } = this.#flow.pairs;
    while (this.#fixedCosts.length > 0 && this.#fixedCosts.at(-1)! >= below) this.#fixedCosts.pop();
    while (worst.size > 0 && (worst.worstRank >= below || this.#topSlot() < 0)) worst.pop();
    const cost = Math.max(
      this.#fixedCosts.at(-1) ?? Number.NEGATIVE_INFINITY,
      worst.size > 0 ? worst.worstRank : Number.NEGATIVE_INFINITY,
    );
    return cost === Number.NEGATIVE_INFINITY ? undefined : cost;
  }

  /**
   * Takes the chosen pairs at the worst cost off the heap, with those that changed places at costs of earlier steps.
   */
  #slotsAt(cost: number): number[] {
    const { worst } = this.#flow.pairs;
    const slots = new Set<number>();
    for (; worst.size > 0 && worst.worstRank >= cost; worst.pop()) {
      const slot = worst.worstRank === cost ? this.#topSlot() : -1;
      if (slot >= 0) slots.add(slot);
    }
    return [...slots];
  }

  #topSlot(): number {
    const cell = this.#flow.pairs.worst.worstMember;
    const { columns } = this.#problem;
    return this.#flow.pairs.slotOf(Math.floor(cell / columns), cell % columns);
  }

  /**
   * Exchanges the chosen pairs at the worst cost. True if some stay, or are fixed: then its levels are recorded, and
   * the face is narrowed.
   */
  *#step(cost: number, step: number): StoppableSteps<boolean> {
    const flow = this.#flow;
    const rows: number[] = [];
    const columns: number[] = [];
    if (this.#countTop(cost) > FEW) this.#keep();
    for (const slot of this.#slotsAt(cost)) {
      rows.push(this.#chosen.rowOf[slot]!);
      columns.push(this.#chosen.columnOf[slot]!);
      flow.pairs.takeOut(slot);
    }
    let cut: CutDuals | undefined;
    const [only] = rows;
    const lists = this.#lists;
    if (lists !== undefined && only !== undefined && rows.length === 1) {
      if (flow.searchBoth(only, columns[0]!, cost, lists)) flow.route();
      else {
        flow.liftEnd();
        flow.pairs.putBack(only, columns[0]!, cost);
      }
    } else
      for (const row of rows) {
        const weight = flow.search(row, cost, true);
        if (weight === Number.POSITIVE_INFINITY) throw new Error('unreachable: the pair itself is a way');
        if (weight > 0 && cut === undefined) {
          const reached = flow.reached(1);
          cut = this.#duals(reached, () => 1, reached.includes(flow.hub) ? 1 : 0);
        }
        flow.lift(weight);
        flow.route();
        if (flow.work > STRIDE && this.#safe !== undefined) {
          flow.work = 0;
          yield* pause(0.5);
        }
      }
    this.#safe = undefined;
    if (flow.work > STRIDE) {
      flow.work = 0;
      yield* pause(0.5);
    }
    const slots = this.#slotsAt(cost);
    const fixed = this.#fixedCosts.filter((one) => one === cost).length;
    if (slots.length + fixed === 0) {
      flow.potentials.settle();
      return false;
    }
    const hub = flow.potentials.raised[flow.hub]!;
    const nodes = flow.potentials.lifted;
    if (fixed > 0 || cut === undefined) cut = this.#duals([], () => 0, 0);
    this.#record(this.#level('worst-cost', step, cost, this.#all ? this.#duals([], () => 0, 0) : cut));
    if (!this.#all) {
      this.#face.mask({ isFree: (_row, _column, one) => one <= cost });
      return true;
    }
    const open = slots.filter((slot) => this.#difference(slot) === 1);
    const linked = flow.potentials.hasMoreTies(cost, open.length, this.#lists);
    // If no other optimum chooses other pairs at this cost, each of them is fixed: doubling the duals proves it.
    const factor = linked ? 1 : 2;
    const duals = this.#duals(nodes, (node) => factor * flow.potentials.raised[node]!, factor * hub);
    this.#record(this.#level('pairs-at-worst', step, slots.length + fixed, duals));
    this.#narrow(cost, linked ? [] : open, linked, hub);
    flow.potentials.settle();
    return true;
  }

  #countTop(cost: number): number {
    return this.#flow.pairs.worst.worstRank === cost ? this.#flow.pairs.worst.countWorst(FEW + 1) : 0;
  }

  /** By how much the potentials of a chosen pair differ. */
  #difference(slot: number): number {
    const { rowOf, columnOf } = this.#chosen;
    const { potentials, rows } = this.#flow;
    const { raised } = potentials;
    return raised[rowOf[slot]!]! - raised[rows + columnOf[slot]!]!;
  }

  #narrow(cost: number, fixed: readonly number[], linked: boolean, hub: number): void {
    const flow = this.#flow;
    const { rows } = this.#problem;
    const { rowLow, rowHigh, columnLow, columnHigh } = this.#face;
    const narrow = (low: Int32Array, high: Int32Array, member: number, dual: number) => {
      if (dual > 0) high[member] = low[member]!;
      else if (dual < 0) low[member] = high[member]!;
    };
    const ofRow = (row: number) => narrow(rowLow, rowHigh, row, flow.potentials.raised[row]! - hub);
    const ofColumn = (column: number) =>
      narrow(columnLow, columnHigh, column, hub - flow.potentials.raised[rows + column]!);
    if (hub !== 0) {
      for (let row = 0; row < rows; row++) ofRow(row);
      for (let column = 0; column < this.#problem.columns; column++) ofColumn(column);
    } else {
      for (const node of flow.potentials.lifted) {
        if (node < rows) ofRow(node);
        else if (node < flow.hub) ofColumn(node - rows);
      }
    }
    for (const slot of fixed) this.#fix(slot);
    const { firstOfRow, nextOfRow, firstOfColumn, nextOfColumn } = this.#chosen;
    for (const node of flow.potentials.lifted) {
      if (node < rows) this.#fixIn(firstOfRow[node]!, nextOfRow, cost);
      else if (node < flow.hub) this.#fixIn(firstOfColumn[node - rows]!, nextOfColumn, cost);
    }
    const nodes = flow.potentials.lifted.filter((node) => node < flow.hub);
    this.#blocks.split(cost, nodes, (node) => flow.potentials.raised[node]!, linked);
  }

  /** Fixes the chosen pairs of a row or column that all optima have. */
  #fixIn(first: number, next: Int32Array, cost: number): void {
    for (let slot = first; slot >= 0; ) {
      const after = next[slot]!;
      const weight = this.#flow.pairs.costOf(slot) === cost ? 1 : 0;
      if (weight < this.#difference(slot)) this.#fix(slot);
      slot = after;
    }
  }

  #fix(slot: number): void {
    const row = this.#chosen.rowOf[slot]!;
    const column = this.#chosen.columnOf[slot]!;
    const cost = this.#flow.pairs.costOf(slot);
    this.#flow.pairs.drop(slot);
    this.#face.fix(row, column);
    // Sorted: fixed pairs that are better than the worst count when it is their turn.
    let at = this.#fixedCosts.length;
    while (at > 0 && this.#fixedCosts[at - 1]! > cost) at--;
    this.#fixedCosts.splice(at, 0, cost);
  }

  #level(
    kind: AssignmentLevel['kind'],
    step: number,
    value: number | null,
    duals: CutDuals,
  ): AssignmentLevel {
    const objective = this.#objective;
    if (this.#all) return { objective, kind, step, value, ...duals };
    return { objective, kind, step, value, u: denseDuals(duals.u), v: denseDuals(duals.v) };
  }

  #duals(nodes: readonly number[], raised: (node: number) => number, hub: number): CutDuals {
    const { rows, columns } = this.#problem;
    const ofRows = nodes.filter((node) => node < rows);
    const ofColumns = nodes.filter((node) => node >= rows && node < rows + columns);
    return {
      u: sparseDuals(
        rows,
        ofRows,
        ofRows.map((row) => raised(row) - hub),
        0 - hub,
      ),
      v: sparseDuals(
        columns,
        ofColumns.map((node) => node - rows),
        ofColumns.map((node) => hub - raised(node)),
        hub,
      ),
    };
  }
}

/** More pairs at a time than this are put back if the solve is stopped among them. */
const FEW = 16;
