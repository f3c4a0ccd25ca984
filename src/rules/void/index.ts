export { attributeNames } from './attributes';
export { type ReadFields, type VoidContext, voidContext } from './context';
export { blankFields, nearField } from './fields';
export { ENDED_OR_DECLINED, unreadHistory } from './history';
export { unknownManagers } from './managers';
export { findPairs, reportPairs } from './pairs';
export { areSuspicious, examples, mixedTypes, valuesOf } from './values';
