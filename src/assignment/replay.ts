import { MentorMatchError } from '../errors';
import { setBit } from './bits';
import { denseDuals } from './duals';
import { Face } from './face';
import { countLevel, feasibilityLevel, type LinearLevel, stagesOf } from './levels';
import { type PairsByCost, scannedPairs, sortedPairs } from './pairs-by-cost';
import type { AssignmentLevel, OptimalAssignment, Pair } from './problem';
import type { CheckedProblem } from './validate';

/** A level with all its duals. */
export type DenseLevel = AssignmentLevel & {
  readonly u: ArrayLike<number>;
  readonly v: ArrayLike<number>;
};

/** A solved level with the face it was solved on. */
export interface ReplayedLevel {
  /** Position in `outcome.levels`; -1 for the bare question whether there is an assignment. */
  readonly index: number;
  readonly solved: DenseLevel;
  /**
   * `linear`: `level` was minimised over `face`. `worst-cost`: `face` is what is left once no pair above the
   * worst cost is allowed, and `level` asks for nothing.
   */
  readonly kind: 'linear' | 'worst-cost';
  readonly level: LinearLevel;
  readonly face: Face;
  /** The chosen free pairs of that face, as bits. */
  readonly chosen: Uint32Array;
}

/**
 * The chain of levels and faces behind an outcome, rebuilt from its duals. O(levels * rows * columns) at most;
 * faces share their bit sets where a level took nothing away.
 */
export function replay(problem: CheckedProblem, outcome: OptimalAssignment): ReplayedLevel[] {
  const { rows, columns } = problem;
  const face = Face.of(problem);
  const replayed: ReplayedLevel[] = [];
  const asking = feasibilityLevel(rows, columns);
  const keep = (index: number, solved: DenseLevel, kind: ReplayedLevel['kind'], level: LinearLevel) => {
    const copy = face.copy();
    replayed.push({ index, solved, kind, level, face: copy, chosen: chosenOn(copy, outcome.pairs) });
  };
  const nothing = {
    u: new Float64Array(rows),
    v: new Float64Array(columns),
    value: 0,
    step: 0,
    objective: -1,
  };
  keep(-1, { ...nothing, kind: 'pair-count' }, 'linear', asking);

  let index = 0;
  let sorted: PairsByCost | undefined;
  const linear = (level: LinearLevel) => {
    const solved = levelAt(outcome, index);
    keep(index, solved, 'linear', level);
    face.tighten(level, solved.u, solved.v, new Uint32Array(face.free.length));
    index++;
  };
  for (const stage of stagesOf(problem)) {
    if (stage.stage === 'linear') {
      linear(stage.level);
      continue;
    }
    let below = Number.POSITIVE_INFINITY;
    for (let step = 0; ; step++) {
      const solved = levelAt(outcome, index);
      const worst = solved.value;
      const [most, least] = [worst ?? Number.NEGATIVE_INFINITY, below];
      sorted ??= stage.all ? sortedPairs(problem) : scannedPairs(problem);
      face.exclude(sorted.between(most, least));
      keep(index, { ...solved, u: nothing.u, v: nothing.v }, 'worst-cost', asking);
      index++;
      if (worst === null || !stage.all) break;
      linear(countLevel(problem, stage.objective, step, sorted.between(worst - 1, worst + 1)));
      below = worst;
    }
  }
  return replayed;
}

function levelAt(outcome: OptimalAssignment, index: number): DenseLevel {
  const level = outcome.levels[index];
  if (level !== undefined) return { ...level, u: denseDuals(level.u), v: denseDuals(level.v) };
  throw new MentorMatchError('invalid-problem', [
    {
      path: `outcome.levels[${index}]`,
      message: 'the outcome has fewer levels than the objectives of the problem',
      received: `${outcome.levels.length} levels`,
      expected: 'the outcome of solveAssignment for this very problem',
    },
  ]);
}

/** The chosen pairs that are free on a face, as bits. */
function chosenOn(face: Face, pairs: readonly Pair[]): Uint32Array {
  const bits = new Uint32Array(face.free.length);
  for (const [row, column] of pairs) {
    if (face.isFree(row, column)) setBit(bits, row * face.words, column);
  }
  return bits;
}
