export { canonicalId, type IdIndex, IdSet, indexIds, isBlankId } from './canonical';
export { clearlyDiffer, nameWords } from './names';
export { editDistance, NearIds, type NearMiss } from './near';
export { expectPair, notAnId, pairIssues } from './pair';
export { looksRewritten, rewrittenKeys } from './rewritten';
export { didYouMean, unknownId } from './unknown';
