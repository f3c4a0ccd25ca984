import { type Arcs, stepOf } from './arcs';
import { isLess, LexHeap } from './lex-heap';
import type { ResidualGraph } from './residual-graph';

/** One side of a search from both ends: what it has settled, and what is to come. */
export class Half {
  /** Nodes to settle; `-1 - node` for the next listed arc of a node. */
  readonly heap = new LexHeap();
  /** Lengths of settled nodes. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  /** The next listed arc of a settled node. */
  readonly pointer: Int32Array;
  /** From where a node that waits would be settled. */
  readonly tentativeFrom: Int32Array;
  readonly settled: number[] = [];
  /** What the side has cost so far. */
  work = 0;
  readonly #graph: ResidualGraph;
  readonly #from: Int32Array;
  readonly #settledIn: Int32Array;
  readonly #reachedIn: Int32Array;
  readonly #tentative: { readonly a: Float64Array; readonly b: Float64Array; readonly c: Float64Array };
  #search = 0;

  /** @param forward whether arcs are followed, or gone against. */
  constructor(
    graph: ResidualGraph,
    readonly forward: boolean,
  ) {
    const nodes = graph.hub + 1;
    const lengths = () => new Float64Array(nodes);
    this.#graph = graph;
    this.a = lengths();
    this.b = lengths();
    this.c = lengths();
    this.#tentative = { a: lengths(), b: lengths(), c: lengths() };
    this.pointer = new Int32Array(nodes);
    this.tentativeFrom = new Int32Array(nodes);
    this.#from = new Int32Array(nodes);
    this.#settledIn = new Int32Array(nodes);
    this.#reachedIn = new Int32Array(nodes);
  }

  begin(search: number): void {
    this.#search = search;
    this.heap.size = 0;
    this.settled.length = 0;
    this.work = 0;
  }

  isSettled(node: number): boolean {
    return this.#settledIn[node] === this.#search;
  }

  settle(node: number, a: number, b: number, c: number, from: number): void {
    this.#settledIn[node] = this.#search;
    this.a[node] = a;
    this.b[node] = b;
    this.c[node] = c;
    this.#from[node] = from;
    this.pointer[node] = 0;
    this.settled.push(node);
  }

  /** A node that can be settled at a length. */
  reach(node: number, a: number, b: number, c: number, from: number): void {
    const known = this.#tentative;
    if (
      this.#reachedIn[node] === this.#search &&
      !isLess(a, b, c, known.a[node]!, known.b[node]!, known.c[node]!)
    ) {
      return;
    }
    this.#reachedIn[node] = this.#search;
    known.a[node] = a;
    known.b[node] = b;
    known.c[node] = c;
    this.tentativeFrom[node] = from;
    this.heap.push(a, b, c, node);
  }

  /** The arcs of a node that are listed: of rows and the hub, or into columns and the hub. */
  arcsOf(node: number): Arcs {
    const graph = this.#graph;
    if (node === graph.hub) return this.forward ? graph.hubOut : graph.hubIn;
    const { lists } = graph;
    if (this.forward) {
      if (!lists.isKnownRow(node)) this.work += lists.work.row;
      return lists.ofRow(node);
    }
    const column = node - graph.rows;
    if (!lists.isKnownColumn(column)) this.work += lists.work.column;
    return lists.ofColumn(column);
  }

  extend(node: number): void {
    const { lists, rows } = this.#graph;
    this.work += this.forward ? lists.work.row : lists.work.column;
    if (this.forward) lists.extendRow(node);
    else lists.extendColumn(node - rows);
  }

  /** Puts the next listed arc of a settled node on the heap, unless it is as far as a limit. */
  plan(node: number, limitA: number, limitB: number, limitC: number): void {
    const arcs = this.arcsOf(node);
    let at = this.pointer[node]!;
    while (at < arcs.count && this.isSettled(arcs.nodes[at]!)) at++;
    this.pointer[node] = at;
    const listed = at < arcs.count;
    if (!listed && arcs.endA === Number.POSITIVE_INFINITY) return;
    const a = this.a[node]! + (listed ? arcs.lengths[3 * at]! : arcs.endA);
    const b = this.b[node]! + (listed ? arcs.lengths[3 * at + 1]! : arcs.endB);
    const c = this.c[node]! + (listed ? arcs.lengths[3 * at + 2]! : 0);
    if (isLess(a, b, c, limitA, limitB, limitC)) this.heap.push(a, b, c, -1 - node);
  }

  /** The third part of the length of the arc between a node and the hub, as this side goes. */
  hubStep(node: number): number {
    const { hub } = this.#graph;
    return this.forward ? stepOf(node, hub) : stepOf(hub, node);
  }

  /** From a settled node back to where the side began. */
  trail(node: number): number[] {
    const nodes: number[] = [];
    for (let at = node; at >= 0; at = this.#from[at]!) nodes.push(at);
    return nodes;
  }
}
