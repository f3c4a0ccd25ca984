export { type Verification, verifyMatching } from './verify-matching';
