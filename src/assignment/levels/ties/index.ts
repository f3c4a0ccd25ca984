export { isOnlyOne } from './only-one';
export { allowedPairs, settleTies, tightPairs } from './settle';
