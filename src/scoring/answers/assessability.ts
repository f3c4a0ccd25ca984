import type { Cohort, Side } from '../../model';
import { bytesOf } from '../flat';
import { type Answers, isAssessable } from './answers';

/** Classes of a criterion are 0 to 7. */
export const CLASSES = 8;

/** How a criterion sorts the people of a cohort by what they answered. */
export interface Assessability {
  /** Class of each mentor and mentee, 0 to {@link CLASSES} - 1; 0: nothing is filled in. */
  readonly mentorClass: Uint8Array;
  readonly menteeClass: Uint8Array;
  readonly assessable: (mentorClass: number, menteeClass: number) => boolean;
  /** How many parts of the criterion can be assessed of any pair at all. */
  readonly parts: number;
  /**
   * Single pairs decide whether they can be assessed, and earn what is above the prior; all others have the prior.
   * Classes only say who takes part in such a pair, so that nobody is split into groups by it.
   */
  readonly byPair?: boolean;
}

/** O(people). */
export function assessabilityOf(answers: Answers, cohort: Cohort): Assessability {
  const { mentors, mentees } = cohort;
  if (answers.by === 'fields') {
    const mentorClass = bytesOf(mentors, answers.ofMentor);
    const menteeClass = bytesOf(mentees, answers.ofMentee);
    const assessable = (mentor: number, mentee: number) => isAssessable(answers, mentor, mentee);
    const parts = answers.parts.filter((part) => isReached(part, mentorClass, menteeClass)).length;
    return { mentorClass, menteeClass, assessable, parts };
  }
  const mentorClass = new Uint8Array(mentors.length);
  const menteeClass = new Uint8Array(mentees.length);
  answers.forEach(cohort, (mentor, mentee) => {
    mentorClass[mentor] = 1;
    menteeClass[mentee] = 1;
  });
  return { mentorClass, menteeClass, assessable: bothNamed, parts: 1, byPair: true };
}

const bothNamed = (mentor: number, mentee: number) => mentor === 1 && mentee === 1;

/** For each class of one side whether anybody of the other side can be assessed with it. */
function reachable(
  others: ArrayLike<number>,
  assessable: (own: number, other: number) => boolean,
): readonly boolean[] {
  const present = new Array<boolean>(CLASSES).fill(false);
  for (let at = 0; at < others.length; at++) present[others[at]!] = true;
  return present.map((_, own) => present.some((is, other) => is && assessable(own, other)));
}

function isReached(
  assessable: Assessability['assessable'],
  mentorClass: Uint8Array,
  menteeClass: Uint8Array,
): boolean {
  const known = reachable(mentorClass, (mentee, mentor) => assessable(mentor, mentee));
  return menteeClass.some((own) => known[own]!);
}

/** Whether a criterion can be assessed of any pair at all. O(people). */
export function isAnswered({ mentorClass, menteeClass, assessable }: Assessability): boolean {
  return isReached(assessable, mentorClass, menteeClass);
}

/** How many people of each side filled in something that a criterion reads. O(people). */
export function countAnswers(answers: Answers, { mentors, mentees }: Cohort) {
  const count = <P>(people: readonly P[], answered: (person: P) => boolean) =>
    people.reduce((sum, person) => sum + (answered(person) ? 1 : 0), 0);
  return answers.by === 'pairs'
    ? { mentors: count(mentors, answers.answered), mentees: count(mentees, answers.answered) }
    : {
        mentors: count(mentors, (one) => answers.ofMentor(one) > 0),
        mentees: count(mentees, (one) => answers.ofMentee(one) > 0),
      };
}

/** The side that gave nothing; `apart`: both gave something, but nothing that can be compared. */
export type Unanswered = Side | 'both' | 'apart';

/** Which side gave nothing that a criterion can read, where it can be assessed of no pair. O(people). */
export function unansweredBy({ mentorClass, menteeClass }: Assessability): Unanswered {
  const noMentor = !mentorClass.some((fields) => fields > 0);
  const noMentee = !menteeClass.some((fields) => fields > 0);
  if (noMentor) return noMentee ? 'both' : 'mentors';
  return noMentee ? 'mentees' : 'apart';
}

/** The people of whom no criterion can be assessed with anybody, by index. O(people * criteria). */
export function unknownPeople(criteria: readonly Assessability[]): {
  readonly mentors: readonly number[];
  readonly mentees: readonly number[];
} {
  const unknown = (classes: readonly Uint8Array[], known: readonly (readonly boolean[])[]) => {
    const people: number[] = [];
    for (let person = 0; person < (classes[0]?.length ?? 0); person++) {
      if (!known.some((ofClass, at) => ofClass[classes[at]![person]!]!)) people.push(person);
    }
    return people;
  };
  return {
    mentors: unknown(
      criteria.map((one) => one.mentorClass),
      criteria.map((one) => reachable(one.menteeClass, one.assessable)),
    ),
    mentees: unknown(
      criteria.map((one) => one.menteeClass),
      criteria.map((one) => reachable(one.mentorClass, (mentee, mentor) => one.assessable(mentor, mentee))),
    ),
  };
}
