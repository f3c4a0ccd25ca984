export { evidenceOf, pairsTakenOut, rejectionsOf } from './in-force';
export { entryHash, matchingHash } from './log';
export { reviewMatching, reviewProblems } from './review';
