import type { Classes, ClassFilter } from '../../scoring';

/**
 * A compiled rule, reading typed arrays alone. The row form and the pair form agree: a pair that one forbids, the other
 * forbids too. Holds buffers: one per thread.
 */
export interface Filter {
  /** Sets `out[mentor]` to 0 for every mentor that this rule forbids for this mentee, and leaves the others. */
  clear(mentee: number, out: Uint8Array): void;
  allows(mentor: number, mentee: number): boolean;
}

/** How many people of each side give a rule something to work on. */
export interface KnownPeople {
  readonly mentors: number;
  readonly mentees: number;
}

/** What a rule does to all pairs of a cohort, of itself and whatever other rules say. */
export interface PairCounts {
  /** Pairs that it forbids; `null` where counting would take too long. */
  readonly forbidden: number | null;
  /** Pairs of which too little is known for it to judge, and which it therefore allows. */
  readonly allowedBecauseBlank: number;
}

/** A rule that goes by classes of people: those who agree in what it reads. */
export interface ClassesOf {
  /** What becomes of each class of mentors. */
  readonly mentors: ClassFilter;
  /** Class of each mentee. */
  readonly mentees: Classes;
}

/** What a shape of rules can do besides. */
export interface ShapedFilter extends Filter {
  /** The classes it goes by; nothing for a rule that forbids single pairs, which has {@link list}. */
  readonly classes?: () => ClassesOf;
  /** Names every mentor that this rule forbids for this mentee, once or more often. O(their number), or near it. */
  readonly list?: (mentee: number, take: (mentor: number) => void) => void;
  /** Counts what the rule forbids, without looking at each pair. @param mostSteps beyond it `forbidden` is `null`. */
  count(mostSteps: number): PairCounts;
  /** Nothing for a rule that reads no values. O(people). */
  readonly known?: () => KnownPeople;
}

/**
 * Clears every mentor whose class has the answer 0. The hot loop of several rules, alone so that it is compiled
 * well.
 */
export function clearByClass(out: Uint8Array, classOf: Classes, answers: Uint8Array): void {
  for (let mentor = 0; mentor < classOf.length; mentor++) out[mentor]! &= answers[classOf[mentor]!]!;
}

/**
 * A rule that two classes decide. All classes of mentors are answered at once, for as many mentees of one class as
 * follow each other.
 */
export function byAnswers(
  mentorClass: Classes,
  menteeClass: Int32Array,
  mentors: number,
  isAllowed: (ofMentor: number, ofMentee: number) => boolean,
): Filter {
  const answers = new Uint8Array(mentors);
  let answersFor = -1;
  return {
    clear: (mentee, out) => {
      const ofMentee = menteeClass[mentee]!;
      if (ofMentee !== answersFor) {
        for (let ofMentor = 0; ofMentor < answers.length; ofMentor++)
          answers[ofMentor] = isAllowed(ofMentor, ofMentee) ? 1 : 0;
        answersFor = ofMentee;
      }
      clearByClass(out, mentorClass, answers);
    },
    allows: (mentor, mentee) => isAllowed(mentorClass[mentor]!, menteeClass[mentee]!),
  };
}

/** Numbers from 0, for data in which each class is a mentor. */
export function eachOnce(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at);
}

/** How many people are in each class. */
export function sizesOf(classes: ArrayLike<number>, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (let at = 0; at < classes.length; at++) sizes[classes[at]!]! += 1;
  return sizes;
}

function countPeople(classes: ArrayLike<number>, counts: (one: number) => boolean): number {
  let people = 0;
  for (let at = 0; at < classes.length; at++) if (counts(classes[at]!)) people += 1;
  return people;
}

/** Pairs that a rule can compare, and those of them that it allows (`null`: too many to count). */
export interface Compared {
  readonly known: number;
  readonly allowed: number | null;
}

function countsOf(pairs: number, blankAllowed: boolean, { known, allowed }: Compared): PairCounts {
  const blank = pairs - known;
  const forbidden = allowed === null ? null : known - allowed + (blankAllowed ? 0 : blank);
  return { forbidden, allowedBecauseBlank: blankAllowed ? blank : 0 };
}

/** A rule that compares the classes of two people. */
interface ComparedClasses {
  readonly mentors: Omit<ClassFilter, 'clear'>;
  readonly mentees: Int32Array;
  readonly blankAllowed: boolean;
  /** The same rule for mentors of these classes. */
  readonly ofMentors: (mentorClasses: Int32Array) => Filter;
  /** @param mostSteps beyond it `allowed` is `null`. */
  readonly compared: (mostSteps: number) => Compared;
  /** Whether the people of a class give the rule a value. */
  readonly isKnown: { readonly [side in keyof KnownPeople]: (one: number) => boolean };
}

/** What is the same for all rules that compare the classes of two people. */
export function byClasses({ mentors, mentees, blankAllowed, ofMentors, compared, isKnown }: ComparedClasses) {
  return {
    classes: (): ClassesOf => {
      const { clear } = ofMentors(eachOnce(mentors.classes));
      return { mentors: { ...mentors, clear }, mentees };
    },
    count: (mostSteps: number): PairCounts =>
      countsOf(mentors.classOf.length * mentees.length, blankAllowed, compared(mostSteps)),
    known: (): KnownPeople => ({
      mentors: countPeople(mentors.classOf, isKnown.mentors),
      mentees: countPeople(mentees, isKnown.mentees),
    }),
  };
}

/** So many entries are cleared in the time of one step, which is a few nanoseconds. */
export const CLEARED = 32;
