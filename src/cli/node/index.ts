export { nodeIo } from './io';
