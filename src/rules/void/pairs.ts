import { warning } from '../../messages/warning';
import type { PairRef, Warning } from '../../model';
import { canonicalId } from '../../model/canonical-id';
import { describeNobody, type VoidCandidate, type VoidContext } from './context';

/** From so many different ids on, none of which anybody has, it is no accident that all these people have left. */
const MANY = 3;

/** Lists of pairs, the history's or a rule's own, that name nobody, or one side only. O(pairs + ids). */
export function unknownPairs({ id, path, rule }: VoidCandidate, context: VoidContext): Warning[] {
  if (rule.kind === 'excluded-pairs') {
    return pairWarnings(id, rule.pairs, 'pairs', `${path}.pairs`, false, context);
  }
  if (rule.kind !== 'no-previous-pair') return [];
  const either = rule.direction !== 'as-stated';
  return pairWarnings(id, context.policy.history, 'history', 'policy.history', either, context);
}

function pairWarnings(
  rule: string,
  pairs: readonly PairRef[],
  list: 'history' | 'pairs',
  path: string,
  either: boolean,
  context: VoidContext,
): Warning[] {
  const { mentors, mentees } = context.people;
  const isMentor = (id: string) => mentors.get(id) !== undefined || (either && mentees.get(id) !== undefined);
  const isMentee = (id: string) => mentees.get(id) !== undefined || (either && mentors.get(id) !== undefined);
  const unknown = { mentors: new Map<string, string>(), mentees: new Map<string, string>() };
  const met = { mentors: false, mentees: false };
  let known = 0;
  for (const { mentorId, menteeId } of pairs) {
    const mentor = isMentor(mentorId);
    const mentee = isMentee(menteeId);
    if (mentor) met.mentors = true;
    else unknown.mentors.set(canonicalId(mentorId), mentorId);
    if (mentee) met.mentees = true;
    else unknown.mentees.set(canonicalId(menteeId), menteeId);
    if (mentor && mentee) known += 1;
  }
  if (known === pairs.length) return [];
  const ids = new Map([...unknown.mentors, ...unknown.mentees]);
  const nobody = describeNobody(new Set(ids.values()), context);
  const oneSide =
    (!met.mentors && unknown.mentors.size >= MANY) || (!met.mentees && unknown.mentees.size >= MANY);
  const suspicious = (!met.mentors && !met.mentees) || oneSide || nobody.names + nobody.spellings > 0;
  if (!suspicious) return [];
  const params = { rule, list, pairs: pairs.length, known, ...nobody };
  return [warning('warnings.rule-pairs-unknown', params, path)];
}

/** A history of people who are here that no rule reads. */
export function unreadHistory({ policy, people }: VoidContext): Warning[] {
  if (policy.rules.some(({ kind, id }) => kind === 'no-previous-pair' || id === ENDED_OR_DECLINED)) return [];
  const { mentors, mentees } = people;
  const here = policy.history.filter(
    ({ mentorId, menteeId }) => mentors.get(mentorId) !== undefined && mentees.get(menteeId) !== undefined,
  );
  if (here.length === 0) return [];
  return [warning('warnings.history-not-read', { pairs: here.length }, 'policy.history')];
}

/** Id of the rule that a rematch adds to keep ended and declined pairs from being proposed again. */
export const ENDED_OR_DECLINED = 'ended-or-declined';
