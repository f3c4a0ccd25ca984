import type { BuiltInCriterion, Cohort, Mentee, Mentor, Person } from '../../model';
import { rolesHeld } from '../criteria/career';
import { isBlank } from '../criteria/criterion';
import { bytesOf } from '../flat/lists';
import { forEachNamed, indexById } from '../people';
import { type Assessability, CLASSES } from './assessable';

/** Bits of the classes of `logistics`. */
const HAS_ZONE = 1;
const HAS_AVAILABILITY = 2;
const HAS_LANGUAGES = 4;
/** Bits of the classes of `venture`. */
const HAS_FUNCTIONS = 1;
const HAS_SECTOR = 2;
const HAS_STAGE = 4;

/** How a built-in criterion sorts people by what they answered. O(people). */
export function assessabilityOf(id: BuiltInCriterion, cohort: Cohort): Assessability {
  switch (id) {
    case 'goals':
      return bothKnown(
        cohort,
        (mentor) => !isBlank(mentor.goalsSupported),
        (mentee) => !isBlank(mentee.goals),
      );
    case 'skills':
      return bothKnown(
        cohort,
        (mentor) => !isBlank(mentor.skills),
        (mentee) => !isBlank(mentee.skillsWanted),
      );
    case 'experience':
      return bothKnown(cohort, hasYears, hasYears);
    case 'interests':
      return bothKnown(cohort, hasInterests, hasInterests);
    case 'preferences':
      return byPair(cohort);
    case 'logistics':
      return {
        mentorClass: bytesOf(cohort.mentors, meetingFields),
        menteeClass: bytesOf(cohort.mentees, meetingFields),
        assessable: (mentor, mentee) => {
          const both = mentor & mentee;
          const neitherHasZone = ((mentor | mentee) & HAS_ZONE) === 0;
          return (
            (both & (HAS_ZONE | HAS_LANGUAGES)) !== 0 || (neitherHasZone && (both & HAS_AVAILABILITY) !== 0)
          );
        },
      };
    case 'career':
      return bothKnown(
        cohort,
        (mentor) => rolesHeld(mentor).length > 0,
        (mentee) => mentee.nextRole !== undefined,
      );
    case 'venture':
      return {
        mentorClass: bytesOf(cohort.mentors, venturesBuilt),
        menteeClass: bytesOf(cohort.mentees, ({ venture }) => ventureFields(venture)),
        assessable: (mentor, mentee) => (mentor & mentee) !== 0,
      };
  }
}

/** The criterion needs something of both sides. */
function bothKnown(
  cohort: Cohort,
  mentorKnown: (mentor: Mentor) => boolean,
  menteeKnown: (mentee: Mentee) => boolean,
): Assessability {
  return {
    mentorClass: bytesOf(cohort.mentors, (mentor) => (mentorKnown(mentor) ? 1 : 0)),
    menteeClass: bytesOf(cohort.mentees, (mentee) => (menteeKnown(mentee) ? 1 : 0)),
    assessable: (mentor, mentee) => mentor === 1 && mentee === 1,
  };
}

/**
 * Single pairs decide: those in which one names the other. Classes only say who takes part in such a pair, so that
 * nobody is split into groups by it.
 */
function byPair(cohort: Cohort): Assessability {
  const { mentors, mentees } = cohort;
  const menteeNamed = new Uint8Array(mentees.length);
  const mentorNamed = new Uint8Array(mentors.length);
  const name = (mentor: number, mentee: number) => {
    mentorNamed[mentor] = 1;
    menteeNamed[mentee] = 1;
  };
  forEachNamed(mentees, 'ranked', indexById(mentors), (mentee, mentor) => name(mentor, mentee));
  forEachNamed(mentors, 'ranked', indexById(mentees), (mentor, mentee) => name(mentor, mentee));
  return { mentorClass: mentorNamed, menteeClass: menteeNamed, assessable: bothNamed, byPair: true };
}

const bothNamed = (mentor: number, mentee: number) => mentor === 1 && mentee === 1;

function hasYears({ experienceYears }: Person): boolean {
  return experienceYears !== undefined;
}

function hasInterests({ interests }: Person): boolean {
  return !isBlank(interests);
}

function meetingFields({ timeZone, availability, languages }: Person): number {
  return (
    (timeZone === undefined ? 0 : HAS_ZONE) +
    (isBlank(availability) ? 0 : HAS_AVAILABILITY) +
    (isBlank(languages) ? 0 : HAS_LANGUAGES)
  );
}

function ventureFields(venture: Mentee['venture']): number {
  return (
    (isBlank(venture?.functions) ? 0 : HAS_FUNCTIONS) +
    (venture?.sector === undefined ? 0 : HAS_SECTOR) +
    (venture?.stage === undefined ? 0 : HAS_STAGE)
  );
}

function venturesBuilt({ ventures = [] }: Mentor): number {
  return ventures.reduce((fields, one) => fields | ventureFields(one), 0);
}

/** For each class of one side whether anybody of the other side can be assessed with it. */
function reachable(
  others: ArrayLike<number>,
  assessable: (own: number, other: number) => boolean,
): readonly boolean[] {
  const present = new Array<boolean>(CLASSES).fill(false);
  for (let at = 0; at < others.length; at++) present[others[at]!] = true;
  return present.map((_, own) => present.some((is, other) => is && assessable(own, other)));
}

/** Whether a criterion can be assessed of any pair at all. O(people). */
export function isAnswered({ mentorClass, menteeClass, assessable }: Assessability): boolean {
  const known = reachable(mentorClass, (mentee, mentor) => assessable(mentor, mentee));
  return menteeClass.some((own: number) => known[own]!);
}

/** The side that gave nothing; `apart`: both gave something, but nothing that can be compared. */
export type Unanswered = 'mentors' | 'mentees' | 'both' | 'apart';

/** Which side gave nothing that a criterion can read, where it can be assessed of no pair. O(people). */
export function unansweredBy({ mentorClass, menteeClass }: Assessability): Unanswered {
  const noMentor = !mentorClass.some((fields: number) => fields > 0);
  const noMentee = !menteeClass.some((fields: number) => fields > 0);
  if (noMentor) return noMentee ? 'both' : 'mentors';
  return noMentee ? 'mentees' : 'apart';
}

/** The people of whom no criterion can be assessed with anybody, by index. O(people * criteria). */
export function unknownPeople(criteria: readonly Assessability[]): {
  readonly mentors: readonly number[];
  readonly mentees: readonly number[];
} {
  const unknown = (classes: readonly (Uint8Array | Int32Array)[], known: readonly (readonly boolean[])[]) => {
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
