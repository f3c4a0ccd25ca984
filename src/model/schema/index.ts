export {
  NOT_A_CLOCK,
  notOfKind,
  notOneOf,
  type Problem,
  tooLarge,
  tooSmall,
  unknownField,
  type ValueKind,
  wrongLength,
} from './problem';
export * from './schema';
