import { describe, expect, it } from 'vitest';
import type { Cohort, PolicyInput } from '../../src';
import { FR } from '../../src/entries/fr';
import {
  describeLearning,
  type LearnedWeights,
  type LearnOptions,
  learnWeights,
  type RatedPair,
} from '../../src/entries/learning';
import { translate } from '../../src/messages';
import { CRITERIA, contributionsOf, draws, EQUAL, NEXT, simulate } from './simulate';

/** A pair with what four criteria say of it. */
function pair(
  at: number,
  values: readonly number[],
  outcome: number,
  more: Partial<RatedPair> = {},
): RatedPair {
  return {
    mentorId: `m${at}`,
    menteeId: `e${at}`,
    outcome,
    contributions: contributionsOf(values),
    ...more,
  };
}

/** Learned weights that are weights, with figures that are numbers, and sentences that say them. */
function sound(
  outcomes: readonly RatedPair[],
  options: LearnOptions = {},
  policy: PolicyInput = EQUAL,
  cohort: Cohort = NEXT,
): LearnedWeights {
  const learned = learnWeights(outcomes, cohort, policy, options);
  const numbers = (value: unknown): void => {
    if (typeof value === 'number') expect(Number.isNaN(value)).toBe(false);
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) numbers(one);
  };
  numbers(learned);
  expect(learned.criteria.reduce((sum, one) => sum + one.learned, 0)).toBeCloseTo(1, 9);
  for (const { learned: weight, interval, noise, detectable } of learned.criteria) {
    expect(weight).toBeGreaterThanOrEqual(0);
    expect(interval.lower).toBeGreaterThanOrEqual(0);
    expect(interval.upper).toBeLessThanOrEqual(1);
    expect(interval.lower).toBeLessThanOrEqual(interval.upper);
    if (noise !== null && detectable !== null) expect(detectable).toBeGreaterThanOrEqual(noise);
  }
  expect(learned.gain.p).toBeGreaterThanOrEqual(0);
  expect(learned.gain.p).toBeLessThanOrEqual(1);
  const sentences = describeLearning(learned);
  expect(sentences.length).toBeGreaterThan(6);
  expect(sentences.every(({ text }) => !/NaN|Infinity|undefined|\{/.test(text))).toBe(true);
  expect(describeLearning(learned, { locale: FR }).map(({ text }) => text)).toEqual(
    sentences.map((one) => translate(one, FR).text.replaceAll(/(\d)\.(\d)/g, '$1,$2')),
  );
  return learned;
}

/** The weights before, and nothing proposed. */
function expectNothing(learned: LearnedWeights): void {
  expect(learned.proposal).toBeNull();
  expect(learned.gain.claimed).toBe(false);
  for (const { before, learned: weight } of learned.criteria) expect(weight).toBeCloseTo(before, 9);
}

const uniform = draws(3).uniform;
const values = () => CRITERIA.map(() => uniform());
const range = (length: number) => Array.from({ length }, (_, at) => at);

