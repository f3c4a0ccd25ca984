export type { ClassFilter, Eligibility, OverlapFilter, PairFilter } from './eligibility';
export { type BestPair, compileRowReader, MOST_LISTED, type RowReader, type ScannedPairs } from './rows';
