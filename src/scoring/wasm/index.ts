export type { ClassFilter, Eligibility, PairFilter } from './eligibility';
export { type BestPair, compileRowReader, type RowReader } from './rows';
