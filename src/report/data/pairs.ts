import { sumOf } from '../../lists';
import {
  type AdminExplanation,
  type Effect,
  type MatchMargin,
  type ObjectiveLoss,
  type PairStanding,
  type PartnerScores,
  pairKey,
} from '../../matching';
import { reasonsFor } from '../../messages';
import type { Evidence } from '../../model';
import type { ReportText } from './basic';
import type { Firmness, ReportPair } from './types';

/** What is known of the pairs of a matching, by {@link pairKey}. */
export interface PairFacts {
  readonly standings: ReadonlyMap<string, PairStanding>;
  /** `null`: they were not asked for, or the result has no prices to answer from. */
  readonly margins: ReadonlyMap<string, MatchMargin> | null;
  readonly bestOf: {
    readonly mentors: ReadonlyMap<string, number>;
    readonly mentees: ReadonlyMap<string, number>;
  };
  readonly locks: ReadonlySet<string>;
}

/** The best eligible score by id; who has no eligible partner is not there. */
export function bestScores(people: PartnerScores['mentors'], scoreUnit: number): ReadonlyMap<string, number> {
  return new Map(
    people.flatMap(({ id, bestUnits }) => (bestUnits === null ? [] : [[id, bestUnits / scoreUnit]])),
  );
}

/** Reasons that stand beside a pair; its details have all of them. */
const REASONS = 2;

/** A pair in force as a report has it. */
export function reportPair(explained: AdminExplanation, facts: PairFacts): ReportPair {
  const { mentorId, menteeId, score, coverage, contributions, rules, place } = explained;
  const key = pairKey(explained);
  const standing = facts.standings.get(key);
  const margin = facts.margins?.get(key);
  const effect = margin?.effect;
  // A mentee's own weights, where the policy asks for them.
  const total = sumOf(contributions.map(({ weight }) => weight));
  return {
    mentorId,
    menteeId,
    score,
    coverage,
    locked: facts.locks.has(key),
    state: standing?.state === 'approved' ? 'approved' : 'proposed',
    byHand: standing?.byHand ?? false,
    bestOfMentee: facts.bestOf.mentees.get(menteeId) ?? null,
    bestOfMentor: facts.bestOf.mentors.get(mentorId) ?? null,
    placeOfMentor: place?.ofMentor ?? null,
    placeOfMentee: place?.ofMentee ?? null,
    firmness: firmnessOf(margin),
    margin: effect === undefined || effect === null ? null : effectOf(effect),
    alternatives: (margin?.alternatives ?? []).map((one) => ({
      mentorId: one.mentorId,
      effect: effectOf(one.effect),
    })),
    bestReasons: reasonsFor(explained, REASONS).map(textOf),
    contributions: contributions.map(({ criterion, weight, value, share, evidence }) => ({
      criterion,
      value,
      share,
      most: total === 0 ? 0 : weight / total,
      reasons: evidence.map(textOf),
    })),
    rules: rules.map(({ rule, passed, evidence }) => ({ rule, passed, reason: textOf(evidence) })),
  };
}

/** How firmly a pair belongs to the matching. */
function firmnessOf(margin: MatchMargin | undefined): Firmness {
  if (margin === undefined) return 'unknown';
  if (margin.effect === null) return 'fixed';
  if (margin.effect.loss === 0) return 'tie';
  return margin.ambiguous ? 'close' : 'firm';
}

/** A message as data alone. */
export function textOf({ id, params, text }: Evidence): ReportText {
  return { id, params, text };
}

/** What a change does, without the pairs that it exchanges. */
export function effectOf(effect: ObjectiveLoss & Partial<Effect>): ObjectiveLoss {
  const { ends: _ends, begins: _begins, ...loss } = effect;
  return loss;
}
