export { CanonicalHash } from './hash';
export { hashInput, hashInputSteps } from './input-hash';
export { canonicalJson, compareIds, isSameJson, seededOrder } from './order';
