export { chooseExplanations, type ExplanationOptions } from './explanations';
export * from './jobs';
export { costAt, costsOfMentee, pairsOfCosts, type QuestionOptions, questionCosts } from './question-costs';
export { type ScanCohort, scanSource, scanTables } from './scan-cohort';
export { scoreSource } from './score-source';
export { chooseStorage, keepsScores, type StorageOptions } from './storage';
