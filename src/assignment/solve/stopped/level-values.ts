import { type ChosenPairs, type Stage, stagesOf, termValue } from '../../levels';
import type { CheckedProblem } from '../../problem';

/**
 * How pairs stand by the problem's wishes: what they miss of the hard least degrees, then what each level comes to, in
 * the order of the objectives; lower is better. A worst cost stands for all levels of its objective.
 */
export class LevelValues {
  readonly #problem: CheckedProblem;
  readonly #stages: readonly Stage[];

  constructor(problem: CheckedProblem) {
    this.#problem = problem;
    this.#stages = stagesOf(problem);
  }

  /** O(levels * (rows + columns) + pairs). */
  of(chosen: ChosenPairs): number[] {
    const { rowMin, columnMin } = this.#problem;
    const { countOfRow, countOfColumn } = chosen;
    let missing = 0;
    rowMin.forEach((least, row) => {
      missing += Math.max(0, least - countOfRow[row]!);
    });
    columnMin.forEach((least, column) => {
      missing += Math.max(0, least - countOfColumn[column]!);
    });
    return [missing, ...this.#stages.map((stage) => this.#valueOf(stage, chosen))];
  }

  #valueOf(stage: Stage, chosen: ChosenPairs): number {
    const { cost, columns } = this.#problem;
    if (stage.stage === 'worst-cost') {
      let worst = Number.NEGATIVE_INFINITY;
      chosen.forEach((row, column) => {
        worst = Math.max(worst, cost.cost(row, column));
      });
      return worst;
    }
    const { rowTerm, columnTerm, weights } = stage.level;
    let sum = 0;
    chosen.countOfRow.forEach((degree, row) => {
      sum += termValue(rowTerm, row, degree);
    });
    chosen.countOfColumn.forEach((degree, column) => {
      sum += termValue(columnTerm, column, degree);
    });
    if (weights === null) return sum;
    const listed = weights.cells && new Set(weights.cells);
    chosen.forEach((row, column) => {
      if (listed === undefined || listed.has(row * columns + column)) sum += weights.cost(row, column);
    });
    return sum;
  }
}

/** Below 0 if the first standing is better, above 0 if the second is. */
export function compareLevelValues(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1;
  return 0;
}
