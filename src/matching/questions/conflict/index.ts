export {
  type ConflictExplanation,
  type ConflictRelaxation,
  type ExplainedConflict,
  explainConflict,
} from './conflict';
