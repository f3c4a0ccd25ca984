export { byIndex, certify, hiddenPrices, toAssignment, withPrices } from './certificate';
export { CostRows, denseCostsSteps } from './cost-rows';
export { densePrices } from './dense-prices';
export {
  bounds,
  costReader,
  costsOf,
  emptyMatrix,
  encode,
  encodeToSolve,
  isWorthKernel,
  toCost,
  toTotalUnits,
  toUnits,
  usesKernel,
} from './encode';
export {
  compareValues,
  lossOf,
  type ObjectiveValues,
  objectiveValues,
  priorityNamed,
  valueChange,
  valuesOf,
} from './objective-values';
export { densePairs, implicitPairs, type Pairs } from './pairs';
