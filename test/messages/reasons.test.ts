import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort } from '../../src/matching';
import { type Audience, bestReasons, FR, visibilityOf } from '../../src/messages';
import { SCORING_EVIDENCE } from '../../src/messages/subjects';
import type { Mentee, Mentor, PairScore, PolicyInput } from '../../src/model';
import { type Criterion, defineCriterion, scorePair } from '../../src/scoring';
import { generateCohort } from '../../src/synthetic';

const mentor: Mentor = {
  id: 'ana',
  skills: [
    { name: 'SQL', level: 5 },
    { name: 'Python', level: 2 },
  ],
  goalsSupported: [{ name: 'lead a team', strength: 0.4 }],
  path: ['analyst', 'head of data'],
  languages: ['en'],
};
const mentee: Mentee = {
  id: 'cleo',
  role: 'analyst',
  nextRole: 'head of data',
  goals: [{ name: 'lead a team' }],
  skillsWanted: [
    { name: 'Python', current: 1, target: 3, source: 'Secret plan' },
    { name: 'SQL', current: 2, target: 4, source: 'Secret plan' },
    { name: 'law', target: 3 },
  ],
  languages: ['en'],
};
const weights = { skills: 0.5, goals: 0.3, career: 0.15, interests: 0.05 };
const of = (one: Mentor, other: Mentee, policy: PolicyInput, criteria: readonly Criterion[] = []) =>
  scorePair(
    { mentors: [one], mentees: [other] },
    policy,
    { mentorId: one.id, menteeId: other.id },
    { criteria },
  );
const idsOf = (pair: PairScore, audience: Audience, n?: number) => {
  const { reasons, missing } = bestReasons(pair, audience, n);
  return { reasons: reasons.map(({ id }) => id), missing: missing.map(({ id }) => id) };
};

describe('bestReasons', () => {
  const pair = of(mentor, mentee, { weights, priors: { interests: 0.03 } });

  it('gives reasons to criteria in proportion to what they contribute, the strongest of each first', () => {
    // Shares: skills .5 * (1 + .5) / 3 = .25, goals .3 * .4 = .12, career .15 (held and started alike).
    const shares = Object.fromEntries(pair.contributions.map(({ criterion, share }) => [criterion, share]));
    expect(shares.skills).toBeCloseTo(0.25, 9);
    expect(shares.goals).toBeCloseTo(0.12, 9);
    expect(shares.career).toBeCloseTo(0.15, 9);
    // .25, .15, .125 (the second of skills), .12, .075 (the second of career).
    expect(idsOf(pair, 'admin', 10).reasons).toEqual([
      'skills.reaches-target',
      'career.held',
      'skills.partly',
      'goals.supported',
      'career.started-alike',
    ]);
    expect(idsOf(pair, 'admin', 1).reasons).toEqual(['skills.reaches-target']);
    expect(idsOf(pair, 'admin').reasons).toHaveLength(3);
  });

  it('tells what is missing apart, by what it leaves of the score', () => {
    expect(idsOf(pair, 'admin', 10).missing).toEqual(['skills.not-listed', 'interests.both-blank']);
    expect(bestReasons(pair, 'admin', 1).missing).toMatchObject([
      {
        criterion: 'skills',
        text: 'wants law from level 0 to 3; mentor lists neither it nor a related skill',
      },
    ]);
  });

  it('shows to each of the two only what they may read', () => {
    expect(idsOf(pair, 'mentor', 10)).toEqual({
      reasons: ['skills.reaches-target', 'career.started-alike', 'skills.partly', 'goals.supported'],
      missing: [],
    });
    expect(idsOf(pair, 'mentee', 10).missing).toEqual([]);
    expect(JSON.stringify(bestReasons(pair, 'mentor', 10))).not.toMatch(/Secret plan|head of data/);
    expect(JSON.stringify(bestReasons(pair, 'mentee', 10))).toContain('Secret plan');
    const blank = of({ id: 'ana' }, mentee, { weights: { skills: 1, interests: 1 } });
    expect(idsOf(blank, 'mentor', 9).missing).toEqual(['skills.mentor-blank']);
    expect(idsOf(blank, 'mentee', 9).missing).toEqual([]);
  });

  it('speaks the language that is given', () => {
    expect(bestReasons(pair, 'mentor', 1, FR).reasons[0]?.text).toBe(
      'souhaite passer du niveau 2 au niveau 4 en SQL\u00a0; le mentor est au niveau 5',
    );
  });

  it('takes reasons of a criterion of the caller’s own by its value', () => {
    const told = (value: number) => {
      const charm = defineCriterion({ id: 'charm', score: () => ({ value, reason: `charm ${value}` }) });
      const one = of(mentor, mentee, { weights: { charm: 1 } }, [charm]);
      return [idsOf(one, 'admin'), idsOf(one, 'mentee')];
    };
    const none = { reasons: [], missing: [] };
    expect(told(0.5)).toEqual([{ reasons: ['custom.reason'], missing: [] }, none]);
    expect(told(0.4)).toEqual([{ reasons: [], missing: ['custom.reason'] }, none]);
  });

  it('refuses a number of reasons that is none', () => {
    for (const n of [0, 1.5, Number.NaN, -1])
      expect(() => bestReasons(pair, 'admin', n)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('keeps to what a simpler count gives, on generated cohorts: nothing twice, nothing hidden shown, no better left out', () => {
    const cohort = generateCohort({ mentors: 30, mentees: 30, seed: 'reasons', blankRate: 0.2 });
    const result = matchCohort(cohort);
    if (result.status !== 'optimal') throw new Error(result.status);
    fc.assert(
      fc.property(
        fc.constantFrom(...result.matches),
        fc.constantFrom<Audience>('admin', 'mentor', 'mentee'),
        fc.integer({ min: 1, max: 8 }),
        (match, audience, n) => {
          const { reasons, missing } = bestReasons(match, audience, n);
          const allowed = (id: string) =>
            audience === 'admin' || visibilityOf(id) === 'everyone' || visibilityOf(id) === audience;
          const said = match.contributions.flatMap(({ criterion, evidence }) =>
            evidence.filter(({ id }) => allowed(id)).map(({ id }) => ({ criterion, id })),
          );
          const bearing = Object.fromEntries(
            Object.entries(SCORING_EVIDENCE).map(([id, [, one]]) => [id, one]),
          );
          for (const [list, which] of [
            [reasons, 'for'],
            [missing, 'missing'],
          ] as const) {
            const given = (criterion: string) =>
              said.filter((one) => one.criterion === criterion && bearing[one.id] === which).length;
            expect(list.length).toBe(Math.min(n, said.filter(({ id }) => bearing[id] === which).length));
            for (const { id } of list) expect([bearing[id], allowed(id)]).toEqual([which, true]);
            const seats = (criterion: string) => list.filter((one) => one.criterion === criterion).length;
            // What defines the D'Hondt method: no criterion would have a better claim to another's last seat.
            const total = match.contributions.reduce((sum, { weight }) => sum + weight, 0);
            const part = (one: (typeof match.contributions)[number]) =>
              which === 'for' ? one.share : one.weight / total - one.share;
            for (const a of match.contributions)
              for (const b of match.contributions)
                if (seats(a.criterion) > 0 && seats(b.criterion) < given(b.criterion))
                  expect(part(a) / seats(a.criterion)).toBeGreaterThanOrEqual(
                    part(b) / (seats(b.criterion) + 1),
                  );
          }
        },
      ),
    );
  });
});
