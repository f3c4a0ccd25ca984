import { scoringEvidence as evidence } from '../../messages';
import type { Mentee, Skill, SkillWanted } from '../../model';
import { isBlank, needsBoth } from '../answers';
import type { Facts } from '../setup';
import { type Help, type Wish, wishes } from '../shapes';
import type { CriterionDefinition } from './definition';

/**
 * Skills, complementary and directed: how much of the way from today's level to the target the mentor can
 * guide in each wanted skill. Being past the target costs nothing.
 *
 *     value  = sum of weight * best / sum of weight,
 *     best   = largest of credit * closeness over the mentor's skills,
 *     credit = clip((mentor's level - current) / (target - current), 0, 1)
 *
 * A level today that is not given is the one among the mentee's own skills (unless it is past a stated target, which
 * says that it means something else), otherwise 0. A target that is not given is the policy's assumed one, or one above
 * today's level if that is higher. A skill that is wanted twice counts once: with the larger weight, from the lower
 * level to the higher target.
 *
 * Not assessable without wanted skills of the mentee and skills of the mentor.
 */
export const skills: CriterionDefinition = {
  id: 'skills',
  reads: { mentors: ['skills'], mentees: ['skills', 'skillsWanted'] },
  words: ['skills'],
  answers: needsBoth(
    (mentor) => !isBlank(mentor.skills),
    (mentee) => !isBlank(mentee.skillsWanted),
    (blank) => evidence(`skills.${blank}`, {}),
  ),
  moreOf: ['skills'],
  prepare: (cohort, facts) =>
    wishes<SkillWanted, Skill>(
      {
        text: 'tag',
        wished: (mentee) => mentee.skillsWanted,
        demand: (wish, mentee) => {
          const current = wish.current ?? ownLevel(wish, mentee, facts);
          const target = wish.target ?? Math.max(facts.params.skills.assumedTarget, current + 1);
          return { weight: wish.weight ?? 1, current, target };
        },
        offered: (mentor) => mentor.skills,
        offer: ({ level = facts.params.skills.assumedLevel }) => ({ level, value: 1 }),
        describe,
      },
      cohort,
      facts.tags,
    ),
};

function ownLevel(wish: SkillWanted, mentee: Mentee, { tags }: Facts): number {
  const tag = tags.canonical(wish.name);
  let level = 0;
  for (const own of mentee.skills ?? []) {
    if (own.level !== undefined && tags.canonical(own.name) === tag) level = Math.max(level, own.level);
  }
  return wish.target !== undefined && level >= wish.target ? 0 : level;
}

function describe({ stated, current, target }: Wish<SkillWanted>, help: Help<Skill> | undefined) {
  const wants = { skill: stated.name, current, target, source: stated.source };
  if (help === undefined) return evidence('skills.not-listed', wants);
  const { credit, closeness, offered } = help;
  const level = { ...wants, level: help.level, assumed: offered.level === undefined };
  if (closeness < 1) {
    return credit === 0
      ? evidence('skills.not-listed', wants)
      : evidence('skills.related', { ...level, related: offered.name, similarity: closeness, credit });
  }
  if (credit === 1) return evidence('skills.reaches-target', level);
  return credit === 0 ? evidence('skills.not-ahead', level) : evidence('skills.partly', { ...level, credit });
}
