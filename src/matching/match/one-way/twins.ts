import type { Pair } from '../../../assignment';
import type { Cohort, Policy } from '../../../model';
import { mentorOfMentee } from '../../../scoring';

/** Who stands on both sides, as positions; -1 for who does not. */
export interface Twins {
  /** The mentor that each mentee also is. */
  readonly mentorOf: Int32Array;
  /** The mentee that each mentor also is. */
  readonly menteeOf: Int32Array;
}

/** O(people). */
export function twinsOf(cohort: Cohort, { ids }: Pick<Policy, 'ids'>): Twins {
  const mentorOf = mentorOfMentee(cohort, ids);
  const menteeOf = new Int32Array(cohort.mentors.length).fill(-1);
  for (let mentee = 0; mentee < mentorOf.length; mentee++)
    if (mentorOf[mentee]! >= 0) menteeOf[mentorOf[mentee]!] = mentee;
  return { mentorOf, menteeOf };
}

/** The same two people the other way round; `undefined` where one of them does not stand on both sides. */
export function turned({ mentorOf, menteeOf }: Twins, [mentee, mentor]: Pair): Pair | undefined {
  const [row, column] = [menteeOf[mentor]!, mentorOf[mentee]!];
  return row < 0 || column < 0 ? undefined : [row, column];
}

/** Pairs that are there both ways round: each two people once, as the first of the two pairs stands. O(pairs). */
export function bothWays(twins: Twins, pairs: readonly Pair[]): readonly (readonly [Pair, Pair])[] {
  const columns = twins.menteeOf.length;
  const there = new Set(pairs.map(([row, column]) => row * columns + column));
  return pairs.flatMap((pair): (readonly [Pair, Pair])[] => {
    const other = turned(twins, pair);
    if (other === undefined) return [];
    const [own, its] = [pair[0] * columns + pair[1], other[0] * columns + other[1]];
    return own < its && there.has(its) ? [[pair, other]] : [];
  });
}
