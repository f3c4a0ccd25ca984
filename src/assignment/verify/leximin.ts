import type { AssignmentLevel } from '../problem';
import type { Claim } from './claim';
import { readEntries } from './duals';
import type { Statement } from './statement';

/** The duals of one step as labels: `u + baseV` of rows and `baseV - v` of columns. */
export interface LeximinStep {
  /** Where the level stands. */
  readonly at: number;
  readonly cost: number;
  readonly count: number | null;
  /** Rows, then columns, whose label is not 0. */
  readonly nodes: readonly number[];
  readonly labels: readonly number[];
  readonly baseV: number;
}

/** Duals as labels; `undefined` if they are not one integer for each row and column. */
export function readStep(
  cost: number,
  { u, v, value }: AssignmentLevel,
  at: number,
  { rows, columns }: Pick<Statement, 'rows' | 'columns'>,
): LeximinStep | undefined {
  const ofRows = readEntries(u, rows);
  const ofColumns = readEntries(v, columns);
  if (ofRows === undefined || ofColumns === undefined) return undefined;
  const nodes: number[] = [];
  const labels: number[] = [];
  const baseV = ofColumns.base;
  const put = (node: number, label: number): void => {
    if (label === 0) return;
    nodes.push(node);
    labels.push(label);
  };
  if (ofRows.base + baseV === 0) for (const [row, dual] of ofRows.others) put(row, dual + baseV);
  else for (let row = 0; row < rows; row++) put(row, (ofRows.others.get(row) ?? ofRows.base) + baseV);
  for (const [column, dual] of ofColumns.others) put(rows + column, baseV - dual);
  return { at, cost, count: value, nodes, labels, baseV };
}

/**
 * Checks the steps of a `leximin` objective: at each a worst cost is claimed, and the least number of pairs that have
 * it, which duals prove by complementary slackness as for any level. A number above 0 proves the worst cost too.
 *
 * The duals of all steps are looked at together. Whether a pair is free at a step, and its reduced cost, depend on its
 * cost and on the first step at which the labels of its row and column differ. Rows and columns are parted into groups,
 * step by step, so that this is found for all columns of a row at once, and every pair is looked at once, whatever the
 * number of steps. O(rows * columns + what the duals list).
 */
export class LeximinCheck {
  readonly #claim: Claim;
  readonly #steps: readonly LeximinStep[];
  /** The group of each row and column. A group was carved out of another, at a step, by its label. */
  readonly #groupOf: Int32Array;
  readonly #from: number[] = [-1];
  readonly #carvedAt: number[] = [-1];
  readonly #label: number[] = [0];
  /** For each row and column the steps at which it has a label, in order, each with the label. */
  readonly #history: number[][];
  readonly #chosen: ReadonlySet<number>;

  constructor(claim: Claim, steps: readonly LeximinStep[]) {
    const { rows, columns } = claim.of;
    const nodes = rows + columns;
    this.#claim = claim;
    this.#steps = steps;
    this.#groupOf = new Int32Array(nodes);
    this.#history = Array.from({ length: nodes }, () => []);
    this.#chosen = new Set(claim.pairs.map(([row, column]) => row * columns + column));
    this.#carve(nodes);
  }

