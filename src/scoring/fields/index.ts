export { scaleReader } from './scale';
export {
  askedValues,
  comparisonKey,
  fieldValue,
  isBlankValue,
  listValues,
  singleValues,
} from './values';
