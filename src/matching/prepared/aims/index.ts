export { arrivalRanksOf } from './arrival-ranks';
export { type Groups, groupsOf } from './groups';
export { loadOfOne } from './load-of-one';
export { rankedPriorities } from './ranked-priorities';
