export { digestOfText } from './digest';
export { CanonicalHash } from './hash';
export { hashInput, hashInputSteps } from './input-hash';
export { canonicalJson, isSameJson, seededOrder } from './order';
