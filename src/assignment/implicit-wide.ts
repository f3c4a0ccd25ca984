import { type AssignmentSteps, Interrupted, named } from './control';
import { FORBIDDEN } from './forbidden';
import { ChosenPairs } from './implicit-pairs';
import { DerivedSource } from './implicit-source';
import { completeTransport, type Transport } from './implicit-transport';
import { type LinearLevel, unitCost } from './levels';
import {
  capacitiesOf,
  dualsOfSeats,
  type ImplicitView,
  type LinearEngine,
  solveInSteps,
  type View,
} from './linear-view';
import type { SolverName } from './problem';
import type { CheckedProblem } from './validate';

export interface SolvedWide {
  readonly stopped: false;
  /** False if some seat is below its least degree. */
  readonly complete: boolean;
  readonly chosen: ChosenPairs;
  readonly unitDuals: Float64Array;
  readonly seatDuals: Float64Array;
  readonly solver: SolverName;
}

export interface StoppedWide {
  readonly stopped: true;
  readonly lowerBound: number | null;
  /** Whether what was found by then is on the face. */
  readonly onFace: boolean;
  readonly chosen: ChosenPairs;
  /** Whether it is near the least total. */
  readonly isNear: boolean;
}

/**
 * Solves a level whose units have several places, where `solveView` knows one: the linear engine first assigns each
 * place by itself, as if a unit could have the same seat twice; of what it has twice, it keeps one, and the others
 * go along shortest paths to the seats that became free (`completeTransport`), until nothing could be cheaper.
 *
 * What the engine finds is a bound on what is possible, and its prices are near the right ones: searches are as many
 * as seats were given twice. Least degrees of seats must be rewarded for; they may be missed if the reward is small.
 * Returns `undefined` if a cost of staying without a partner is too large for the engine.
 */
