import { BufferedSource } from './buffered-source';
import { type AssignmentProgress, type AssignmentSteps, Interrupted } from './control';
import { FORBIDDEN } from './forbidden';
import { DerivedSource, type Rewards } from './implicit-source';
import { type LinearLevel, unitCost } from './levels';
import type {
  CostSource,
  LinearOptions,
  LinearOutcome,
  LinearReply,
  LinearStepOptions,
  LinearSteps,
} from './linear';
import type { SolverName } from './problem';
import type { CheckedProblem } from './validate';

/** Anything that solves the linear problem of `linear/types.ts` and proves it: the linear core, or a reference. */
export interface LinearEngine {
  readonly name: SolverName | ((outcome: LinearOutcome) => SolverName);
  solve(source: CostSource, options: LinearOptions): LinearOutcome;
  /** The same step by step, for engines that can be put aside and stopped. */
  steps?(source: CostSource, options: LinearStepOptions): LinearSteps<LinearOutcome>;
}

/**
 * Has an engine solve, in the steps of the room. `boundOf` turns a lower bound of the linear problem into one
 * of the total cost, where there is one, and `totalOf` the cost of an assignment. An engine without steps of its own can be stopped before it starts.
 */
export function* solveInSteps(
  engine: LinearEngine,
  source: CostSource,
  options: LinearStepOptions,
  phase: AssignmentProgress['phase'],
  boundOf: (bound: number) => number | null,
  totalOf: (cost: number) => number | null = () => null,
): AssignmentSteps<LinearOutcome> {
  if (engine.steps === undefined) {
    const progress = { phase, fraction: 0 };
    const step = { kind: 'work', progress, lowerBound: () => null, upperBound: null } as const;
    if ((yield step) === 'stop') throw new Interrupted(null);
    return engine.solve(source, options);
  }
  const steps = engine.steps(source, options);
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    const { assigned, fraction } = value.progress;
    const seen = {
      progress: { phase, fraction, assigned, isNear: value.isNear },
      lowerBound: () => boundOf(value.lowerBound()),
      upperBound: value.upperBound === null ? null : totalOf(value.upperBound),
    };
    let reply: LinearReply;
    if (value.kind === 'work') reply = yield { ...seen, kind: 'work' };
    else {
      // Whoever scans is handed rows of the source that it knows, not of one derived from it.
      const batches = source instanceof DerivedSource ? source.parts(value.batch) : [value.batch];
      for (const batch of batches) {
        reply = yield { ...seen, kind: 'scan', batch };
        if (reply === 'stop') break;
      }
    }
    step = steps.next(reply);
  }
  return step.value;
}

/** A level solved before this one. */
export interface EarlierLevel {
  readonly level: LinearLevel;
  readonly u: ArrayLike<number>;
  readonly v: ArrayLike<number>;
}

/**
 * A level as units, with one free place at most, that choose among seats whose degrees cost nothing. Degrees are
 * those left beside fixed pairs.
 */
export interface View {
  /** Whether units are the rows of the problem, or its columns. */
  readonly onRows: boolean;
  readonly units: number;
  readonly seats: number;
  /** Row = unit. */
  readonly cost: CostSource;
  /** 0 or 1. */
  readonly unitLow: Int32Array;
  readonly unitHigh: Int32Array;
  /** Places of each unit that fixed pairs take already. */
  readonly unitFixed: Int32Array;
  /** What the first free place of a unit costs besides the pair. */
  readonly unitCost: Float64Array;
  readonly seatLow: Int32Array;
  readonly seatHigh: Int32Array;
  /** What the fixed pairs cost. */
  readonly fixedCost: number;
  /** False if pairs that the costs allow are not free. */
  readonly untouched: boolean;
  isFree(unit: number, seat: number): boolean;
  /** Writes FORBIDDEN to the seats that are not free for a unit. */
  mask(unit: number, out: Int32Array): void;
  /** Given, costs are scanned where they are, and never read row by row. */
  readonly implicit?: ImplicitView;
}

/** What is known besides of a view whose costs are worked out when they are asked for. */
export interface ImplicitView {
  /** See `Derivation`. */
  readonly classOfUnit: ArrayLike<number>;
  readonly barredOfClass: readonly (Uint8Array | undefined)[];
  barredOf(unit: number): readonly number[];
  /** Places of seats that are worth something in themselves; they count among `seatHigh`. */
  readonly rewards: Rewards;
  /** What all rewards come to on the whole face; `null` if that is not the same everywhere. */
  readonly rewarded: number | null;
}

