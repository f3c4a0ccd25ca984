import type { Classes, Lists } from '../flat';

/** How many mentors of a cohort are the sample that scans begin with; less than a block. */
export function sampleOf(mentors: number): number {
  return Math.min(mentors, Math.max(64, Math.min(2048, Math.ceil(mentors / 24))));
}

/** The order in which the kernel has the mentors: its positions, and who stands there. */
export class MentorOrder {
  private readonly positions: Int32Array;

  private constructor(
    /** The mentor at each position; nothing if that is the position itself. */
    readonly mentorAt: Int32Array | undefined,
  ) {
    this.positions = new Int32Array(mentorAt?.length ?? 0);
    mentorAt?.forEach((mentor, at) => {
      this.positions[mentor] = at;
    });
  }

  /** Where a mentor stands. */
  positionOf(mentor: number): number {
    return this.positions[mentor] ?? mentor;
  }

  /** As in the cohort. */
  static plain(): MentorOrder {
    return new MentorOrder(undefined);
  }

  /**
   * A sample of the mentors, spread over the cohort, then all others; by class in both parts, and as in the cohort
   * within a class. O(mentors).
   */
  static byClass(classOf: Int32Array, classes: number): MentorOrder {
    const mentors = classOf.length;
    const sampled = sampleOf(mentors);
    const isSampled = new Uint8Array(mentors);
    for (let at = 0; at < sampled; at++) isSampled[Math.floor((at * mentors) / sampled)] = 1;
    const partOf = classOf.map((one, mentor) => (isSampled[mentor] === 1 ? one : classes + one));
    const next = new Int32Array(2 * classes + 1);
    for (const part of partOf) next[part + 1]! += 1;
    for (let part = 0; part < 2 * classes; part++) next[part + 1]! += next[part]!;
    const mentorAt = new Int32Array(mentors);
    for (let mentor = 0; mentor < mentors; mentor++) {
      const part = partOf[mentor]!;
      mentorAt[next[part]!] = mentor;
      next[part]! += 1;
    }
    return new MentorOrder(mentorAt);
  }

  /** Values by mentor as values by position. */
  values<T extends Int32Array | Classes>(ofMentors: T): T {
    const { mentorAt } = this;
    if (mentorAt === undefined) return ofMentors;
    const moved = ofMentors.slice();
    for (let at = 0; at < moved.length; at++) moved[at] = ofMentors[mentorAt[at]!]!;
    // A slice of T is a T; the library's types say so of neither.
    return moved as T;
  }

  /** Lists of mentors as lists of positions, ascending, each with its code still. O(mentors + postings). */
  lists(lists: Lists, codes: Int32Array): { readonly lists: Lists; readonly codes: Int32Array } {
    const { mentorAt } = this;
    if (mentorAt === undefined) return { lists, codes };
    const { starts, items } = lists;
    const listOf = new Int32Array(items.length);
    for (let list = 0; list + 1 < starts.length; list++) listOf.fill(list, starts[list], starts[list + 1]);
    // Postings by mentor, then written out mentor by mentor.
    const ends = new Int32Array(mentorAt.length + 1);
    for (const mentor of items) ends[mentor + 1]! += 1;
    for (let mentor = 0; mentor < mentorAt.length; mentor++) ends[mentor + 1]! += ends[mentor]!;
    const next = ends.slice();
    const postings = new Int32Array(items.length);
    for (let posting = 0; posting < items.length; posting++) {
      const mentor = items[posting]!;
      postings[next[mentor]!] = posting;
      next[mentor]! += 1;
    }
    const write = starts.slice();
    const moved = new Int32Array(items.length);
    const movedCodes = new Int32Array(codes.length);
    for (let at = 0; at < mentorAt.length; at++) {
      const mentor = mentorAt[at]!;
      for (let from = ends[mentor]!; from < ends[mentor + 1]!; from++) {
        const posting = postings[from]!;
        const list = listOf[posting]!;
        moved[write[list]!] = at;
        movedCodes[write[list]!] = codes[posting]!;
        write[list]! += 1;
      }
    }
    return { lists: { starts, items: moved }, codes: movedCodes };
  }
}
