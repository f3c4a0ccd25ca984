export { alikeRows } from './alike';
export { AuctionPhase } from './phase';
export { startCold, startWarm } from './start-prices';
export { type Tuning, tuningFor } from './tuning';