/** Units of which an earlier level fixed how many have a partner. */
export interface Count {
  /** The optional units that it counted, all worth the same. */
  readonly units: readonly number[];
  /** How many of them stay without a partner. */
  readonly idle: number;
  /** What each is worth, above 0; on the face it is also its dual. */
  readonly worth: number;
  /** The level's own duals. */
  readonly unitDuals: ArrayLike<number>;
  readonly seatDuals: ArrayLike<number>;
}

/** Disjoint counts, the latest first, since later levels count larger sets. `partnered` says which units are not idle. */
export function countsOf(view: View, earlier: readonly EarlierLevel[], partnered: Uint8Array): Count[] {
  const seen = new Uint8Array(view.units);
  const counts: Count[] = [];
  for (const { level, u, v } of earlier.toReversed()) {
    const { weights, rowTerm, columnTerm } = level;
    const [unitTerm, seatTerm] = view.onRows ? [rowTerm, columnTerm] : [columnTerm, rowTerm];
    if (weights !== null || seatTerm.slope.some((slope) => slope !== 0)) continue;
    const byWorth = new Map<number, number[]>();
    let overlaps = false;
    for (let unit = 0; unit < view.units; unit++) {
      if (view.unitLow[unit] !== 0 || view.unitHigh[unit] !== 1) continue;
      const worth = -unitCost(unitTerm, unit, view.unitFixed[unit]!);
      if (worth === 0) continue;
      if (seen[unit] === 1) overlaps = true;
      const known = byWorth.get(worth);
      if (known === undefined) byWorth.set(worth, [unit]);
      else known.push(unit);
    }
    if (overlaps) continue;
    const [unitDuals, seatDuals] = view.onRows ? [u, v] : [v, u];
    for (const [worth, units] of byWorth) {
      for (const unit of units) seen[unit] = 1;
      const idle = units.filter((unit) => partnered[unit] === 0).length;
      counts.push({ units, idle, worth, unitDuals, seatDuals });
    }
  }
  return counts;
}

/** A view whose solve was stopped. */
export interface StoppedView {
  readonly stopped: true;
  /** No point of the face has a lower total cost; `null` if it is not the total alone that was minimised. */
  readonly lowerBound: number | null;
  /** What was found by then: whether it is on the face, and the seat of each unit, -1 for none. */
  readonly onFace: boolean;
  readonly seatOfUnit: Int32Array;
  /** Whether it is near the least total. */
  readonly isNear: boolean;
}

export interface SolvedView {
  readonly stopped: false;
  /** False if some seat is below its least degree. */
  readonly complete: boolean;
  /** -1 for none. */
  readonly seatOfUnit: Int32Array;
  readonly unitDuals: Float64Array;
  readonly seatDuals: Float64Array;
  readonly solver: SolverName;
}

/**
 * Solves a level in this shape with a linear engine, without the least degrees of seats. Two reductions keep it
 * exact.
 *
 * - A unit that may stay without a partner gets a dummy column at the cost of staying so. Where an earlier level
 *   counted how many of these units have a partner, that number is the same everywhere on the face, and the
 *   dummy column has places for the others only. Its price t then pays for a constant: units whose dual at that level
 *   is what a counted one is worth, and seats of the negative dual, have only one another as partners on the face, and
 *   the seats are full. So t on these units and -t on these seats turn the price into ordinary duals.
 * - If the answer meets the least degrees of seats all the same it is optimal, since leaving them out can only
 *   lower the minimum. After `cover-rows`, by classes or not, and without hard minimums of columns they are
 *   always met: the counts alone put an answer on the face.
 *
 * Returns `undefined` if a cost of staying without a partner is too large for the engine.
 */
