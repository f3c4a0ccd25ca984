import { hasBit, lowestBit, setBit } from './bits';
import { BufferedSource } from './buffered-source';
import { Interrupted } from './control';
import type { Face } from './face';
import { FORBIDDEN } from './forbidden';
import type { DegreeTerm, LinearLevel } from './levels';
import { unitCost } from './levels';
import { type CostSource, denseCostSource, type LinearOptions, type LinearOutcome } from './linear';
import type { SolverName } from './problem';
import type { CheckedProblem } from './validate';

/** Anything that solves the linear problem of `linear/types.ts` and proves it: the linear core, or a reference. */
export interface LinearEngine {
  readonly name: SolverName | ((outcome: LinearOutcome) => SolverName);
  solve(source: CostSource, options: LinearOptions): LinearOutcome;
}

/** A total-cost level solved by a linear engine, possibly without its column minimums. */
export interface BridgedLevel {
  /** False if the pairs miss some column's least degree: then `chosen`, `v` are a start, not an answer. */
  readonly complete: boolean;
  readonly chosen: Uint32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly solver: SolverName;
}

/** What the linear core may be told while it solves. */
export type LinearControl = Pick<LinearOptions, 'onProgress' | 'shouldStop'>;

/** A level solved before this one. */
export interface EarlierLevel {
  readonly level: LinearLevel;
  readonly u: ArrayLike<number>;
  readonly v: ArrayLike<number>;
}

/**
 * Hands a level to the linear core where it has its shape: on one side ("units") everybody has one free place at
 * most, on the other ("seats") degrees cost nothing. Two reductions keep it exact.
 *
 * - A unit that may stay without a partner gets a dummy column at the cost of staying so. Where an earlier level
 *   counted how many of these units have a partner, that number is the same everywhere on the face, and the
 *   dummy column has places for the others only. Its price t then pays for a constant, and t times that level's
 *   own duals, which are tight on the whole face, turn the price into ordinary duals.
 * - Least degrees of seats are left out. If the answer meets them all the same it is optimal, since leaving
 *   them out can only lower the minimum; if not, its prices are where the network solver starts. After
 *   `cover-rows`, by classes or not, and without hard minimums of columns they are always met: the counts alone
 *   put an answer on the face.
 *
 * `chosen` is any point of the face. Returns `undefined` if the level has another shape.
 */
export function solveByLinear(
  problem: CheckedProblem,
  face: Face,
  level: LinearLevel,
  chosen: Uint32Array,
  earlier: readonly EarlierLevel[],
  engine: LinearEngine,
  control: LinearControl,
): BridgedLevel | undefined {
  const onRows = fits(face, level, 'rows');
  if (!onRows && !fits(face, level, 'columns')) return undefined;
  const view = onRows ? rowView(problem, face, level) : columnView(problem, face, level);
  const counts = countsOf(view, face, chosen, earlier, onRows);
  const bridged = solveView(problem, view, counts, engine, control);
  if (bridged === undefined) return undefined;

  const found = new Uint32Array(face.free.length);
  bridged.seatOfUnit.forEach((seat, unit) => {
    if (seat < 0) return;
    if (onRows) setBit(found, unit * face.words, seat);
    else setBit(found, seat * face.words, unit);
  });
  const [u, v] = onRows ? [bridged.unitDuals, bridged.seatDuals] : [bridged.seatDuals, bridged.unitDuals];
  counts.forEach(({ level: { u: countU, v: countV } }, index) => {
    const price = bridged.dummyPrices[index]!;
    if (price === 0) return;
    for (let row = 0; row < u.length; row++) u[row] = u[row]! + price * countU[row]!;
    for (let column = 0; column < v.length; column++) v[column] = v[column]! + price * countV[column]!;
  });
  return { complete: bridged.complete, chosen: found, u, v, solver: bridged.solver };
}

/** An earlier level that fixed how many of some units have a partner. */
interface Count {
  readonly level: EarlierLevel;
  /** The optional units that it counted. */
  readonly units: readonly number[];
  /** How many of them stay without a partner. */
  readonly idle: number;
}

