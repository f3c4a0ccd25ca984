import { printValue } from '../../errors';
import type { Issues } from './issues';
import type { AssignmentObjective, AssignmentProblem } from './problem';

/** The objectives of a problem, their lists checked. */
export function checkObjectives(
  issues: Issues,
  { rows, columns, objectives = [{ kind: 'total-cost' }] }: AssignmentProblem,
  rowMax: Int32Array,
  columnMax: Int32Array,
): readonly AssignmentObjective[] {
  const isList: boolean = Array.isArray(objectives);
  if (!isList) {
    issues.add('objectives', 'not a list of objectives', objectives, 'an array of AssignmentObjective');
    return [];
  }
  objectives.forEach((objective, index) => {
    const path = `objectives[${index}]`;
    switch (objective?.kind) {
      case 'row-minimums':
      case 'column-minimums':
        issues.degrees(
          `${path}.wanted`,
          objective.wanted ?? [],
          objective.kind === 'row-minimums' ? rows : columns,
          0,
        );
        break;
      case 'cover-rows':
      case 'cover-columns':
        issues.degrees(
          `${path}.classes`,
          objective.classes,
          objective.kind === 'cover-rows' ? rows : columns,
          0,
        );
        break;
      case 'cover-groups':
        checkGroups(issues, path, objective, rows);
        break;
      case 'first-pairs':
        if (objective.side !== 'rows' && objective.side !== 'columns')
          issues.add(`${path}.side`, 'no such side', printValue(objective.side), "'rows' or 'columns'");
        break;
      case 'listed-pairs':
        issues.pairs(`${path}.pairs`, objective.pairs, rows, columns);
        break;
      case 'total-cost':
        checkEmptyCost(issues, `${path}.rowEmptyCost`, objective.rowEmptyCost, rowMax);
        checkEmptyCost(issues, `${path}.columnEmptyCost`, objective.columnEmptyCost, columnMax);
        break;
      case 'pair-count':
        break;
      case 'bottleneck':
      case 'leximin':
        if (typeof objective.solve !== 'function')
          issues.add(
            path,
            'an objective without its solver, which no copy takes along (JSON, structuredClone, postMessage, spread)',
            objective,
            `the constant ${objective.kind} of mentor-match/assignment itself`,
          );
        break;
      default: {
        const unknown: never = objective;
        issues.add(path, 'no such objective', printValue(unknown), 'an objective as in AssignmentObjective');
      }
    }
  });
  checkBesideGroups(issues, objectives);
  return objectives;
}

function checkGroups(
  issues: Issues,
  path: string,
  { groups, wanted }: Extract<AssignmentObjective, { kind: 'cover-groups' }>,
  rows: number,
): void {
  const count: unknown = typeof wanted === 'object' ? wanted?.length : undefined;
  if (typeof count !== 'number') {
    issues.add(`${path}.wanted`, 'not a list of numbers', wanted, 'a number for each group');
    return;
  }
  issues.degrees(`${path}.wanted`, wanted, count, 0);
  const isGroup = (value: number) => value >= -1 && value < count;
  const expected = `an integer from 0 to ${count - 1}, or -1`;
  issues.copy(`${path}.groups`, groups, new Int32Array(rows), isGroup, 'not a group', expected);
}

/** What stands beside groups has to leave a transport problem, with places for those who go without. */
function checkBesideGroups(issues: Issues, objectives: readonly AssignmentObjective[]): void {
  const own = objectives.findIndex((objective) => objective?.kind === 'cover-groups');
  if (own < 0) return;
  objectives.forEach((objective, index) => {
    const path = `objectives[${index}]`;
    switch (objective?.kind) {
      case 'cover-groups':
        if (index > own)
          issues.add(
            path,
            'groups that cut across one another are no transport problem',
            `cover-groups, as objectives[${own}]`,
            'one objective cover-groups',
          );
        break;
      case 'bottleneck':
      case 'leximin':
        issues.add(
          path,
          'a worst cost is not minimised beside groups',
          `${objective.kind} beside cover-groups`,
          'objectives without bottleneck and leximin',
        );
        break;
      case 'total-cost':
        if (objective.rowEmptyCost !== undefined)
          issues.add(
            `${path}.rowEmptyCost`,
            'rows without a pair have no cost of their own beside groups',
            'rowEmptyCost beside cover-groups',
            'a total-cost without rowEmptyCost',
          );
        break;
    }
  });
}

function checkEmptyCost(
  issues: Issues,
  path: string,
  given: ArrayLike<number> | undefined,
  max: Int32Array,
): void {
  if (given === undefined) return;
  const isRight = (value: number, index: number) => value >= 0 || max[index]! <= 1;
  const expected =
    'a safe integer, >= 0 where the maximum is above 1: who takes several is not rewarded for staying empty';
  issues.copy(path, given, new Float64Array(max.length), isRight, 'not a cost of staying empty', expected);
}
