import type { Goal, GoalSupported } from '../../model';
import { evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import { type CriterionDefinition, isBlank, joinRepeated, weightedMean } from './criterion';

/**
 * Goals, directed: how far the mentor has done, or can support, what the mentee wants to reach.
 *
 *     value = sum of priority * best / sum of priority,
 *     best  = largest of strength * closeness over the goals that the mentor supports
 *
 * A goal that is named twice counts once, with the higher priority.
 *
 * Not assessable without goals of the mentee and supported goals of the mentor.
 */
export const goals: CriterionDefinition = {
  id: 'goals',
  reads: ['goals', 'goalsSupported'],
  assess: (mentor, mentee, facts) => {
    const wanted = joinRepeated(mentee.goals ?? [], facts, (before, again) =>
      (again.priority ?? 1) > (before.priority ?? 1) ? { ...before, priority: again.priority ?? 1 } : before,
    );
    const supported = mentor.goalsSupported ?? [];
    const blank = whichBlank(isBlank(supported), isBlank(wanted));
    if (blank !== null) return { value: null, evidence: [evidence(`goals.${blank}`, {})] };
    const best = wanted.map((goal) => bestSupport(goal, supported, facts));
    return {
      value: weightedMean(
        wanted.map((goal) => goal.priority ?? 1),
        best.map((support) => support.credit),
      ),
      evidence: wanted.map((goal, at) => describe(goal, best[at]!)),
    };
  },
};

interface Support {
  readonly credit: number;
  readonly name: string;
  /** As the mentor stated it; `undefined`: not stated, and counted as 1. */
  readonly strength: number | undefined;
  readonly closeness: number;
  /** Whether it is the goal itself, and not one that is close to it. */
  readonly isSame: boolean;
}

/** What the mentor can do best for a goal; of equal ones the closest. */
function bestSupport(goal: Goal, supported: readonly GoalSupported[], facts: Facts): Support {
  const wanted = facts.tags.canonical(goal.name);
  let best: Support = { credit: 0, name: '', strength: 0, closeness: 0, isSame: false };
  for (const { name, strength } of supported) {
    const tag = facts.tags.canonical(name);
    const closeness = facts.tags.closeness(wanted, tag, 'phrase');
    const credit = (strength ?? 1) * closeness;
    if (credit > best.credit || (credit === best.credit && closeness > best.closeness)) {
      best = { credit, name, strength, closeness, isSame: tag === wanted };
    }
  }
  return best;
}

function describe(goal: Goal, support: Support) {
  const params = { goal: goal.name, source: goal.source };
  if (support.credit === 0) return evidence('goals.not-supported', params);
  const { strength } = support;
  if (!support.isSame) {
    return evidence('goals.related', {
      ...params,
      related: support.name,
      similarity: support.closeness,
      strength,
    });
  }
  if (strength === undefined) return evidence('goals.offered', params);
  return strength === 1
    ? evidence('goals.done', params)
    : evidence('goals.supported', { ...params, strength });
}
