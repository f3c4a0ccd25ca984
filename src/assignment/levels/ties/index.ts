export { isOnlyOne } from './only-one';
export { freePairs, settleTies, tieLevel, tightPairs } from './settle';
