import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  type OptimalAssignment,
  type Pair,
} from '../../../../assignment';
import type { RunSteps } from '../../../run';
import { limitsBetween, withoutAbove, worstOf } from './costs';
import { classByClass, countingOf, countOf, hasClasses, withAtLeast } from './counting';

/** A problem, and the objectives that are left to it. */
interface Settled {
  readonly problem: AssignmentProblem;
  readonly objectives: readonly AssignmentObjective[];
}

/** An optimum: its pairs of people who exist, and how many of the listed ones it keeps. */
interface Solution {
  readonly outcome: OptimalAssignment;
  readonly pairs: readonly Pair[];
  readonly kept: number;
}

type Solve = (
  problem: AssignmentProblem,
  objectives: readonly AssignmentObjective[],
) => RunSteps<Solution | undefined>;

/**
 * Finds the best values that objectives can have while enough listed pairs are kept, one after the other from the
 * first, and puts them into the problem as hard bounds: of those that count as far as the limit holds them back, and of
 * the worst cost. Ends at the first objective that cannot be put so. An objective of classes is cut into one for each
 * only where the limit holds back it or another.
 */
export function* settleObjectives(
  given: Settled,
  listed: AssignmentObjective,
  least: number,
  solve: Solve,
): RunSteps<Settled> {
  let { problem, objectives } = given;
  for (let index = 0; index < objectives.length; ) {
    const objective = objectives[index]!;
    const before = objectives.slice(0, index);
    const counting = countingOf(objective);
    if (objective.kind === 'bottleneck') {
      const limit = yield* leastWorst({ problem, objectives: before }, listed, least, solve);
      if (limit === undefined) break;
      problem = withoutAbove(problem, limit);
      objectives = objectives.toSpliced(index, 1);
      continue;
    }
    if (counting === undefined && !hasClasses(objective)) break;
    const free = yield* solve(problem, [...before, objective, listed]);
    if (free === undefined) break;
    if (free.kept >= least) {
      index++;
      continue;
    }
    if (counting === undefined) {
      const classes = classByClass(objective);
      objectives = [...before, ...classes, ...objectives.slice(index + 1)];
      index += yield* classesAtBest({ problem, objectives: before }, classes, listed, least, solve);
      continue;
    }
    if (objectives.some(hasClasses)) {
      index = before.flatMap(classByClass).length;
      objectives = objectives.flatMap(classByClass);
      continue;
    }
    const others = objectives.toSpliced(index, 1);
    let settled: AssignmentProblem | undefined;
    let low = 0;
    let high = countOf(counting, free.pairs);
    // The best assignment so far keeps enough; those before it in the order are as good as they can be.
    while (high - low > 1 || settled === undefined) {
      const middle = high - low > 1 ? low + Math.floor((high - low) / 2) : low;
      const bounded = withAtLeast(problem, counting, middle, others);
      if (bounded === undefined) return { problem, objectives };
      const found = yield* solve(bounded, [...(bounded.objectives ?? []).slice(0, index), listed]);
      if (found !== undefined && found.kept >= least) {
        low = middle;
        settled = bounded;
      } else if (middle === low) return { problem, objectives };
      else high = middle;
    }
    problem = settled;
    objectives = settled.objectives ?? [];
  }
  return { problem, objectives };
}

/** How many of the classes, from the first, can be at their best with enough pairs kept; all together they cannot. */
function* classesAtBest(
  { problem, objectives: before }: Settled,
  classes: readonly AssignmentObjective[],
  listed: AssignmentObjective,
  least: number,
  solve: Solve,
): RunSteps<number> {
  let low = 0;
  let high = classes.length;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    const found = yield* solve(problem, [...before, ...classes.slice(0, middle), listed]);
    if (found !== undefined && found.kept >= least) low = middle;
    else high = middle;
  }
  return low;
}

/** The least worst cost with which the objectives before it are at their best and enough pairs are kept. */
function* leastWorst(
  { problem, objectives: before }: Settled,
  listed: AssignmentObjective,
  least: number,
  solve: Solve,
): RunSteps<number | undefined> {
  const free = yield* solve(problem, [...before, bottleneck, listed]);
  const keeping = yield* solve(problem, [...before, listed, bottleneck]);
  if (free === undefined || keeping === undefined || keeping.kept < least) return undefined;
  if (free.kept >= least) return worstOf(problem, free.pairs);
  const valuesOf = ({ outcome }: Solution) =>
    outcome.levels.filter((level) => level.objective < before.length).map(({ value }) => value);
  const best = JSON.stringify(valuesOf(keeping));
  const limits = limitsBetween(problem, worstOf(problem, free.pairs), worstOf(problem, keeping.pairs));
  let low = 0;
  let high = limits.count - 1;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    const found = yield* solve(withoutAbove(problem, limits.at(middle)), [...before, listed]);
    const isEnough = found !== undefined && found.kept >= least && JSON.stringify(valuesOf(found)) === best;
    if (isEnough) high = Math.min(middle, limits.placeOf(worstOf(problem, found.pairs)));
    else low = middle;
  }
  return limits.at(high);
}
