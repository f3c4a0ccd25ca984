import type { Evidence, Mentee, Mentor } from '../../../model';
import type { TagSpace } from '../../similarity';
import { gapOf, type Knots, trapezoid } from './trapezoid';

/** What was found of two numbers. */
export interface Gap {
  readonly value: number;
  readonly ofMentor: number;
  readonly ofMentee: number;
  readonly gap: number;
}

/** A part that compares two numbers: a trapezoid over the gap between them. */
export interface GapPart {
  readonly kind: 'gap';
  readonly ofMentor: (mentor: Mentor) => number | undefined;
  readonly ofMentee: (mentee: Mentee) => number | undefined;
  readonly ahead: 'mentor' | 'mentee';
  readonly knots: Knots;
  readonly describe: (found: Gap) => readonly Evidence[];
}

/** A value that is compared as a whole. */
export type Value = string | number | boolean;

/** What was found of two values. */
export interface Equality {
  readonly ofMentor: Value;
  readonly ofMentee: Value;
  readonly isEqual: boolean;
}

/** A part that compares two values: 1 where they are equal, or where they are not, else 0. */
export interface EqualPart {
  readonly kind: 'equal';
  readonly ofMentor: (mentor: Mentor) => Value | undefined;
  readonly ofMentee: (mentee: Mentee) => Value | undefined;
  /** Values with one key are equal. */
  readonly keyOf: (value: Value) => string;
  readonly wantsEqual: boolean;
  readonly describe: (found: Equality) => readonly Evidence[];
}

/** A word that is wanted, and the closest that the mentor has; closeness 0: none is close. */
export interface Closest {
  readonly wanted: string;
  readonly name: string;
  readonly closeness: number;
}

/**
 * A part that compares words: the mean over those wanted of the closest that the mentor has. A word wanted twice counts
 * once.
 */
export interface ClosestPart {
  readonly kind: 'closest';
  /** Parts with words of one kind are looked up together. */
  readonly words: string;
  readonly offered: (mentor: Mentor) => readonly string[];
  readonly wanted: (mentee: Mentee) => readonly string[];
  readonly describe: (found: readonly Closest[]) => readonly Evidence[];
}

export type Part = GapPart | EqualPart | ClosestPart;

/** What a part is worth for a pair, and why. */
interface PartFound {
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

/** `undefined` where a side is blank. */
export function findPart(part: Part, mentor: Mentor, mentee: Mentee, tags: TagSpace): PartFound | undefined {
  switch (part.kind) {
    case 'gap':
      return findGap(part, mentor, mentee);
    case 'equal':
      return findEqual(part, mentor, mentee);
    case 'closest':
      return findClosest(part, mentor, mentee, tags);
  }
}

function findGap(part: GapPart, mentor: Mentor, mentee: Mentee): PartFound | undefined {
  const ofMentor = part.ofMentor(mentor);
  const ofMentee = part.ofMentee(mentee);
  if (ofMentor === undefined || ofMentee === undefined) return undefined;
  const gap = gapOf(ofMentor, ofMentee, part.ahead);
  const value = trapezoid(gap, part.knots);
  return { value, evidence: part.describe({ value, ofMentor, ofMentee, gap }) };
}

function findEqual(part: EqualPart, mentor: Mentor, mentee: Mentee): PartFound | undefined {
  const ofMentor = part.ofMentor(mentor);
  const ofMentee = part.ofMentee(mentee);
  if (ofMentor === undefined || ofMentee === undefined) return undefined;
  const isEqual = part.keyOf(ofMentor) === part.keyOf(ofMentee);
  return {
    value: isEqual === part.wantsEqual ? 1 : 0,
    evidence: part.describe({ ofMentor, ofMentee, isEqual }),
  };
}

function findClosest(
  part: ClosestPart,
  mentor: Mentor,
  mentee: Mentee,
  tags: TagSpace,
): PartFound | undefined {
  const offered = part.offered(mentor);
  const wanted = distinct(part.wanted(mentee), (word) => tags.canonical(word));
  if (offered.length === 0 || wanted.length === 0) return undefined;
  const found = wanted.map((word) => closestOf(word, offered, tags));
  const value = found.reduce((sum, { closeness }) => sum + closeness, 0) / found.length;
  return { value, evidence: part.describe(found) };
}

function closestOf(wanted: string, offered: readonly string[], tags: TagSpace): Closest {
  const tag = tags.canonical(wanted);
  let best: Closest = { wanted, name: '', closeness: 0 };
  for (const name of offered) {
    const closeness = tags.closeness(tag, tags.canonical(name), 'tag');
    if (closeness > best.closeness) best = { wanted, name, closeness };
  }
  return best;
}

/** The items, those of one key in the place of the first. */
export function distinct<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly T[] {
  if (items.length < 2) return items;
  const byKey = new Map<K, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}
