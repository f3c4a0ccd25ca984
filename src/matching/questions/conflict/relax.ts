import {
  type AssignmentChange,
  type AssignmentConflict,
  type AssignmentProblem,
  BufferedSource,
  changeProblem,
  FORBIDDEN,
  type OptimalAssignment,
  type Pair,
  solveAssignment,
} from '../../../assignment';
import { type BoundKind, compareText, type RuleCount } from '../../../model';
import { costAt, costsOfMentee } from '../../large';
import { forbiddenBy, type Prepared, unitsOfPair } from '../../prepared';
import { toCost } from '../../problem';

/** A bound of a mentor or mentee. */
export interface Bound {
  readonly kind: BoundKind;
  readonly index: number;
}

/** One bound or lock of a conflict. */
export type Member = { readonly kind: 'lock'; readonly pair: Pair } | Bound;

/** A problem in which one thing gave way, and what is then best; `null`: there still is no matching. */
export interface Relaxed {
  readonly problem: AssignmentProblem;
  readonly outcome: OptimalAssignment | null;
}

/** The same of a bound, as it was and after it gave way. */
export interface RelaxedBound extends Relaxed {
  readonly from: number;
  readonly to: number;
}

/** All bounds and locks of a conflict. */
export function membersOf(conflict: AssignmentConflict): Member[] {
  const bound = (kind: BoundKind, indices: readonly number[]) =>
    indices.map((index): Member => ({ kind, index }));
  return [
    ...conflict.locks.map((pair): Member => ({ kind: 'lock', pair })),
    ...bound('mentor-minimum', conflict.columnMinimums),
    ...bound('mentee-minimum', conflict.rowMinimums),
    ...bound('mentor-maximum', conflict.columnMaximums),
    ...bound('mentee-maximum', conflict.rowMaximums),
  ];
}

/** The bound as the problem has it. */
function boundOf(problem: AssignmentProblem, { kind, index }: Bound): number {
  switch (kind) {
    case 'mentor-minimum':
      return problem.columnMin?.[index] ?? 0;
    case 'mentor-maximum':
      return problem.columnMax?.[index] ?? 1;
    case 'mentee-minimum':
      return problem.rowMin?.[index] ?? 0;
    case 'mentee-maximum':
      return problem.rowMax?.[index] ?? 1;
  }
}

function changeOf({ kind, index }: Bound, to: number): AssignmentChange {
  switch (kind) {
    case 'mentor-minimum':
      return { kind: 'column', column: index, min: to };
    case 'mentor-maximum':
      return { kind: 'column', column: index, max: to };
    case 'mentee-minimum':
      return { kind: 'row', row: index, min: to };
    case 'mentee-maximum':
      return { kind: 'row', row: index, max: to };
  }
}

/** The loosest that a bound can be. */
function loosest(problem: AssignmentProblem, { kind }: Bound): number {
  if (kind === 'mentor-maximum') return problem.rows;
  if (kind === 'mentee-maximum') return problem.columns;
  return 0;
}

function unlocked([row, column]: Pair): AssignmentChange {
  return { kind: 'unlock', row, column };
}

/** The problem without some bounds and locks. */
export function withoutMembers(problem: AssignmentProblem, members: readonly Member[]): AssignmentProblem {
  return changeProblem(
    problem,
    members.map((member) =>
      member.kind === 'lock' ? unlocked(member.pair) : changeOf(member, loosest(problem, member)),
    ),
  );
}

/** The problem with one lock taken off. */
export function liftLock(problem: AssignmentProblem, pair: Pair): Relaxed {
  const relaxed = changeProblem(problem, [unlocked(pair)]);
  return { problem: relaxed, outcome: optimumOf(relaxed) };
}

/**
 * Gives way at one bound as little as makes the problem solvable, found by bisection; as far as it goes where even
 * that does not help.
 */
export function relaxBound(problem: AssignmentProblem, bound: Bound): RelaxedBound {
  const from = boundOf(problem, bound);
  const end = loosest(problem, bound);
  const at = (to: number): RelaxedBound => {
    const relaxed = changeProblem(problem, [changeOf(bound, to)]);
    return { problem: relaxed, outcome: optimumOf(relaxed), from, to };
  };
  let best = at(end);
  if (best.outcome === null) return best;
  let [fails, works] = [from, end];
  while (Math.abs(works - fails) > 1) {
    const middle = Math.trunc((works + fails) / 2);
    const tried = at(middle);
    if (tried.outcome === null) fails = middle;
    else {
      works = middle;
      best = tried;
    }
  }
  return best;
}

/** The best matching of a problem, `null` if there is none. */
export function optimumOf(problem: AssignmentProblem): OptimalAssignment | null {
  const outcome = solveAssignment(problem);
  return outcome.status === 'optimal' ? outcome : null;
}

/** The rules that keep out pairs which would help against a conflict, those with most pairs first. */
export function rulesInTheWay(
  prepared: Prepared,
  problem: AssignmentProblem,
  { u, v }: AssignmentConflict,
): RuleCount[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < problem.rows; row++) {
    const costs = costsOfMentee(problem, row);
    for (let column = 0; column < problem.columns; column++) {
      // Pairs across the cut from demand to supply: one more of them would raise `supply` by one.
      if (u[row]! + v[column]! <= 0 || costs[column] !== FORBIDDEN) continue;
      for (const rule of forbiddenBy(prepared, [row, column])) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([rule, pairs]) => ({ rule, pairs }))
    .sort((a, b) => b.pairs - a.pairs || compareText(a.rule, b.rule));
}

/**
 * The problem with one rule lifted for everybody: pairs that no other rule forbids become possible. `undefined` if
 * there are none.
 */
export function liftRule(prepared: Prepared, problem: AssignmentProblem, rule: string): Relaxed | undefined {
  const { rows, columns } = problem;
  const liftedCost = (row: number, column: number): number => {
    const rules = forbiddenBy(prepared, [row, column]);
    return rules.length === 1 && rules[0] === rule ? toCost(unitsOfPair(prepared, [row, column])) : FORBIDDEN;
  };
  /** Opens what the rule alone forbids; whether there was anything. */
  const fill = (row: number, out: Int32Array): boolean => {
    let opened = false;
    for (let column = 0; column < columns; column++) {
      if (out[column] !== FORBIDDEN) continue;
      out[column] = liftedCost(row, column);
      opened ||= out[column] !== FORBIDDEN;
    }
    return opened;
  };
  let opened = false;
  let cost: AssignmentProblem['cost'];
  if (problem.cost instanceof Int32Array) {
    cost = problem.cost.slice();
    for (let row = 0; row < rows; row++) {
      if (fill(row, cost.subarray(row * columns, (row + 1) * columns))) opened = true;
    }
  } else {
    for (let row = 0; row < rows && !opened; row++) opened = fill(row, costsOfMentee(problem, row).slice());
    cost = new BufferedSource({
      rows,
      columns,
      lowest: Math.min(problem.cost.lowest, -prepared.policy.scoreUnit),
      highest: Math.max(problem.cost.highest, 0),
      cost(row, column) {
        const known = costAt(problem, row, column);
        return known === FORBIDDEN ? liftedCost(row, column) : known;
      },
      fill(row, out) {
        out.set(costsOfMentee(problem, row));
        fill(row, out);
      },
    });
  }
  if (!opened) return undefined;
  const lifted = { ...problem, cost };
  return { problem: lifted, outcome: optimumOf(lifted) };
}