export function* solveView(
  problem: CheckedProblem,
  view: View,
  counts: readonly Count[],
  engine: LinearEngine,
  phase: AssignmentProgress['phase'],
): AssignmentSteps<SolvedView | StoppedView | undefined> {
  const { units, seats } = view;
  const active: number[] = [];
  for (let unit = 0; unit < units; unit++) if (view.unitHigh[unit] === 1) active.push(unit);
  const optional = active.filter((unit) => view.unitLow[unit] === 0);
  for (const unit of optional) if (!isDummyCost(-view.unitCost[unit]!)) return undefined;

  // Dummy columns: one for each count, and one with room to spare for everybody else.
  const dummyOfUnit = new Int32Array(units).fill(-1);
  for (const unit of optional) dummyOfUnit[unit] = counts.length;
  counts.forEach((count, index) => {
    for (const unit of count.units) dummyOfUnit[unit] = index;
  });
  const dummies = optional.length === 0 ? 0 : counts.length + 1;
  const { implicit } = view;
  const rewards = implicit?.rewards ?? NO_REWARDS;
  const capacities = capacitiesOf(view.seatHigh, dummies, rewards);
  if (dummies > 0) {
    counts.forEach(({ idle }, index) => {
      capacities[seats + index] = idle;
    });
    capacities[seats + counts.length] = optional.length + 1;
  }

  const plain = view.untouched && dummies === 0 && active.length === units;
  const isPlain = plain && rewards.seatOf.length === 0;
  const source = isPlain ? view.cost : viewSource(view, active, dummyOfUnit, dummies);
  const warm = view.cost === problem.cost ? startOf(problem, active, source.columns) : undefined;
  const known = implicit !== undefined && { feasible: true };
  const options = { capacities, seed: problem.seed, ...known, ...(warm && { warm }) };
  const totalAlone = phase === 'total-cost' && active.every((unit) => view.unitCost[unit] === 0);
  const rewarded = implicit === undefined ? 0 : implicit.rewarded;
  const boundOf = (bound: number) =>
    totalAlone && rewarded !== null ? bound + view.fixedCost + rewarded : null;
  const seatsOf = (columnOfRow: Int32Array) => seatsOfUnits(view, active, dummies, rewards, columnOfRow);
  const outcome = yield* solveInSteps(
    engine,
    source,
    options,
    phase,
    boundOf,
    rewards.seatOf.length === 0 ? boundOf : undefined,
  );
  if (outcome.status === 'stopped') {
    const found = seatsOf(outcome.columnOfRow);
    const onFace = outcome.columnOfRow.every((column) => column >= 0) && meetsMinimums(view, found);
    return {
      stopped: true,
      lowerBound: boundOf(outcome.lowerBound),
      onFace,
      seatOfUnit: found,
      isNear: outcome.isNear,
    };
  }
  if (outcome.status !== 'optimal') {
    throw new Error(`unreachable: a linear level on a non-empty face is ${outcome.status}`);
  }

  const seatOfUnit = seatsOf(outcome.columnOfRow);
  const unitDuals = new Float64Array(units);
  const seatDuals = dualsOfSeats(outcome.v, seats, dummies, rewards, capacities);
  active.forEach((unit, index) => {
    unitDuals[unit] = outcome.u[index]!;
  });
  if (active.length < units) {
    // A unit without a free place must not be worth any pair: for a price that does for all of them nothing is read.
    const low = view.cost.lowest - seatDuals.reduce((most, dual) => Math.max(most, dual), 0);
    for (let unit = 0; unit < units; unit++) {
      if (view.unitHigh[unit]! >= 1) continue;
      unitDuals[unit] = implicit === undefined ? idleDual(view, unit, seatDuals) : low;
    }
  }
  counts.forEach((count, index) => {
    const price = outcome.v[seats + index]!;
    if (price === 0) return;
    const { worth } = count;
    for (let unit = 0; unit < units; unit++) {
      if (count.unitDuals[unit] === worth) unitDuals[unit] = unitDuals[unit]! + price;
    }
    for (let seat = 0; seat < seats; seat++) {
      if (count.seatDuals[seat] === -worth) seatDuals[seat] = seatDuals[seat]! - price;
    }
  });
  const { name } = engine;
  return {
    stopped: false,
    complete: meetsMinimums(view, seatOfUnit),
    seatOfUnit,
    unitDuals,
    seatDuals,
    solver: typeof name === 'string' ? name : name(outcome),
  };
}

export const NO_REWARDS: Rewards = { seatOf: [], places: [], reward: [] };

/** Capacities of seats without their rewarded places, of dummies (none as yet), and of the rewarded places. */
export function capacitiesOf(seatHigh: Int32Array, dummies: number, rewards: Rewards): Int32Array {
  const beyond = seatHigh.length + dummies;
  const capacities = new Int32Array(beyond + rewards.seatOf.length);
  capacities.set(seatHigh);
  rewards.seatOf.forEach((seat, index) => {
    capacities[seat] = capacities[seat]! - rewards.places[index]!;
    capacities[beyond + index] = rewards.places[index]!;
  });
  return capacities;
}

