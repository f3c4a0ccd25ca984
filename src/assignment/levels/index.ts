export { ChosenPairs } from './chosen-pairs';
export { solveCounting } from './counting';
export { worthClasses } from './cut-prices';
export { Face, type FaceMask, type LevelDuals, narrowFace } from './face';
export {
  type DegreeTerm,
  degreeCost,
  feasibilityLevel,
  type LinearLevel,
  type Stage,
  stagesOf,
  termValue,
} from './levels';
export * from './ties';
export { StoppedLevel, solveWeighed, type WeighingLevel } from './weighed';
export { type WorstSolver, worstSolverOf } from './worst-solver';
