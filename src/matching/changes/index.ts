export * from './rematch';
export { entryHash, reviewMatching, reviewProblems } from './review';
