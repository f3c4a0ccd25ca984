export type { WorstCheck } from './claim';
export { expectOptimal, expectOutcome } from './outcome-shape';
export { type AssignmentVerification, type VerificationProblem, verifyAssignment } from './verify';
export { checkWorst } from './worst';
