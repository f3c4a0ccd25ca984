import { type Locale, renderMessage } from '../messages';
import type { RuleCount, Unmatched, UnmatchedReason } from '../model';
import { compareIds } from './canonical';
import { bounds } from './encode';
import type { Pairs } from './pairs';
import { forbiddenBy, INELIGIBLE, type Prepared } from './prepare';

/** At most so many taken or free partners are named for one person. */
const NAMED = 10;

/**
 * Says for everybody without a partner why. O(people of the other side * rules) for each unmatched person.
 *
 * @param matched the matching as pairs of [mentee, mentor] indices.
 */
export function explainUnmatched(
  prepared: Prepared,
  pairs: Pairs,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  side: 'mentors' | 'mentees',
): Unmatched[] {
  const { cohort } = prepared;
  const partnersOf = {
    mentors: cohort.mentors.map((): number[] => []),
    mentees: cohort.mentees.map((): number[] => []),
  };
  for (const [mentee, mentor] of matched) {
    partnersOf.mentors[mentor]!.push(mentee);
    partnersOf.mentees[mentee]!.push(mentor);
  }
  const other = side === 'mentors' ? 'mentees' : 'mentors';
  const unmatched: Unmatched[] = [];
  for (const [index, person] of cohort[side].entries()) {
    if (partnersOf[side][index]!.length > 0) continue;
    const reason = reasonFor(index);
    unmatched.push({ id: person.id, reason, text: describeUnmatched(reason, side, 'en') });
  }
  return unmatched.sort((a, b) => compareIds(a.id, b.id));

  function reasonFor(index: number): UnmatchedReason {
    if (bounds(cohort[side][index]!).max === 0) return { kind: 'no-capacity' };
    const others = cohort[other];
    if (others.length === 0) return { kind: 'nobody-there' };
    const eligible: { partner: number; units: number }[] = [];
    for (let partner = 0; partner < others.length; partner++) {
      const units = side === 'mentors' ? pairs.units(partner, index) : pairs.units(index, partner);
      if (units !== INELIGIBLE && bounds(others[partner]!).max > 0) eligible.push({ partner, units });
    }
    if (eligible.length === 0)
      return { kind: 'no-eligible-partner', rules: countRules(prepared, index, side) };
    eligible.sort((a, b) => b.units - a.units || compareIds(others[a.partner]!.id, others[b.partner]!.id));
    const free = eligible.filter(
      ({ partner }) => partnersOf[other][partner]!.length < bounds(others[partner]!).max,
    );
    if (free.length > 0) {
      return {
        kind: 'better-without',
        eligible: eligible.length,
        free: free.slice(0, NAMED).map(({ partner }) => others[partner]!.id),
      };
    }
    return {
      kind: 'all-partners-taken',
      eligible: eligible.length,
      takenBy: eligible.slice(0, NAMED).map(({ partner, units }) => ({
        partnerId: others[partner]!.id,
        score: units / prepared.policy.scoreUnit,
        by: partnersOf[other][partner]!.map((taker) => cohort[side][taker]!.id).sort(compareIds),
      })),
    };
  }
}

/** How many partners each rule takes away; a pair forbidden by two rules counts under both. */
function countRules(prepared: Prepared, index: number, side: 'mentors' | 'mentees'): RuleCount[] {
  const counts = new Map<string, number>();
  const others = prepared.cohort[side === 'mentors' ? 'mentees' : 'mentors'];
  for (const [partner, person] of others.entries()) {
    if (bounds(person).max === 0) counts.set('no-capacity', (counts.get('no-capacity') ?? 0) + 1);
    const rules =
      side === 'mentors' ? forbiddenBy(prepared, index, partner) : forbiddenBy(prepared, partner, index);
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, pairs]) => ({ rule, pairs }))
    .sort((a, b) => b.pairs - a.pairs || compareIds(a.rule, b.rule));
}

/** The reason and what would help, as a sentence in the given language. */
export function describeUnmatched(
  reason: UnmatchedReason,
  side: 'mentors' | 'mentees',
  locale: Locale,
): string {
  const role = side === 'mentors' ? 'mentor' : 'mentee';
  switch (reason.kind) {
    case 'no-capacity':
    case 'nobody-there':
      return renderMessage(locale, `unmatched.${reason.kind}`, { role });
    case 'no-eligible-partner':
      return renderMessage(locale, 'unmatched.no-eligible-partner', {
        role,
        rules: reason.rules.map(({ rule, pairs }) => `${rule} (${pairs})`),
      });
    case 'all-partners-taken':
      return renderMessage(locale, 'unmatched.all-partners-taken', {
        role,
        eligible: reason.eligible,
        best: reason.takenBy[0]!.partnerId,
        by: reason.takenBy[0]!.by,
      });
    case 'better-without':
      return renderMessage(locale, 'unmatched.better-without', {
        role,
        eligible: reason.eligible,
        free: reason.free,
      });
  }
}
