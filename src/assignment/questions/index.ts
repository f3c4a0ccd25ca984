export type { AssignmentSensitivity, ChangeEffect, PairChange, PairEffect } from './change-effect';
export type { Exchange } from './exchange';
export {
  type CurveEnd,
  type CurvePoint,
  type FairnessCurve,
  totalVersusWorstOff,
  withoutCostsAbove,
} from './fairness';
export { margin, opportunityCost } from './one-change';
export { type AssignmentChange, changeProblem, resolveAssignment, startFrom } from './resolve';
export { analyzeSensitivity } from './sensitivity';
export { shortage, shortageBelowWorst } from './shortage';
