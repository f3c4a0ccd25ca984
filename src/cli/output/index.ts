export { type AuditQuestion, describeAudit, describeUntold } from './audit-lines';
export { describeProposal, matchCall } from './inspect-report';
export { answer } from './json';
export { describeLearned } from './learning-lines';
export { describeMatching, describeStopped } from './match-lines';
export { extraColumns } from './person-columns';
export { describePerson } from './person-lines';
export { PLANS, Progress, withProgress } from './progress';
export {
  firstOf,
  labelsOf,
  matchesWorkbook,
  namesOf,
  Output,
  RESULT_NAMES,
  type ResultOptions,
  withOutput,
  writeResult,
} from './results';
export { describeEffects } from './rule-lines';
export { describeVocabulary } from './vocabulary-lines';
export { describeWarnings, placed, refuseWarnings, tellWarnings } from './warnings';
export { describeWhyNot } from './why-not-lines';
