export { FreeSource } from './free-source';
export { solveTransport } from './solve';
export type {
  TightPairs,
  Transport,
  TransportOptions,
  TransportOutcome,
} from './types';
