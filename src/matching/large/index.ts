export { chooseExplanations, type ExplanationOptions } from './explanations';
export { costAt, costsOfMentee, pairsOfCosts, type QuestionOptions, questionCosts } from './question-costs';
export { scoreSource } from './score-source';
export { chooseStorage, type StorageOptions } from './storage';
export {
  checkThreads,
  chooseThreads,
  RowScanner,
  type Spawn,
  sharedMemory,
  spawner,
  type ThreadOptions,
  ThreadPool,
  workerCode,
} from './threads';
