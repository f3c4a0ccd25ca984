import { hasBit, lowestBit, setBit } from './bits';
import type { AssignmentProgress, AssignmentSteps } from './control';
import type { Face } from './face';
import { FORBIDDEN } from './forbidden';
import { type DegreeTerm, type LinearLevel, unitCost } from './levels';
import { denseCostSource } from './linear';
import { countsOf, type EarlierLevel, type LinearEngine, solveView, type View } from './linear-view';
import type { SolverName } from './problem';
import type { CheckedProblem } from './validate';

/** A total-cost level solved by a linear engine, possibly without its column minimums. */
export interface BridgedLevel {
  readonly stopped: false;
  /** False if the pairs miss some column's least degree: then `chosen`, `v` are a start, not an answer. */
  readonly complete: boolean;
  readonly chosen: Uint32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly solver: SolverName;
}

/** The solve of a level was stopped. */
export interface StoppedLevel {
  readonly stopped: true;
  readonly lowerBound: number | null;
  /** What was found by then, and whether it is a point of the face, and near the least total. */
  readonly chosen: Uint32Array;
  readonly onFace: boolean;
  readonly isNear: boolean;
}

/**
 * Hands a level to the linear core where it has its shape, seen from the rows or from the columns; see `View` and
 * `solveView`. `chosen` is any point of the face. Returns `undefined` if the level has another shape; if the
 * answer is not complete, its prices are where the network solver starts.
 */
export function* solveByLinear(
  problem: CheckedProblem,
  face: Face,
  level: LinearLevel,
  chosen: Uint32Array,
  earlier: readonly EarlierLevel[],
  engine: LinearEngine,
  phase: AssignmentProgress['phase'],
): AssignmentSteps<BridgedLevel | StoppedLevel | undefined> {
  const onRows = fits(face, level, 'rows');
  if (!onRows && !fits(face, level, 'columns')) return undefined;
  const view = onRows ? rowView(problem, face, level) : columnView(problem, face, level);
  const partnered = new Uint8Array(view.units);
  for (let row = 0; row < face.rows; row++) {
    for (let word = 0; word < face.words; word++) {
      for (let bits = chosen[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        partnered[onRows ? row : word * 32 + lowestBit(bits)] = 1;
      }
    }
  }
  const solved = yield* solveView(problem, view, countsOf(view, earlier, partnered), engine, phase);
  if (solved === undefined) return undefined;

  const found = new Uint32Array(face.free.length);
  solved.seatOfUnit.forEach((seat, unit) => {
    if (seat < 0) return;
    if (onRows) setBit(found, unit * face.words, seat);
    else setBit(found, seat * face.words, unit);
  });
  if (solved.stopped) {
    const { lowerBound, onFace, isNear } = solved;
    return { stopped: true, lowerBound, chosen: found, onFace, isNear };
  }
  const { complete, unitDuals, seatDuals, solver } = solved;
  const [u, v] = onRows ? [unitDuals, seatDuals] : [seatDuals, unitDuals];
  return { stopped: false, complete, chosen: found, u, v, solver };
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
  const { free, words } = face;
  return {
    onRows: true,
    units: face.rows,
    seats: face.columns,
    cost: problem.cost,
    fixedCost: fixedCost(problem, face),
    unitFixed: face.fixedOfRow,
    unitLow: minus(face.rowLow, face.fixedOfRow),
    unitHigh: minus(face.rowHigh, face.fixedOfRow),
    unitCost: firstCosts(level.rowTerm, face.fixedOfRow),
    seatLow: minus(face.columnLow, face.fixedOfColumn),
    seatHigh: minus(face.columnHigh, face.fixedOfColumn),
    untouched: face.untouched,
    isFree: (unit, seat) => hasBit(free, unit * words, seat),
    mask(unit, out) {
      const base = unit * words;
      for (let word = 0; word < words; word++) {
        const end = Math.min(face.columns, word * 32 + 32);
        let bits = free[base + word]!;
        for (let seat = word * 32; seat < end; seat++, bits >>>= 1)
          if ((bits & 1) === 0) out[seat] = FORBIDDEN;
      }
    },
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
    onRows: false,
    units: columns,
    seats: rows,
    unitFixed: face.fixedOfColumn,
    cost: denseCostSource(cost, columns, rows),
    fixedCost: fixedCost(problem, face),
    unitLow: minus(face.columnLow, face.fixedOfColumn),
    unitHigh: minus(face.columnHigh, face.fixedOfColumn),
    unitCost: firstCosts(level.columnTerm, face.fixedOfColumn),
    seatLow: minus(face.rowLow, face.fixedOfRow),
    seatHigh: minus(face.rowHigh, face.fixedOfRow),
    // What is not free was left out of the copy.
    untouched: true,
    isFree: (unit, seat) => hasBit(face.free, seat * face.words, unit),
    mask() {},
  };
}

function fixedCost({ cost }: CheckedProblem, { fixed }: Face): number {
  return fixed.reduce((total, [row, column]) => total + cost.cost(row, column), 0);
}

function minus(bounds: Int32Array, fixed: Int32Array): Int32Array {
  return bounds.map((bound, index) => bound - fixed[index]!);
}

function firstCosts(term: DegreeTerm, fixed: Int32Array): Float64Array {
  return Float64Array.from(fixed, (degree, index) => unitCost(term, index, degree));
}
