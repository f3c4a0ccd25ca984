export {
  NOT_A_CLOCK,
  notOfKind,
  notOneOf,
  type Problem,
  tooLarge,
  tooSmall,
  unknownField,
  wrongLength,
} from './problem';
export {
  fields,
  type ObjectSchema,
  openFields,
  parseWith,
  schemaFor,
  toErrorIssues,
  withoutBlanks,
} from './schema';
