import loadHighs from 'highs';
import { type AssignmentObjective, type AssignmentProblem, FORBIDDEN } from '../../../src/entries/assignment';

/** A level as `AssignmentLevel` has it, without its proof. */
export interface LevelValue {
  readonly objective: number;
  readonly kind: string;
  readonly value: number | null;
}

/** The value of each level in order; `null` if there is no assignment. */
export type MilpOracle = (problem: AssignmentProblem) => LevelValue[] | null;

/**
 * An oracle that states the problem as a mixed-integer program and has HiGHS solve it (branch and cut: Q. Huangfu, J.
 * A. J. Hall, Mathematical Programming Computation 10 (2018) 119-142, DOI 10.1007/s12532-017-0130-5), level by level:
 * each level is minimised and then held at its minimum by a constraint. It shares no code and no method with the
 * library: what the library takes from flows and matroids (one level for all classes of a coverage, say) is enumerated
 * here.
 */
export async function milpOracle(): Promise<MilpOracle> {
  const highs = await loadHighs();
  return (problem) => {
    const program = new Program(problem, (text) => highs.solve(text, { mip_rel_gap: 0, presolve: 'on' }));
    if (program.minimum([]) === null) return null;
    const objectives = problem.objectives ?? [{ kind: 'total-cost' as const }];
    return objectives.flatMap((objective, index) =>
      program
        .levels(objective)
        .map(([value, kind = objective.kind]): LevelValue => ({ objective: index, kind, value })),
    );
  };
}

type Terms = readonly (readonly [factor: number, variable: string])[];
type Solved = { readonly Status: string; readonly ObjectiveValue: number };
type Level = readonly [value: number | null, kind?: string];
type Side = 'rows' | 'columns';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly cost: number;
  readonly variable: string;
}

class Program {
  readonly #problem: AssignmentProblem;
  readonly #solve: (text: string) => Solved;
  readonly #cells: readonly Cell[];
  readonly #constraints: string[] = [];
  readonly #bounds: string[] = [];
  readonly #integers: string[] = [];

