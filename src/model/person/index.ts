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
export * from './person';
export { PersonReader, problemsOf } from './reader';
export { cohortSchema, menteeSchema, mentorSchema } from './schema';
