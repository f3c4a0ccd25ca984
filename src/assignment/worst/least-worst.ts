import { FORBIDDEN } from '../costs';
import type { Face } from '../levels';
import { type CheckedProblem, pause, type StoppableSteps } from '../problem';
import type { ExchangeFlow } from './exchange-flow';

/** Pairs looked at between two pauses. */
const STRIDE = 1 << 18;

/** Exchanges pairs until the worst of them costs as little as is possible on the face. */
export function* leastWorst(
  problem: CheckedProblem,
  face: Face,
  flow: ExchangeFlow,
  worstFixed: number | undefined,
): StoppableSteps<void> {
  yield* new Thresholds(problem, face, flow).lower(worstFixed ?? Number.NEGATIVE_INFINITY);
}

class Thresholds {
  readonly #problem: CheckedProblem;
  readonly #face: Face;
  readonly #flow: ExchangeFlow;
  /** Rows with pairs too many. */
  #open: number[] = [];

  constructor(problem: CheckedProblem, face: Face, flow: ExchangeFlow) {
    this.#problem = problem;
    this.#face = face;
    this.#flow = flow;
  }

  *lower(worstFixed: number): StoppableSteps<void> {
    const { cost } = this.#problem;
    // No point has a worst cost below `low`; what is chosen, once whole, has `high`.
    let low = Math.max(worstFixed, cost.lowest - 1, yield* this.#leastOfRows());
    let high = this.#worst();
    for (let turn = 0; high > low || this.#open.length > 0; turn++) {
      const middle = low + Math.floor((high - low) / 2);
      const most = turn % 2 === 0 ? low : middle;
      if (yield* this.#exchangeAbove(most)) high = this.#worst();
      else low = this.#leastBeyond(most);
    }
  }

  /** The worst cost of a chosen pair. */
  #worst(): number {
    const { worst } = this.#flow.pairs;
    const { columns } = this.#problem;
    while (worst.size > 0) {
      const cell = worst.worstMember;
      if (this.#flow.pairs.slotOf(Math.floor(cell / columns), cell % columns) >= 0) return worst.worstRank;
      worst.pop();
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** What the best pairs of some row cost that it must have: one look at every row. */
  *#leastOfRows(): StoppableSteps<number> {
    const { rows, columns } = this.#problem;
    const { rowLow, fixedOfRow } = this.#face;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0, left = STRIDE; row < rows; row++) {
      const need = rowLow[row]! - fixedOfRow[row]!;
      if (need <= 0) continue;
      most = Math.max(most, this.#flow.lists.bestOf(row, need));
      left -= columns;
      if (left > 0) continue;
      left = STRIDE;
      yield* pause(row / rows / 2);
    }
    return most;
  }

  /** Exchanges all pairs above a cost, as far as that is possible; true if none is left. */
  *#exchangeAbove(most: number): StoppableSteps<boolean> {
    const flow = this.#flow;
    const { columns } = this.#problem;
    while (this.#worst() > most) {
      const cell = flow.pairs.worst.worstMember;
      const row = Math.floor(cell / columns);
      flow.pairs.worst.pop();
      flow.pairs.takeOut(flow.pairs.slotOf(row, cell % columns));
      this.#open.push(row);
    }
    flow.dead.fill(0);
    const open: number[] = [];
    for (const row of this.#open) {
      if (flow.pairs.excess(row) === 0) continue;
      if (flow.dead[row] === 0 && flow.search(row, most + 1, false) === 0) flow.route();
      else {
        if (flow.dead[row] === 0) for (const node of flow.reached(1)) flow.dead[node] = 1;
        open.push(row);
      }
      if (flow.work <= STRIDE) continue;
      flow.work = 0;
      yield* pause(0.5);
    }
    this.#open = open;
    if (open.length === 0) flow.dead.fill(0);
    return open.length === 0;
  }

  /** The least cost above a threshold of a pair that leads out of what cannot reach anything. */
  #leastBeyond(most: number): number {
    const { dead } = this.#flow;
    const { rows, columns, cost } = this.#problem;
    let least = Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      if (dead[row] === 0) continue;
      const costs = cost.row(row);
      for (let column = 0; column < columns; column++) {
        const value = costs[column]!;
        if (value <= most || value >= least || value === FORBIDDEN || dead[rows + column] === 1) continue;
        if (this.#face.isFreeAt(row, column, value)) least = value;
      }
    }
    dead.fill(0);
    if (least === Number.POSITIVE_INFINITY) throw new Error('unreachable: there was an assignment before');
    return least;
  }
}
