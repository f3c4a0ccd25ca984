import { MentorMatchError } from '../../errors';
import { addTo } from '../../lists';
import {
  BufferedSource,
  type CostSource,
  FORBIDDEN,
  type FreePairs,
  FreeSource,
  PlaceSource,
} from '../costs';
import {
  type AssignmentSteps,
  type CheckedProblem,
  Interrupted,
  type Pair,
  type StepReply,
} from '../problem';
import {
  solveTransport,
  type TightPairs,
  type Transport,
  type TransportOptions,
  type TransportOutcome,
  type TransportSteps,
} from '../transport';
import { ChosenPairs } from './chosen-pairs';
import type { Face, LevelDuals } from './face';
import { degreeCost, type LinearLevel, type PairWeights } from './levels';

/** A level that weighs pairs, solved. */
export interface WeighedLevel extends LevelDuals {
  /** The chosen pairs that are not fixed. */
  readonly chosen: ChosenPairs;
  /** The free pairs of reduced cost 0; chosen ones may be missing. */
  readonly tight: TightPairs;
}

/** A level whose pairs weigh something. */
export type WeighingLevel = LinearLevel & { readonly weights: PairWeights };

/**
 * Solves a level that weighs pairs on a face that is not empty, as a transport problem: rows have as many copies as
 * they may have columns, or keep those that they need not send; columns have as many seats as they may take, of which
 * some are required. Degrees count beside fixed pairs.
 *
 * The duals prove the level as they are: the degree terms of rows are what it costs to keep a copy, those of columns
 * what their first seat costs.
 *
 * @throws Interrupted if the driver says stop. @throws MentorMatchError `possible-overflow`.
 */
export function* solveWeighed(
  problem: CheckedProblem,
  face: Face,
  level: WeighingLevel,
  warm?: TransportOptions['warm'],
): AssignmentSteps<WeighedLevel> {
  const { rows, columns } = problem;
  const source = sourceOf(problem, face, level);
  const transport = transportOf(face, level, source);
  checkRange(transport);
  const fixedCost = face.fixed.reduce((sum, [row, column]) => sum + level.weights.cost(row, column), 0);
  // Of the total cost alone, without what empty rows or columns cost, a bound is one.
  const isTotal =
    level.kind === 'total-cost' &&
    level.rowTerm.slope.every((slope) => slope === 0) &&
    level.columnTerm.slope.every((slope) => slope === 0);
  const totalOf = (cost: number) => (isTotal ? cost + fixedCost : null);
  const options = { seed: problem.seed, ...(warm && { warm }) };
  const outcome = yield* inSteps(solveTransport(transport, options), source, level.kind, totalOf);
  const chosen = new ChosenPairs(rows, columns);
  for (let index = 0; index < outcome.rowOf.length; index++) {
    chosen.add(outcome.rowOf[index]!, outcome.columnOf[index]!);
  }
  if (outcome.status === 'optimal') return { chosen, u: outcome.u, v: outcome.v, tight: outcome.tight };
  const found: Pair[] = [...face.fixed];
  chosen.forEach((row, column) => {
    found.push([row, column]);
  });
  throw new StoppedLevel(
    totalOf(outcome.lowerBound),
    outcome.isWhole ? chosen : undefined,
    found,
    outcome.isNear,
  );
}

/** A weighed level that was stopped: what it had found by then, if that is on the face. */
export class StoppedLevel extends Interrupted {
  constructor(
    lowerBound: number | null,
    readonly chosen: ChosenPairs | undefined,
    found: readonly Pair[],
    isNear: boolean,
  ) {
    super(lowerBound, chosen === undefined ? found : undefined, chosen !== undefined && isNear);
  }
}

/** The steps of a transport as those of an assignment. */
function* inSteps(
  steps: TransportSteps<TransportOutcome>,
  source: CostSource,
  phase: LinearLevel['kind'],
  totalOf: (cost: number) => number | null,
): AssignmentSteps<TransportOutcome> {
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    const { assigned, fraction } = value.progress;
    const seen = {
      progress: { phase, fraction, assigned, isNear: value.isNear },
      lowerBound: () => totalOf(value.lowerBound()),
      upperBound: value.upperBound === null ? null : totalOf(value.upperBound),
    };
    let reply: StepReply;
    if (value.kind === 'work') reply = yield { ...seen, kind: 'work' };
    else {
      // Whoever scans is handed rows of the source that it knows, not of one derived from it.
      const batches = source instanceof FreeSource ? source.parts(value.batch) : [value.batch];
      for (const batch of batches) {
        const places = batch.source instanceof PlaceSource ? batch.source : undefined;
        reply = yield { ...seen, kind: 'scan', batch: places?.innerBatch(batch) ?? batch };
        places?.amendBatch(batch);
        if (reply === 'stop') break;
      }
    }
    step = steps.next(reply);
  }
  return step.value;
}

