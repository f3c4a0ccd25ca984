export type { MatchingStore } from './contract';
export { fileStore } from './files';
export { answerOf, type StoreAnswer, type StoreCall, StoreOverPort } from './over-port';
export { readStored } from './read';
