import type { Cohort, Evidence, Mentee, Mentor, Person } from '../../model';

/** Which side is blank, as the last part of a message id. */
export type Blank = 'mentor-blank' | 'mentee-blank' | 'both-blank';

/** Which side is blank; `null` if neither is. */
export function whichBlank(mentorBlank: boolean, menteeBlank: boolean): Blank | null {
  if (mentorBlank) return menteeBlank ? 'both-blank' : 'mentor-blank';
  return menteeBlank ? 'mentee-blank' : null;
}

/** Whether a list says nothing: absent and empty are the same. */
export function isBlank(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0;
}

/**
 * What people filled in decides whether a pair can be assessed. A person's answers are a number below 8, a bit for each
 * field that the criterion reads; 0: nothing is filled in.
 */
export interface FieldAnswers {
  readonly by: 'fields';
  readonly ofMentor: (mentor: Mentor) => number;
  readonly ofMentee: (mentee: Mentee) => number;
  /**
   * For each part of the criterion whether it can be assessed of people with these answers. One is enough for a value.
   */
  readonly parts: readonly ((ofMentor: number, ofMentee: number) => boolean)[];
  /**
   * What is said of a pair that cannot be assessed, by the side that filled in nothing; `null`: both filled in
   * something, but nothing that can be compared. Without it, the criterion says so itself.
   */
  readonly blank?: (blank: Blank | null) => Evidence;
}

/** Single pairs decide, those in which one names the other. They earn what is above the prior, all others the prior. */
export interface PairAnswers {
  readonly by: 'pairs';
  /** Whether a person says anything at all. */
  readonly answered: (person: Person) => boolean;
  /** Goes through the pairs that can be assessed. */
  readonly forEach: (cohort: Cohort, take: (mentor: number, mentee: number) => void) => void;
}

export type Answers = FieldAnswers | PairAnswers;

/** A criterion that needs something of both sides, and can always be assessed then. */
export function needsBoth(
  ofMentor: (mentor: Mentor) => boolean,
  ofMentee: (mentee: Mentee) => boolean,
  say: (blank: Blank) => Evidence,
): FieldAnswers {
  return {
    by: 'fields',
    ofMentor: (mentor) => (ofMentor(mentor) ? 1 : 0),
    ofMentee: (mentee) => (ofMentee(mentee) ? 1 : 0),
    parts: [shareOf(1)],
    blank: (blank) => say(blank ?? 'both-blank'),
  };
}

/** A part that needs the same field, one of these bits, of both sides. */
export function shareOf(bits: number): (ofMentor: number, ofMentee: number) => boolean {
  return (ofMentor, ofMentee) => (ofMentor & ofMentee & bits) !== 0;
}

/** Whether a value can be had of people with these answers. */
export function isAssessable({ parts }: FieldAnswers, ofMentor: number, ofMentee: number): boolean {
  return parts.some((part) => part(ofMentor, ofMentee));
}
