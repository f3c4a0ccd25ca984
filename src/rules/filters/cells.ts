import type { Classes } from '../../scoring';
import { byAnswers, byClasses, type Compared, type KnownPeople, type ShapedFilter, sizesOf } from './filter';

/** What is said of two classes of people. */
export const FORBIDDEN = 0;
export const ALLOWED = 1;
/** It cannot be told, since something is blank. */
export const UNKNOWN = 2;

/** People of both sides by classes, and what is said of blanks. */
interface Classed {
  readonly mentorClass: Classes;
  readonly menteeClass: Int32Array;
  readonly blankAllowed: boolean;
}

/** How two classes are compared: the class of mentors first. */
export interface Cells {
  readonly mentors: number;
  readonly mentees: number;
  readonly cell: (mentor: number, mentee: number) => typeof FORBIDDEN | typeof ALLOWED | typeof UNKNOWN;
  /** Whether the people of a class give the rule a value. */
  readonly isKnown: { readonly [side in keyof KnownPeople]: (one: number) => boolean };
}

/**
 * A rule that compares two classes by any function of them; a class of mentees is compared with all of mentors at once.
 */
export function cellsFilter(data: Classed, cells: Cells): ShapedFilter {
  const { mentorClass, menteeClass, blankAllowed } = data;
  const isAllowed = (ofMentor: number, ofMentee: number) => {
    const found = cells.cell(ofMentor, ofMentee);
    return found === UNKNOWN ? blankAllowed : found === ALLOWED;
  };
  return {
    ...byAnswers(mentorClass, menteeClass, cells.mentors, isAllowed),
    ...byClasses({
      mentors: { classOf: mentorClass, classes: cells.mentors },
      mentees: menteeClass,
      blankAllowed,
      ofMentors: (classes) => cellsFilter({ ...data, mentorClass: classes }, cells),
      compared: (mostSteps) => countCells(data, cells, mostSteps),
      isKnown: cells.isKnown,
    }),
  };
}

function countCells({ mentorClass, menteeClass }: Classed, cells: Cells, mostSteps: number): Compared {
  const mentors = sizesOf(mentorClass, cells.mentors);
  const mentees = sizesOf(menteeClass, cells.mentees);
  const isCounted = cells.mentors * cells.mentees <= mostSteps;
  let known = 0;
  let allowed = 0;
  for (const [mentee, people] of mentees.entries()) {
    if (!isCounted) break;
    for (const [mentor, partners] of mentors.entries()) {
      const found = cells.cell(mentor, mentee);
      if (found !== UNKNOWN) known += people * partners;
      if (found === ALLOWED) allowed += people * partners;
    }
  }
  // Where it takes too long, blanks are not counted either.
  return isCounted ? { known, allowed } : { known: mentorClass.length * menteeClass.length, allowed: null };
}