/** The dual of a seat is what its dearest place says, without the reward; places that are not there say nothing. */
export function dualsOfSeats(
  v: Float64Array,
  seats: number,
  dummies: number,
  { seatOf, reward }: Rewards,
  capacities: Int32Array,
): Float64Array {
  const duals = v.slice(0, seats);
  const isSaid = capacities.map((places) => Math.min(1, places));
  seatOf.forEach((seat, index) => {
    if (isSaid[seats + dummies + index] === 0) return;
    const dual = v[seats + dummies + index]! + reward[index]!;
    if (isSaid[seat] === 0 || dual > duals[seat]!) duals[seat] = dual;
    isSaid[seat] = 1;
  });
  return duals;
}

/** The seat of each unit, -1 for none, from the columns that the engine gave to those that are active. */
function seatsOfUnits(
  { units, seats }: View,
  active: readonly number[],
  dummies: number,
  { seatOf }: Rewards,
  columnOfRow: Int32Array,
): Int32Array {
  const seatOfUnit = new Int32Array(units).fill(-1);
  active.forEach((unit, index) => {
    const column = columnOfRow[index]!;
    if (column < seats) seatOfUnit[unit] = column;
    else if (column >= seats + dummies) seatOfUnit[unit] = seatOf[column - seats - dummies]!;
  });
  return seatOfUnit;
}

function meetsMinimums({ seats, seatLow }: View, seatOfUnit: Int32Array): boolean {
  const taken = new Int32Array(seats);
  for (const seat of seatOfUnit) if (seat >= 0) taken[seat] = taken[seat]! + 1;
  return taken.every((count, seat) => count >= seatLow[seat]!);
}

/** A unit without a free place: any price at which none of its free pairs is worth having. */
function idleDual(view: View, unit: number, seatDuals: Float64Array): number {
  const costs = view.cost.row(unit);
  let least = Number.POSITIVE_INFINITY;
  for (let seat = 0; seat < view.seats; seat++) {
    if (costs[seat] !== FORBIDDEN && view.isFree(unit, seat))
      least = Math.min(least, costs[seat]! - seatDuals[seat]!);
  }
  return least < Number.POSITIVE_INFINITY ? least : 0;
}

/** The start that the problem brings along, in the numbers of the linear problem. */
function startOf(
  { startV, startPairs, rows }: CheckedProblem,
  units: readonly number[],
  columns: number,
): LinearOptions['warm'] {
  if (startV === undefined) return undefined;
  const v = new Float64Array(columns);
  v.set(startV);
  const columnOf = new Int32Array(rows).fill(-1);
  for (const [row, column] of startPairs) columnOf[row] = column;
  return { v, columnOfRow: Int32Array.from(units, (unit) => columnOf[unit]!) };
}

function isDummyCost(cost: number): boolean {
  return Math.abs(cost) < FORBIDDEN;
}

/** The active units of a view, without the pairs that are not free, and with dummy columns at the end. */
function viewSource(
  view: View,
  units: readonly number[],
  dummyOfUnit: Int32Array,
  dummies: number,
): CostSource {
  const { seats, implicit } = view;
  if (implicit !== undefined) {
    return new DerivedSource({
      ...implicit,
      source: view.cost,
      units,
      dummyOfRow: Int32Array.from(units, (unit) => dummyOfUnit[unit]!),
      dummyCost: (row) => -view.unitCost[units[row]!]!,
      dummies,
      barredOf: (unit) => implicit.barredOf(unit),
      isFree: (unit, seat) => view.isFree(unit, seat),
    });
  }
  let { lowest, highest } = view.cost;
  for (const unit of units) {
    if (dummyOfUnit[unit]! < 0) continue;
    lowest = Math.min(lowest, -view.unitCost[unit]!);
    highest = Math.max(highest, -view.unitCost[unit]!);
  }
  return new BufferedSource({
    rows: units.length,
    columns: seats + dummies,
    lowest,
    highest,
    cost(row, column) {
      const unit = units[row]!;
      if (column < seats) return view.isFree(unit, column) ? view.cost.cost(unit, column) : FORBIDDEN;
      return dummyOfUnit[unit] === column - seats ? -view.unitCost[unit]! : FORBIDDEN;
    },
    fill(row, out) {
      const unit = units[row]!;
      out.set(view.cost.row(unit));
      if (!view.untouched) view.mask(unit, out);
      out.fill(FORBIDDEN, seats);
      const dummy = dummyOfUnit[unit]!;
      if (dummy >= 0) out[seats + dummy] = -view.unitCost[unit]!;
    },
  });
}
