import { type AssignmentObjective, type AssignmentProblem, FORBIDDEN } from '../../../src/entries/assignment';

/**
 * The best attainable values by enumeration, sharing nothing with the solvers: rows are taken one after the
 * other, each tries every set of columns it may have, and for each vector of column degrees the best vector
 * of values so far is kept (values add up, and adding the same to both keeps the lexicographic order).
 *
 * Returns one entry for each objective (negative for what is maximised, so that less is better throughout): a
 * number, a vector for objectives of several levels, for `leximin` the chosen costs in descending order.
 * `null` if there is no assignment. For 7 by 7 with capacities up to 3, about a second.
 */
export function bruteForce(problem: AssignmentProblem): (number | number[])[] | null {
  let current = problem;
  const objectives = problem.objectives ?? [{ kind: 'total-cost' as const }];
  const result: (number | number[])[] = [];
  const fixed: AssignmentObjective[] = [];
  const universe = allowedCosts(problem);
  if (objectives.some(({ kind }) => kind === 'cover-groups'))
    throw new Error('what groups have so far is no vector of values: see everyAssignment');
  if (enumerate(current, [], universe) === null) return null;
  for (const objective of objectives) {
    if (objective.kind === 'bottleneck') {
      // The least limit that still allows all that was reached before.
      const before = JSON.stringify(enumerate(current, fixed, universe));
      const limits = [Number.NEGATIVE_INFINITY, ...allowedCosts(current)];
      const limit = limits.find(
        (most) => JSON.stringify(enumerate(limited(current, most), fixed, universe)) === before,
      );
      if (limit === undefined) throw new Error('no limit allows what was reached');
      current = limited(current, limit);
      result.push(limit);
    } else {
      fixed.push(objective);
      const values = enumerate(current, fixed, universe)!.at(-1)!;
      if (objective.kind === 'leximin') result.push(costsOf(universe, values));
      else result.push(values.length === 1 ? values[0]! : values);
    }
  }
  return result;
}

/** What an outcome's pairs attain, in the same form. */
export function attained(
  problem: AssignmentProblem,
  pairs: readonly (readonly [number, number])[],
): (number | number[])[] {
  const objectives = problem.objectives ?? [{ kind: 'total-cost' as const }];
  const cost = (row: number, column: number) => matrix(problem)[row * problem.columns + column]!;
  const costs = pairs.map(([row, column]) => cost(row, column)).sort((a, b) => b - a);
  return objectives.map((objective) => {
    if (objective.kind === 'bottleneck') return costs[0] ?? Number.NEGATIVE_INFINITY;
    if (objective.kind === 'leximin') return costs;
    const measure = measureOf(problem, objective);
    const total = measure.zero();
    const degrees = new Array<number>(problem.columns).fill(0);
    const columnsOf: number[][] = Array.from({ length: problem.rows }, () => []);
    for (const [row, column] of pairs) {
      columnsOf[row]!.push(column);
      degrees[column] = degrees[column]! + 1;
    }
    columnsOf.forEach((columns, row) => {
      measure.row(row, columns, total);
    });
    measure.end(degrees, total);
    return total.length === 1 ? total[0]! : total;
  });
}

interface Measure {
  zero(): number[];
  row(row: number, columns: readonly number[], into: number[]): void;
  end(columnDegrees: readonly number[], into: number[]): void;
}

function matrix(problem: AssignmentProblem): Int32Array {
  if (problem.cost instanceof Int32Array) return problem.cost;
  throw new Error('the oracle reads matrices only');
}

function allowedCosts(problem: AssignmentProblem): number[] {
  return [...new Set(matrix(problem).filter((cost) => cost !== FORBIDDEN))].sort((a, b) => a - b);
}

/** The problem with every pair above `most` forbidden; if one of them is locked there is no assignment. */
function limited(problem: AssignmentProblem, most: number): AssignmentProblem {
  return { ...problem, cost: matrix(problem).map((value) => (value > most ? FORBIDDEN : value)) };
}

