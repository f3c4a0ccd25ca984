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
  return objectives;
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