/** The weights of the pairs that are free. */
function sourceOf(problem: CheckedProblem, face: Face, { weights }: WeighingLevel): CostSource {
  const { cost, rows, columns } = problem;
  if (weights === cost && face.untouched) return cost;
  if (weights === cost) {
    return new FreeSource(cost, freePairsOf(face));
  }
  return new BufferedSource({
    rows,
    columns,
    lowest: weights.lowest,
    highest: weights.highest,
    fill(row, out) {
      const allowed = cost.row(row);
      for (let column = 0; column < columns; column++) {
        const own = allowed[column]!;
        out[column] = own === FORBIDDEN || !face.isFreeAt(row, column, own) ? FORBIDDEN : 0;
      }
      const own = weights.row(row);
      for (let column = 0; column < columns; column++) {
        if (out[column] !== FORBIDDEN) out[column] = own[column]!;
      }
    },
    cost(row, column) {
      const own = cost.cost(row, column);
      return own !== FORBIDDEN && face.isFreeAt(row, column, own) ? weights.cost(row, column) : FORBIDDEN;
    },
  });
}

/** The free pairs of a face. */
function freePairsOf(face: Face): FreePairs {
  const { rowClasses, columnClasses } = face;
  const fixedOf = new Map<number, number[]>();
  for (const [row, column] of face.fixed) {
    addTo(fixedOf, row, column);
  }
  const barredOfClass = Array.from({ length: rowClasses.count }, (_, rowClass) => {
    const isFree = (column: number) => face.isFreeClass(rowClass, columnClasses.of[column]!);
    const list = Uint8Array.from(columnClasses.of, (_, column) => (isFree(column) ? 0 : 1));
    return list.includes(1) ? list : undefined;
  });
  return {
    classOfRow: rowClasses.of,
    barredOfClass,
    barredOf: (row) => fixedOf.get(row) ?? NOTHING,
    ...(face.dependsOnCosts && { isLeft: (row, column, cost) => face.isLeftAt(row, column, cost) }),
  };
}

const NOTHING: readonly number[] = [];

function transportOf(face: Face, level: WeighingLevel, source: CostSource): Transport {
  const { rowTerm, columnTerm } = level;
  const less = (bounds: Int32Array, fixed: Int32Array) =>
    bounds.map((bound, at) => Math.max(0, bound - fixed[at]!));
  const supply = less(face.rowHigh, face.fixedOfRow);
  const low = less(face.rowLow, face.fixedOfRow);
  const seats = less(face.columnHigh, face.fixedOfColumn);
  return {
    source,
    supply,
    keepable: supply.map((count, row) => count - low[row]!),
    // Pairs beyond the knee are worth nothing; those below it what the slope says.
    freeToKeep: supply.map((count, row) =>
      rowTerm.slope[row] === 0
        ? count
        : Math.min(count, Math.max(0, face.fixedOfRow[row]! + count - rowTerm.knee[row]!)),
    ),
    keepCost: rowTerm.slope.map((slope) => 0 - slope),
    seats,
    required: less(face.columnLow, face.fixedOfColumn),
    firstSeat: Float64Array.from(face.fixedOfColumn, (fixed, column) =>
      seats[column] === 0 ? 0 : degreeCost(columnTerm, column, fixed),
    ),
  };
}

/** @throws MentorMatchError `possible-overflow` if prices could pass 2^53. */
function checkRange({ source, supply, keepCost, firstSeat }: Transport): void {
  let lowest = Math.min(0, source.lowest);
  let highest = Math.max(0, source.highest);
  for (const cost of keepCost) {
    lowest = Math.min(lowest, cost);
    highest = Math.max(highest, cost);
  }
  let first = 0;
  for (const cost of firstSeat) first = Math.max(first, Math.abs(cost));
  const all = supply.reduce((sum, count) => sum + count, 0);
  const largest = 16 * (highest - lowest + first + 1);
  if ((all + 1) * largest <= Number.MAX_SAFE_INTEGER) return;
  throw new MentorMatchError('possible-overflow', [
    {
      path: 'cost',
      message: 'sums of costs or prices could pass 2^53 and would not be exact',
      received: `${all} pairs with costs from ${lowest} to ${highest}`,
      expected: `a range of costs up to ${Math.floor(Number.MAX_SAFE_INTEGER / (16 * (all + 1)))}`,
    },
  ]);
}
