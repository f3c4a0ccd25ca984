export { parseJson } from './fault';
export { givenFields } from './given-fields';
export {
  addFlaw,
  copyJson,
  isPlainObject,
  type JsonValue,
  jsonValueSchema,
  LONE_SURROGATE,
  MAX_JSON_DEPTH,
  PROTO_NAME,
  recordOf,
  setField,
  wholeText,
  withoutProto,
} from './value';
