export { scaleReader } from './scale';
export {
  askedValues,
  comparisonKey,
  fieldPath,
  fieldValue,
  isBlankValue,
  listValues,
  singleValues,
} from './values';
