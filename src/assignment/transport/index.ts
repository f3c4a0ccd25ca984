export { solveTransport } from './solve';
export type { TightPairs, Transport, TransportOptions, TransportOutcome } from './types';
