import type { Evidence, Venture } from '../../model';
import { evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import type { CriterionDefinition } from './criterion';

/**
 * Venture: whether the mentor has built what the mentee is building. Directed; the mean over three parts, of which those
 * that not both sides filled in count at the criterion's prior, and those that no two people did not at all:
 *
 * - functions: mean over the functions needed of the closeness to any the mentor has carried out;
 * - sector: closeness to the sector of any of the mentor's ventures;
 * - stage: 1 if one of them came to the mentee's stage or further, otherwise 0.
 *
 * Not assessable if no part is.
 */
export const venture: CriterionDefinition = {
  id: 'venture',
  reads: ['venture', 'ventures'],
  assess: (mentor, mentee, facts) => {
    const needs = mentee.venture ?? {};
    const built = mentor.ventures ?? [];
    const prior = facts.priors.venture;
    const parts: number[] = [];
    const found: Evidence[] = [];
    const functions = built.flatMap((one) => one.functions ?? []);
    const needed = distinctTags(needs.functions ?? [], facts);
    if (needed.length > 0 && functions.length > 0) {
      let sum = 0;
      for (const name of needed) {
        const best = closest(name, functions, facts);
        sum += best.closeness;
        found.push(describeFunction(name, best));
      }
      parts.push(sum / needed.length);
    }
    const sectors = built.flatMap((one) => one.sector ?? []);
    if (needs.sector !== undefined && sectors.length > 0) {
      const best = closest(needs.sector, sectors, facts);
      parts.push(best.closeness);
      found.push(describeSector(needs.sector, best));
    }
    const stages = facts.params.venture.stages;
    const reached = furthestStage(built, facts);
    const stage = needs.stage === undefined ? -1 : stageIndex(needs.stage, facts);
    if (stage >= 0 && reached >= 0) {
      parts.push(reached >= stage ? 1 : 0);
      const params = { stage: stages[stage]!, reached: stages[reached]! };
      found.push(evidence(`venture.stage-${reached >= stage ? '' : 'not-'}reached`, params));
    }
    if (parts.length === 0) {
      const menteeBlank = needed.length === 0 && needs.sector === undefined && stage < 0;
      const mentorBlank = functions.length === 0 && sectors.length === 0 && reached < 0;
      const blank = whichBlank(mentorBlank, menteeBlank) ?? 'not-comparable';
      return { value: null, evidence: [evidence(`venture.${blank}`, {})] };
    }
    if (parts.length < facts.parts.venture) found.push(evidence('blank.part-counts', { prior }));
    const sum = parts.reduce((total, part) => total + part, 0);
    return { value: ventureValue(sum, parts.length, prior, facts.parts.venture), evidence: found };
  },
};

/** The mean over the parts. @param sum of those that are known. @param known how many those are. @param parts of how many. */
export function ventureValue(sum: number, known: number, prior: number, parts: number): number {
  return (sum + (parts - known) * prior) / parts;
}

/** Each function once, however often and in whatever spelling it is named. */
function distinctTags(names: readonly string[], { tags }: Facts): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [tags.canonical(name), name])).values()].toReversed();
}

/** Position of a stage on the policy's scale, -1 if it is not on it. */
export function stageIndex(stage: string, facts: Facts): number {
  const tag = facts.tags.canonical(stage);
  return facts.params.venture.stages.findIndex((candidate) => facts.tags.canonical(candidate) === tag);
}

/** Position of the furthest stage that any of the ventures came to, -1 if none says. */
export function furthestStage(ventures: readonly Venture[], facts: Facts): number {
  return Math.max(
    -1,
    ...ventures.map((one) => (one.stage === undefined ? -1 : stageIndex(one.stage, facts))),
  );
}

interface Closest {
  readonly name: string;
  readonly closeness: number;
}

function closest(wanted: string, names: readonly string[], facts: Facts): Closest {
  const tag = facts.tags.canonical(wanted);
  let best: Closest = { name: '', closeness: 0 };
  for (const name of names) {
    const closeness = facts.tags.closeness(tag, facts.tags.canonical(name), 'tag');
    if (closeness > best.closeness) best = { name, closeness };
  }
  return best;
}

function describeFunction(needed: string, best: Closest): Evidence {
  if (best.closeness === 1) return evidence('venture.function-carried-out', { function: needed });
  if (best.closeness === 0) return evidence('venture.function-missing', { function: needed });
  return evidence('venture.function-related', {
    function: needed,
    related: best.name,
    similarity: best.closeness,
  });
}

function describeSector(sector: string, best: Closest): Evidence {
  if (best.closeness === 1) return evidence('venture.sector-known', { sector });
  if (best.closeness === 0) return evidence('venture.sector-unknown', { sector });
  return evidence('venture.sector-related', { sector, related: best.name, similarity: best.closeness });
}
