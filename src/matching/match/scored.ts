import type { AssignmentProblem, AssignmentSteps, CostSource } from '../../assignment';
import type { Outline } from '../prepared';
import { CostRows, densePairs, implicitPairs, type Pairs } from '../problem';
import type { RunContext, RunSteps } from '../run';
import type { BegunRun } from './begin';

/** The costs of all pairs, wherever they are kept. */
export interface Scored {
  readonly cost: AssignmentProblem['cost'];
  readonly pairs: Pairs;
  /** False where the run was told to stop before all pairs were scored: the solve is to stop at once. */
  readonly isWhole: boolean;
}

/** Scores all pairs of a run, as shares of 0.1 to 0.3 of it, or where scores are not kept, makes what computes them. */
export function* scoredSteps(
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource,
  context: RunContext,
): RunSteps<Scored> {
  if (run.storage === 'implicit') {
    const source = sourceOf(run.outline);
    return { cost: source, pairs: implicitPairs(run.outline, source), isWhole: true };
  }
  const { prepared } = run;
  const refused = new Float64Array(prepared.rules.own.length);
  const rows = new CostRows(prepared, refused);
  if (!(yield* filled(rows, context)))
    return { cost: rows, pairs: implicitPairs(prepared, rows), isWhole: false };
  const { matrix } = rows;
  const pairs = densePairs(matrix, prepared.cohort.mentors.length, refused);
  return { cost: matrix, pairs, isWhole: true };
}

/** Fills the matrix; false if it was told to stop before the end. */
function* filled(rows: CostRows, context: RunContext): RunSteps<boolean> {
  for (const share of rows.fill()) {
    if ((yield { phase: 'scoring', fraction: 0.1 + 0.2 * share, context }) === 'stop') return false;
  }
  return true;
}

/** Steps of a solve that is told to stop before it begins. */
export function* stoppedAtOnce<Outcome>(steps: AssignmentSteps<Outcome>): AssignmentSteps<Outcome> {
  let step = steps.next();
  if (step.done !== true) step = steps.next('stop');
  while (step.done !== true) step = steps.next(yield step.value);
  return step.value;
}
