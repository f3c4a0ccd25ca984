import { type CostSource, FORBIDDEN } from '../costs';
import type { ChosenPairs } from './chosen-pairs';
import type { Face } from './face';
import type { LinearLevel } from './levels';

/** What rows and columns can still take or give up at a level that rewards the degrees of one side. */
export class Gains {
  /** Whether the degrees of rows are rewarded, or those of columns. */
  readonly onRows: boolean;
  /** Degrees up to which pairs count: 0 for members of a class whose turn has not come. */
  readonly knee: Int32Array;

  constructor(
    readonly face: Face,
    readonly pairs: ChosenPairs,
    readonly source: CostSource,
    { rowTerm, columnTerm }: LinearLevel,
  ) {
    this.onRows = columnTerm.slope.every((slope) => slope === 0);
    this.knee = (this.onRows ? rowTerm : columnTerm).knee.slice();
  }

  rowDegree(row: number): number {
    return this.face.fixedOfRow[row]! + this.pairs.countOfRow[row]!;
  }

  columnDegree(column: number): number {
    return this.face.fixedOfColumn[column]! + this.pairs.countOfColumn[column]!;
  }

  /** Pairs that a row can still take: where rows are rewarded only those that count. */
  rowSupply(row: number): number {
    const high = this.face.rowHigh[row]!;
    return (this.onRows ? Math.min(high, this.knee[row]!) : high) - this.rowDegree(row);
  }

  /** Pairs that a row can give up without a loss, where rows are rewarded. */
  rowDemand(row: number): number {
    if (!this.onRows) return 0;
    return this.rowDegree(row) - Math.max(this.face.rowLow[row]!, this.knee[row]!);
  }

  /** Pairs that a column can give up without a loss, where columns are rewarded. */
  columnSupply(column: number): number {
    if (this.onRows) return 0;
    return this.columnDegree(column) - Math.max(this.face.columnLow[column]!, this.knee[column]!);
  }

  /** Pairs that a column can still take: where columns are rewarded only those that count. */
  columnDemand(column: number): number {
    const high = this.face.columnHigh[column]!;
    return (this.onRows ? high : Math.min(high, this.knee[column]!)) - this.columnDegree(column);
  }

  hasStart(): boolean {
    const { rows, columns } = this.face;
    for (let row = 0; row < rows; row++) if (this.rowSupply(row) > 0) return true;
    for (let column = 0; column < columns; column++) if (this.columnSupply(column) > 0) return true;
    return false;
  }

  hasEnd(): boolean {
    const { rows, columns } = this.face;
    for (let column = 0; column < columns; column++) if (this.columnDemand(column) > 0) return true;
    for (let row = 0; row < rows; row++) if (this.rowDemand(row) > 0) return true;
    return false;
  }

  isAllowed(row: number, column: number): boolean {
    if (!this.face.isFree(row, column)) return false;
    return this.source.isAllowed?.(row, column) ?? this.source.cost(row, column) !== FORBIDDEN;
  }
}
