export { FORBIDDEN } from './forbidden';
export type * from './problem';
export { type AssignmentChange, changeProblem, resolveAssignment, startFrom } from './resolve';
export {
  analyzeSensitivity,
  type ChangeEffect,
  margin,
  opportunityCost,
  type Sensitivity,
} from './sensitivity';
export { solveAssignment } from './solve';
export { costMatrix } from './validate';
export { type Verification, type VerificationFailure, verifyAssignment } from './verify';
