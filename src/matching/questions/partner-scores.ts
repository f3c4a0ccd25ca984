import { type OpenCohort, sessionOf } from '../open';
import { INELIGIBLE } from '../prepared';
import { toUnits } from '../problem';
import { type RunSteps, type Sliceable, sliceable } from '../run';

/** What one person could have. */
export interface PersonPartners {
  readonly id: string;
  /** How many partners are eligible. */
  readonly eligible: number;
  /** The best score with one of them, as units of the policy; `null` where there is none. */
  readonly bestUnits: number | null;
}

/** What everybody could have, whoever else wants the same partner; in the order of the opened people. */
export interface PartnerScores {
  readonly mentors: readonly PersonPartners[];
  readonly mentees: readonly PersonPartners[];
  readonly eligiblePairs: number;
}

/**
 * The eligible partners of everybody, counted, and the best score with one of them: what a matching is measured
 * against.
 *
 * One pass over all pairs: O(mentors * mentees) time, O(mentors + mentees) memory. Deterministic.
 */
export const partnerScores: Sliceable<[open: OpenCohort], PartnerScores> = /* @__PURE__ */ sliceable(
  function* (open: OpenCohort): RunSteps<PartnerScores> {
    const session = sessionOf(open);
    const { mentors, mentees } = session.prepared.cohort;
    const pairs = session.pairs();
    const counts = new Int32Array(mentors.length);
    const bests = new Int32Array(mentors.length).fill(INELIGIBLE);
    let eligiblePairs = 0;
    const ofMentees: PersonPartners[] = [];
    for (const [mentee, { id }] of mentees.entries()) {
      if (mentee % STRIDE === 0) yield { phase: 'questioning', fraction: mentee / mentees.length };
      const costs = pairs.costs(mentee);
      let eligible = 0;
      let best = INELIGIBLE;
      for (let mentor = 0; mentor < costs.length; mentor++) {
        const units = toUnits(costs[mentor]!);
        if (units === INELIGIBLE) continue;
        eligible += 1;
        if (units > best) best = units;
        counts[mentor]! += 1;
        if (units > bests[mentor]!) bests[mentor] = units;
      }
      eligiblePairs += eligible;
      ofMentees.push({ id, eligible, bestUnits: orNull(best) });
    }
    return {
      eligiblePairs,
      mentees: ofMentees,
      mentors: mentors.map(({ id }, mentor) => ({
        id,
        eligible: counts[mentor]!,
        bestUnits: orNull(bests[mentor]!),
      })),
    };
  },
);

/** Rows between two steps. */
const STRIDE = 16;

function orNull(units: number): number | null {
  return units === INELIGIBLE ? null : units;
}
