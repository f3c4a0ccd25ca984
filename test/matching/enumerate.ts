import type { Cohort, Matching, MatchingResult, PairRef, PolicyInput } from '../../src';
import type { Pair } from '../../src/entries/assignment';
import { type Extensions, type Prepared, prepare } from '../../src/matching/prepared/prepare';
import { denseCosts } from '../../src/matching/problem/cost-rows';
import { encode } from '../../src/matching/problem/encode';
import { type ObjectiveValues, objectiveValues } from '../../src/matching/problem/objective-values';

/** One of all the matchings of a small cohort. */
export interface Candidate {
  readonly pairs: readonly PairRef[];
  readonly values: ObjectiveValues;
}

/** Every matching that keeps rules, locks, capacities and required minimums, with what it is worth. */
export function enumerate(cohort: Cohort, policy: PolicyInput, extensions: Extensions = {}): Candidate[] {
  const prepared = prepare(cohort, policy, extensions);
  return [...indexMatchings(prepared)].map((pairs) => ({
    pairs: pairs.map(([row, column]) => ({
      mentorId: prepared.cohort.mentors[column]!.id,
      menteeId: prepared.cohort.mentees[row]!.id,
    })),
    values: objectiveValues(prepared, pairs, ([mentee, mentor]) => prepared.scoring.units(mentor, mentee)),
  }));
}

/** The same as pairs of [mentee, mentor] indices, in the prepared order. */
export function* indexMatchings(prepared: Prepared): Generator<Pair[]> {
  const cost = denseCosts(prepared);
  const { rows, columns, rowMin, rowMax, columnMin, columnMax, locks } = encode(prepared, cost);
  const cells: Pair[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (cost[row * columns + column]! <= 0) cells.push([row, column]);
  const locked = new Set(locks!.map(([row, column]) => row * columns + column));
  const chosen: Pair[] = [];
  const rowDegree = new Array<number>(rows).fill(0);
  const columnDegree = new Array<number>(columns).fill(0);
  function* visit(at: number): Generator<Pair[]> {
    if (at === cells.length) {
      const holds =
        rowDegree.every((degree, row) => degree >= rowMin![row]!) &&
        columnDegree.every((degree, column) => degree >= columnMin![column]!);
      if (holds) yield [...chosen];
      return;
    }
    const [row, column] = cells[at]!;
    if (!locked.has(row * columns + column)) yield* visit(at + 1);
    if (rowDegree[row]! >= rowMax![row]! || columnDegree[column]! >= columnMax![column]!) return;
    rowDegree[row]! += 1;
    columnDegree[column]! += 1;
    chosen.push([row, column]);
    yield* visit(at + 1);
    chosen.pop();
    rowDegree[row]! -= 1;
    columnDegree[column]! -= 1;
  }
  yield* visit(0);
}

/** A pair as text. */
export const keyOf = ({ mentorId, menteeId }: PairRef) => `${mentorId} ${menteeId}`;

/** A result that has matches. */
export function expectMatches<R extends MatchingResult>(result: R | { status: string }): Matching & R {
  if (result.status !== 'optimal' && result.status !== 'stable')
    throw new Error(`no matching: ${result.status}`);
  return result as Matching & R;
}
