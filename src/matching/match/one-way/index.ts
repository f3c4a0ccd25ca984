export { matchOneWaySteps, oneWayWarnings, pairRefs } from './match';
export { OneWaySearch } from './search';
export { bothWays, twinsOf } from './twins';
