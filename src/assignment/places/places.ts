import { PlaceSource } from '../costs';
import {
  type AssignmentConflict,
  type AssignmentLevel,
  type AssignmentOutcome,
  type CheckedProblem,
  denseDuals,
  type Pair,
  type StoppedAssignment,
} from '../problem';

/**
 * The problem with a column for each group, of places for those of its rows who go without a pair: as many as are left
 * over when the wanted number has one. A row of a group that has neither a pair nor a place is missing, so that
 * `cover-groups` is to cover the rows of groups, the faces of all levels are those of one transport problem, and its
 * prices are the proof. A row that must have a pair needs no place.
 *
 * O(rows + groups); the problem itself where it has no groups.
 */
export function withPlaces(problem: CheckedProblem): CheckedProblem {
  const objective = problem.objectives.find(({ kind }) => kind === 'cover-groups');
  if (objective?.kind !== 'cover-groups') return problem;
  const { rows, columns, rowMin, rowMax, columnMin, columnMax, locks, cost, startV } = problem;
  const { groups, wanted } = objective;
  const places = Int32Array.from({ length: wanted.length }, (_, group) => -wanted[group]!);
  const ofRow = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    const group = groups[row]!;
    if (group < 0 || rowMax[row] === 0) continue;
    places[group] = places[group]! + 1;
    if (rowMin[row] === 0) ofRow[row] = columns + group;
  }
  for (const [row] of locks) ofRow[row] = -1;
  const more = (list: Int32Array, others: Int32Array) => {
    const both = new Int32Array(list.length + others.length);
    both.set(list);
    both.set(others, list.length);
    return both;
  };
  return {
    ...problem,
    columns: columns + places.length,
    cost: new PlaceSource(cost, places.length, ofRow),
    columnMin: more(columnMin, new Int32Array(places.length)),
    columnMax: more(columnMax, places.map((count) => Math.max(0, count))), // biome-ignore format: one call
    startV: startV && Float64Array.from({ length: columns + places.length }, (_, at) => startV[at] ?? 0),
    places: { columns, ofRow, missing: places.reduce((sum, count) => sum + Math.max(0, -count), 0) },
  };
}

/** An outcome of a problem with places, in the columns that the problem has itself. */
export function contracted(
  { places, cost }: CheckedProblem,
  outcome: AssignmentOutcome | StoppedAssignment,
): AssignmentOutcome | StoppedAssignment {
  if (places === undefined) return outcome;
  if (outcome.status === 'infeasible')
    return { ...outcome, conflict: withoutPlaces(outcome.conflict, places.columns) };
  const pairs = outcome.pairs.filter(([, column]) => column < places.columns);
  return {
    ...outcome,
    pairs,
    totalCost: pairs.reduce((sum, [row, column]) => sum + cost.cost(row, column), 0),
    levels: outcome.levels.map((level) => {
      const v = Float64Array.from(denseDuals(level.v));
      return { ...level, v: v.slice(0, places.columns), groups: v.slice(places.columns) };
    }),
  };
}

/** Places have no part in a conflict: nobody must have one. */
function withoutPlaces(conflict: AssignmentConflict, columns: number): AssignmentConflict {
  return { ...conflict, v: Float64Array.from({ length: columns }, (_, column) => conflict.v[column]!) };
}

/** The inverse of {@link contracted}: rows that go without take the places of their group, the first of them first. */
export function expanded<
  Outcome extends { readonly pairs: readonly Pair[]; readonly levels: readonly AssignmentLevel[] },
>({ places, rows, columnMax }: CheckedProblem, outcome: Outcome): Outcome {
  if (places === undefined) return outcome;
  const has = new Uint8Array(rows);
  for (const [row] of outcome.pairs) has[row] = 1;
  const left = columnMax.slice();
  const pairs: Pair[] = [...outcome.pairs];
  for (let row = 0; row < rows; row++) {
    const place = places.ofRow[row]!;
    if (has[row] === 1 || place < 0 || left[place] === 0) continue;
    left[place] = left[place]! - 1;
    pairs.push([row, place]);
  }
  const levels = outcome.levels.map((level) => {
    const v = new Float64Array(columnMax.length);
    v.set(denseDuals(level.v));
    v.set(denseDuals(level.groups ?? []), places.columns);
    return { ...level, v };
  });
  return { ...outcome, pairs, levels };
}
