import type { AssignmentLevel, Pair } from '../problem';

/** What the levels before leave, as far as `leximin` needs to know. */
export interface FaceBefore {
  readonly rows: number;
  readonly columns: number;
  readonly pairs: readonly Pair[];
  readonly costsOf: (row: number) => ArrayLike<number>;
  readonly cost: (row: number, column: number) => number;
  readonly isFixed: (row: number, column: number) => boolean;
  /** Whether a pair of this cost may be chosen or not. */
  readonly isFree: (row: number, column: number, cost: number) => boolean;
  readonly rowLow: number[];
  readonly rowHigh: number[];
  readonly columnLow: number[];
  readonly columnHigh: number[];
  readonly rowDegree: readonly number[];
  readonly columnDegree: readonly number[];
}

/** What `leximin` leaves. */
export interface FaceAfter {
  readonly isOut: (row: number, column: number, cost: number) => boolean;
  /** Pairs that are in all optima, besides those of before. */
  readonly fixed: readonly Pair[];
}

/** The labels of one step: `u + baseV` of rows and `baseV - v` of columns. */
interface Step {
  readonly at: number;
  readonly cost: number;
  readonly count: number;
  /** Rows, then columns, whose label is not 0. */
  readonly nodes: readonly number[];
  readonly labels: readonly number[];
  readonly baseV: number;
}

/** A claim of a worst cost with the number of pairs at it; where it stands in the list of levels. */
export interface LeximinClaim {
  readonly cost: number;
  readonly count: AssignmentLevel;
  readonly at: number;
}

/**
 * Checks the steps of a `leximin` objective. At each of them a worst cost is claimed, and the least number of pairs that
 * have it, which duals prove: what the pairs attain exceeds the bound of `AssignmentLevel` by the reduced costs of chosen
 * free pairs where these are above 0, less those of free pairs that are not chosen where they are below 0, and by what
 * degrees miss of their cheapest; so that the two are equal if and only if there is none of either. A number above 0
 * proves the worst cost too.
 *
 * The duals of all steps are looked at together. Whether a pair is free at a step, and its reduced cost, depend on its cost
 * and on the first step at which the labels of its row and column differ. Rows and columns are parted into groups, step
 * by step, so that this is found for all columns of a row at once, and every pair is looked at once, whatever the
 * number of steps. O(rows * columns + what the duals list).
 *
 * Returns `undefined` where something failed.
 */
export function checkLeximin(
  face: FaceBefore,
  claims: readonly LeximinClaim[],
  fail: (path: string, message: string) => void,
): FaceAfter | undefined {
  const steps: Step[] = [];
  for (const claim of claims) {
    const step = stepOf(claim, face.rows, face.columns);
    if (step === undefined) {
      fail(`levels[${claim.at}]`, `the duals are not ${face.rows} and ${face.columns} safe integers`);
      return undefined;
    }
    steps.push(step);
  }
  const check = new LeximinCheck(face, steps, fail);
  return check.lookAtPairs() && check.lookAtChosen() ? check.after() : undefined;
}

class LeximinCheck {
  readonly #face: FaceBefore;
  readonly #steps: readonly Step[];
  readonly #fail: (path: string, message: string) => void;
  /** The group of each row and column. A group was carved out of another, at a step, by its label. */
  readonly #groupOf: Int32Array;
  readonly #from: number[] = [-1];
  readonly #carvedAt: number[] = [-1];
  readonly #label: number[] = [0];
  /** For each row and column the steps at which it has a label, in order, each with the label. */
  readonly #history: number[][];
  readonly #chosen: ReadonlySet<number>;
  readonly #fixed: Pair[] = [];

  constructor(face: FaceBefore, steps: readonly Step[], fail: (path: string, message: string) => void) {
    const nodes = face.rows + face.columns;
    this.#face = face;
    this.#steps = steps;
    this.#fail = fail;
    this.#groupOf = new Int32Array(nodes);
    this.#history = Array.from({ length: nodes }, () => []);
    this.#chosen = new Set(face.pairs.map(([row, column]) => row * face.columns + column));
    this.#carve(nodes);
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
  lookAtPairs(): boolean {
    const { rows, columns, costsOf } = this.#face;
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
      const costs = costsOf(row);
      for (let column = 0; column < columns; column++) {
        if (costs[column]! > highest[ofColumn[column]!]!) continue;
        const cost = costs[column]!;
        if (this.#chosen.has(row * columns + column) || !this.#face.isFree(row, column, cost)) continue;
        const group = ofColumn[column]!;
        const negative = this.#negativeAt(row, column, cost, first[group]!, difference[group]!);
        if (negative < 0) continue;
        this.#fail(
          `levels[${this.#steps[negative]!.at}]`,
          `the duals do not bound the level: [${row}, ${column}] is not chosen, and has a reduced cost below 0`,
        );
        return false;
      }
    }
    return true;
  }

