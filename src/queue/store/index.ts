export type { MatchingStore } from './contract';
export { fileStore } from './files';
export { readStored } from './read';
