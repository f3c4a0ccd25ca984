export {
  type Answers,
  type FieldAnswers,
  isAssessable,
  isBlank,
  needsBoth,
  shareOf,
  whichBlank,
} from './answers';
export {
  type Assessability,
  assessabilityOf,
  countAnswers,
  isAnswered,
  type Unanswered,
  unansweredBy,
  unknownPeople,
} from './assessability';
export { type AssessableData, compileAssessable, GroupFinishes } from './groups';
