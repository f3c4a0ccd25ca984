import type { AssignmentLevel, AssignmentObjective } from '../problem';
import { cellsOf, integers, isObject, refusal, type Statement } from './statement';

/** What it costs that a row, or a column, has so many pairs. */
export type DegreeCost = (member: number, degree: number) => number;

/** What the checker takes one level of an objective to mean: what is minimised. */
export interface Meaning {
  readonly kind: AssignmentLevel['kind'];
  readonly step: number;
  /** What a pair weighs, given its cost; `null`: nothing. */
  readonly weight: ((cost: number, row: number, column: number) => number) | null;
  readonly ofRow: DegreeCost;
  readonly ofColumn: DegreeCost;
}

const nothing: DegreeCost = () => 0;

/** The levels of an objective, in the checker's own words. Worst costs have a check of their own. */
export function meaningsOf(objective: AssignmentObjective, path: string, of: Statement): Meaning[] {
  const { rows, columns } = of;
  const refused = () => refusal(path, objective, 'an objective as in AssignmentObjective');
  if (!isObject(objective)) throw refused();
  if (objective.kind === 'bottleneck' || objective.kind === 'leximin')
    // A copy has lost the check that the constant brings along.
    throw refusal(
      path,
      objective,
      `the constant ${objective.kind} of mentor-match/assignment itself, not a copy`,
    );
  const { kind } = objective;
  const meaning = (more: Partial<Meaning>): Meaning => ({
    kind,
    step: 0,
    weight: null,
    ofRow: nothing,
    ofColumn: nothing,
    ...more,
  });
  const onSide = (isRows: boolean, cost: DegreeCost, step = 0) =>
    meaning(isRows ? { step, ofRow: cost } : { step, ofColumn: cost });
  const lengthOf = (isRows: boolean) => (isRows ? rows : columns);
  switch (objective.kind) {
    case 'row-minimums':
    case 'column-minimums': {
      const isRows = objective.kind === 'row-minimums';
      const wanted = integers(`${path}.wanted`, objective.wanted ?? [], lengthOf(isRows), 0);
      return [onSide(isRows, (member, degree) => -Math.min(degree, wanted[member]!))];
    }
    case 'cover-rows':
    case 'cover-columns': {
      const isRows = objective.kind === 'cover-rows';
      // To cover a member of the last class is worth 1, of the class before it 2, and so on.
      const classes = integers(`${path}.classes`, objective.classes, lengthOf(isRows), 0);
      const worth = new Map([...new Set(classes)].sort((a, b) => b - a).map((one, at) => [one, at + 1]));
      return [onSide(isRows, (member, degree) => (degree > 0 ? -worth.get(classes[member]!)! : 0))];
    }
    // What a row without a pair costs depends on its group, see `besidePlaces`.
    case 'cover-groups':
      return [meaning({})];
    case 'first-pairs': {
      const { side } = objective;
      if (side !== 'rows' && side !== 'columns') throw refusal(`${path}.side`, side, "'rows' or 'columns'");
      const most = (side === 'rows' ? of.rowMax : of.columnMax).reduce((a, b) => Math.max(a, b), 0);
      return Array.from({ length: most }, (_, at) =>
        onSide(side === 'rows', (_member, degree) => -Math.min(degree, at + 1), at + 1),
      );
    }
    case 'pair-count':
      return [onSide(true, (_, degree) => -degree)];
    case 'listed-pairs': {
      const listed = cellsOf(`${path}.pairs`, objective.pairs, rows, columns);
      return [meaning({ weight: (_, row, column) => (listed.has(row * columns + column) ? -1 : 0) })];
    }
    case 'total-cost': {
      const empty = (costs: ArrayLike<number> | undefined, name: string, length: number): DegreeCost => {
        const list = integers(`${path}.${name}`, costs, length, 0, true);
        return (member, degree) => (degree === 0 ? list[member]! : 0);
      };
      return [
        meaning({
          weight: (cost) => cost,
          ofRow: empty(objective.rowEmptyCost, 'rowEmptyCost', rows),
          ofColumn: empty(objective.columnEmptyCost, 'columnEmptyCost', columns),
        }),
      ];
    }
    default:
      throw refused();
  }
}