/** Descending costs from the numbers of pairs at each distinct cost, highest cost first. */
function costsOf(universe: readonly number[], counts: readonly number[]): number[] {
  return universe.toReversed().flatMap((cost, index) => new Array<number>(counts[index]!).fill(cost));
}

function measureOf(
  problem: AssignmentProblem,
  objective: AssignmentObjective,
  universe: readonly number[] = [],
): Measure {
  const { rows, columns } = problem;
  const cost = matrix(problem);
  const nothing = { row: () => {}, end: () => {} };
  const classesOf = (classes: ArrayLike<number> | undefined, length: number) => {
    const list = classes === undefined ? new Array<number>(length).fill(0) : Array.from(classes);
    const levels = classes === undefined ? [0] : [...new Set(list)].sort((a, b) => a - b);
    return { levels, levelOf: list.map((value) => levels.indexOf(value)) };
  };
  switch (objective.kind) {
    case 'row-minimums':
      return {
        ...nothing,
        zero: () => [0],
        row: (row, chosen, into) => {
          into[0] = into[0]! - Math.min(chosen.length, objective.wanted[row]!);
        },
      };
    case 'column-minimums':
      return {
        ...nothing,
        zero: () => [0],
        end: (degrees, into) => {
          degrees.forEach((degree, column) => {
            into[0] = into[0]! - Math.min(degree, objective.wanted[column]!);
          });
        },
      };
    case 'cover-rows': {
      const { levels, levelOf } = classesOf(objective.classes, rows);
      return {
        ...nothing,
        zero: () => levels.map(() => 0),
        row: (row, chosen, into) => {
          if (chosen.length > 0) into[levelOf[row]!] = into[levelOf[row]!]! - 1;
        },
      };
    }
    case 'cover-columns': {
      const { levels, levelOf } = classesOf(objective.classes, columns);
      return {
        ...nothing,
        zero: () => levels.map(() => 0),
        end: (degrees, into) => {
          degrees.forEach((degree, column) => {
            if (degree > 0) into[levelOf[column]!] = into[levelOf[column]!]! - 1;
          });
        },
      };
    }
    case 'cover-groups': {
      const wanted = Array.from(objective.wanted);
      return {
        ...nothing,
        zero: () => [0, ...wanted.map(() => 0)],
        row: (row, chosen, into) => {
          const group = objective.groups[row]!;
          if (chosen.length > 0 && group >= 0) into[group + 1] = into[group + 1]! + 1;
        },
        end: (_, into) => {
          const covered = into.splice(1);
          into[0] = wanted.reduce((sum, count, group) => sum + Math.max(0, count - covered[group]!), 0);
        },
      };
    }
    case 'first-pairs': {
      const max = objective.side === 'rows' ? problem.rowMax : problem.columnMax;
      const others = objective.side === 'rows' ? columns : rows;
      const length = objective.side === 'rows' ? rows : columns;
      const caps = Array.from({ length }, (_, index) => Math.min(others, max?.[index] ?? 1));
      const most = Math.max(0, ...caps);
      const count = (degree: number, into: number[]) => {
        for (let unit = 1; unit <= most; unit++) into[unit - 1] = into[unit - 1]! - Math.min(degree, unit);
      };
      return {
        zero: () => new Array<number>(most).fill(0),
        row: (_, chosen, into) => {
          if (objective.side === 'rows') count(chosen.length, into);
        },
        end: (degrees, into) => {
          if (objective.side === 'columns') for (const degree of degrees) count(degree, into);
        },
      };
    }
    case 'pair-count':
      return {
        ...nothing,
        zero: () => [0],
        row: (_, chosen, into) => {
          into[0] = into[0]! - chosen.length;
        },
      };
    case 'listed-pairs': {
      const listed = new Set(objective.pairs.map(([row, column]) => row * columns + column));
      return {
        ...nothing,
        zero: () => [0],
        row: (row, chosen, into) => {
          for (const column of chosen) if (listed.has(row * columns + column)) into[0] = into[0]! - 1;
        },
      };
    }
    case 'total-cost':
      return {
        zero: () => [0],
        row: (row, chosen, into) => {
          for (const column of chosen) into[0] = into[0]! + cost[row * columns + column]!;
          if (chosen.length === 0) into[0] = into[0]! + (objective.rowEmptyCost?.[row] ?? 0);
        },
        end: (degrees, into) => {
          degrees.forEach((degree, column) => {
            if (degree === 0) into[0] = into[0]! + (objective.columnEmptyCost?.[column] ?? 0);
          });
        },
      };
    case 'leximin': {
      const costs = universe.toReversed();
      return {
        ...nothing,
        zero: () => costs.map(() => 0),
        row: (row, chosen, into) => {
          for (const column of chosen) {
            const at = costs.indexOf(cost[row * columns + column]!);
            into[at] = into[at]! + 1;
          }
        },
      };
    }
    case 'bottleneck':
      throw new Error('a bottleneck does not add up');
  }
}

