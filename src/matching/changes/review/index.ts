export { evidenceOf, pairsTakenOut, rejectionsOf } from './in-force';
export { entryHash } from './log';
export { reviewMatching, reviewProblems } from './review';
