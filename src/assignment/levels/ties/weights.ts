import { mix } from '../../structures';

/** Random weights of pairs: a number for each row and each column, drawn from both. */
export class TieWeights {
  readonly #row: Int32Array;
  readonly #column: Int32Array;

  /** Weights from 0 to `most`, which is 2^k - 1; `rows` and `columns` are the positions that weights are drawn from. */
  constructor(
    seed: number,
    round: number,
    rows: Int32Array,
    columns: Int32Array,
    readonly most: number,
  ) {
    const ofRound = mix(seed + Math.imul(round, 0x3c6ef372));
    this.#row = rows.map((row) => mix(Math.imul(row + 1, 0x9e3779b1) ^ ofRound));
    this.#column = columns.map((column) => Math.imul(column + 1, 0x85ebca6b));
  }

  of(row: number, column: number): number {
    return mix(this.#row[row]! ^ this.#column[column]!) & this.most;
  }
}
