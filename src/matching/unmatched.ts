import { type Locale, renderMessage } from '../messages';
import type { RuleCount, Unmatched, UnmatchedReason } from '../model';
import { runToEnd, type Steps } from '../steps';
import { compareIds } from './canonical';
import { bounds } from './encode';
import type { Outline } from './outline';
import type { Pairs } from './pairs';
import { forbiddenBy, INELIGIBLE, isRefusal, type Prepared } from './prepare';

/** At most so many taken or free partners are named for one person. */
const NAMED = 10;

/** Where the reasons of unmatched people are. */
export interface ReasonSearch {
  readonly prepared: Prepared;
  readonly pairs: Pairs;
}

/**
 * Everybody without a partner, by id, with the reason. O(people of the other side * rules) for each of them.
 *
 * @param search what reasons are looked for in; nothing: those that take a search are left for later.
 * @param matched the matching as pairs of [mentee, mentor] indices.
 * @param only if given, the people to list, by index; those with a partner are left out.
 */
export function listUnmatched(...args: Parameters<typeof unmatchedSteps>): Unmatched[] {
  return runToEnd(unmatchedSteps(...args));
}

/** Partners looked at between two steps. */
const STRIDE = 4000;

/** The same in steps. */
export function* unmatchedSteps(
  { cohort }: Outline,
  search: ReasonSearch | undefined,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  side: 'mentors' | 'mentees',
  only?: readonly number[],
): Steps<Unmatched[]> {
  const other = side === 'mentors' ? 'mentees' : 'mentors';
  const others = cohort[other];
  const places = Int32Array.from(others, (person) => bounds(person).max);
  const takers = others.map((): number[] => []);
  const hasPartner = new Uint8Array(cohort[side].length);
  for (const [mentee, mentor] of matched) {
    const [own, partner] = side === 'mentors' ? [mentor, mentee] : [mentee, mentor];
    hasPartner[own] = 1;
    takers[partner]!.push(own);
  }
  const unmatched: Unmatched[] = [];
  let left = STRIDE;
  for (const index of only ?? cohort[side].keys()) {
    if (hasPartner[index] === 1) continue;
    left -= search === undefined ? 1 : others.length;
    if (left < 0) {
      yield index / cohort[side].length;
      left = STRIDE;
    }
    const reason = reasonFor(index);
    unmatched.push({ id: cohort[side][index]!.id, reason, text: describeUnmatched(reason, side, 'en') });
  }
  return unmatched.sort((a, b) => compareIds(a.id, b.id));

  function reasonFor(index: number): UnmatchedReason {
    if (bounds(cohort[side][index]!).max === 0) return { kind: 'no-capacity' };
    if (others.length === 0) return { kind: 'nobody-there' };
    if (search === undefined) return { kind: 'on-demand' };
    const { prepared, pairs } = search;
    const best = new Best(NAMED, (partner) => others[partner]!.id);
    const bestFree = new Best(NAMED, (partner) => others[partner]!.id);
    let eligible = 0;
    for (let partner = 0; partner < others.length; partner++) {
      if (places[partner] === 0) continue;
      const units = side === 'mentors' ? pairs.units(partner, index) : pairs.units(index, partner);
      if (units === INELIGIBLE) continue;
      eligible += 1;
      best.offer(partner, units);
      if (takers[partner]!.length < places[partner]!) bestFree.offer(partner, units);
    }
    if (eligible === 0) return { kind: 'no-eligible-partner', rules: countRules(prepared, index, side) };
    if (bestFree.entries.length > 0) {
      return {
        kind: 'better-without',
        eligible,
        free: bestFree.entries.map(({ partner }) => others[partner]!.id),
      };
    }
    return {
      kind: 'all-partners-taken',
      eligible,
      takenBy: best.entries.map(({ partner, units }) => ({
        partnerId: others[partner]!.id,
        score: units / prepared.policy.scoreUnit,
        by: takers[partner]!.map((taker) => cohort[side][taker]!.id).sort(compareIds),
      })),
    };
  }
}

/** The few best-scoring partners, best first, ties by id, without sorting all of them. */
class Best {
  readonly entries: { readonly partner: number; readonly units: number }[] = [];

  constructor(
    private readonly most: number,
    private readonly idOf: (partner: number) => string,
  ) {}

  offer(partner: number, units: number): void {
    const { entries, most } = this;
    const last = entries[most - 1];
    if (last !== undefined && units < last.units) return;
    let at = entries.length;
    while (at > 0 && this.precedes(partner, units, entries[at - 1]!)) at -= 1;
    entries.splice(at, 0, { partner, units });
    if (entries.length > most) entries.pop();
  }

  private precedes(partner: number, units: number, other: { partner: number; units: number }): boolean {
    if (units !== other.units) return units > other.units;
    return compareIds(this.idOf(partner), this.idOf(other.partner)) < 0;
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
    case 'on-demand':
      return renderMessage(locale, `unmatched.${reason.kind}`, { role });
    case 'no-eligible-partner':
      return renderMessage(locale, 'unmatched.no-eligible-partner', {
        role,
        rules: reason.rules.map(({ rule, pairs }) => `${rule} (${pairs})`),
        liftable: reason.rules
          .map(({ rule }) => rule)
          .filter((rule) => !isRefusal(rule) && rule !== 'no-capacity'),
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
