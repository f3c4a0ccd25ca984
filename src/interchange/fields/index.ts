export {
  ATTRIBUTE_GROUPS,
  ATTRIBUTE_TYPES,
  type AttributeType,
  attributeColumns,
  attributeField,
  parseAttributeHeader,
} from './attributes';
export { type AnyPerson, type FieldColumn, PERSON_FIELDS } from './person';
