import type { Cohort, Mentee, Mentor, Venture } from '../model';

/** How many parts of a criterion can be assessed of any pair at all. The others are left out for the whole cohort. */
export interface Parts {
  /** Of time and language. */
  readonly logistics: number;
  /** Of functions, sector and stage. */
  readonly venture: number;
}

/** O(people). */
export function partsOf({ mentors, mentees }: Cohort): Parts {
  const both = (ofMentor: (mentor: Mentor) => boolean, ofMentee: (mentee: Mentee) => boolean) =>
    mentors.some(ofMentor) && mentees.some(ofMentee) ? 1 : 0;
  const isGiven = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const hasZone = (person: Mentor | Mentee) => person.timeZone !== undefined;
  const isFree = (person: Mentor | Mentee) => !hasZone(person) && isGiven(person.availability);
  const speaks = (person: Mentor | Mentee) => isGiven(person.languages);
  const ventures = (fills: (one: Venture) => boolean) =>
    both(
      (mentor) => mentor.ventures?.some(fills) === true,
      (mentee) => mentee.venture !== undefined && fills(mentee.venture),
    );
  return {
    logistics: Math.max(both(hasZone, hasZone), both(isFree, isFree)) + both(speaks, speaks),
    venture:
      ventures((one) => isGiven(one.functions)) +
      ventures((one) => one.sector !== undefined) +
      ventures((one) => one.stage !== undefined),
  };
}