/** Disjoint counts, the latest first, since later levels count larger sets. */
function countsOf(
  view: View,
  face: Face,
  chosen: Uint32Array,
  earlier: readonly EarlierLevel[],
  onRows: boolean,
): Count[] {
  const seen = new Uint8Array(view.units);
  const partnered = new Uint8Array(view.units);
  for (let row = 0; row < face.rows; row++) {
    for (let word = 0; word < face.words; word++) {
      for (let bits = chosen[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        partnered[onRows ? row : word * 32 + lowestBit(bits)] = 1;
      }
    }
  }
  const counts: Count[] = [];
  for (const level of earlier.toReversed()) {
    const { weights, rowTerm, columnTerm } = level.level;
    const [unitTerm, seatTerm] = onRows ? [rowTerm, columnTerm] : [columnTerm, rowTerm];
    if (weights !== null || seatTerm.slope.some((slope) => slope !== 0)) continue;
    const fixed = onRows ? face.fixedOfRow : face.fixedOfColumn;
    const units: number[] = [];
    let overlaps = false;
    for (let unit = 0; unit < view.units; unit++) {
      if (view.unitLow[unit] !== 0 || view.unitHigh[unit] !== 1) continue;
      if (unitCost(unitTerm, unit, fixed[unit]!) === 0) continue;
      units.push(unit);
      if (seen[unit] === 1) overlaps = true;
    }
    if (overlaps || units.length === 0) continue;
    for (const unit of units) seen[unit] = 1;
    counts.push({ level, units, idle: units.filter((unit) => partnered[unit] === 0).length });
  }
  return counts;
}

/** The level as units that choose among seats. Degrees are those left beside fixed pairs. */
interface View {
  readonly units: number;
  readonly seats: number;
  /** Row = unit. */
  readonly cost: CostSource;
  /** 0 or 1. */
  readonly unitLow: Int32Array;
  readonly unitHigh: Int32Array;
  /** What the first free place of a unit costs besides the pair. */
  readonly unitCost: Float64Array;
  readonly seatLow: Int32Array;
  readonly seatHigh: Int32Array;
  /** False if `isFree` takes out pairs that the costs allow. */
  readonly untouched: boolean;
  isFree(unit: number, seat: number): boolean;
}

interface SolvedView {
  readonly complete: boolean;
  /** -1 for none. */
  readonly seatOfUnit: Int32Array;
  readonly unitDuals: Float64Array;
  readonly seatDuals: Float64Array;
  /** Prices of the dummy columns, one for each count. */
  readonly dummyPrices: Float64Array;
  readonly solver: SolverName;
}

function fits(face: Face, level: LinearLevel, units: 'rows' | 'columns'): boolean {
  const rows = units === 'rows';
  const unitHigh = rows ? face.rowHigh : face.columnHigh;
  const unitFixed = rows ? face.fixedOfRow : face.fixedOfColumn;
  for (let unit = 0; unit < unitHigh.length; unit++) {
    if (unitHigh[unit]! - unitFixed[unit]! > 1) return false;
  }
  const seatHigh = rows ? face.columnHigh : face.rowHigh;
  const seatFixed = rows ? face.fixedOfColumn : face.fixedOfRow;
  const term = rows ? level.columnTerm : level.rowTerm;
  for (let seat = 0; seat < seatHigh.length; seat++) {
    if (seatHigh[seat]! > seatFixed[seat]! && unitCost(term, seat, seatFixed[seat]!) !== 0) return false;
  }
  return true;
}

function rowView(problem: CheckedProblem, face: Face, level: LinearLevel): View {
  return {
    units: face.rows,
    seats: face.columns,
    cost: problem.cost,
    unitLow: minus(face.rowLow, face.fixedOfRow),
    unitHigh: minus(face.rowHigh, face.fixedOfRow),
    unitCost: firstCosts(level.rowTerm, face.fixedOfRow),
    seatLow: minus(face.columnLow, face.fixedOfColumn),
    seatHigh: minus(face.columnHigh, face.fixedOfColumn),
    untouched: face.untouched,
    isFree: (unit, seat) => hasBit(face.free, unit * face.words, seat),
  };
}

/** Columns as units: the costs are copied, transposed. */
function columnView(problem: CheckedProblem, face: Face, level: LinearLevel): View {
  const { rows, columns } = face;
  const cost = new Int32Array(rows * columns).fill(FORBIDDEN);
  for (let row = 0; row < rows; row++) {
    const costs = problem.cost.row(row);
    for (let word = 0; word < face.words; word++) {
      for (let bits = face.free[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        const column = word * 32 + lowestBit(bits);
        cost[column * rows + row] = costs[column]!;
      }
    }
  }
  return {
    units: columns,
    seats: rows,
    cost: denseCostSource(cost, columns, rows),
    unitLow: minus(face.columnLow, face.fixedOfColumn),
    unitHigh: minus(face.columnHigh, face.fixedOfColumn),
    unitCost: firstCosts(level.columnTerm, face.fixedOfColumn),
    seatLow: minus(face.rowLow, face.fixedOfRow),
    seatHigh: minus(face.rowHigh, face.fixedOfRow),
    untouched: true,
    isFree: (unit, seat) => hasBit(face.free, seat * face.words, unit),
  };
}

function minus(bounds: Int32Array, fixed: Int32Array): Int32Array {
  return bounds.map((bound, index) => bound - fixed[index]!);
}

function firstCosts(term: DegreeTerm, fixed: Int32Array): Float64Array {
  return Float64Array.from(fixed, (degree, index) => unitCost(term, index, degree));
}

function solveView(
  problem: CheckedProblem,
  view: View,
  counts: readonly Count[],
  engine: LinearEngine,
  control: LinearControl,
): SolvedView | undefined {
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
  const capacities = new Int32Array(seats + dummies);
  capacities.set(view.seatHigh);
  if (dummies > 0) {
    counts.forEach(({ idle }, index) => {
      capacities[seats + index] = idle;
    });
    capacities[seats + counts.length] = optional.length + 1;
  }

  const plain = view.untouched && dummies === 0 && active.length === units;
  const source = plain ? view.cost : faceSource(view, active, dummyOfUnit, dummies);
  const warm = view.cost === problem.cost ? startOf(problem, active, source.columns) : undefined;
  const outcome = engine.solve(source, { capacities, seed: problem.seed, ...control, ...(warm && { warm }) });
  if (outcome.status === 'stopped') throw new Interrupted(null);
  if (outcome.status !== 'optimal') {
    throw new Error(`unreachable: a linear level on a non-empty face is ${outcome.status}`);
  }

  const seatOfUnit = new Int32Array(units).fill(-1);
  const unitDuals = new Float64Array(units);
  const seatDuals = outcome.v.slice(0, seats);
  const taken = new Int32Array(seats);
  active.forEach((unit, index) => {
    const seat = outcome.columnOfRow[index]!;
    unitDuals[unit] = outcome.u[index]!;
    if (seat >= seats) return;
    seatOfUnit[unit] = seat;
    taken[seat] = taken[seat]! + 1;
  });
  for (let unit = 0; unit < units; unit++) {
    if (view.unitHigh[unit]! < 1) unitDuals[unit] = idleDual(view, unit, seatDuals);
  }
  const { name } = engine;
  return {
    complete: taken.every((count, seat) => count >= view.seatLow[seat]!),
    seatOfUnit,
    unitDuals,
    seatDuals,
    dummyPrices: outcome.v.slice(seats, seats + counts.length),
    solver: typeof name === 'string' ? name : name(outcome),
  };
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
function faceSource(
  view: View,
  units: readonly number[],
  dummyOfUnit: Int32Array,
  dummies: number,
): CostSource {
  const { seats } = view;
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
      if (!view.untouched) {
        for (let seat = 0; seat < seats; seat++) if (!view.isFree(unit, seat)) out[seat] = FORBIDDEN;
      }
      out.fill(FORBIDDEN, seats);
      const dummy = dummyOfUnit[unit]!;
      if (dummy >= 0) out[seats + dummy] = -view.unitCost[unit]!;
    },
  });
}
