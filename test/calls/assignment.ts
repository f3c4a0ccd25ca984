import {
  type AssignmentProblem,
  bottleneck,
  costMatrix,
  type OptimalAssignment,
  solveAssignment,
} from '../../src/entries/assignment';
import type { RightCalls } from './calls';

const COST = costMatrix([
  [4, 1, null],
  [2, 0, 5],
  [3, 2, 2],
]);
const PROBLEM = { rows: 3, columns: 3, cost: COST, rowMin: [1, 1, 1], columnMax: [1, 1, 1] } as const;
const IMPOSSIBLE = { rows: 2, columns: 1, cost: costMatrix([[1], [2]]), rowMin: [1, 1] } as const;

function optimal(problem: AssignmentProblem): OptimalAssignment {
  const outcome = solveAssignment(problem);
  if (outcome.status !== 'optimal') throw new Error(outcome.status);
  return outcome;
}

function conflict() {
  const outcome = solveAssignment(IMPOSSIBLE);
  if (outcome.status !== 'infeasible') throw new Error(outcome.status);
  return outcome.conflict;
}

const OUTCOME = optimal(PROBLEM);
const FAIR = { ...PROBLEM, objectives: [bottleneck, { kind: 'total-cost' }] } as const;

/**
 * A right call of every function of the solver. `scanBatch` is none of them: it writes into its argument, which is what
 * it is for.
 */
export const ASSIGNMENT_CALLS = {
  analyzeSensitivity: [PROBLEM, OUTCOME],
  blockingPairs: [PROBLEM, OUTCOME.pairs],
  blockingPairsSteps: [PROBLEM, OUTCOME.pairs],
  changeProblem: [PROBLEM, [{ kind: 'cost', row: 0, column: 1, cost: 9 }]],
  conflictRelaxations: [IMPOSSIBLE, conflict()],
  costMatrix: [[[4, null]]],
  deferredAcceptance: [PROBLEM, { proposer: 'columns' }],
  deferredAcceptanceSteps: [PROBLEM],
  denseCostSource: [COST, 3, 3],
  denseDuals: [{ length: 3, base: 0, at: [1], values: [2] }],
  equalChances: [{ rows: 3, seats: [1, 1], allowed: (_row: number, out: Uint8Array) => out.fill(1) }],
  isSmallestConflict: [IMPOSSIBLE, conflict()],
  margin: [PROBLEM, OUTCOME, OUTCOME.pairs[0]![0], OUTCOME.pairs[0]![1]],
  opportunityCost: [PROBLEM, OUTCOME, 0, 0],
  priceOfStability: [PROBLEM],
  resolveAssignment: [PROBLEM, OUTCOME],
  shortage: [PROBLEM, OUTCOME, { row: 0 }],
  shortageBelowWorst: [FAIR, optimal(FAIR)],
  solveAssignment: [PROBLEM],
  solveAssignmentSteps: [PROBLEM],
  solveAssignmentUntil: [PROBLEM, () => false],
  startFrom: [OUTCOME, PROBLEM],
  totalVersusWorstOff: [PROBLEM, { maxPoints: 5 }],
  verifyAssignment: [PROBLEM, OUTCOME],
  withoutCostsAbove: [PROBLEM, 4],
} satisfies RightCalls;