  /** The step at which a free pair at or below the cost of the first that parts it has a reduced cost below 0; -1: none. */
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
    const ofColumn = this.#history[this.#face.rows + column]!;
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
  lookAtChosen(): boolean {
    const { rows, columns, pairs, cost, isFixed } = this.#face;
    const costs = pairs.map(([row, column]) => cost(row, column));
    const isSettled = pairs.map(([row, column]) => isFixed(row, column));
    const fixedOf = new Int32Array(rows + columns);
    const pairsOf: number[][] = Array.from({ length: rows + columns }, () => []);
    pairs.forEach(([row, column], index) => {
      pairsOf[row]!.push(index);
      pairsOf[rows + column]!.push(index);
      if (isSettled[index] !== true) return;
      fixedOf[row]!++;
      fixedOf[rows + column]!++;
    });
    const atCost = new Map<number, number[]>();
    costs.forEach((value, index) => {
      const known = atCost.get(value);
      if (known === undefined) atCost.set(value, [index]);
      else known.push(index);
    });
    const label = new Float64Array(rows + columns);
    const settle = (index: number): void => {
      const [row, column] = pairs[index]!;
      isSettled[index] = true;
      this.#fixed.push(pairs[index]!);
      for (const node of [row, rows + column]) {
        fixedOf[node]!++;
        const [low, at] = node < rows ? [this.#face.rowLow, node] : [this.#face.columnLow, node - rows];
        low[at] = Math.max(low[at]!, fixedOf[node]!);
      }
    };
    for (const step of this.#steps) {
      const path = `levels[${step.at}]`;
      const worst = atCost.get(step.cost) ?? [];
      if (worst.length !== step.count) {
        this.#fail(`${path}.value`, `the pairs attain ${worst.length}, not ${step.count}`);
        return false;
      }
      step.nodes.forEach((node, at) => {
        label[node] = step.labels[at]!;
      });
      const concerned = new Set(worst);
      for (const node of step.nodes) for (const pair of pairsOf[node]!) concerned.add(pair);
      const inAll: number[] = [];
      for (const pair of concerned) {
        if (isSettled[pair] === true) continue;
        const [row, column] = pairs[pair]!;
        const reduced = (costs[pair] === step.cost ? 1 : 0) - label[row]! + label[rows + column]!;
        if (reduced < 0) inAll.push(pair);
        if (reduced <= 0) continue;
        this.#fail(
          path,
          `the duals do not bound the level: [${row}, ${column}] is chosen, and its reduced cost is above 0`,
        );
        return false;
      }
      if (!this.#lookAtDegrees(step, label, path)) return false;
      for (const pair of inAll) settle(pair);
      for (const node of step.nodes) label[node] = 0;
    }
    return true;
  }

  /** Degrees with a dual above 0 are at their least, those with one below 0 at their most. */
  #lookAtDegrees({ nodes, baseV }: Step, label: Float64Array, path: string): boolean {
    const { rows, columns, rowLow, rowHigh, columnLow, columnHigh, rowDegree, columnDegree } = this.#face;
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
      this.#fail(
        path,
        `the duals do not bound the level: ${isRow ? 'row' : 'column'} ${at} has ${degree} pairs`,
      );
      return false;
    };
    if (baseV === 0) return nodes.every(isRight);
    for (let node = 0; node < rows + columns; node++) if (!isRight(node)) return false;
    return true;
  }

  after(): FaceAfter {
    const { rows } = this.#face;
    return {
      fixed: this.#fixed,
      isOut: (row, column, cost) => {
        if (this.#groupOf[row] === this.#groupOf[rows + column]) return true;
        const [step, difference] = this.#differenceAfter(row, column, -1);
        if (difference !== 1 || this.#steps[step]!.cost !== cost) return true;
        return this.#differenceAfter(row, column, step)[1] !== 0;
      },
    };
  }
}

/** Duals as labels; `undefined` if they are not one safe integer for each row and column. */
function stepOf({ cost, count, at }: LeximinClaim, rows: number, columns: number): Step | undefined {
  const ofRows = entriesOf(count.u, rows);
  const ofColumns = entriesOf(count.v, columns);
  if (ofRows === undefined || ofColumns === undefined || count.value === null) return undefined;
  const nodes: number[] = [];
  const labels: number[] = [];
  const baseV = ofColumns.base;
  const put = (node: number, label: number): void => {
    if (label === 0) return;
    nodes.push(node);
    labels.push(label);
  };
  if (ofRows.base + baseV === 0) for (const [row, dual] of ofRows.entries) put(row, dual + baseV);
  else for (let row = 0; row < rows; row++) put(row, (ofRows.entries.get(row) ?? ofRows.base) + baseV);
  for (const [column, dual] of ofColumns.entries) put(rows + column, baseV - dual);
  return { at, cost, count: count.value, nodes, labels, baseV };
}

interface Entries {
  readonly base: number;
  readonly entries: ReadonlyMap<number, number>;
}

function entriesOf(duals: AssignmentLevel['u'], length: number): Entries | undefined {
  const entries = new Map<number, number>();
  if (duals.length !== length) return undefined;
  if (!('base' in duals)) {
    for (let at = 0; at < length; at++) {
      if (!Number.isSafeInteger(duals[at])) return undefined;
      if (duals[at] !== 0) entries.set(at, duals[at]!);
    }
    return { base: 0, entries };
  }
  const { base, at, values } = duals;
  if (!Number.isSafeInteger(base) || at.length !== values.length) return undefined;
  for (let index = 0; index < at.length; index++) {
    const member = at[index]!;
    const known = Number.isInteger(member) && member >= 0 && member < length;
    if (!known || entries.has(member) || !Number.isSafeInteger(values[index])) return undefined;
    entries.set(member, values[index]!);
  }
  return { base, entries };
}
