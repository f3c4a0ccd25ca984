import type { AnyPerson } from './fields';

/** What JSON Schema says of the fields of a person, as their types in `person.ts` do. */
export const PERSON_DOCS: { readonly [K in keyof AnyPerson]-?: string } = {
  id: 'Unique within its side of the cohort; the same id on both sides is the same person.',
  name: 'Full name, as results show it.',
  role: 'Present role, such as `data analyst`.',
  grade: "Rank on the organization's ordered scale of grades, which a rule names.",
  department: 'Department, as rules compare it.',
  location: 'Place of work, as rules compare it.',
  manager: "Id of the person's manager, in the cohort or in `Cohort.managers`.",
  experienceYears: 'Years of relevant experience, >= 0.',
  goals: 'What this person wants to reach (read for mentees).',
  goalsSupported: 'What this person has done or can support (read for mentors).',
  skills: 'Skills this person has (read for mentors; for mentees, a fallback for the current level).',
  skillsWanted: 'Skills this person wants to build (read for mentees).',
  interests: 'Interests as tags, compared after normalization.',
  languages:
    'Languages the person can be mentored in, as tags (`en`, `fr`) or names: `French`, `Français` and `fr` are one.',
  timeZone: 'IANA name such as `Europe/Paris`, `UTC`, or a fixed offset such as `+05:30`.',
  availability: "Weekly windows, in the person's own time zone.",
  nextRole: 'Role aimed at next (read for mentees by the criterion `career`).',
  path: 'Roles held on the way, oldest first (read for mentors by the criterion `career`).',
  motivation: 'Why this person takes part, in their own words (read by the criterion `text`).',
  biography: 'About this person, in their own words (read by the criterion `text`).',
  venture: 'The venture this person is building (read for mentees by the criterion `venture`).',
  ventures: 'Ventures this person has built (read for mentors by the criterion `venture`).',
  capacity: 'How many partners a person takes: at least `min`, at most `max`. Both default as the role says.',
  priority: 'Coverage class, integer >= 0, default 0: when not all can be covered, higher goes first.',
  importance:
    'How important the criteria are to this mentee, by their ids: a word, or 0 (not at all) to 3 (high). Read where the policy has `personalWeights`.',
  preferences: 'Whom a person would like, and whom not.',
  attributes:
    "The caller's own data, read by the caller's criteria and rules and by rules over `attributes.*`.",
  protectedAttributes:
    'Attributes for fairness audits (age band, gender, ...): no criterion reads them, and of rules `if-asked` alone.',
};
