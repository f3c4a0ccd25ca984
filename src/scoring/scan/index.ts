export type { ClassFilter, MinutesFilter, PairFilter } from './eligibility';
export { countClasses, joinClasses } from './joint-classes';
export { isKernelSupported } from './module';
export { MOST_LISTED } from './plain-rows';
export type { RowReader, ScannedPairs } from './row-reader';
export { compileRowReader } from './rows';
