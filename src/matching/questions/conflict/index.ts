export {
  type ConflictExplanation,
  type ConflictOptions,
  type ConflictRelaxation,
  type ExplainedConflict,
  explainConflict,
} from './conflict';
