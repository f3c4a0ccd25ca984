import { labelOf, type MessageCatalogue, matchingText } from '../../../messages';
import { compareText, type RuleCount, type Side, type Unmatched, type UnmatchedReason } from '../../../model';
import { runToEnd, type Steps } from '../../../steps';
import { belowMinimum, INELIGIBLE, isRefusal, type Outline, type Prepared } from '../../prepared';
import { bounds, type Pairs, toUnits } from '../../problem';

/** At most so many taken or free partners are named for one person. */
const NAMED = 10;

/** Where the reasons of unmatched people are. */
export interface ReasonSearch {
  readonly prepared: Prepared;
  readonly pairs: Pairs;
}

/**
 * Everybody without a partner, by id, with the reason. O(people of the other side * criteria) for each of them.
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

/** {@link listUnmatched} in steps, so that a run can pause and report progress. */
export function* unmatchedSteps(
  { cohort }: Outline,
  search: ReasonSearch | undefined,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  side: Side,
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
  const asked = [...(only ?? cohort[side].keys())].filter((index) => hasPartner[index] === 0);
  const found = new Map<number, Partners>();
  if (search !== undefined && others.length > 0) {
    const searched = asked.filter((index) => bounds(cohort[side][index]!).max > 0);
    for (const index of searched) found.set(index, new Partners((partner) => others[partner]!.id));
    yield* offerAll(search.pairs, searched);
  }
  const unmatched = asked.map((index): Unmatched => {
    const reason = reasonFor(index);
    return { id: cohort[side][index]!.id, reason, text: describeUnmatched(reason, side, undefined) };
  });
  return unmatched.sort((a, b) => compareText(a.id, b.id));

  /** Offers everybody who is asked about all eligible partners with a place. */
  function* offerAll(pairs: Pairs, searched: readonly number[]): Steps<void> {
    const partners = searched.map((index) => found.get(index)!);
    const isFree = places.map((most, partner) => (takers[partner]!.length < most ? 1 : 0));
    const offer = (at: number, partner: number, units: number): void => {
      if (units !== INELIGIBLE) partners[at]!.offer(partner, units, isFree[partner] === 1);
    };
    let left = STRIDE;
    const pause = (work: number): boolean => {
      left -= work;
      if (left >= 0) return false;
      left = STRIDE;
      return true;
    };
    if (side === 'mentors' && searched.length < FEW) {
      for (const [at, index] of searched.entries()) {
        if (pause(others.length)) yield at / searched.length;
        for (let partner = 0; partner < others.length; partner++) {
          if (places[partner]! > 0) offer(at, partner, pairs.units(partner, index));
        }
      }
      return;
    }
    // Scores are computed by mentee: one pass over their rows serves all mentors.
    const mentees = side === 'mentors' ? others.keys() : searched;
    const floor = new Float64Array(searched.length).fill(Number.NEGATIVE_INFINITY);
    const passed = new Int32Array(searched.length);
    let own = 0;
    for (const mentee of mentees) {
      if (pause(cohort.mentors.length >> 4)) yield mentee / cohort.mentees.length;
      if (side === 'mentors' && places[mentee] === 0) continue;
      const costs = pairs.costs(mentee);
      if (side === 'mentors') {
        const free = isFree[mentee] === 1;
        for (let at = 0; at < searched.length; at++) {
          const units = toUnits(costs[searched[at]!]!);
          if (units === INELIGIBLE) continue;
          // Most partners are neither among the best nor free: they are counted, and no more.
          if (units < floor[at]! && !free) {
            passed[at] = passed[at]! + 1;
            continue;
          }
          partners[at]!.offer(mentee, units, free);
          floor[at] = partners[at]!.floor;
        }
        continue;
      }
      for (let mentor = 0; mentor < costs.length; mentor++) {
        if (places[mentor]! > 0) offer(own, mentor, toUnits(costs[mentor]!));
      }
      own++;
    }
    partners.forEach((one, at) => {
      one.eligible += passed[at]!;
    });
  }

  function reasonFor(index: number): UnmatchedReason {
    if (bounds(cohort[side][index]!).max === 0) return { kind: 'no-capacity' };
    if (others.length === 0) return { kind: 'nobody-there' };
    const partners = found.get(index);
    if (search === undefined || partners === undefined) return { kind: 'on-demand' };
    const { prepared } = search;
    const { eligible, best, bestFree } = partners;
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
        by: takers[partner]!.map((taker) => cohort[side][taker]!.id).sort(compareText),
      })),
    };
  }
}