  constructor(problem: AssignmentProblem, solve: (text: string) => Solved) {
    this.#problem = problem;
    this.#solve = solve;
    const { rows, columns, cost, locks = [] } = problem;
    if (!(cost instanceof Int32Array)) throw new Error('a matrix is expected');
    // A sum in the LP format needs a term.
    this.#bounds.push('nothing = 0');
    this.#cells = [...cost.entries()]
      .filter(([, value]) => value !== FORBIDDEN)
      .map(([cell, value]) => {
        const [row, column] = [Math.floor(cell / columns), cell % columns];
        const variable = this.#variable(`x_${row}_${column}`, 0, 1);
        return { row, column, cost: value, variable };
      });
    for (const [row, column] of locks)
      this.#constrain(
        this.#pairs((cell) => cell.row === row && cell.column === column),
        '>=',
        1,
      );
    for (let row = 0; row < rows; row++) {
      this.#constrain(this.#degree('rows', row), '>=', problem.rowMin?.[row] ?? 0);
      this.#constrain(this.#degree('rows', row), '<=', problem.rowMax?.[row] ?? 1);
    }
    for (let column = 0; column < columns; column++) {
      this.#constrain(this.#degree('columns', column), '>=', problem.columnMin?.[column] ?? 0);
      this.#constrain(this.#degree('columns', column), '<=', problem.columnMax?.[column] ?? 1);
    }
  }

  /** The least value of a sum, which is an integer; `null` if there is no assignment. */
  minimum(terms: Terms): number | null {
    const solved = this.#solve(
      [
        `Minimize\n least: ${written(terms)}\nSubject To`,
        ...this.#constraints.map((text, index) => ` c${index}: ${text}`),
        'Bounds',
        ...this.#bounds.map((text) => ` ${text}`),
        `General\n ${this.#integers.join('\n ')}\nEnd`,
      ].join('\n'),
    );
    if (solved.Status === 'Infeasible') return null;
    const value = Math.round(solved.ObjectiveValue);
    if (solved.Status !== 'Optimal' || Math.abs(value - solved.ObjectiveValue) > 1e-6)
      throw new Error(`HiGHS says ${solved.Status} with ${solved.ObjectiveValue}`);
    return value + 0;
  }

  /** The levels of an objective, each held at its minimum from then on. */
  levels(objective: AssignmentObjective): Level[] {
    const { rows, columns } = this.#problem;
    switch (objective.kind) {
      case 'row-minimums':
        return [[this.#attain(this.#counted('rows', (row) => objective.wanted[row]!))]];
      case 'column-minimums':
        return [[this.#attain(this.#counted('columns', (column) => objective.wanted[column]!))]];
      case 'cover-rows':
        return [[this.#covered('rows', objective.classes ?? new Array<number>(rows).fill(0))]];
      case 'cover-columns':
        return [[this.#covered('columns', objective.classes ?? new Array<number>(columns).fill(0))]];
      case 'cover-groups':
        return [[this.#missing(objective)]];
      case 'first-pairs': {
        const max = objective.side === 'rows' ? this.#problem.rowMax : this.#problem.columnMax;
        const [length, others] = objective.side === 'rows' ? [rows, columns] : [columns, rows];
        const most = Array.from({ length }, (_, index) => Math.min(others, max?.[index] ?? 1));
        return Array.from(
          { length: Math.max(0, ...most) },
          (_, at): Level => [this.#attain(this.#counted(objective.side, () => at + 1))],
        );
      }
      case 'pair-count':
        return [[this.#attain(this.#pairs(() => true, -1))]];
      case 'listed-pairs': {
        const isListed = ({ row, column }: Cell) =>
          objective.pairs.some(([r, c]) => r === row && c === column);
        return [[this.#attain(this.#pairs(isListed, -1))]];
      }
      case 'total-cost':
        return [
          [
            this.#attain([
              ...this.#cells.map(({ cost, variable }) => [cost, variable] as const),
              ...this.#empty('rows', objective.rowEmptyCost),
              ...this.#empty('columns', objective.columnEmptyCost),
            ]),
          ],
        ];
      case 'bottleneck':
        return [[this.#worst(), 'worst-cost']];
      case 'leximin':
        return this.#leximin();
    }
  }

  #variable(name: string, low: number, high: number): string {
    if (!this.#integers.includes(name)) {
      this.#integers.push(name);
      this.#bounds.push(`${low} <= ${name} <= ${high}`);
    }
    return name;
  }

  #fresh(low: number, high: number): string {
    return this.#variable(`y_${this.#integers.length}`, low, high);
  }

  #constrain(terms: Terms, sign: '<=' | '>=' | '=', value: number): void {
    this.#constraints.push(`${written(terms)} ${sign} ${value}`);
  }

  #attain(terms: Terms): number {
    const value = this.minimum(terms);
    if (value === null) throw new Error('a level that was attained no longer is');
    this.#constrain(terms, '=', value);
    return value;
  }

  #pairs(includes: (cell: Cell) => boolean, factor = 1): Terms {
    return this.#cells.filter(includes).map(({ variable }) => [factor, variable]);
  }

  #degree(side: Side, index: number, factor = 1): Terms {
    return this.#pairs(({ row, column }) => (side === 'rows' ? row : column) === index, factor);
  }

  /** Less the sum of min(degree, limit) over one side. */
  #counted(
    side: Side,
    limit: (index: number) => number,
    includes: (index: number) => boolean = () => true,
  ): Terms {
    return [...new Array(this.#problem[side]).keys()].filter(includes).map((index) => {
      const counted = this.#fresh(0, limit(index));
      this.#constrain([[1, counted], ...this.#degree(side, index, -1)], '<=', 0);
      return [-1, counted] as const;
    });
  }

  /** One class after another; together what `AssignmentObjective` says each is worth. */
  #covered(side: Side, classes: ArrayLike<number>): number {
    const order = [...new Set(Array.from(classes))].sort((one, other) => one - other);
    return order.reduce((sum, name, rank) => {
      const value = this.#attain(
        this.#counted(
          side,
          () => 1,
          (index) => classes[index] === name,
        ),
      );
      return sum + (order.length - rank) * value;
    }, 0);
  }

  /** Rows that groups miss to the wanted numbers. */
  #missing({ groups, wanted }: Extract<AssignmentObjective, { kind: 'cover-groups' }>): number {
    return this.#attain(
      Array.from(wanted, (most, group) => {
        const missing = this.#fresh(0, most);
        const covered = this.#counted(
          'rows',
          () => 1,
          (row) => groups[row] === group,
        );
        // missing - (less the number of covered) >= wanted
        const terms = covered.map(([factor, name]) => [0 - factor, name] as const);
        this.#constrain([[1, missing], ...terms], '>=', most);
        return [1, missing] as const;
      }),
    );
  }

  /** A cost for each row or column without a pair, whatever its sign. */
  #empty(side: Side, costs: ArrayLike<number> | undefined): Terms {
    return Array.from(costs ?? [], (cost, index) => {
      const empty = this.#fresh(0, 1);
      this.#constrain([[1, empty], ...this.#degree(side, index)], '>=', 1);
      for (const [, variable] of this.#degree(side, index)) {
        this.#constrain(
          [
            [1, empty],
            [1, variable],
          ],
          '<=',
          1,
        );
      }
      return [cost, empty] as const;
    });
  }

  /** The highest cost of a chosen pair; below all costs, that is `null`, where none is chosen. */
  #worst(): number | null {
    const costs = this.#cells.map(({ cost }) => cost);
    const none = Math.min(...costs, 0) - 1;
    const worst = this.#fresh(none, Math.max(...costs, none));
    for (const { cost, variable } of this.#cells) {
      this.#constrain(
        [
          [1, worst],
          [none - cost, variable],
        ],
        '>=',
        none,
      );
    }
    const value = this.#attain([[1, worst]]);
    return value === none ? null : value;
  }

  #leximin(): Level[] {
    const costs = [...new Set(this.#cells.map(({ cost }) => cost))].sort((one, other) => other - one);
    const found = costs.flatMap((cost): Level[] => {
      const pairs = this.#attain(this.#pairs((cell) => cell.cost === cost));
      return pairs === 0
        ? []
        : [
            [cost, 'worst-cost'],
            [pairs, 'pairs-at-worst'],
          ];
    });
    return [...found, [null, 'worst-cost']];
  }
}

/** A sum in the LP format of CPLEX. */
function written(terms: Terms): string {
  return [
    '0 nothing',
    ...terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`),
  ].join(' ');
}
