import computeMunkres from 'munkres-js';
import { MentorMatchError } from '../../errors';
import { type CostSource, FORBIDDEN } from '../costs';
import type { LinearEngine, LinearOptimal } from '../solve';

/**
 * The largest square matrix that munkres-js is given. It takes half a second for 200 rows and columns of tied
 * scores, several seconds where rows are left over, and four times as long or more for twice as many.
 */
export const MUNKRES_LIMIT = 256;

/**
 * munkres-js as a second opinion: `solveAssignment(problem, { engine: munkresEngine })` lets it choose the
 * pairs wherever the problem has the linear shape. It is in an entry point of its own, so that nobody
 * loads it who does not ask for it.
 *
 * munkres-js pads ragged rows, hangs on NaN and on infinities that leave no assignment, knows no capacities and gives
 * no proof. So it gets a matrix of plain integers: each place of a column as a column of its own, and forbidden pairs
 * at a cost that no assignment would accept if there is another: where it takes one it gives up, and the problem is
 * left to the transport engine. Its answer is not trusted either: duals are computed for it (Bellman-Ford), which exist
 * only if it is optimal.
 *
 * @throws MentorMatchError `too-large` beyond `MUNKRES_LIMIT` rows, or columns counted by places.
 */
export const munkresEngine: LinearEngine = { name: 'munkres', solve: solveByMunkres };

function solveByMunkres(source: CostSource, capacities: Int32Array): LinearOptimal | undefined {
  const { rows } = source;
  const columnOfPlace: number[] = [];
  capacities.forEach((capacity, column) => {
    for (let place = 0; place < Math.min(capacity, rows); place++) columnOfPlace.push(column);
  });
  if (rows > MUNKRES_LIMIT || columnOfPlace.length > MUNKRES_LIMIT) {
    throw new MentorMatchError('too-large', [
      {
        path: 'engine',
        message: 'munkres-js cannot bear this size',
        received: `${rows} rows and ${columnOfPlace.length} places`,
        expected: `at most ${MUNKRES_LIMIT} of each; the default engine has no such limit`,
      },
    ]);
  }
  const columnOfRow = new Int32Array(rows).fill(-1);
  if (rows > 0) {
    const barrier = (source.highest - source.lowest + 1) * (rows + 1);
    const matrix = Array.from({ length: rows }, (_, row) =>
      columnOfPlace.map((column) => {
        const cost = source.cost(row, column);
        return cost === FORBIDDEN ? barrier : cost - source.lowest;
      }),
    );
    for (const [row, place] of computeMunkres(matrix)) columnOfRow[row] = columnOfPlace[place]!;
  }
  const isWhole = columnOfRow.every((column, row) => column >= 0 && source.cost(row, column) !== FORBIDDEN);
  return isWhole ? { columnOfRow, ...provenDuals(source, capacities, columnOfRow) } : undefined;
}

/**
 * Duals of an assignment: v_j <= 0, and v_j <= v_k + c_ij - c_ik for a row i at column k. Shortest distances by
 * Bellman-Ford; they exist, and leave columns with a free place at 0, exactly if the assignment is optimal.
 */
function provenDuals(
  source: CostSource,
  capacities: Int32Array,
  columnOfRow: Int32Array,
): { readonly u: Float64Array; readonly v: Float64Array; readonly cost: number } {
  const { rows, columns } = source;
  const v = new Float64Array(columns);
  const taken = new Int32Array(columns);
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    taken[column] = taken[column]! + 1;
    cost += source.cost(row, column);
  }
  for (let round = 0, changed = true; changed; round++) {
    if (round > columns + 1) throw notOptimal('an exchange would lower its total');
    changed = false;
    for (let row = 0; row < rows; row++) {
      const costs = source.row(row);
      const slack = v[columnOfRow[row]!]! - costs[columnOfRow[row]!]!;
      for (let column = 0; column < columns; column++) {
        if (costs[column] === FORBIDDEN || costs[column]! + slack >= v[column]!) continue;
        v[column] = costs[column]! + slack;
        changed = true;
      }
    }
  }
  const free = v.findIndex((price, column) => price < 0 && taken[column]! < capacities[column]!);
  if (free >= 0) throw notOptimal(`column ${free} has a free place that would lower its total`);
  const u = Float64Array.from(columnOfRow, (column, row) => source.cost(row, column) - v[column]!);
  return { u, v, cost };
}

function notOptimal(why: string): Error {
  return new Error(`munkres-js returned an assignment that is not optimal: ${why}`);
}
