export {
  ATTRIBUTE_TYPES,
  type AttributeType,
  attributeColumns,
  NAMED_GROUPS,
  namedField,
  parseNamedHeader,
} from './attributes';
export { isOtherItem } from './other-item';
export { columnsOf, type FieldColumn, PERSON_COLUMNS } from './person';
