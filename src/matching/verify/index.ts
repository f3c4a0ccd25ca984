export { type Verification, verifyMatching, verifyOpen } from './verify-matching';
