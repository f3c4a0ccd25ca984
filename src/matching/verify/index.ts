export { type Verification, verifyMatching, verifyMatchingAsync } from './verify-matching';
