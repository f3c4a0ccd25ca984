import { type Cohort, type IdIndex, identityOf, type Policy } from '../model';
import { indexById, mentorOfMentee } from '../scoring';

/** Where the people of a cohort stand, by their ids. Made once, shared by the rules that need it. */
export interface PeopleIndex {
  readonly mentors: IdIndex;
  readonly mentees: IdIndex;
  /** The mentor that each mentee also is, -1 for those who are none. */
  readonly mentorOfMentee: Int32Array;
  /** Whether equal ids on the two sides are one person. */
  readonly shared: boolean;
}

/** @param ids what the policy says of equal ids on the two sides. */
export function indexPeople(cohort: Cohort, ids: Policy['ids']): PeopleIndex {
  return {
    mentors: indexById(cohort.mentors),
    mentees: indexById(cohort.mentees),
    mentorOfMentee: mentorOfMentee(cohort, ids),
    shared: identityOf(cohort, ids).shared,
  };
}
