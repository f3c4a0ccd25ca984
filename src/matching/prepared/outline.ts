import type { Manifest, Mentee, Policy, Side } from '../../model';
import type { CompiledRules } from '../../rules';
import { type CompiledScoring, pairScorerOf } from '../../scoring';
import { type Steps, within } from '../../steps';
import { hashInputSteps } from '../canonical';
import { manifestOf } from './manifest';
import type { Prepared } from './prepare';
import { type Scorable, scorableData, scorableOf } from './scorable';

/** What of a person the solver and an unexplained matching need. */
export type PersonOutline = Pick<Mentee, 'id' | 'capacity' | 'priority'>;

/** What of a prepared cohort makes a matching without explanations. A {@link Prepared} is one. */
export interface Outline extends Scorable, Pick<Prepared, 'groups' | 'arrivalRanks'> {
  readonly cohort: { readonly [side in Side]: readonly PersonOutline[] };
  readonly policy: Policy;
  readonly scoring: Scorable['scoring'] & Pick<CompiledScoring, 'score'>;
  readonly rules: Scorable['rules'] & Pick<CompiledRules, 'effects' | 'ids' | 'own'>;
}

/** An outline with what its result says of where it comes from. */
export interface OutlineWithManifest {
  readonly outline: Outline;
  /** @param solver which solver gave the answer. */
  readonly manifest: (solver: string) => Manifest;
}

/**
 * The outline of a prepared cohort that holds on to no profiles, a third of the memory of a large run: whoever keeps
 * nothing but this has them given back. Where code of the caller's own reads profiles, all of them stay.
 *
 * O(people + length of their lists).
 */
export function* outlineSteps(prepared: Prepared): Steps<OutlineWithManifest> {
  const { policy, givenPolicy, extensionIds, reading } = prepared;
  const inputHash = yield* within(hashInputSteps(prepared.cohort, policy), 0, 0.8);
  const data = scorableData(prepared);
  return {
    outline: data === undefined ? prepared : leanOutline(prepared, scorableOf(data)),
    manifest: (solver) => manifestOf({ policy, givenPolicy, extensionIds, inputHash, reading }, solver),
  };
}

function leanOutline({ cohort, policy, rules, groups, arrivalRanks }: Prepared, scorable: Scorable): Outline {
  const pairs = pairScorerOf(scorable.scoring.data);
  const effects = rules.effects();
  return {
    ...scorable,
    policy,
    ...(groups !== undefined && { groups }),
    ...(arrivalRanks !== undefined && { arrivalRanks }),
    cohort: { mentors: cohort.mentors.map(outlinePerson), mentees: cohort.mentees.map(outlinePerson) },
    scoring: { ...scorable.scoring, score: (mentor, mentee) => pairs.score(mentor, mentee) },
    rules: { ...scorable.rules, effects: () => effects, ids: rules.ids, own: rules.own },
  };
}

function outlinePerson({ id, capacity, priority }: PersonOutline): PersonOutline {
  return { id, ...(capacity && { capacity }), ...(priority !== undefined && { priority }) };
}
