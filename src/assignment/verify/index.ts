export { expectOptimal, expectOutcome } from './outcome-shape';
export { type Verification, type VerificationFailure, verifyAssignment } from './verify';
