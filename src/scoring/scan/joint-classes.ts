import type { Classes } from '../flat';

/** Mentors who agree in several classes at once. */
export interface JointClasses {
  /** Joint class of each mentor. */
  readonly classOf: Int32Array;
  /** A mentor of each joint class; as many as there are joint classes. */
  readonly first: readonly number[];
  /** Positions of the lists that were joined. */
  readonly joined: readonly number[];
}

/**
 * Joins lists of classes into one as long as there are at most `limit` joint classes, so that a row needs one
 * look-up a mentor and not one for each list. The first list is joined whatever its size, the others in the order
 * of their size, smallest first. O(mentors * lists).
 */
export function joinClasses(lists: readonly Classes[], limit: number): JointClasses {
  const sized = lists.map((list, at) => ({ list, at, size: countClasses(list) }));
  const [base, ...others] = sized;
  let joint: JointClasses = { classOf: new Int32Array(base?.list.length ?? 0), first: [], joined: [] };
  if (base !== undefined) joint = refine(joint, base, Number.POSITIVE_INFINITY) ?? joint;
  others.sort((a, b) => a.size - b.size || a.at - b.at);
  for (const list of others) joint = refine(joint, list, limit) ?? joint;
  return joint;
}

/** One more than the largest class; at least 1. */
export function countClasses(classes: Classes): number {
  let most = 0;
  for (let at = 0; at < classes.length; at++) most = Math.max(most, classes[at]!);
  return most + 1;
}

/** A list of classes below `size`. */
interface SizedList {
  readonly list: Classes;
  readonly at: number;
  readonly size: number;
}

/** Splits the joint classes by one more list; nothing if that makes more than `limit`. */
function refine(joint: JointClasses, { list, at, size }: SizedList, limit: number): JointClasses | undefined {
  const numbers = new Map<number, number>();
  const first: number[] = [];
  const classOf = new Int32Array(joint.classOf.length);
  for (let mentor = 0; mentor < classOf.length; mentor++) {
    const key = joint.classOf[mentor]! * size + list[mentor]!;
    let number = numbers.get(key);
    if (number === undefined) {
      if (first.length >= limit) return undefined;
      number = first.length;
      numbers.set(key, number);
      first.push(mentor);
    }
    classOf[mentor] = number;
  }
  return { classOf, first, joined: [...joint.joined, at] };
}
