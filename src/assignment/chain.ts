import { MentorMatchError } from '../errors';
import { hasBit, lowestBit } from './bits';
import { conflictOf } from './conflict';
import { type AssignmentSteps, Interrupted, named, pause } from './control';
import { denseDuals } from './duals';
import { allowedPairs, Face } from './face';
import { solveImplicitly } from './implicit';
import { feasibilityLevel, type LinearLevel, type SolvedLevel, stagesOf, termValue } from './levels';
import { solveByLinear } from './linear-bridge';
import type { EarlierLevel, LinearEngine } from './linear-view';
import { networkSteps } from './network';
import { solveAllCovered } from './optimistic';
import type { AssignmentLevel, AssignmentOutcome, Pair, SolverName, StoppedAssignment } from './problem';
import type { NetworkStart } from './pseudoflow';
import { completeStopped } from './stopped/complete';
import type { HaltedAssignment } from './stopped/halted';
import type { CheckedProblem } from './validate';
import { solveWorstCost } from './worst-cost';

/**
 * Solves the levels of a problem one after the other, each on the face of those before it.
 * The answer depends on the problem alone, its numbering included.
 */
export function* solveChain(
  problem: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | StoppedAssignment> {
  const outcome = yield* chainSteps(problem, engine);
  return outcome.status === 'stopped' ? yield* completeStopped(problem, outcome) : outcome;
}

function* chainSteps(
  problem: CheckedProblem,
  engine: LinearEngine | undefined,
): AssignmentSteps<AssignmentOutcome | HaltedAssignment> {
  try {
    // Before anything is built: who says stop here is not kept waiting.
    yield* named(pause(0), 'bounds');
    if (engine !== undefined && problem.cost.implicit !== true && isForPresolve(problem, engine)) {
      const covered = yield* solveAllCovered(problem, engine);
      if (covered !== undefined) return covered;
    }
    if (engine !== undefined) {
      const implicit = yield* solveImplicitly(problem);
      if (implicit !== undefined) return implicit;
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { lowerBound } = error;
    return { status: 'stopped', pairs: problem.locks, totalCost: 0, levels: [], lowerBound, gap: null };
  }
  checkSize(problem);
  let face: Face;
  try {
    face = yield* named(Face.stepsOf(problem), 'bounds');
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return { status: 'stopped', pairs: problem.locks, totalCost: 0, levels: [], lowerBound: null, gap: null };
  }
  return yield* new Chain(problem, engine, face).solve();
}

/**
 * The dense method is the faster one for few rows, by measurement (`bench/assignment`); and where the caller says which
 * method or engine to use, it is used.
 */
function isForPresolve({ rows, columns, solver }: CheckedProblem, engine: LinearEngine): boolean {
  const isAsked = solver !== 'auto' || engine.steps === undefined;
  return isAsked || (rows <= FEW_ROWS && columns <= FEW_COLUMNS);
}

const FEW_ROWS = 200;
const FEW_COLUMNS = 1000;

/** The most pairs of which a set is kept: half a GB for each set, and a handful of them at a time. */
const MOST_PAIRS = 2 ** 32;

function checkSize({ rows, columns }: CheckedProblem): void {
  if (rows * columns <= MOST_PAIRS) return;
  throw new MentorMatchError('too-large', [
    {
      path: 'rows * columns',
      message: 'sets of pairs of this problem would not fit in memory',
      received: `${rows} rows * ${columns} columns`,
      expected: `at most ${MOST_PAIRS} pairs; more only where there is an assignment`,
    },
  ]);
}

class Chain {
  readonly #problem: CheckedProblem;
  readonly #engine: LinearEngine | undefined;
  readonly #face: Face;
  /** The assignment so far: optimal for every level in `#levels`. */
  #chosen: Uint32Array;
  #solver: SolverName = 'network';
  readonly #levels: AssignmentLevel[] = [];
  readonly #earlier: EarlierLevel[] = [];

  constructor(problem: CheckedProblem, engine: LinearEngine | undefined, face: Face) {
    this.#problem = problem;
    this.#engine = engine;
    this.#face = face;
    this.#chosen = bitsOf(this.#face, problem.startPairs);
  }

  *solve(): AssignmentSteps<AssignmentOutcome | HaltedAssignment> {
    try {
      return yield* this.#solve();
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      const { lowerBound, partial, isNear } = error;
      const found = { ...this.#pairs(), levels: this.#levels, lowerBound, gap: null };
      return { status: 'stopped', ...found, isNear, ...(partial && { partial }) };
    }
  }

  *#solve(): AssignmentSteps<AssignmentOutcome> {
    const problem = this.#problem;
    const face = this.#face;
    const start = { chosen: this.#chosen };
    // Until there is an assignment, there are only the locks.
    this.#chosen = new Uint32Array(face.free.length);
    const asking = feasibilityLevel(face.rows, face.columns);
    const base = yield* named(networkSteps(face, asking, start), 'bounds');
    if (!base.feasible) {
      return { status: 'infeasible', conflict: conflictOf(problem, allowedPairs(problem), base) };
    }
    this.#chosen = base.chosen;
    const stages = stagesOf(problem);
    let totalSolver: SolverName | undefined;
    for (const [index, stage] of stages.entries()) {
      if (stage.stage === 'linear') {
        const { level } = stage;
        const solved = this.#record(yield* this.#solveLevel(level));
        const [u, v] = [denseDuals(solved.u), denseDuals(solved.v)];
        this.#earlier.push({ level, u, v });
        if (level.kind === 'total-cost') totalSolver = this.#solver;
        // The pairs of the last level are read off before its face is narrowed: no level follows.
        if (index < stages.length - 1) face.tighten(level, u, v, this.#chosen);
      } else {
        const record = (solved: SolvedLevel) => this.#record(solved);
        yield* solveWorstCost(problem, face, stage, this.#chosen, record);
      }
    }
    return { status: 'optimal', ...this.#pairs(), levels: this.#levels, solver: totalSolver ?? this.#solver };
  }

  #record({ level, chosen, solver }: SolvedLevel): AssignmentLevel {
    this.#levels.push(level);
    this.#chosen = chosen;
    this.#solver = solver;
    return level;
  }

  *#solveLevel(level: LinearLevel): AssignmentSteps<SolvedLevel> {
    const face = this.#face;
    const { objective, kind, step } = level;
    const solved = (minimum: number, u: Float64Array, v: Float64Array): AssignmentLevel => ({
      objective,
      kind,
      step,
      // `+ 0` turns -0 into 0.
      value: level.constant + level.sign * minimum + 0,
      u,
      v,
    });
    let start: NetworkStart = { chosen: this.#chosen };
    if (kind === 'total-cost') {
      const bridged =
        this.#engine &&
        (yield* solveByLinear(this.#problem, face, level, this.#chosen, this.#earlier, this.#engine, kind));
      if (bridged?.stopped) {
        const { chosen, onFace, lowerBound, isNear } = bridged;
        const isBetter = attainedBy(face, level, chosen) < attainedBy(face, level, this.#chosen);
        if (onFace && isBetter) this.#chosen = chosen;
        throw new Interrupted(lowerBound, onFace ? undefined : pairsOf(face, chosen), onFace && isNear);
      }
      if (bridged?.complete) {
        const { chosen, u, v, solver } = bridged;
        return { level: solved(attainedBy(face, level, chosen), u, v), chosen, solver };
      }
      start = { ...start, v: this.#problem.startV, ...(bridged && { chosen: bridged.chosen, v: bridged.v }) };
    }
    const outcome = yield* named(networkSteps(face, level, start), kind);
    if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
    const { minimum, u, v, chosen } = outcome;
    return { level: solved(minimum, u, v), chosen, solver: 'network' };
  }

  #pairs(): { readonly pairs: readonly Pair[]; readonly totalCost: number } {
    const pairs = pairsOf(this.#face, this.#chosen);
    const totalCost = pairs.reduce((total, [row, column]) => total + this.#problem.cost.cost(row, column), 0);
    return { pairs, totalCost };
  }
}

/** What chosen free pairs, with the fixed ones, come to at a level. */
function attainedBy(face: Face, level: LinearLevel, chosen: Uint32Array): number {
  const rowDegree = new Int32Array(face.rows);
  const columnDegree = new Int32Array(face.columns);
  let sum = 0;
  for (const [row, column] of pairsOf(face, chosen)) {
    sum += level.weights?.cost(row, column) ?? 0;
    rowDegree[row] = rowDegree[row]! + 1;
    columnDegree[column] = columnDegree[column]! + 1;
  }
  rowDegree.forEach((degree, row) => {
    sum += termValue(level.rowTerm, row, degree);
  });
  columnDegree.forEach((degree, column) => {
    sum += termValue(level.columnTerm, column, degree);
  });
  return sum;
}

function bitsOf(face: Face, pairs: readonly Pair[]): Uint32Array {
  const bits = new Uint32Array(face.free.length);
  for (const [row, column] of pairs) {
    const word = row * face.words + (column >>> 5);
    if (hasBit(face.free, row * face.words, column)) bits[word] = bits[word]! | (1 << (column & 31));
  }
  return bits;
}

function pairsOf(face: Face, chosen: Uint32Array): Pair[] {
  const pairs: Pair[] = [...face.fixed];
  for (let row = 0; row < face.rows; row++) {
    for (let word = 0; word < face.words; word++) {
      for (let bits = chosen[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        pairs.push([row, word * 32 + lowestBit(bits)]);
      }
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