/** Fewer people than this are looked at pair by pair. */
const FEW = 8;

/** What is known of one person's eligible partners. */
class Partners {
  eligible = 0;
  readonly best: Best;
  readonly bestFree: Best;

  constructor(idOf: (partner: number) => string) {
    this.best = new Best(NAMED, idOf);
    this.bestFree = new Best(NAMED, idOf);
  }

  /** Partners of fewer units are not among the best. */
  get floor(): number {
    const { entries } = this.best;
    return entries.length < NAMED ? Number.NEGATIVE_INFINITY : entries[NAMED - 1]!.units;
  }

  offer(partner: number, units: number, isFree: boolean): void {
    this.eligible += 1;
    this.best.offer(partner, units);
    if (isFree) this.bestFree.offer(partner, units);
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
    return compareText(this.idOf(partner), this.idOf(other.partner)) < 0;
  }
}

/** How many partners each rule takes away; a pair forbidden by two rules counts under both. */
function countRules(prepared: Prepared, index: number, side: Side): RuleCount[] {
  const counts = new Map<string, number>();
  const add = (rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const { policy, rules, scoring, cohort } = prepared;
  const others = cohort[side === 'mentors' ? 'mentees' : 'mentors'];
  const isMentor = side === 'mentors';
  const asks = policy.minimumScore > 0;
  // The scores of a mentee are computed in one pass; those of a mentor pair by pair.
  const scores = asks && !isMentor ? new Int32Array(others.length) : undefined;
  if (scores !== undefined) scoring.scoreRow(index, scores);
  for (const [partner, person] of others.entries()) {
    const [mentor, mentee] = isMentor ? [index, partner] : [partner, index];
    if (bounds(person).max === 0) add('no-capacity');
    for (const rule of rules.forbiddenBy(mentor, mentee)) add(rule);
    if (asks && belowMinimum(scores?.[partner] ?? scoring.units(mentor, mentee), policy))
      add('minimum-score');
  }
  return [...counts]
    .map(([rule, pairs]) => ({ rule, pairs }))
    .sort((a, b) => b.pairs - a.pairs || compareText(a.rule, b.rule));
}

/** The reason and what would help, as a sentence in the given language. */
export function describeUnmatched(
  reason: UnmatchedReason,
  side: Side,
  locale: MessageCatalogue | undefined,
): string {
  const role = side === 'mentors' ? 'mentor' : 'mentee';
  switch (reason.kind) {
    case 'no-capacity':
    case 'nobody-there':
    case 'on-demand':
      return matchingText(locale, `unmatched.${reason.kind}`, { role });
    case 'no-eligible-partner':
      return matchingText(locale, 'unmatched.no-eligible-partner', {
        role,
        rules: reason.rules.map(({ rule, pairs }) => `${labelOf(locale, rule)} (${pairs})`),
        liftable: reason.rules
          .map(({ rule }) => rule)
          .filter((rule) => !isRefusal(rule) && rule !== 'no-capacity'),
      });
    case 'all-partners-taken':
      return matchingText(locale, 'unmatched.all-partners-taken', {
        role,
        eligible: reason.eligible,
        best: reason.takenBy[0]!.partnerId,
        by: reason.takenBy[0]!.by,
      });
    case 'better-without':
      return matchingText(locale, 'unmatched.better-without', {
        role,
        eligible: reason.eligible,
        free: reason.free,
      });
  }
}
