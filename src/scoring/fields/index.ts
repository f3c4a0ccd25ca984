export { type ScaleOptions, scaleReader } from './scale';
export { comparisonKey, fieldPath, fieldValue, isBlankValue, listValues, singleValues } from './values';
