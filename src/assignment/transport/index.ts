export { solveTransport } from './solve';
export type { TransportSteps } from './steps';
export type { TightPairs, Transport, TransportOptions, TransportOutcome } from './types';
