import { lowestBit } from './bits';
import { allowedPairs, Face } from './face';
import { feasibilityLevel } from './levels';
import { solveNetwork } from './network';
import type { AssignmentConflict, AssignmentProblem, Pair } from './problem';
import { type CheckedProblem, checkProblem } from './validate';

/** One thing that could be given up to make a problem feasible. */
type Demand =
  | { readonly kind: 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax'; readonly index: number }
  | { readonly kind: 'lock'; readonly index: number };

/** Bounds and locks; which pairs are allowed is said beside it, as bits. */
export type BoundedProblem = Pick<
  CheckedProblem,
  'rows' | 'columns' | 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax' | 'locks'
>;

interface Cut {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/**
 * Finds a smallest contradictory set of bounds and locks, given a cut that proves there is one.
 *
 * A cut of the circulation network names the bounds that matter: those with a non-zero share in the bound
 * (Hoffman's circulation theorem; with one unit per row it is a violator of Hall's condition). They are then
 * tried one after the other: if the rest is still contradictory without it, a bound is dropped, and with it
 * all that the new, smaller cut does not need (deletion filter: J. W. Chinneck, E. W. Dravnieks, "Locating
 * minimal infeasible constraint sets in linear programs", ORSA Journal on Computing 3 (1991) 157-168,
 * DOI 10.1287/ijoc.3.2.157). At most one feasibility flow for each bound in the first cut.
 */
export function conflictOf(problem: BoundedProblem, allowed: Uint32Array, cut: Cut): AssignmentConflict {
  let proof = cut;
  let needed = demandsIn(problem, cut);
  for (let index = 0; index < needed.length; ) {
    const candidate = needed[index]!;
    const rest = needed.filter((demand) => demand !== candidate);
    const smaller = contradiction(problem, allowed, rest);
    if (smaller === undefined) {
      index++;
      continue;
    }
    proof = smaller;
    const kept = new Set(demandsIn(problem, smaller).map(keyOf));
    // Those before `index` are indispensable, so every contradiction that is left contains them.
    needed = rest.filter((demand) => kept.has(keyOf(demand)));
  }
  return describe(problem, allowed, needed, proof);
}

function keyOf(demand: Demand): string {
  return `${demand.kind} ${demand.index}`;
}

/** The bounds and locks with a share in the proof. */
function demandsIn(problem: BoundedProblem, { u, v }: Cut): Demand[] {
  const demands: Demand[] = [];
  problem.locks.forEach(([row, column], index) => {
    if (u[row]! + v[column]! < 0) demands.push({ kind: 'lock', index });
  });
  for (let index = 0; index < problem.rows; index++) {
    if (u[index]! > 0 && problem.rowMin[index]! > 0) demands.push({ kind: 'rowMin', index });
    if (u[index]! < 0) demands.push({ kind: 'rowMax', index });
  }
  for (let index = 0; index < problem.columns; index++) {
    if (v[index]! > 0 && problem.columnMin[index]! > 0) demands.push({ kind: 'columnMin', index });
    if (v[index]! < 0) demands.push({ kind: 'columnMax', index });
  }
  return demands;
}

/** A proof that these demands alone cannot be met, `undefined` if they can. */
function contradiction(
  problem: BoundedProblem,
  allowed: Uint32Array,
  demands: readonly Demand[],
): Cut | undefined {
  const { rows, columns } = problem;
  const bounds = {
    rowMin: new Int32Array(rows),
    rowMax: new Int32Array(rows).fill(columns),
    columnMin: new Int32Array(columns),
    columnMax: new Int32Array(columns).fill(rows),
  };
  const locks: Pair[] = [];
  for (const { kind, index } of demands) {
    if (kind === 'lock') locks.push(problem.locks[index]!);
    else bounds[kind][index] = problem[kind][index]!;
  }
  // A minimum may stand beside a maximum that was dropped, and be beyond all columns.
  const outcome = solveNetwork(new Face(allowed.slice(), bounds, locks), feasibilityLevel(rows, columns));
  return outcome.feasible ? undefined : outcome;
}

function describe(
  problem: BoundedProblem,
  allowed: Uint32Array,
  demands: readonly Demand[],
  { u, v }: Cut,
): AssignmentConflict {
  const listed = (kind: Demand['kind']) =>
    demands.filter((demand) => demand.kind === kind).map((demand) => demand.index);
  const rowMinimums = listed('rowMin');
  const rowMaximums = listed('rowMax');
  const columnMinimums = listed('columnMin');
  const columnMaximums = listed('columnMax');
  const locks = listed('lock').map((index) => problem.locks[index]!);
  const sum = (values: Int32Array, indices: readonly number[]) =>
    indices.reduce((total, index) => total + values[index]!, 0);
  const demand = sum(problem.rowMin, rowMinimums) + sum(problem.columnMin, columnMinimums);
  let supply = sum(problem.rowMax, rowMaximums) + sum(problem.columnMax, columnMaximums);
  // Pairs that cross the cut carry one unit each at most; locked ones that take part are counted as demand.
  const words = allowed.length / Math.max(problem.rows, 1);
  for (let row = 0; row < problem.rows; row++) {
    for (let word = 0; word < words; word++) {
      for (let bits = allowed[row * words + word]!; bits !== 0; bits &= bits - 1) {
        supply += Math.max(0, u[row]! + v[word * 32 + lowestBit(bits)]!);
      }
    }
  }
  const pressed = locks.reduce((total, [row, column]) => total - u[row]! - v[column]!, 0);
  return {
    rowMinimums,
    rowMaximums,
    columnMinimums,
    columnMaximums,
    locks,
    demand: demand + pressed,
    supply,
    u,
    v,
  };
}

/** A bound or lock of a conflict, and how little it must give way for the whole problem to have an assignment. */
export type ConflictRelaxation =
  | {
      readonly kind: 'row-minimum' | 'row-maximum' | 'column-minimum' | 'column-maximum';
      readonly index: number;
      /** The bound as it is, at most the number of partners there are. */
      readonly from: number;
      /** The nearest bound with which there is an assignment, all else unchanged. */
      readonly to: number;
    }
  | { readonly kind: 'lock'; readonly pair: Pair };

/**
 * The members of a conflict each of which, giving way alone, leaves an assignment of the whole problem; with how little.
 * None, where the problem has another contradiction beside this one. In the order of the lists of the conflict, locks
 * last. One feasibility flow for each member, some more where others of its bounds are in the way.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed.
 */
export function conflictRelaxations(
  problem: AssignmentProblem,
  conflict: AssignmentConflict,
): ConflictRelaxation[] {
  const checked = checkProblem(problem);
  const { rows, columns } = checked;
  const allowed = allowedPairs(checked);
  let chosen: Uint32Array | undefined;
  const isFeasible = (change: (bounds: Bounds) => void, locks: readonly Pair[] = checked.locks): boolean => {
    const bounds: Bounds = {
      rowMin: checked.rowMin.slice(),
      rowMax: checked.rowMax.slice(),
      columnMin: checked.columnMin.slice(),
      columnMax: checked.columnMax.slice(),
    };
    change(bounds);
    const face = new Face(allowed.slice(), bounds, locks);
    const start = chosen === undefined ? {} : { chosen: withoutFixed(face, chosen) };
    const outcome = solveNetwork(face, feasibilityLevel(rows, columns), start);
    if (outcome.feasible) chosen = outcome.chosen;
    return outcome.feasible;
  };
  const short = Math.max(1, conflict.demand - conflict.supply);
  const found: ConflictRelaxation[] = [];
  const tryBound = (
    kind: Exclude<ConflictRelaxation['kind'], 'lock'>,
    list: keyof Bounds,
    index: number,
    loosest: number,
  ) => {
    const from = checked[list][index]!;
    const holds = (to: number) => isFeasible((bounds) => (bounds[list][index] = to));
    const sign = loosest < from ? -1 : 1;
    // Less than the conflict is short of is never enough.
    let fails = from + sign * (short - 1);
    let works = sign < 0 ? Math.max(loosest, from - short) : Math.min(loosest, from + short);
    if (!holds(works)) {
      if (works === loosest || !holds(loosest)) return;
      fails = works;
      works = loosest;
      while (Math.abs(works - fails) > 1) {
        const middle = Math.trunc((works + fails) / 2);
        if (holds(middle)) works = middle;
        else fails = middle;
      }
    }
    found.push({ kind, index, from, to: works });
  };
  for (const row of conflict.rowMinimums) tryBound('row-minimum', 'rowMin', row, 0);
  for (const row of conflict.rowMaximums) tryBound('row-maximum', 'rowMax', row, columns);
  for (const column of conflict.columnMinimums) tryBound('column-minimum', 'columnMin', column, 0);
  for (const column of conflict.columnMaximums) tryBound('column-maximum', 'columnMax', column, rows);
  for (const pair of conflict.locks) {
    const others = checked.locks.filter(([row, column]) => row !== pair[0] || column !== pair[1]);
    if (isFeasible(() => {}, others)) found.push({ kind: 'lock', pair });
  }
  return found;
}

type Bounds = Record<'rowMin' | 'rowMax' | 'columnMin' | 'columnMax', Int32Array>;

/** Chosen pairs that are still free in a face. */
function withoutFixed(face: Face, chosen: Uint32Array): Uint32Array {
  return chosen.map((bits, word) => bits & face.free[word]!);
}

/**
 * Whether a conflict is a smallest one: without any single one of its members the others no longer contradict each
 * other. One feasibility flow for each member.
 */
export function isSmallestConflict(problem: AssignmentProblem, conflict: AssignmentConflict): boolean {
  const checked = checkProblem(problem);
  const allowed = allowedPairs(checked);
  const bounds = (kind: 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax', indices: readonly number[]) =>
    indices.map((index): Demand => ({ kind, index }));
  const lockIndex = ([row, column]: Pair) =>
    checked.locks.findIndex((lock) => lock[0] === row && lock[1] === column);
  const demands: Demand[] = [
    ...bounds('rowMin', conflict.rowMinimums),
    ...bounds('rowMax', conflict.rowMaximums),
    ...bounds('columnMin', conflict.columnMinimums),
    ...bounds('columnMax', conflict.columnMaximums),
    ...conflict.locks.map((pair): Demand => ({ kind: 'lock', index: lockIndex(pair) })),
  ];
  return demands.every(
    (demand) =>
      contradiction(
        checked,
        allowed,
        demands.filter((other) => other !== demand),
      ) === undefined,
  );
}
