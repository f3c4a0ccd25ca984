export type { ClassFilter, Eligibility, MinutesFilter, PairFilter } from './eligibility';
export { isKernelSupported } from './module';
export { MOST_LISTED } from './plain-rows';
export type { BestPair, RowReader, ScannedPairs } from './row-reader';
export { compileRowReader } from './rows';
