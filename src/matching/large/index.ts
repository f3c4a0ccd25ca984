export { chooseExplanations, type ExplanationOptions } from './explanations';
export {
  checkThreads,
  chooseThreads,
  type FromWorker,
  HANDLERS,
  type Job,
  type JobKind,
  type JobRunner,
  type Jobs,
  type Pause,
  type RangeResult,
  RowScanner,
  rangesOf,
  type Share,
  sharedMemory,
  type Task,
  type ThreadOptions,
  type ToWorker,
} from './jobs';
export { costAt, costsOfMentee, pairsOfCosts, type QuestionOptions, questionCosts } from './question-costs';
export { scoreSource } from './score-source';
export { chooseStorage, type StorageOptions } from './storage';