export function* solveWide(
  problem: CheckedProblem,
  view: View & { readonly implicit: ImplicitView },
  level: LinearLevel,
  engine: LinearEngine,
): AssignmentSteps<SolvedWide | StoppedWide | undefined> {
  const { units, seats, unitLow, unitHigh, unitFixed, seatHigh, implicit, cost } = view;
  const { rewards, rewarded } = implicit;
  const unitOf: number[] = [];
  const optional: number[] = [];
  const costOfNone: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    for (let place = 0; place < unitHigh[unit]!; place++) {
      costOfNone.push(0 - unitCost(level.rowTerm, unit, unitFixed[unit]! + place));
      if (place >= unitLow[unit]!) optional.push(unitOf.length);
      unitOf.push(unit);
    }
  }
  if (costOfNone.some((value) => Math.abs(value) >= FORBIDDEN)) return undefined;
  const dummies = 1;
  const dummyOfRow = new Int32Array(unitOf.length).fill(-1);
  for (const row of optional) dummyOfRow[row] = 0;
  const capacities = capacitiesOf(seatHigh, dummies, rewards);
  capacities[seats] = optional.length + 1;
  const source = new DerivedSource({
    ...implicit,
    source: cost,
    units: unitOf,
    dummyOfRow,
    dummyCost: (row) => costOfNone[row]!,
    dummies,
    barredOf: (unit) => implicit.barredOf(unit),
    isFree: (unit, seat) => view.isFree(unit, seat),
  });
  const totalAlone = level.kind === 'total-cost' && costOfNone.every((value) => value === 0);
  const boundOf = (bound: number) =>
    totalAlone && rewarded !== null ? bound + view.fixedCost + rewarded : null;
  const options = { capacities, seed: problem.seed, feasible: true };
  const outcome = yield* solveInSteps(engine, source, options, level.kind, boundOf);
  if (outcome.status === 'infeasible') {
    throw new Error('unreachable: a linear level on a non-empty face is infeasible');
  }

  const chosen = new ChosenPairs(units, seats);
  const load = new Int32Array(seats);
  const kept = new Int32Array(units);
  const u = new Float64Array(units).fill(Number.NEGATIVE_INFINITY);
  outcome.columnOfRow.forEach((column, row) => {
    const unit = unitOf[row]!;
    if (outcome.status === 'optimal') u[unit] = Math.max(u[unit]!, outcome.u[row]!);
    if (column === seats || column < 0) kept[unit] = kept[unit]! + 1;
    else {
      const seat = column < seats ? column : rewards.seatOf[column - seats - dummies]!;
      load[seat] = load[seat]! + 1;
      if (!chosen.has(unit, seat)) chosen.add(unit, seat);
    }
  });
  if (outcome.status === 'stopped') {
    const onFace = isWithin(view, chosen);
    return { stopped: true, lowerBound: boundOf(outcome.lowerBound), onFace, chosen, isNear: outcome.isNear };
  }

  const prices = dualsOfSeats(outcome.v, seats, dummies, rewards, capacities).map((dual) => 0 - dual);
  const keepable = unitHigh.map((high, unit) => high - unitLow[unit]!);
  const worthOf = worths(rewards, seats);
  const transport: Transport = {
    source: cost,
    units: unitHigh,
    keepable,
    keepCost: (unit, count) =>
      0 - unitCost(level.rowTerm, unit, unitFixed[unit]! + unitHigh[unit]! - count - 1),
    places: seatHigh,
    worth: worthOf,
    classOfRow: implicit.classOfUnit,
    barredOfClass: implicit.barredOfClass,
    barredOf: (unit) => implicit.barredOf(unit),
  };
  try {
    yield* named(completeTransport(transport, { u, prices, chosen, kept, load }), level.kind);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // What the engine found is no dearer than what was being looked for.
    const onFace = isWithin(view, chosen);
    return { stopped: true, lowerBound: boundOf(outcome.cost), onFace, chosen, isNear: true };
  }
  const seatDuals = prices.map((price) => 0 - price);
  settleIdle(view, u, seatDuals);
  const { name } = engine;
  return {
    stopped: false,
    complete: isWithin(view, chosen),
    chosen,
    unitDuals: u,
    seatDuals,
    solver: typeof name === 'string' ? name : name(outcome),
  };
}

/** Seats and units without a free place get duals that make none of their pairs worth having. */
function settleIdle({ cost, unitHigh, seatHigh }: View, u: Float64Array, v: Float64Array): void {
  let highest = 0;
  u.forEach((dual, unit) => {
    if (unitHigh[unit]! > 0) highest = Math.max(highest, dual);
  });
  for (let seat = 0; seat < v.length; seat++) if (seatHigh[seat] === 0) v[seat] = cost.lowest - highest;
  const dearest = v.reduce((most, dual) => Math.max(most, dual), 0);
  for (let unit = 0; unit < u.length; unit++) if (unitHigh[unit] === 0) u[unit] = cost.lowest - dearest;
}

/** Whether all degrees are within their bounds. */
function isWithin({ unitLow, seatLow }: View, { countOfRow, countOfColumn }: ChosenPairs): boolean {
  return (
    unitLow.every((low, unit) => countOfRow[unit]! >= low) &&
    seatLow.every((low, seat) => countOfColumn[seat]! >= low)
  );
}

/** What the next place of a seat is worth when so many are taken: the rewarded ones come first, the best at first. */
function worths(
  { seatOf, places, reward }: ImplicitView['rewards'],
  seats: number,
): (seat: number, taken: number) => number {
  const first = new Int32Array(seats).fill(-1);
  const next = new Int32Array(seatOf.length).fill(-1);
  for (let index = seatOf.length - 1; index >= 0; index--) {
    next[index] = first[seatOf[index]!]!;
    first[seatOf[index]!] = index;
  }
  return (seat, taken) => {
    let left = taken;
    for (let index = first[seat]!; index >= 0; index = next[index]!) {
      if (left < places[index]!) return reward[index]!;
      left -= places[index]!;
    }
    return 0;
  };
}
