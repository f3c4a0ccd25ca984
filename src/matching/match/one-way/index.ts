export { matchOneWaySteps, oneWayWarnings } from './match';
export { OneWaySearch } from './search';
export { bothWays, twinsOf } from './twins';
