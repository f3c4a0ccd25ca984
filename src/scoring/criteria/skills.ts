import type { Mentee, Skill, SkillWanted } from '../../model';
import { evidence, whichBlank } from '../evidence';
import type { Facts } from '../facts';
import { type CriterionDefinition, isBlank, joinRepeated, weightedMean } from './criterion';

/**
 * Skills, complementary and directed: how much of the way from today's level to the target the mentor can
 * guide in each wanted skill. Being past the target costs nothing.
 *
 *     value  = sum of weight * best / sum of weight,
 *     best   = largest of credit * closeness over the mentor's skills,
 *     credit = clip((mentor's level - current) / (target - current), 0, 1)
 *
 * A skill that is wanted twice counts once: with the larger weight, from the lower level to the higher target.
 *
 * Not assessable without wanted skills of the mentee and skills of the mentor.
 */
export const skills: CriterionDefinition = {
  id: 'skills',
  reads: ['skills', 'skillsWanted'],
  assess: (mentor, mentee, facts) => {
    const wishes = joinRepeated(
      (mentee.skillsWanted ?? []).map((wish) => ({ ...wish, ...climbOf(wish, mentee, facts) })),
      facts,
      mostDemanding,
    );
    const held = mentor.skills ?? [];
    const blank = whichBlank(isBlank(held), isBlank(wishes));
    if (blank !== null) return { value: null, evidence: [evidence(`skills.${blank}`, {})] };
    const candidates = candidatesIn(held, facts);
    const guides = wishes.map((wish) => bestGuide(wish, wish, candidates, facts));
    return {
      value: weightedMean(
        wishes.map((wish) => wish.weight ?? 1),
        guides.map((guide) => guide.credit * guide.closeness),
      ),
      evidence: wishes.map((wish, at) => describe(wish, guides[at]!)),
    };
  },
};

function mostDemanding<Wish extends SkillWanted & Climb>(before: Wish, again: Wish): Wish {
  return {
    ...before,
    weight: Math.max(before.weight ?? 1, again.weight ?? 1),
    current: Math.min(before.current, again.current),
    target: Math.max(before.target, again.target),
  };
}

/** Level today and level to reach; `target > current`. */
export interface Climb {
  readonly current: number;
  readonly target: number;
}

/**
 * The levels of a wish. A level today that is not given is the one among the mentee's own skills (unless it is
 * past a stated target, which says that it means something else), otherwise 0. A target that is not given
 * is the policy's assumed one, or one above today's level if that is higher.
 */
export function climbOf(wish: SkillWanted, mentee: Mentee, facts: Facts): Climb {
  const current = wish.current ?? ownLevel(wish, mentee, facts);
  const target = wish.target ?? Math.max(facts.params.skills.assumedTarget, current + 1);
  return { current, target };
}

function ownLevel(wish: SkillWanted, mentee: Mentee, facts: Facts): number {
  const tag = facts.tags.canonical(wish.name);
  let level = 0;
  for (const own of mentee.skills ?? []) {
    if (own.level !== undefined && facts.tags.canonical(own.name) === tag) level = Math.max(level, own.level);
  }
  return wish.target !== undefined && level >= wish.target ? 0 : level;
}

/** Share of the climb that somebody at `level` can guide, in [0, 1]. */
export function climbCredit(level: number, climb: Climb): number {
  return Math.max(0, Math.min(1, (level - climb.current) / (climb.target - climb.current)));
}

interface Guide {
  readonly credit: number;
  readonly closeness: number;
  readonly skill: Skill | null;
  readonly level: number;
}

/** The skills, out of those of a mentor, that may be close to a wanted tag. */
type Candidates = (wanted: string) => readonly Skill[];

/** Where tags are the same or unrelated, they are looked up: thousands of wishes among thousands of skills are few. */
function candidatesIn(held: readonly Skill[], facts: Facts): Candidates {
  if (facts.tags.hasRelations('tag')) return () => held;
  const byTag = new Map<string, Skill[]>();
  for (const skill of held) {
    const tag = facts.tags.canonical(skill.name);
    const known = byTag.get(tag);
    if (known === undefined) byTag.set(tag, [skill]);
    else known.push(skill);
  }
  return (wanted) => byTag.get(wanted) ?? [];
}

/** The mentor's skill that helps most; of equal ones the closest, then the highest level. */
function bestGuide(wish: SkillWanted, climb: Climb, candidates: Candidates, facts: Facts): Guide {
  const wanted = facts.tags.canonical(wish.name);
  let best: Guide = { credit: 0, closeness: 0, skill: null, level: 0 };
  for (const skill of candidates(wanted)) {
    const closeness = facts.tags.closeness(wanted, facts.tags.canonical(skill.name), 'tag');
    if (closeness === 0) continue;
    const level = skill.level ?? facts.params.skills.assumedLevel;
    const credit = climbCredit(level, climb);
    const gain = credit * closeness - best.credit * best.closeness || closeness - best.closeness;
    if (gain > 0 || (gain === 0 && level > best.level)) best = { credit, closeness, skill, level };
  }
  return best;
}

function describe({ name, current, target, source }: SkillWanted & Climb, guide: Guide) {
  const wants = { skill: name, current, target, source };
  if (guide.skill === null) return evidence('skills.not-listed', wants);
  const level = { ...wants, level: guide.level, assumed: guide.skill.level === undefined };
  const { credit, closeness } = guide;
  if (closeness < 1) {
    return credit === 0
      ? evidence('skills.not-listed', wants)
      : evidence('skills.related', { ...level, related: guide.skill.name, similarity: closeness, credit });
  }
  if (credit === 1) return evidence('skills.reaches-target', level);
  return credit === 0 ? evidence('skills.not-ahead', level) : evidence('skills.partly', { ...level, credit });
}
