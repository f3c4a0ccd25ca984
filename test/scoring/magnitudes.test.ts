import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError, matchCohort, scoreMatrix } from '../../src';

/** Numbers that sums and products of doubles cannot bear, and common ones. */
const extreme = fc.constantFrom(1e308, Number.MAX_VALUE, 1e-308, 5e-324, 1e300, 1e-300, 1, 3, 0.1);
const level = fc.oneof(extreme, fc.constant(0));

const cohort = fc.record({
  mentors: fc
    .array(
      fc.record({
        skills: fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), level }), { maxLength: 3 }),
        goalsSupported: fc.constant([{ name: 'g' }, { name: 'h', strength: 0.5 }]),
        experienceYears: level,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((people) => people.map((person, index) => ({ id: `m${index}`, ...person }))),
  mentees: fc
    .array(
      fc.record({
        skillsWanted: fc.array(
          fc.record(
            { name: fc.constantFrom('a', 'b', 'c'), weight: extreme, current: level },
            { requiredKeys: ['name'] },
          ),
          { maxLength: 3 },
        ),
        goals: fc.array(fc.record({ name: fc.constantFrom('g', 'h', 'i'), priority: extreme }), {
          maxLength: 3,
        }),
        experienceYears: level,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((people) => people.map((person, index) => ({ id: `e${index}`, ...person }))),
});
const policy = fc.record(
  {
    weights: fc.record({ goals: extreme, skills: extreme, experience: extreme }),
    params: fc.record({
      skills: fc.record({ assumedLevel: level, assumedTarget: level }),
      experience: fc.record({
        knots: fc
          .tuple(extreme, extreme, extreme, extreme)
          .map((knots) => knots.sort((a, b) => a - b) as [number, number, number, number]),
      }),
    }),
  },
  { requiredKeys: ['weights'] },
);

describe('numbers near the largest and the smallest', () => {
  it('are refused, or give scores in [0, 1]', () => {
    let scored = 0;
    fc.assert(
      fc.property(cohort, policy, (people, given) => {
        try {
          const { units } = scoreMatrix(people, given);
          for (const unit of units) expect(unit >= 0 && unit <= 1_000_000).toBe(true);
          const result = matchCohort(people, given);
          expect(JSON.stringify(result)).not.toContain('null,null,null,null');
          if ('matches' in result)
            for (const { score } of result.matches) expect(score >= 0 && score <= 1).toBe(true);
          scored++;
        } catch (error) {
          if (!(error instanceof MentorMatchError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
    expect(scored).toBeGreaterThan(50);
  });

  it('keep their ratios: weights all scaled alike score alike', () => {
    const people = {
      mentors: [{ id: 'm', skills: [{ name: 'a', level: 4 }], experienceYears: 9 }],
      mentees: [
        {
          id: 'e',
          skillsWanted: [
            { name: 'a', weight: 2 },
            { name: 'b', weight: 1 },
          ],
          experienceYears: 4,
        },
      ],
    };
    const wide = (scale: number) => ({
      ...people,
      mentees: [
        {
          ...people.mentees[0]!,
          skillsWanted: [
            { name: 'a', weight: 1.5 * scale },
            { name: 'b', weight: 0.75 * scale },
          ],
        },
      ],
    });
    const plain = scoreMatrix(people, { weights: { skills: 2, experience: 1 } }).at(0, 0);
    for (const scale of [1e307, 1e308, 1e-300, 2 ** -1060]) {
      expect(
        scoreMatrix(people, { weights: { skills: 2 * (scale / 2), experience: scale / 2 } }).at(0, 0),
      ).toBe(plain);
      expect(scoreMatrix(wide(scale), { weights: { skills: 2, experience: 1 } }).at(0, 0)).toBe(plain);
    }
  });
});
