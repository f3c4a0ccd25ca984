export { copyManagers, type Managers } from './managers';
export type {
  AvailabilityWindow,
  Capacity,
  Cohort,
  Goal,
  GoalSupported,
  Mentee,
  Mentor,
  Person,
  Preferences,
  Skill,
  SkillWanted,
  Venture,
} from './person';
export { PersonReader, problemsOf } from './reader';
export { cohortSchema, menteeSchema, mentorSchema } from './schema';
