import { describe, expect, it } from 'vitest';
import { matchCohort, openMatching, recruitingAdvice, whatIf } from '../../../src/matching';
import type { Cohort, PolicyInput } from '../../../src/model';
import { generateCohort } from '../../../src/synthetic';

const summaryOf = (cohort: Cohort, policy: PolicyInput) => {
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error(result.status);
  return result.summary;
};

describe('recruitingAdvice for several mentors', () => {
  it.each([
    // Too few seats: coverage gains. Enough of them: the total does.
    ['cover-mentees', 8, 14],
    ['total-score', 16, 12],
  ] as const)(
    'names mentors each of whom, put into the cohort after those before, gains what it states: %s',
    (objective, mentors, mentees) => {
      const cohort = generateCohort({
        mentors,
        mentees,
        seed: `team ${objective}`,
        bothRate: 0,
        multipleRate: 0,
        priorityRate: 0,
      });
      const policy: PolicyInput = { objectives: ['cover-mentees', 'total-score'] };
      const open = openMatching(cohort, policy, matchCohort(cohort, policy));
      const { team, profiles } = recruitingAdvice(open, { mentors: 3, tries: 4, profiles: 2 });
      expect(team).toHaveLength(3);
      expect(team[0]).toEqual(profiles[0]);
      expect(new Set(team.map(({ mentor }) => mentor.id)).size).toBe(3);
      let people: Cohort = cohort;
      for (const recruit of team) {
        const before = summaryOf(people, policy);
        people = { ...people, mentors: [...people.mentors, recruit.mentor] };
        const after = summaryOf(people, policy);
        expect(recruit.effect.objective).toBe(objective);
        expect(-recruit.effect.loss).toBe(
          objective === 'cover-mentees'
            ? after.menteesMatched - before.menteesMatched
            : after.totalUnits - before.totalUnits,
        );
        const result = matchCohort(people, policy);
        if (result.status !== 'optimal') throw new Error(result.status);
        const takes = result.matches.filter(({ mentorId }) => mentorId === recruit.mentor.id);
        expect(recruit.takes).toEqual(takes.map(({ menteeId }) => menteeId).sort());
      }
      // All at once, as changes: the same people, the same gain.
      const all = whatIf(
        open,
        team.map(({ mentor }) => ({ kind: 'add-mentor', mentor })),
      );
      const sum = team.reduce((total, { effect }) => total - effect.loss, 0);
      const { before, after } = all.difference!.menteesMatched;
      if (objective === 'cover-mentees') expect(after - before).toBe(sum);
      else expect(Math.round(all.totals[0]!.difference * 1_000_000)).toBe(sum);
    },
  );

  it('names nobody where nobody is asked for, and no more than bring something', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }],
      mentees: [
        { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
        { id: 'dan', skillsWanted: [{ name: 'law' }] },
      ],
    };
    const policy: PolicyInput = { weights: { skills: 1 } };
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    expect(recruitingAdvice(open).team).toEqual([]);
    const { team } = recruitingAdvice(open, { mentors: 5 });
    expect(team.map(({ takes, effect }) => [takes, effect.loss])).toEqual([[['dan'], -1]]);
    for (const mentors of [-1, 0.5, Number.NaN])
      expect(() => recruitingAdvice(open, { mentors })).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
  });
});
