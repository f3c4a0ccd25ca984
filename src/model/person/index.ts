export {
  type AnyPerson,
  COMPARED_LISTS,
  COMPARED_VALUES,
  type ComparedList,
  type ComparedValue,
  PERSON_FIELD_NAMES,
  PERSON_FIELDS,
  type PersonFields,
} from './fields';
export { copyManagers, type Managers } from './managers';
export type {
  AvailabilityWindow,
  Capacity,
  CheckedCohort,
  Cohort,
  Goal,
  GoalSupported,
  Mentee,
  Mentor,
  Person,
  Preferences,
  Side,
  Skill,
  SkillWanted,
  Venture,
} from './person';
export { SIDES } from './person';
export { PersonReader, problemsOf } from './reader';
export { cohortSchema, menteeSchema, mentorSchema } from './schema';
