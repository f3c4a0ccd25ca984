import {
  type AssignmentObjective,
  type AssignmentProblem,
  BufferedSource,
  FORBIDDEN,
  type OptimalAssignment,
  type Pair,
} from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { type AimPart, OBJECTIVE_TRAITS } from '../../model';
import type { Prepared } from '../prepared';
import { bounds, encode } from '../problem';

/** People of whom at least so many must be matched. */
export interface GroupNeed {
  /** Indices of mentees; nobody is in two groups. */
  readonly members: readonly number[];
  /** An integer >= 0. */
  readonly matched: number;
}

/**
 * The problem of a policy with at least so many matched in each group: still a transport problem. Every mentee has just
 * one column, a mentor or a place among those who go without; each group has no more such places than may go without,
 * and nobody needs more than that. So its optimum is exact and its prices prove it, and the price of a group's places
 * is what one matched person more of it costs.
 *
 * Columns are the mentors, then one for each group, then one for those in no group.
 *
 * @throws MentorMatchError `invalid-input` for mentees who take several mentors, for objectives on the lowest scores,
 *   and for objectives that say themselves who is to be matched.
 */
export function problemWithShares(
  prepared: Prepared,
  cost: Int32Array,
  groups: readonly GroupNeed[],
): AssignmentProblem {
  const { mentors, mentees } = prepared.cohort;
  checkShape(prepared);
  const problem = encode(prepared, cost);
  const real = mentors.length;
  const columns = real + groups.length + 1;
  const groupOf = new Int32Array(mentees.length).fill(groups.length);
  for (const [at, { members }] of groups.entries()) for (const mentee of members) groupOf[mentee] = at;
  const takes = (mentee: number) => bounds(mentees[mentee]!).max > 0;
  const mustSit = (mentee: number) => (problem.rowMin?.[mentee] ?? 0) > 0;
  const priceOf = (mentee: number, column: number): number => {
    if (column < real) return cost[mentee * real + column]!;
    return column - real === groupOf[mentee]! && !mustSit(mentee) ? 0 : FORBIDDEN;
  };
  const source = new BufferedSource({
    rows: mentees.length,
    columns,
    lowest: -prepared.policy.scoreUnit,
    highest: 0,
    cost: priceOf,
    fill(mentee, out) {
      out.set(cost.subarray(mentee * real, (mentee + 1) * real));
      for (let column = real; column < columns; column++) out[column] = priceOf(mentee, column);
    },
  });
  const places = groups.map(({ members, matched }) => Math.max(0, members.filter(takes).length - matched));
  const ones = mentees.map((_, mentee) => (takes(mentee) ? 1 : 0));
  const dummies = (values: ArrayLike<number>, more: readonly number[]) => [...Array.from(values), ...more];
  const most = mentors.reduce(
    (highest, one) => Math.max(highest, Math.min(bounds(one).max, mentees.length)),
    0,
  );
  const none = new Array<number>(groups.length + 1).fill(0);
  return {
    ...problem,
    columns,
    cost: source,
    rowMin: ones,
    rowMax: ones,
    columnMin: dummies(problem.columnMin ?? [], none),
    columnMax: dummies(problem.columnMax ?? [], [...places, mentees.length]),
    objectives: (problem.objectives ?? []).flatMap((objective, at) =>
      // Ties are not told from one another by what a share costs.
      OBJECTIVE_TRAITS[prepared.policy.objectives[at]!].needs === 'tieBreak'
        ? []
        : objectivesWith(objective, { rows: mentees.length, real, groupOf, none, ones, most }),
    ),
  };
}

interface Shape {
  readonly rows: number;
  readonly real: number;
  readonly groupOf: Int32Array;
  readonly none: readonly number[];
  readonly ones: readonly number[];
  /** Most mentees of any mentor. */
  readonly most: number;
}

/** The same objective where those who go without have a column too, which counts for nothing. */
function objectivesWith(objective: AssignmentObjective, shape: Shape): AssignmentObjective[] {
  const { rows, real, groupOf, none, ones, most } = shape;
  const wanted = (of: (column: number) => number): AssignmentObjective => ({
    kind: 'column-minimums',
    wanted: [...Array.from({ length: real }, (_, column) => of(column)), ...none],
  });
  switch (objective.kind) {
    case 'column-minimums':
      return [wanted((column) => objective.wanted[column]!)];
    case 'cover-columns':
      return [wanted(() => 1)];
    case 'first-pairs':
      return Array.from({ length: most }, (_, at) => wanted(() => at + 1));
    case 'row-minimums': {
      const pairs: Pair[] = [];
      for (let row = 0; row < rows; row++)
        if (objective.wanted[row]! > 0)
          for (let column = 0; column < real; column++) pairs.push([row, column]);
      return [{ kind: 'listed-pairs', pairs }];
    }
    case 'cover-rows': {
      // As many are matched as can be: the most of the first classes are where the most of the last go without.
      const classes = Array.from(objective.classes ?? new Array<number>(rows).fill(0));
      const later = [...new Set(classes)].sort((a, b) => a - b).slice(1);
      const without = (from: number): Pair[] =>
        classes.flatMap((name, row): Pair[] =>
          name >= from && ones[row] === 1 ? [[row, real + groupOf[row]!]] : [],
        );
      return [
        wanted(() => rows),
        ...later.map((from): AssignmentObjective => ({ kind: 'listed-pairs', pairs: without(from) })),
      ];
    }
    default:
      return [objective];
  }
}

/** The pairs with mentors. */
export function realPairs({ pairs }: OptimalAssignment, mentors: number): readonly Pair[] {
  return pairs.filter(([, column]) => column < mentors);
}

/** Whether shares of groups can be asked for: each mentee takes one mentor, and the total score is what counts. */
export function canAskForShares(prepared: Prepared): boolean {
  return hindranceOf(prepared) === undefined;
}

function hindranceOf({ cohort, policy }: Prepared): ErrorIssue | undefined {
  const { objectives } = policy;
  const several = cohort.mentees.find((mentee) => bounds(mentee).max > 1);
  if (several !== undefined)
    return {
      path: 'cohort.mentees',
      message: 'where a mentee takes several mentors, a share of people is no transport problem',
      received: `${several.id}, who takes ${bounds(several).max}`,
      expected: 'mentees who take one mentor',
    };
  const worst = objectives.find((one) => OBJECTIVE_TRAITS[one].isWorst);
  if (worst !== undefined)
    return {
      path: 'policy.objectives',
      message: 'what a share costs is told in total score, which is not what this policy maximizes',
      received: printValue(worst),
      expected: 'objectives without worst-off and leximin',
    };
  const placeOf = (part: AimPart) => objectives.findIndex((one) => OBJECTIVE_TRAITS[one].needs === part);
  const first = placeOf('tieBreak');
  const isFirst = first >= 0 && first < objectives.indexOf('total-score');
  if (!isFirst && placeOf('coverGroups') < 0) return undefined;
  return {
    path: 'policy.objectives',
    message: 'the policy itself says which mentees are to be matched before the total score counts',
    received: printValue(objectives),
    expected: 'objectives without cover-groups, and without first-come before total-score',
  };
}

/** @throws MentorMatchError `invalid-input`. */
function checkShape(prepared: Prepared): void {
  const hindrance = hindranceOf(prepared);
  if (hindrance !== undefined) throw new MentorMatchError('invalid-input', [hindrance]);
}
