import type { Cohort, PolicyInput } from '../../src';
import type { RatedPair } from '../../src/entries/learning';

export const CRITERIA = ['goals', 'skills', 'interests', 'logistics'] as const;

/** Uniform numbers and normal ones, by a seed (mulberry32; Box and Muller). */
export function draws(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** What the criteria, of equal weight, say of a pair. */
export function contributionsOf(values: readonly number[]): NonNullable<RatedPair['contributions']> {
  return CRITERIA.map((criterion, of) => ({
    criterion,
    weight: 0.25,
    value: values[of]!,
    prior: 0.1,
    share: values[of]! / 4,
    evidence: [],
  }));
}

export interface Simulation {
  readonly seed: number;
  readonly pairs: number;
  readonly programs?: number;
  /** True weights, in the order of {@link CRITERIA}; the outcome gains `slope` from a score of 0 to 1. */
  readonly truth: readonly number[];
  readonly slope: number;
  readonly noise: number;
}

/** Pairs that met in simulated programs, two a mentor who has an effect of their own, with their contributions. */
export function simulate({ seed, pairs, programs = 1, truth, slope, noise }: Simulation): RatedPair[] {
  const { uniform, normal } = draws(seed);
  let ofMentor = 0;
  return Array.from({ length: pairs }, (_, at): RatedPair => {
    if (at % 2 === 0) ofMentor = 0.4 * noise * normal();
    // Matching by a score makes values that go together: what is good in one is less so in another.
    const values = CRITERIA.map(() => uniform());
    const score = values.reduce((sum, value, criterion) => sum + truth[criterion]! * value, 0);
    const program = at % programs;
    return {
      mentorId: `m${Math.floor(at / 2)}`,
      menteeId: `e${at}`,
      program: `p${program}`,
      outcome: 3 + program / 3 + slope * score + ofMentor + noise * normal(),
      contributions: contributionsOf(values),
    };
  });
}

/** People of the next program; nobody of them has met. */
export const NEXT: Cohort = {
  mentors: [
    {
      id: 'n1',
      skills: [{ name: 'SQL', level: 4 }],
      goalsSupported: [{ name: 'lead a team' }],
      interests: ['chess'],
      timeZone: 'UTC',
    },
  ],
  mentees: [
    {
      id: 'x1',
      skillsWanted: [{ name: 'SQL' }],
      goals: [{ name: 'lead a team' }],
      interests: ['chess'],
      timeZone: 'UTC',
    },
  ],
};

export const EQUAL: PolicyInput = { weights: { skills: 1, goals: 1, interests: 1, logistics: 1 }, rules: [] };
