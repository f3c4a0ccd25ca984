import { ruleWarning } from '../../messages';
import { canonicalId, type PairRef, type Side, type Warning } from '../../model';
import { describeNobody, type VoidContext } from './context';

/** From so many different ids on, none of which anybody has, it is no accident that all these people have left. */
const MANY = 3;

/** What a list of pairs names. */
export interface FoundPairs {
  readonly pairs: number;
  /** Pairs of two people whom the rule can keep apart. */
  readonly known: number;
  /** Ids that stand for nobody on the side where they are named, in the list's spelling, by that side. */
  readonly unknown: { readonly [side in Side]: readonly string[] };
  /** How many different ids are of the other side alone. */
  readonly turned: number;
  /** Whether nobody of a side is here, and that is no accident. */
  readonly isMostlyGone: boolean;
}

/** @param either whether a pair with changed roles is the same. O(pairs). */
export function findPairs(pairs: readonly PairRef[], either: boolean, { people }: VoidContext): FoundPairs {
  const unknown = { mentors: new Map<string, string>(), mentees: new Map<string, string>() };
  const turned = new Set<string>();
  const met = { mentors: false, mentees: false };
  const isKnown = (side: Side, id: string): boolean => {
    const other = side === 'mentors' ? 'mentees' : 'mentors';
    const isOther = people[other].has(id);
    if (people[side].has(id) || (either && isOther)) {
      met[side] = true;
      return true;
    }
    if (isOther) turned.add(`${side} ${canonicalId(id)}`);
    else unknown[side].set(canonicalId(id), id);
    return false;
  };
  let known = 0;
  for (const { mentorId, menteeId } of pairs) {
    const mentor = isKnown('mentors', mentorId);
    const mentee = isKnown('mentees', menteeId);
    if (mentor && mentee) known += 1;
  }
  const gone = (side: Side) => !met[side] && unknown[side].size >= MANY;
  return {
    pairs: pairs.length,
    known,
    unknown: { mentors: [...unknown.mentors.values()], mentees: [...unknown.mentees.values()] },
    turned: turned.size,
    isMostlyGone: (!met.mentors && !met.mentees) || gone('mentors') || gone('mentees'),
  };
}

/** The warning that a list of pairs names nobody, or people of the other side. O(ids). */
export function reportPairs(
  rule: string,
  list: 'history' | 'pairs',
  path: string,
  { pairs, known, unknown, turned }: FoundPairs,
  context: VoidContext,
): Warning {
  const nobody = describeNobody(new Set([...unknown.mentors, ...unknown.mentees]), context);
  return ruleWarning('warnings.rule-pairs-unknown', { rule, list, pairs, known, turned, ...nobody }, path);
}
