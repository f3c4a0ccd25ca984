export type { WorstCheck } from './claim';
export { type AssignmentVerification, type VerificationProblem, verifyAssignment } from './verify';
export { checkWorst } from './worst';