/** The lexicographically least values of the objectives, `null` if there is no assignment. */
function enumerate(
  problem: AssignmentProblem,
  objectives: readonly AssignmentObjective[],
  universe: readonly number[],
): number[][] | null {
  const { rows, columns } = problem;
  const cost = matrix(problem);
  const measures = objectives.map((objective) => measureOf(problem, objective, universe));
  const locked = new Set((problem.locks ?? []).map(([row, column]) => row * columns + column));
  interface State {
    degrees: number[];
    values: number[][];
  }
  const keep = (states: Map<string, State>, state: State) => {
    const key = state.degrees.join();
    const before = states.get(key);
    if (before === undefined || less(state.values, before.values)) states.set(key, state);
  };
  let states = new Map<string, State>();
  keep(states, {
    degrees: new Array<number>(columns).fill(0),
    values: measures.map((measure) => measure.zero()),
  });
  for (let row = 0; row < rows; row++) {
    const choices: number[][] = [];
    for (let set = 0; set < 1 << columns; set++) {
      const chosen: number[] = [];
      let allowed = true;
      for (let column = 0; column < columns; column++) {
        const cell = row * columns + column;
        const inSet = ((set >> column) & 1) === 1;
        if (inSet) chosen.push(column);
        if (inSet && cost[cell] === FORBIDDEN) allowed = false;
        if (!inSet && locked.has(cell)) allowed = false;
      }
      const count = chosen.length;
      if (allowed && count >= (problem.rowMin?.[row] ?? 0) && count <= (problem.rowMax?.[row] ?? 1)) {
        choices.push(chosen);
      }
    }
    const gains = choices.map((chosen) =>
      measures.map((measure) => {
        const into = measure.zero();
        measure.row(row, chosen, into);
        return into;
      }),
    );
    const next = new Map<string, State>();
    for (const { degrees, values } of states.values()) {
      choices.forEach((chosen, index) => {
        const after = degrees.slice();
        for (const column of chosen) {
          after[column] = after[column]! + 1;
          if (after[column]! > (problem.columnMax?.[column] ?? 1)) return;
        }
        keep(next, { degrees: after, values: plus(values, gains[index]!) });
      });
    }
    states = next;
  }
  let best: number[][] | null = null;
  for (const { degrees, values } of states.values()) {
    if (degrees.some((degree, column) => degree < (problem.columnMin?.[column] ?? 0))) continue;
    const final = values.map((value) => value.slice());
    measures.forEach((measure, index) => {
      measure.end(degrees, final[index]!);
    });
    if (best === null || less(final, best)) best = final;
  }
  return best;
}

function plus(a: readonly number[][], b: readonly number[][]): number[][] {
  return a.map((values, index) => values.map((value, at) => value + b[index]![at]!));
}

function less(a: readonly number[][], b: readonly number[][]): boolean {
  for (let index = 0; index < a.length; index++) {
    for (let at = 0; at < a[index]!.length; at++) {
      if (a[index]![at]! !== b[index]![at]!) return a[index]![at]! < b[index]![at]!;
    }
  }
  return false;
}
