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
export * from './schema';
