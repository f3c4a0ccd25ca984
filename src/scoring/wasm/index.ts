export type { ClassFilter, Eligibility, PairFilter } from './eligibility';
export { type BestPair, compileRowReader, MOST_LISTED, type RowReader, type TopPairs } from './rows';
