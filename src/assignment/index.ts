export { FORBIDDEN } from './forbidden';
export type * from './problem';
export { solveAssignment } from './solve';
export { costMatrix } from './validate';
export { type Verification, type VerificationFailure, verifyAssignment } from './verify';