  /** Narrows the face of the claim to what all steps leave, unless something does not hold. */
  run(): void {
    if (!this.#checkOthers() || !this.#checkChosen()) return;
    this.#claim.takeOut((row, column, cost) => this.#isOut(row, column, cost));
  }

  #carve(all: number): void {
    const sizes = [all];
    this.#steps.forEach(({ nodes, labels }, step) => {
      const groups = new Map<number, Map<number, number[]>>();
      nodes.forEach((node, index) => {
        const label = labels[index]!;
        this.#history[node]!.push(step, label);
        const group = this.#groupOf[node]!;
        const byLabel = groups.get(group) ?? new Map<number, number[]>();
        groups.set(group, byLabel);
        const members = byLabel.get(label);
        if (members === undefined) byLabel.set(label, [node]);
        else members.push(node);
      });
      for (const [group, byLabel] of groups) {
        const size = sizes[group]!;
        for (const [label, members] of byLabel) {
          if (members.length === size) continue;
          const carved = this.#from.push(group) - 1;
          this.#carvedAt.push(step);
          this.#label.push(label);
          sizes.push(members.length);
          sizes[group]! -= members.length;
          for (const node of members) this.#groupOf[node] = carved;
        }
      }
    });
  }

  /** Every pair that is not chosen: none may have a reduced cost below 0 at a step at which it is free. */
  #checkOthers(): boolean {
    const { of, fail } = this.#claim;
    const { rows, columns } = of;
    const groups = this.#from.length;
    // For a group of rows and one of columns: the first step at which labels differ, and by how much.
    const first = new Float64Array(groups);
    const difference = new Float64Array(groups);
    const highest = new Float64Array(groups);
    let known = -1;
    const ofColumn = this.#groupOf.subarray(rows);
    const byGroup = Array.from({ length: rows }, (_, row) => row).sort(
      (one, other) => this.#groupOf[one]! - this.#groupOf[other]! || one - other,
    );
    for (const row of byGroup) {
      const group = this.#groupOf[row]!;
      if (group !== known) {
        this.#differences(group, first, difference);
        known = group;
        for (let other = 0; other < groups; other++) {
          highest[other] =
            difference[other]! > 0 ? this.#steps[first[other]!]!.cost : Number.NEGATIVE_INFINITY;
        }
      }
      const costs = of.costsOf(row);
      for (let column = 0; column < columns; column++) {
        if (costs[column]! > highest[ofColumn[column]!]!) continue;
        const cost = costs[column]!;
        if (this.#chosen.has(row * columns + column) || !this.#claim.isFree(row, column, cost)) continue;
        const group = ofColumn[column]!;
        const negative = this.#negativeAt(row, column, cost, first[group]!, difference[group]!);
        if (negative < 0) continue;
        fail(
          `levels[${this.#steps[negative]!.at}]`,
          `the duals do not bound the level: [${row}, ${column}] is not chosen, and has a reduced cost below 0`,
        );
        return false;
      }
    }
    return true;
  }

  /**
   * The step at which a free pair at or below the cost of the first that parts it has a reduced cost below 0; -1: none.
   */
  #negativeAt(row: number, column: number, cost: number, first: number, difference: number): number {
    if (cost < this.#steps[first]!.cost || difference > 1) return first;
    const [step, later] = this.#differenceAfter(row, column, first);
    return later > 0 ? step : -1;
  }

  /** For a group of rows where and how its labels first differ from those of each group; 0 where they never do. */
  #differences(group: number, first: Float64Array, difference: Float64Array): void {
    first.fill(-1);
    difference.fill(0);
    const never = this.#steps.length;
    first[group] = never;
    for (let at = group; this.#from[at]! >= 0; at = this.#from[at]!) {
      first[this.#from[at]!] = this.#carvedAt[at]!;
      difference[this.#from[at]!] = this.#label[at]!;
    }
    // A group comes after the one it was carved out of.
    for (let other = 0; other < first.length; other++) {
      if (first[other] !== -1) continue;
      const from = this.#from[other]!;
      const step = this.#carvedAt[other]!;
      if (first[from]! < step) {
        first[other] = first[from]!;
        difference[other] = difference[from]!;
      } else {
        difference[other] = (first[from] === step ? difference[from]! : 0) - this.#label[other]!;
        first[other] = step;
      }
    }
  }

  /** The first step after another at which the labels of a row and a column differ, and by how much. */
  #differenceAfter(row: number, column: number, after: number): readonly [step: number, difference: number] {
    const ofRow = this.#history[row]!;
    const ofColumn = this.#history[this.#claim.of.rows + column]!;
    const never = this.#steps.length;
    for (let i = 0, j = 0; i < ofRow.length || j < ofColumn.length; ) {
      const step = Math.min(ofRow[i] ?? never, ofColumn[j] ?? never);
      let difference = 0;
      if (ofRow[i] === step) {
        difference += ofRow[i + 1]!;
        i += 2;
      }
      if (ofColumn[j] === step) {
        difference -= ofColumn[j + 1]!;
        j += 2;
      }
      if (step > after && difference !== 0) return [step, difference];
    }
    return [never, 0];
  }

  /** Chosen pairs and degrees, step by step: each has to be where the duals want it. */
  #checkChosen(): boolean {
    const { of, pairs, isFixed, fail } = this.#claim;
    const { rows, columns } = of;
    const pairsOf: number[][] = Array.from({ length: rows + columns }, () => []);
    const atCost = new Map<number, number[]>();
    const costs = pairs.map(([row, column]) => of.cost(row, column));
    pairs.forEach(([row, column], index) => {
      pairsOf[row]!.push(index);
      pairsOf[rows + column]!.push(index);
      const known = atCost.get(costs[index]!);
      if (known === undefined) atCost.set(costs[index]!, [index]);
      else known.push(index);
    });
    const label = new Float64Array(rows + columns);
    for (const step of this.#steps) {
      const path = `levels[${step.at}]`;
      const worst = atCost.get(step.cost) ?? [];
      if (worst.length !== step.count) {
        fail(`${path}.value`, `the pairs attain ${worst.length}, not ${step.count}`);
        return false;
      }
      step.nodes.forEach((node, at) => {
        label[node] = step.labels[at]!;
      });
      const inAll: number[] = [];
      for (const pair of new Set([...worst, ...step.nodes.flatMap((node) => pairsOf[node]!)])) {
        if (isFixed[pair] === 1) continue;
        const [row, column] = pairs[pair]!;
        const reduced = (costs[pair] === step.cost ? 1 : 0) - label[row]! + label[rows + column]!;
        if (reduced < 0) inAll.push(pair);
        if (reduced <= 0) continue;
        fail(
          path,
          `the duals do not bound the level: [${row}, ${column}] is chosen at a reduced cost of ${reduced}`,
        );
        return false;
      }
      if (!this.#checkDegrees(step, label, path)) return false;
      for (const pair of inAll) this.#claim.fix(pair);
      for (const node of step.nodes) label[node] = 0;
    }
    return true;
  }

  /** Degrees with a dual above 0 are at their least, those with one below 0 at their most. */
  #checkDegrees({ nodes, baseV }: LeximinStep, label: Float64Array, path: string): boolean {
    const { of, fail, rowLow, rowHigh, columnLow, columnHigh, rowDegree, columnDegree } = this.#claim;
    const { rows, columns } = of;
    const isRight = (node: number): boolean => {
      const isRow = node < rows;
      const at = isRow ? node : node - rows;
      const dual = isRow ? label[node]! - baseV : baseV - label[node]!;
      const [low, high] = isRow ? [rowLow, rowHigh] : [columnLow, columnHigh];
      if (dual === 0) return true;
      const end = dual > 0 ? low[at]! : high[at]!;
      low[at] = end;
      high[at] = end;
      const degree = isRow ? rowDegree[at]! : columnDegree[at]!;
      if (degree === end) return true;
      fail(
        path,
        `the duals do not bound the level: the degree of ${isRow ? 'row' : 'column'} ${at} is not a cheapest one`,
      );
      return false;
    };
    if (baseV === 0) return nodes.every(isRight);
    for (let node = 0; node < rows + columns; node++) if (!isRight(node)) return false;
    return true;
  }

  /** Whether the steps take out a pair that is not chosen. */
  #isOut(row: number, column: number, cost: number): boolean {
    if (this.#groupOf[row] === this.#groupOf[this.#claim.of.rows + column]) return true;
    const [step, difference] = this.#differenceAfter(row, column, -1);
    if (difference !== 1 || this.#steps[step]!.cost !== cost) return true;
    return this.#differenceAfter(row, column, step)[1] !== 0;
  }
}
