export { BufferedSource, type RowReader } from './buffered-source';
export { ChangedSource } from './changed-source';
export { FORBIDDEN, LARGEST_COST } from './forbidden';
export { type FreePairs, FreeSource } from './free-source';
export { denseCostSource, MatrixSource } from './matrix-source';
export { PlaceSource } from './place-source';
export { partOfBatch, scanBatch } from './scan';
export type { RowScanner, ScanPause } from './scanner';
export type { Candidates, CostSource, ScanBatch, ScanBatching } from './source';
