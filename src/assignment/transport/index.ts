export { solveTransport } from './solve';
export type * from './types';
