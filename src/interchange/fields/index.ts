export {
  ATTRIBUTE_GROUPS,
  ATTRIBUTE_TYPES,
  type AttributeType,
  attributeColumns,
  attributeField,
  parseAttributeHeader,
} from './attributes';
export { isOtherItem } from './other-item';
export { columnsOf, type FieldColumn, PERSON_COLUMNS } from './person';