describe('outcomes of which little can be learned', () => {
  it('are all the same', () => {
    expectNothing(sound(range(60).map((at) => pair(at, values(), 4))));
    expectNothing(sound(range(60).map((at) => pair(at, values(), 0))));
    // The same within each program: what differs is the program.
    const programs = range(60).map((at) => pair(at, values(), at % 3, { program: `p${at % 3}` }));
    expectNothing(sound(programs));
  });

  it('are of one pair, of two, and of fewer pairs than criteria', () => {
    for (const count of [1, 2, 3]) {
      const learned = sound(range(count).map((at) => pair(at, values(), at)));
      expectNothing(learned);
      expect(describeLearning(learned)[1]?.id).toBe('learning.too-few');
    }
  });

  it('are of one mentor, or of programs with one pair each', () => {
    const one = sound(range(40).map((at) => pair(at, values(), uniform(), { mentorId: 'm' })));
    expectNothing(one);
    expectNothing(sound(range(40).map((at) => pair(at, values(), uniform(), { program: `p${at}` }))));
  });

  it('are of pairs that are all alike, or differ by one criterion alone', () => {
    expectNothing(sound(range(40).map((at) => pair(at, [0.5, 0.5, 0.5, 0.5], uniform()))));
    const single = sound(range(40).map((at) => pair(at, [at / 40, 0.5, 0.5, 0.5], at / 10)));
    expect(single.criteria.map(({ held }) => held)).toEqual([undefined, 'constant', 'constant', 'constant']);
    expectNothing(single);
  });

  it('are of criteria that say the same', () => {
    const twins = range(80).map((at) => {
      const [a = 0, b = 0, c = 0] = values();
      return pair(at, [a, a, b, c], 3 * a + uniform() / 5);
    });
    const learned = sound(twins);
    // Which of the two it is cannot be told.
    expect(learned.criteria[0]?.interval).toMatchObject({ lower: 0, upper: 1 });
    expect(learned.criteria[0]?.gain).toBeNull();
    expect(learned.criteria[0]?.learned).toBeCloseTo(learned.criteria[1]!.learned, 3);
  });

  it('are large, tiny, negative, or far from 0', () => {
    const base = simulate({ seed: 4, pairs: 80, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.3 });
    const plain = sound(base);
    const of = (change: (outcome: number) => number) =>
      sound(base.map((one) => ({ ...one, outcome: change(one.outcome) })));
    for (const changed of [of((x) => 1e9 * x), of((x) => 1e-9 * x), of((x) => x + 1e6), of((x) => x - 50)])
      for (const [at, { learned }] of changed.criteria.entries())
        expect(learned).toBeCloseTo(plain.criteria[at]!.learned, 4);
    // Lower is better: no weight is below 0.
    expectNothing(of((x) => -x));
  });

  it('stand twice: the doubt of a pair that is copied stays', () => {
    const base = simulate({ seed: 4, pairs: 80, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.6 });
    const [once, twice] = [sound(base), sound([...base, ...base])];
    expect(twice.criteria).toHaveLength(once.criteria.length);
    for (const [at, { interval }] of twice.criteria.entries()) {
      const before = once.criteria[at]!.interval;
      expect(interval.upper - interval.lower).toBeGreaterThan(0.9 * (before.upper - before.lower));
    }
  });

  it('are of a truth on the border of the simplex, or in its corner', () => {
    for (const truth of [
      [1, 0, 0, 0],
      [0.5, 0.5, 0, 0],
    ]) {
      const outcomes = simulate({ seed: 8, pairs: 300, truth, slope: 4, noise: 0.2 });
      const learned = sound(outcomes, { compare: false });
      for (const [at, one] of learned.criteria.entries()) expect(one.learned).toBeCloseTo(truth[at]!, 1);
      expect(learned.gain.claimed).toBe(true);
      // The two people at hand are matched with each other by any weights.
      const compared = sound(outcomes);
      expect(compared.gain).toMatchObject({ claimed: false, expected: 0 });
      expect(describeLearning(compared).at(-2)?.id).toBe('learning.no-gain');
    }
  });

  it('speak against a criterion, beyond chance and without weights that predict better', () => {
    const outcomes = simulate({ seed: 6, pairs: 200, truth: [1, 0, 0, 0], slope: -4, noise: 0.2 });
    const learned = sound(outcomes);
    expectNothing(learned);
    expect(learned.gain.p).toBeLessThan(0.001);
    expect(describeLearning(learned).at(-1)).toMatchObject({
      id: 'learning.not-better',
      text: expect.stringContaining(
        'but no other weights predict pairs left out better: nothing is proposed',
      ),
    });
  });

  it('come with weights before of which one is all, or some are 0', () => {
    const base = simulate({ seed: 4, pairs: 80, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.3 });
    const alone = sound(base, {}, { weights: { skills: 1 }, rules: [] });
    expect(alone.criteria).toHaveLength(1);
    expectNothing(alone);
    const zero = sound(base, {}, { weights: { skills: 1, goals: 1, interests: 0 }, rules: [] });
    expect(zero.criteria.map(({ criterion }) => criterion)).not.toContain('interests');
  });

  it('have margins that are all 0, or all but one', () => {
    const base = simulate({ seed: 4, pairs: 60, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.3 });
    expect(sound(base.map((one) => ({ ...one, margin: 0 }))).selection.effectivePairs).toBeCloseTo(60, 9);
    const some = sound(base.map((one, at) => ({ ...one, margin: at === 0 ? 5 : 0 })));
    expect(some.selection.effectivePairs).toBeLessThanOrEqual(60);
    const tiny = sound(base.map((one, at) => ({ ...one, propensity: at === 0 ? 1e-300 : 1 })));
    expect(tiny.selection.effectivePairs).toBeGreaterThan(1);
  });

  it('are for a cohort of nobody', () => {
    const base = simulate({ seed: 4, pairs: 80, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.3 });
    const learned = sound(base, {}, EQUAL, { mentors: [], mentees: [] });
    expect(learned.gain.expected).toBeNull();
  });
});
