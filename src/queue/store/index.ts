export type { MatchingStore } from './contract';
export { fileStore } from './files';
