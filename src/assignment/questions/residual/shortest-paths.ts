import { addAll } from '../../../lists';
import { Half } from './half-search';
import { isLess } from './lex-heap';
import type { ResidualGraph } from './residual-graph';

/** A shortest path, with its nodes from the first to the last. */
export interface Path {
  readonly a: number;
  readonly b: number;
  readonly nodes: readonly number[];
}

/**
 * Shortest paths between two nodes of a residual graph, from both ends at once: E. W. Dijkstra's method with the
 * stopping rule of I. Pohl, "Bi-directional search", Machine Intelligence 6 (1971) 127-140. Lengths have three parts,
 * so that the shortest path is best at all levels in their order and is one only (see `stepOf`): which side goes on,
 * and how arcs come to be listed, changes nothing. Arcs are looked at from the shortest on, one ahead of each settled
 * node.
 */
export class ShortestPaths {
  readonly #graph: ResidualGraph;
  readonly #forward: Half;
  readonly #backward: Half;
  #search = 0;
  /** The shortest path found so far: its length, and the two nodes at which the halves meet. */
  #a = Number.POSITIVE_INFINITY;
  #b = 0;
  #c = 0;
  #head = -1;
  #tail = -1;

  constructor(graph: ResidualGraph) {
    this.#graph = graph;
    this.#forward = new Half(graph, true);
    this.#backward = new Half(graph, false);
  }

