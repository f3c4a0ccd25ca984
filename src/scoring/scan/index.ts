export type { ClassFilter, MinutesFilter, PairFilter } from './eligibility';
export { countClasses, joinClasses } from './joint-classes';
export { isKernelSupported } from './kernel';
export { MOST_LISTED } from './plain-rows';
export { compileUnitRows } from './rows';
export type { ScannedPairs, UnitRows } from './unit-rows';
