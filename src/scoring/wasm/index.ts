export type { ClassFilter, Eligibility, OverlapFilter, PairFilter } from './eligibility';
export { isKernelSupported } from './module';
export { type BestPair, compileRowReader, MOST_LISTED, type RowReader, type ScannedPairs } from './rows';