  /** `undefined` if there is no path. */
  between(from: number, to: number): Path | undefined {
    this.#search++;
    this.#a = Number.POSITIVE_INFINITY;
    this.#b = 0;
    this.#c = 0;
    this.#head = -1;
    this.#tail = -1;
    const forward = this.#forward;
    const backward = this.#backward;
    forward.begin(this.#search);
    backward.begin(this.#search);
    this.#settle(forward, from, 0, 0, 0, -1);
    this.#settle(backward, to, 0, 0, 0, -1);
    while (forward.heap.size > 0 && backward.heap.size > 0) {
      if (this.#isDone()) {
        if (!this.#checkAhead()) continue;
        break;
      }
      this.#step(forward.work <= backward.work ? forward : backward);
    }
    if (this.#head < 0) return undefined;
    const nodes = [...forward.trail(this.#head).reverse()];
    const rest = backward.trail(this.#tail);
    addAll(nodes, this.#head === this.#tail ? rest.slice(1) : rest);
    return { a: this.#a, b: this.#b, nodes };
  }

  /** Whether no two halves that are still to come are shorter together. */
  #isDone(): boolean {
    const f = this.#forward.heap;
    const g = this.#backward.heap;
    const a = f.nextA() + g.nextA();
    return !isLess(a, f.nextB() + g.nextB(), f.nextC() + g.nextC(), this.#a, this.#b, this.#c);
  }

  /**
   * Arcs from settled nodes of one side to those of the other that are longer than what the search has come to: goes
   * through the lists of rows as far as one could make a shorter path. Whether none did.
   */
  #checkAhead(): boolean {
    const graph = this.#graph;
    const forward = this.#forward;
    let isSame = true;
    for (const node of forward.settled) {
      if (node >= graph.rows) continue;
      const arcs = graph.lists.ofRow(node);
      for (let at = forward.pointer[node]!; ; at++) {
        if (at === arcs.count) {
          if (!this.#isNear(forward, node, arcs.endA, arcs.endB)) break;
          graph.lists.extendRow(node);
          if (at === arcs.count) {
            at--;
            continue;
          }
        }
        const a = arcs.lengths[3 * at]!;
        const b = arcs.lengths[3 * at + 1]!;
        if (!this.#isNear(forward, node, a, b)) break;
        if (this.#meet(forward, node, arcs.nodes[at]!, a, b, arcs.lengths[3 * at + 2]!)) isSame = false;
      }
    }
    return isSame;
  }

  /** Whether an arc of some length, from a settled node, ends nearer than the shortest path is long. */
  #isNear({ a, b, c }: Half, node: number, lengthA: number, lengthB: number): boolean {
    return isLess(a[node]! + lengthA, b[node]! + lengthB, c[node]!, this.#a, this.#b, this.#c);
  }

  #step(half: Half): void {
    const { heap } = half;
    const item = heap.pop();
    const { a, b, c } = heap;
    half.work++;
    if (!isLess(a, b, c, this.#a, this.#b, this.#c)) {
      // All that is left on this side is too far.
      heap.size = 0;
      heap.push(Number.POSITIVE_INFINITY, 0, 0, item);
      return;
    }
    if (item >= 0) {
      if (!half.isSettled(item)) this.#settle(half, item, a, b, c, half.tentativeFrom[item]!);
      return;
    }
    const node = -1 - item;
    const arcs = half.arcsOf(node);
    const at = half.pointer[node]!;
    if (at < arcs.count) {
      // The list may have grown since this was planned, for its end.
      if (
        b === half.b[node]! + arcs.lengths[3 * at + 1]! &&
        c === half.c[node]! + arcs.lengths[3 * at + 2]!
      ) {
        half.pointer[node] = at + 1;
        const to = arcs.nodes[at]!;
        if (!half.isSettled(to)) this.#settle(half, to, a, b, c, node);
      }
    } else half.extend(node);
    half.plan(node, this.#a, this.#b, this.#c);
  }

  #settle(half: Half, node: number, a: number, b: number, c: number, from: number): void {
    const graph = this.#graph;
    const other = half === this.#forward ? this.#backward : this.#forward;
    half.settle(node, a, b, c, from);
    this.#meet(half, node, node, 0, 0, 0);
    const { forward } = half;
    if (node === graph.hub) {
      this.#meetHub(half, other);
      half.plan(node, this.#a, this.#b, this.#c);
      return;
    }
    const isRow = node < graph.rows;
    // Where the search follows chosen pairs: from columns, or against them from rows.
    const byChosen = isRow !== forward;
    if (byChosen) {
      const { first, partners, a: lengths, b: lasts } = isRow ? graph.ofRow : graph.ofColumn;
      const member = isRow ? node : node - graph.rows;
      for (let at = first[member]!; at < first[member + 1]!; at++) {
        const length = lengths[at]!;
        if (!(length >= 0)) continue;
        this.#relax(half, node, partners[at]!, length, lasts[at]!, 0);
      }
    } else {
      half.plan(node, this.#a, this.#b, this.#c);
    }
    const hub = forward ? graph.toHub : graph.fromHub;
    if (hub.a[node]! >= 0) {
      this.#relax(half, node, graph.hub, hub.a[node]!, hub.b[node]!, half.hubStep(node));
    }
  }

  #relax(half: Half, node: number, to: number, a: number, b: number, c: number): void {
    this.#meet(half, node, to, a, b, c);
    if (half.isSettled(to)) return;
    const toA = half.a[node]! + a;
    const toB = half.b[node]! + b;
    const toC = half.c[node]! + c;
    if (a === 0 && b === 0 && c === 0) {
      // Nothing is nearer than what is no distance away.
      this.#settle(half, to, toA, toB, toC, node);
      return;
    }
    if (isLess(toA, toB, toC, this.#a, this.#b, this.#c)) half.reach(to, toA, toB, toC, node);
  }

  #meetHub(half: Half, other: Half): void {
    const { hub, fromHub, toHub } = this.#graph;
    const lengths = half.forward ? fromHub : toHub;
    for (const node of other.settled) {
      if (node === hub || !(lengths.a[node]! >= 0)) continue;
      this.#meet(half, hub, node, lengths.a[node]!, lengths.b[node]!, other.hubStep(node));
    }
  }

  /** A path by an arc, or none, to a node that the other side may have settled. Whether it is the shortest so far. */
  #meet(half: Half, node: number, to: number, a: number, b: number, c: number): boolean {
    const other = half === this.#forward ? this.#backward : this.#forward;
    if (!other.isSettled(to)) return false;
    const wayA = half.a[node]! + a + other.a[to]!;
    const wayB = half.b[node]! + b + other.b[to]!;
    const wayC = half.c[node]! + c + other.c[to]!;
    if (!isLess(wayA, wayB, wayC, this.#a, this.#b, this.#c)) return false;
    this.#a = wayA;
    this.#b = wayB;
    this.#c = wayC;
    this.#head = half.forward ? node : to;
    this.#tail = half.forward ? to : node;
    return true;
  }
}
