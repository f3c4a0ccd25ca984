import type { Cohort, Mentee, Mentor } from '../../../model';
import { Growing, Interner, integersOf, NumberInterner, toLists } from '../../flat';
import { type Relations, relate, type TagSpace } from '../../similarity';
import type { Earnings } from '../../stakes';
import type { Combination } from './combine';
import { BLANK, NO_PROFILE, type PartData, type ProfileData, packProfiles } from './data';
import { type ClosestPart, distinct, type EqualPart, type GapPart, type Part } from './parts';

/** Numbers for the words of one kind. */
class Words {
  readonly offered = new Interner();
  readonly wanted = new Interner();
  private related: Relations | undefined;

  constructor(private readonly tags: TagSpace) {}

  codes(words: readonly string[], side: Interner): number[] {
    return words.map((word) => side.code(this.tags.canonical(word)));
  }

  /** The words of mentors close to each that is wanted; all must have been numbered. */
  close(): Relations {
    this.related ??= relate(this.wanted.keys, this.offered.keys, this.tags, 'tag');
    return this.related;
  }
}

/** A part of the people of one side: equal values, equal numbers. */
interface Column {
  /** Number of each person's value, from 0. */
  readonly classOf: Int32Array;
  readonly classes: number;
}

interface CompiledPart {
  readonly mentors: Column;
  readonly mentees: Column;
  /** @param mentors classes of the profiles of mentors. @param mentees of mentees. */
  finish(mentors: Int32Array, mentees: Int32Array): PartData;
}

/**
 * Sorts people into profiles. Those who left blank all that the criterion reads have none.
 *
 * O(people + length of their lists + profiles).
 */
export function compileProfiles(
  parts: readonly Part[],
  isKnown: { readonly mentor: (mentor: Mentor) => boolean; readonly mentee: (mentee: Mentee) => boolean },
  combination: Combination,
  { mentors, mentees }: Cohort,
  tags: TagSpace,
  earnings: Earnings,
): ProfileData {
  const books = new Map<string, Words>();
  const known = {
    mentors: mentors.map(isKnown.mentor),
    mentees: mentees.map(isKnown.mentee),
  };
  const compiled = parts.map((part) => {
    if (part.kind === 'gap') return compileGap(part, mentors, mentees);
    if (part.kind === 'equal') return compileEqual(part, mentors, mentees);
    const words = books.get(part.words) ?? new Words(tags);
    books.set(part.words, words);
    return compileClosest(part, mentors, mentees, known, words);
  });
  const ofMentors = joinColumns(
    compiled.map((one) => one.mentors),
    known.mentors,
  );
  const ofMentees = joinColumns(
    compiled.map((one) => one.mentees),
    known.mentees,
  );
  const classesOf = ({ classOf }: Column, first: Int32Array) => first.map((person) => classOf[person]!);
  return {
    shape: 'profiles',
    earnings,
    mentorProfile: packProfiles(ofMentors.profile, ofMentors.first.length),
    menteeProfile: ofMentees.profile,
    mentorProfiles: ofMentors.first.length,
    parts: compiled.map((one) =>
      one.finish(classesOf(one.mentors, ofMentors.first), classesOf(one.mentees, ofMentees.first)),
    ),
    combination,
  };
}

/** Gives the known people who agree in all columns one profile, numbered in order of first appearance. */
function joinColumns(columns: readonly Column[], known: readonly boolean[]) {
  const keys = columns.slice(1).map(() => new NumberInterner());
  const profiles = new NumberInterner();
  const first = new Growing();
  const profile = new Int32Array(known.length).fill(NO_PROFILE);
  for (let person = 0; person < known.length; person++) {
    if (!known[person]) continue;
    let key = columns[0]!.classOf[person]!;
    // Each step has a number for what was joined so far, so that keys stay exact.
    for (let at = 1; at < columns.length; at++)
      key = keys[at - 1]!.code(key * columns[at]!.classes + columns[at]!.classOf[person]!);
    const code = profiles.code(key);
    if (code === first.length) first.push(person);
    profile[person] = code;
  }
  return { profile, first: first.take() };
}

function compileGap(part: GapPart, mentors: readonly Mentor[], mentees: readonly Mentee[]): CompiledPart {
  const sides = [numbersOf(mentors, part.ofMentor), numbersOf(mentees, part.ofMentee)] as const;
  const [ofMentors, ofMentees] = sides;
  return {
    mentors: ofMentors,
    mentees: ofMentees,
    finish: (mentorClasses, menteeClasses) => ({
      kind: 'gap',
      ofMentor: Float64Array.from(mentorClasses, (one) => ofMentors.numbers[one]!),
      ofMentee: Float64Array.from(menteeClasses, (one) => ofMentees.numbers[one]!),
      ahead: part.ahead,
      knots: part.knots,
    }),
  };
}

function numbersOf<P>(people: readonly P[], numberOf: (person: P) => number | undefined) {
  const numbers = new NumberInterner();
  const classOf = integersOf(people, (person) => numbers.code(numberOf(person) ?? Number.NaN));
  return { classOf, classes: numbers.size, numbers: numbers.keys() };
}

function compileEqual(part: EqualPart, mentors: readonly Mentor[], mentees: readonly Mentee[]): CompiledPart {
  const keys = new Interner();
  const column = <P>(people: readonly P[], read: (person: P) => ReturnType<EqualPart['ofMentor']>) =>
    integersOf(people, (person) => {
      const value = read(person);
      return value === undefined ? BLANK : BLANK + 1 + keys.code(part.keyOf(value));
    });
  const ofMentors = column(mentors, part.ofMentor);
  const ofMentees = column(mentees, part.ofMentee);
  const classes = BLANK + 1 + keys.size;
  return {
    mentors: { classOf: ofMentors, classes },
    mentees: { classOf: ofMentees, classes },
    // The codes are the classes.
    finish: (mentorClasses, menteeClasses) => ({
      kind: 'equal',
      wantsEqual: part.wantsEqual,
      ofMentor: mentorClasses,
      ofMentee: menteeClasses,
    }),
  };
}

function compileClosest(
  part: ClosestPart,
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  known: { readonly mentors: readonly boolean[]; readonly mentees: readonly boolean[] },
  words: Words,
): CompiledPart {
  const ofMentors = listsOf(mentors, known.mentors, (mentor) =>
    words.codes(part.offered(mentor), words.offered),
  );
  const ofMentees = listsOf(mentees, known.mentees, (mentee) =>
    distinct(words.codes(part.wanted(mentee), words.wanted), (code) => code),
  );
  return {
    mentors: ofMentors,
    mentees: ofMentees,
    finish: (mentorClasses, menteeClasses) => ({
      kind: 'closest',
      words: words.offered.size,
      offered: toLists(Array.from(mentorClasses, (one) => ofMentors.lists[one]!)),
      wanted: toLists(Array.from(menteeClasses, (one) => ofMentees.lists[one]!)),
      close: words.close(),
    }),
  };
}

function listsOf<P>(
  people: readonly P[],
  known: readonly boolean[],
  codesOf: (person: P) => readonly number[],
) {
  const keys = new Interner();
  const lists: (readonly number[])[] = [];
  const classOf = new Int32Array(people.length);
  for (let person = 0; person < people.length; person++) {
    if (!known[person]) continue;
    const codes = codesOf(people[person]!);
    const code = keys.code(codes.join());
    if (code === lists.length) lists.push(codes);
    classOf[person] = code;
  }
  return { classOf, classes: Math.max(1, lists.length), lists };
}
