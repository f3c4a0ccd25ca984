export { answered, hasAnswers, isUnanswered } from './answered';
export { contentsOf, type OpenContents, peopleOf } from './contents';
export {
  type OpenCohort,
  type OpenMatching,
  type OpenOptions,
  openCohort,
  openMatching,
  sessionOf,
} from './open-matching';
export type { Reopened } from './reopened';
export { Session } from './session';
