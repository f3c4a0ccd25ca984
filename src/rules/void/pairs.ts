import { ruleWarning } from '../../messages';
import { canonicalId, type PairRef, type Warning } from '../../model';
import type { Side } from '../fields';
import { describeNobody, type VoidCandidate, type VoidContext } from './context';

/** From so many different ids on, none of which anybody has, it is no accident that all these people have left. */
const MANY = 3;

/**
 * Lists of pairs, the history's or a rule's own, that name nobody, or people of the other side. A history may name people
 * who have left, so it is suspicious only where hardly anybody of it is here, or where an id nearly names somebody; a list
 * of excluded pairs is of people who are here. O(pairs + ids).
 */
export function unknownPairs({ id, path, rule }: VoidCandidate, context: VoidContext): Warning[] {
  if (rule.kind === 'excluded-pairs') {
    const found = lookUp(rule.pairs, false, context);
    return found.known === rule.pairs.length ? [] : [report(id, 'pairs', `${path}.pairs`, found, context)];
  }
  if (rule.kind !== 'no-previous-pair') return [];
  // As the rule reads it: two lists of ids make no person of both roles.
  const either = rule.direction !== 'as-stated' && context.people.shared;
  const found = lookUp(context.policy.history, either, context);
  if (found.known === found.pairs) return [];
  const warning = report(id, 'history', 'policy.history', found, context);
  const { names, spellings, attributes, turned } = warning.params;
  const isSuspicious =
    found.isMostlyGone || [names, spellings, attributes, turned].some((count) => count !== 0);
  return isSuspicious ? [warning] : [];
}

/** What a list of pairs names. */
interface Found {
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

function lookUp(pairs: readonly PairRef[], either: boolean, { people }: VoidContext): Found {
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

function report(
  rule: string,
  list: 'history' | 'pairs',
  path: string,
  { pairs, known, unknown, turned }: Found,
  context: VoidContext,
): Warning {
  const nobody = describeNobody(new Set([...unknown.mentors, ...unknown.mentees]), context);
  return ruleWarning('warnings.rule-pairs-unknown', { rule, list, pairs, known, turned, ...nobody }, path);
}

/** A history of people who are here that no rule reads. */
export function unreadHistory({ policy, people }: VoidContext): Warning[] {
  if (policy.rules.some(({ kind, id }) => kind === 'no-previous-pair' || id === ENDED_OR_DECLINED)) return [];
  const { mentors, mentees } = people;
  const here = policy.history.filter(
    ({ mentorId, menteeId }) => mentors.get(mentorId) !== undefined && mentees.get(menteeId) !== undefined,
  );
  if (here.length === 0) return [];
  return [ruleWarning('warnings.history-not-read', { pairs: here.length }, 'policy.history')];
}

/** Id of the rule that a rematch adds to keep ended and declined pairs from being proposed again. */
export const ENDED_OR_DECLINED = 'ended-or-declined';
