export { FreeSource, rowSource } from './free-source';
export { solveTransport } from './solve';
export type {
  TightPairs,
  Transport,
  TransportOptions,
  TransportOutcome,
} from './types';
