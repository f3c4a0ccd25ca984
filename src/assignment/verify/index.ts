export { expectOptimal, expectOutcome } from './outcome-shape';
export { type Verification, type VerificationProblem, verifyAssignment } from './verify';
