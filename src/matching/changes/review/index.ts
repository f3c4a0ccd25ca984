export { evidenceOf, pairsInForce, pairsTakenOut, rejectionsOf } from './in-force';
export { entryHash } from './log';
export { reviewMatching, reviewProblems } from './review';
