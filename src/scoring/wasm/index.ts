export type { ClassFilter, Eligibility, OverlapFilter, PairFilter } from './eligibility';
export { isKernelSupported } from './module';
export { MOST_LISTED } from './plain-rows';
export type { BestPair, RowReader, ScannedPairs } from './row-reader';
export { compileRowReader } from './rows';
