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
export {
  type AvailabilityWindow,
  type Capacity,
  type CheckedCohort,
  type Cohort,
  type Goal,
  type GoalSupported,
  type Mentee,
  type Mentor,
  type Person,
  type Preferences,
  SIDES,
  type Side,
  type Skill,
  type SkillWanted,
  type Venture,
} from './person';
export { PersonReader, problemsOf } from './reader';
export { cohortSchema, menteeSchema, mentorSchema } from './schema';
