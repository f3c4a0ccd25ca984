export * from './rematch';
export { entryHash, matchingHash, reviewMatching, reviewProblems } from './review';
