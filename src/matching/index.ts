export { matchCohort } from './match-cohort';
export type { Extensions } from './prepare';
export { type Verification, verifyMatching } from './verify-matching';
