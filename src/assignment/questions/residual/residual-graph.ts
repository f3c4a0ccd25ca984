import type { CostSource } from '../../costs';
import type { CheckedProblem, Pair } from '../../problem';
import { ArcLists } from './arc-lists';
import { Arcs, Collected, stepOf } from './arcs';
import type { LevelStack } from './level-stack';

/**
 * Chosen pairs by row or by column: those of `member` are `partners[first[member]]` and so on, with the backward arc.
 */
export interface ChosenArcs {
  readonly first: Int32Array;
  readonly partners: Int32Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/**
 * The residual graph of an optimal outcome over a cost source, with lengths of two parts (see `LevelStack`):
 *
 *     row -> column  a pair that could be chosen     column -> row  a chosen pair that is not locked
 *     row -> hub, hub -> column  one pair less       column -> hub, hub -> row  one pair more
 *
 * Nodes are numbered rows first, then columns, then the hub. No set of pairs is kept, see `ArcLists`. All lengths are 0
 * or more, the outcome being optimal.
 */
export class ResidualGraph {
  readonly rows: number;
  readonly columns: number;
  readonly hub: number;
  readonly stack: LevelStack;
  readonly degree: Int32Array;
  readonly ofRow: ChosenArcs;
  readonly ofColumn: ChosenArcs;
  /** Length of the arc to the hub and from it, for each row and column; NaN where there is none. */
  readonly toHub: { readonly a: Float64Array; readonly b: Float64Array };
  readonly fromHub: { readonly a: Float64Array; readonly b: Float64Array };
  /** The same from the shortest on. */
  readonly hubOut = new Arcs();
  readonly hubIn = new Arcs();
  /** From rows to columns. */
  readonly lists: ArcLists;
  readonly #source: CostSource;

  constructor(problem: CheckedProblem, pairs: readonly Pair[], stack: LevelStack) {
    const { rows, columns, cost } = problem;
    this.rows = rows;
    this.columns = columns;
    this.hub = rows + columns;
    this.stack = stack;
    this.#source = cost;
    this.degree = new Int32Array(rows + columns);
    const chosen: number[][] = Array.from({ length: rows }, () => []);
    for (const [row, column] of pairs) {
      chosen[row]!.push(column);
      this.degree[row] = this.degree[row]! + 1;
      this.degree[rows + column] = this.degree[rows + column]! + 1;
    }
    this.lists = new ArcLists(cost, stack, chosen);
    const locked = new Set(problem.locks.map(([row, column]) => row * columns + column));
    const free = pairs.filter(([row, column]) => !locked.has(row * columns + column));
    const [a, b] = this.#backwardArcs(free);
    this.ofRow = chosenArcs(rows, free.map(([row]) => row), free.map(([, column]) => rows + column), a, b); // biome-ignore format: one call
    this.ofColumn = chosenArcs(columns, free.map(([, column]) => column), free.map(([row]) => row), a, b); // biome-ignore format: one call
    const lengths = () => ({
      a: new Float64Array(rows + columns).fill(Number.NaN),
      b: new Float64Array(rows + columns),
    });
    this.toHub = lengths();
    this.fromHub = lengths();
    this.#connectHub(problem);
  }

  /** The backward arc of a chosen pair, from its column to its row. */
  #backwardArcs(pairs: readonly Pair[]): [Float64Array, Float64Array] {
    const { stack } = this;
    const a = new Float64Array(pairs.length);
    const b = new Float64Array(pairs.length);
    pairs.forEach(([row, column], at) => {
      const cost = this.#source.cost(row, column);
      // `0 -` instead of `-` makes no -0.
      a[at] = 0 - stack.encode(stack.pairAt(row, column, cost));
      b[at] = 0 - stack.lastOfPair(row, column, cost);
    });
    return [a, b];
  }

  #connectHub({ rowMin, rowMax, columnMin, columnMax }: CheckedProblem): void {
    const { rows, hub, stack, degree } = this;
    const out = new Collected();
    const into = new Collected();
    for (let node = 0; node < hub; node++) {
      const isRow = node < rows;
      const low = isRow ? rowMin[node]! : columnMin[node - rows]!;
      const high = isRow ? rowMax[node]! : columnMax[node - rows]!;
      const at = degree[node]!;
      // One more: from the hub to a row, from a column to the hub. One less: the other way.
      if (at < high) {
        const a = stack.encode(stack.degreeAt(node, at));
        const to = isRow ? this.fromHub : this.toHub;
        to.a[node] = a;
        to.b[node] = stack.lastOfDegree(node, at);
      }
      if (at > low) {
        const a = 0 - stack.encode(stack.degreeAt(node, at - 1));
        const to = isRow ? this.toHub : this.fromHub;
        to.a[node] = a;
        to.b[node] = 0 - stack.lastOfDegree(node, at - 1);
      }
      if (this.fromHub.a[node]! >= 0) out.add(node, this.fromHub.a[node]!, this.fromHub.b[node]!);
      if (this.toHub.a[node]! >= 0) into.add(node, this.toHub.a[node]!, this.toHub.b[node]!);
    }
    this.hubOut.set(out, Number.POSITIVE_INFINITY, 0, (node) => stepOf(hub, node));
    this.hubIn.set(into, Number.POSITIVE_INFINITY, 0, (node) => stepOf(node, hub));
  }
}

function chosenArcs(
  length: number,
  members: readonly number[],
  partners: readonly number[],
  a: Float64Array,
  b: Float64Array,
): ChosenArcs {
  const first = new Int32Array(length + 1);
  for (const member of members) first[member + 1] = first[member + 1]! + 1;
  for (let member = 0; member < length; member++) first[member + 1] = first[member + 1]! + first[member]!;
  const next = first.slice();
  const sorted = {
    first,
    partners: new Int32Array(members.length),
    a: new Float64Array(members.length),
    b: new Float64Array(members.length),
  };
  members.forEach((member, index) => {
    const at = next[member]!;
    next[member] = at + 1;
    sorted.partners[at] = partners[index]!;
    sorted.a[at] = a[index]!;
    sorted.b[at] = b[index]!;
  });
  return sorted;
}
