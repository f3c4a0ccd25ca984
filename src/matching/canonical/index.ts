export { CanonicalHash } from './hash';
export { fieldsOfRule, hashInput, hashInputSteps } from './input-hash';
export { canonicalJson, compareIds, isSameJson, seededOrder } from './order';
