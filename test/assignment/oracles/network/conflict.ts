import { feasibilityLevel } from '../../../../src/assignment/levels/levels';
import type { CheckedProblem } from '../../../../src/assignment/problem/checked';
import type { AssignmentConflict, Pair } from '../../../../src/assignment/problem/problem';
import { lowestBit } from './bits';
import { Face } from './face';
import { solveNetwork } from './network';

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
