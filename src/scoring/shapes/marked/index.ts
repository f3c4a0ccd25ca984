export { type MarkedData, markPairs } from './data';
export { MarkedPass } from './pass';
