export { allowedPairs, settleTies, tightPairs } from './settle';
