import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { defineCriterion, definePolicy, matchCohort } from '../../src';
import { learnWeights } from '../../src/entries/learning';
import { featuresOf } from '../../src/learning/features';
import { fitRidge, Moments, toSimplex } from '../../src/learning/fit';
import { differenceTest, leastSquares, weightInterval } from '../../src/learning/inference';
import { type Observation, withinPrograms } from '../../src/learning/observations';
import { betweenGroups, proxiesOf } from '../../src/learning/proxies';
import { dot, minimiseNonNegative } from '../../src/learning/quadratic';
import { expectMatches } from '../matching/enumerate';
import { errorOf } from '../support/thrown';
import { cohort, pairs, policy } from './interests';
import { CRITERIA, draws, EQUAL, NEXT, type Simulation, simulate } from './simulate';

const SEEDS = 200;
const equal = [0.25, 0.25, 0.25, 0.25];

function learn(given: Simulation) {
  return learnWeights(simulate(given), NEXT, EQUAL, { compare: false });
}

describe('the quadratic program over b >= 0', () => {
  it('satisfies the conditions of Karush, Kuhn and Tucker, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.nat(1e6), (size, seed) => {
        const { normal } = draws(seed);
        const a = new Matrix(Array.from({ length: size + 3 }, () => Array.from({ length: size }, normal)));
        const h = a.transpose().mmul(a);
        const c = Array.from({ length: size }, () => 3 * normal());
        const b = minimiseNonNegative(h, c);
        for (const [at, value] of b.entries()) {
          const gradient = dot(h.getRow(at), b) - c[at]!;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(gradient).toBeGreaterThan(-1e-8 * Math.max(...c.map(Math.abs)));
          expect(Math.abs(gradient * value)).toBeLessThan(1e-7 * (1 + value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is least squares without shrinkage, and the weights before with all of it', () => {
    const observed = withinPrograms(observations({ seed: 3, pairs: 80, truth: equal, slope: 4, noise: 0.1 }));
    const moments = Moments.of(4, observed);
    const shrinkage = { prior: [0.4, 0.3, 0.2, 0.1], held: new Set<number>() };
    const free = fitRidge(moments, shrinkage, 0);
    const solved = leastSquares(observed, 1)!.gains;
    for (const [at, gain] of free.entries()) expect(gain).toBeCloseTo(solved[at]!, 5);
    expect(toSimplex(fitRidge(moments, shrinkage, Number.POSITIVE_INFINITY), shrinkage.prior)).toEqual(
      shrinkage.prior.map((one) => expect.closeTo(one, 12)),
    );
    const strong = toSimplex(fitRidge(moments, shrinkage, 1e9), shrinkage.prior);
    for (const [at, weight] of strong.entries()) expect(weight).toBeCloseTo(shrinkage.prior[at]!, 4);
    // What is held has its share, and the others divide the rest.
    const held = toSimplex(fitRidge(moments, { ...shrinkage, held: new Set([0]) }, 0), shrinkage.prior);
    expect(held[0]).toBeCloseTo(0.4, 9);
    expect(held.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });
});

function observations(given: Simulation): Observation[] {
  return simulate(given).map(({ contributions = [], outcome, program = '', mentorId }) => ({
    values: contributions.map(({ value }) => value ?? 0),
    outcome,
    weight: 1,
    program,
    cluster: mentorId,
  }));
}

describe('least squares and what they rule out', () => {
  it('agree with R: gains, covariances by leaving out mentors, Fieller’s intervals, the F test', () => {
    const read = (name: string) => readFileSync(new URL(`r/${name}`, import.meta.url), 'utf8');
    const [, ...rows] = read('pairs.csv').trim().split('\n');
    const observed = rows.map((row): Observation => {
      const [outcome, program, cluster, weight, ...values] = row.split(',');
      return {
        outcome: Number(outcome),
        program: program!,
        cluster: cluster!,
        weight: Number(weight),
        values: values.map(Number),
      };
    });
    const expected: {
      readonly gains: readonly number[];
      readonly covariance: readonly (readonly number[])[];
      readonly lower: readonly number[];
      readonly upper: readonly number[];
      readonly p: number;
      readonly ridge: readonly number[];
    } = JSON.parse(read('expected.json'));
    const within = withinPrograms(observed);
    const fit = leastSquares(within, 3)!;
    const close = (value: number) => expect.closeTo(value, 7);
    expect(fit.gains).toEqual(expected.gains.map(close));
    expect(fit.covariance.to2DArray()).toEqual(expected.covariance.map((row) => row.map(close)));
    const ranges = CRITERIA.map((_, at) => weightInterval(fit, at, 0.95));
    expect(ranges.map(({ lower }) => lower)).toEqual(expected.lower.map((one) => expect.closeTo(one, 6)));
    expect(ranges.map(({ upper }) => upper)).toEqual(expected.upper.map((one) => expect.closeTo(one, 6)));
    expect(differenceTest(fit, equal)).toBeCloseTo(expected.p, 6);
    const ridge = fitRidge(Moments.of(4, within), { prior: equal, held: new Set() }, 5);
    for (const [at, gain] of ridge.entries()) expect(gain).toBeCloseTo(expected.ridge[at]!, 4);
  });
});

describe('weights that are learned of simulated programs', () => {
  it(`lie within their intervals as often as stated, over ${SEEDS} seeds`, () => {
    const truth = [0.5, 0.3, 0.15, 0.05];
    let inside = 0;
    let nearer = 0;
    let claimed = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const learned = learn({ seed, pairs: 120, programs: 3, truth, slope: 3, noise: 0.5 });
      for (const [at, { interval }] of learned.criteria.entries())
        if (interval.lower <= truth[at]! && truth[at]! <= interval.upper) inside += 1;
      const away = (of: 'learned' | 'before') =>
        learned.criteria.reduce((sum, one, at) => sum + (one[of] - truth[at]!) ** 2, 0);
      if (away('learned') < away('before')) nearer += 1;
      if (learned.gain.claimed) claimed += 1;
    }
    // 95 %, give or take what 200 seeds with four weights each allow.
    expect(inside / (4 * SEEDS)).toBeGreaterThan(0.92);
    expect(inside / (4 * SEEDS)).toBeLessThan(0.985);
    expect(nearer / SEEDS).toBeGreaterThan(0.95);
    expect(claimed / SEEDS).toBeGreaterThan(0.8);
  });

  it('claim no gain where the weights before are the true ones, nor where the score says nothing', () => {
    for (const slope of [3, 0]) {
      let claimed = 0;
      let inside = 0;
      for (let seed = 0; seed < SEEDS; seed++) {
        const learned = learn({ seed: seed + 1000, pairs: 60, truth: equal, slope, noise: 0.8 });
        if (learned.gain.claimed) claimed += 1;
        if (learned.proposal !== null) expect(learned.gain.claimed).toBe(true);
        for (const { interval } of learned.criteria)
          if (interval.lower <= 0.25 && 0.25 <= interval.upper) inside += 1;
      }
      expect(claimed / SEEDS, `slope ${slope}`).toBeLessThanOrEqual(0.05);
      expect(inside / (4 * SEEDS)).toBeGreaterThan(0.92);
    }
  });

  it('say what is noise: the smallest difference that these pairs could show', () => {
    const truth = [0.4, 0.3, 0.2, 0.1];
    const few = learn({ seed: 5, pairs: 60, truth, slope: 3, noise: 0.5 });
    const many = learn({ seed: 5, pairs: 960, truth, slope: 3, noise: 0.5 });
    expect(few.noise! / many.noise!).toBeGreaterThan(2.5);
    expect(few.noise! / many.noise!).toBeLessThan(7);
    for (const { noise, detectable } of many.criteria) expect(detectable!).toBeGreaterThan(noise!);
    expect(learn({ seed: 5, pairs: 60, truth, slope: 0, noise: 0.5 }).noise).toBeNull();
    expect(learn({ seed: 5, pairs: 6, truth, slope: 3, noise: 0.5 }).criteria[0]).toMatchObject({
      interval: { lower: 0, upper: 1 },
      gain: null,
      noise: null,
    });
  });

  it('leave out programs where there are three, and mentors otherwise, the same for a seed', () => {
    const given = { seed: 1, pairs: 90, truth: [0.7, 0.1, 0.1, 0.1], slope: 3, noise: 0.3 };
    expect(learn({ ...given, programs: 3 }).validation).toMatchObject({ by: 'programs', folds: 3 });
    expect(learn({ ...given, programs: 2 }).validation).toMatchObject({ by: 'folds', folds: 10 });
    expect(learn(given)).toEqual(learn(given));
    expect(learn(given).validation.errorAfter).toBeLessThan(learn(given).validation.errorBefore);
  });
});

describe('learnWeights', () => {
  const { normal } = draws(9);
  const outcomes = pairs.map(({ interests, ...pair }) => ({
    ...pair,
    outcome: 20 * interests + 0.3 * normal(),
  }));

  it('proposes what the outcomes speak for, with the gain that is expected, and applies nothing', () => {
    const before = JSON.stringify(cohort);
    const learned = learnWeights(outcomes, cohort, policy, { proxyLimit: 1 });
    expect(JSON.stringify(cohort)).toBe(before);
    expect(learned).toMatchObject({ pairs: pairs.length, programs: 1, gain: { claimed: true } });
    const interests = learned.criteria.find(({ criterion }) => criterion === 'interests')!;
    expect(interests.learned).toBeGreaterThan(interests.before);
    const weights = learned.proposal?.weights ?? {};
    expect(Object.values(weights).reduce<number>((sum, one) => sum + Number(one), 0)).toBeCloseTo(5, 9);
    expect(learned.comparison?.map(({ name, status }) => [name, status])).toEqual([
      ['current', 'optimal'],
      ['learned', 'optimal'],
    ]);
    // The gain, computed again from the two matchings.
    const shared = [policy, learned.proposal!].map((one) => {
      const found = expectMatches(matchCohort(cohort, one)).matches;
      const scored = learned.criteria.map(({ criterion, learned: weight }) => {
        const sum = found.reduce((total, match) => {
          const own = match.contributions.find((other) => other.criterion === criterion);
          return total + (own === undefined ? 0 : (own.value ?? own.prior));
        }, 0);
        return (weight * sum) / found.length;
      });
      return scored.reduce((total, value) => total + value, 0);
    });
    expect(learned.gain.expected! > 0).toBe(shared[1]! > shared[0]!);
    expect(learned.gain.interval!.lower).toBeGreaterThan(0);
  });

  it('allows for those who met being chosen: by margins, by chances, or by the scores of all pairs', () => {
    const by = (more: (at: number) => object) =>
      learnWeights(
        outcomes.map((one, at) => ({ ...one, ...more(at) })),
        cohort,
        policy,
        { compare: false },
      ).selection;
    expect(by(() => ({})).by).toBe('scores');
    expect(by((at) => ({ margin: at / 100 }))).toMatchObject({ by: 'margins', clipped: 0 });
    expect(by((at) => ({ margin: at / 100 })).effectivePairs).toBeLessThan(outcomes.length);
    expect(by((at) => ({ propensity: at === 0 ? 0.001 : 0.5 }))).toMatchObject({
      by: 'propensities',
      clipped: expect.any(Number),
    });
    expect(by((at) => ({ propensity: at === 0 ? 0.001 : 0.5 })).clipped).toBeGreaterThan(0);
    expect(learn({ seed: 1, pairs: 30, truth: equal, slope: 1, noise: 1 }).selection).toMatchObject({
      by: 'none',
      effectivePairs: 30,
    });
  });

  it('counts ties more than others where most pairs are ties, and all alike where all are', () => {
    const pairs = simulate({ seed: 2, pairs: 40, truth: equal, slope: 1, noise: 1 });
    const by = (margin: (at: number) => number) =>
      learnWeights(
        pairs.map((pair, at) => ({ ...pair, margin: margin(at) })),
        NEXT,
        EQUAL,
        { compare: false },
      ).selection;
    // Ten of forty weigh half as much.
    const weight = 30 + 10 / 2;
    expect(by((at) => (at % 4 === 0 ? 0.2 : 0))).toEqual({
      by: 'margins',
      effectivePairs: expect.closeTo(weight ** 2 / (30 + 10 / 4), 9),
      clipped: 0,
    });
    expect(by(() => 0)).toEqual({ by: 'margins', effectivePairs: expect.closeTo(40, 9), clipped: 0 });
  });

  it('holds the weight of a criterion that goes with a protected attribute, and names it', () => {
    const gendered = {
      mentors: cohort.mentors.map((one, at) => ({
        ...one,
        protectedAttributes: { gender: at % 2 === 0 ? 'woman' : 'man' },
        attributes: { club: at % 2 },
      })),
      mentees: cohort.mentees.map((one, at) => ({
        ...one,
        protectedAttributes: { gender: at % 3 === 0 ? 'woman' : 'man' },
        attributes: { club: at % 3 === 0 ? 0 : 1 },
      })),
    };
    const club = defineCriterion({
      id: 'same-club',
      score: (mentor, mentee) => (mentor.attributes?.['club'] === mentee.attributes?.['club'] ? 1 : 0),
    });
    const weights = { skills: 1, interests: 1, 'same-club': 1 };
    const rated = gendered.mentees.map(({ id, attributes }, at) => ({
      mentorId: gendered.mentors[at]!.id,
      menteeId: id,
      outcome: (gendered.mentors[at]!.attributes.club === attributes.club ? 5 : 0) + normal(),
    }));
    const learned = learnWeights(
      rated,
      gendered,
      { weights, rules: [] },
      { criteria: [club], compare: false },
    );
    const held = learned.criteria.find(({ criterion }) => criterion === 'same-club')!;
    expect(held.learned).toBeCloseTo(held.before, 9);
    expect([held.held, held.gain! > 3]).toEqual(['proxy', true]);
    expect(learned.proxies).toContainEqual({
      criterion: 'same-club',
      attribute: 'gender',
      by: 'same-group',
      association: expect.closeTo(1, 9),
    });
    expect(betweenGroups([1, 1, 1, 0, 0, 0], ['a', 'a', 'a', 'b', 'b', 'b'])).toBe(1);
    expect(betweenGroups([1, 2, 3, 1, 2, 3], ['a', 'a', 'a', 'b', 'b', 'b'])).toBe(0);
  });

  it('holds what goes with an attribute in a table of its own, and learns nothing else of it', () => {
    const club = (at: number) => (at % 2 === 0 ? 'chess' : 'go');
    const people = (side: string, shift: number) =>
      Array.from({ length: 40 }, (_, at) => ({
        id: `${side}${at}`,
        interests: [club(Math.floor(at / shift))],
        skills: [{ name: ['SQL', 'sales', 'law'][at % 3]!, level: 5 }],
        skillsWanted: [{ name: ['SQL', 'sales', 'law'][(at + Math.floor(at / 5)) % 3]!, target: 4 }],
      }));
    const cohort = { mentors: people('t', 1), mentees: people('m', 2) };
    const rated = cohort.mentees.map(({ id, interests }, at) => ({
      mentorId: `t${at}`,
      menteeId: id,
      outcome: (interests[0] === cohort.mentors[at]!.interests[0] ? 2 : 0) + ((at * 3) % 7) / 10,
    }));
    const policy = { weights: { interests: 1, skills: 1 }, rules: [] };
    const table = [...cohort.mentors, ...cohort.mentees, { id: 'gone', interests: ['go'] }].map(
      ({ id, interests }) => ({ id, gender: interests[0] === 'go' ? 1 : 2, email: `${id}@x.org`, blank: '' }),
    );
    const alone = learnWeights(rated, cohort, policy, { compare: false });
    expect(alone.proxies).toEqual([]);
    const interests = ({ criteria }: typeof alone) =>
      criteria.find(({ criterion }) => criterion === 'interests')!;
    expect(interests(alone).learned).toBeGreaterThan(0.6);
    const learned = learnWeights(rated, cohort, policy, { table, compare: false });
    expect(interests(learned).learned).toBeCloseTo(0.5, 9);
    expect(learned.criteria.map(({ criterion, held }) => [criterion, held])).toEqual([
      ['skills', undefined],
      ['interests', 'proxy'],
    ]);
    expect(learned.proxies).toEqual([
      { criterion: 'interests', attribute: 'gender', by: 'same-group', association: expect.closeTo(1, 9) },
    ]);
    expect(learned.proposal).toBeNull();
    // What the outcomes say of each criterion is the same.
    expect(learned.criteria.map(({ gain, interval }) => [gain, interval])).toEqual(
      alone.criteria.map(({ gain, interval }) => [gain, interval]),
    );
    // In however many spellings, a group is one.
    const spelled = table.map((row, at) => ({
      ...row,
      gender: (row.gender === 1 ? ['f', 'F', 'f\u00a0'] : ['m', ' M', 'm'])[at % 3]!,
    }));
    expect(learnWeights(rated, cohort, policy, { table: spelled, compare: false }).proxies).toEqual(
      learned.proxies,
    );
    const twice = [{ id: 't1' }, { id: ' T1 ' }, { gender: 'f' }] as unknown as typeof table;
    expect(errorOf(() => learnWeights(rated, cohort, policy, { table: twice })).issues).toMatchObject([
      { path: 'options.table[1].id', message: 'the id stands a second time, after table[0]' },
      { path: 'options.table[2].id', message: 'not an id' },
    ]);
  });

  it('looks at every mentor of a large cohort, also where pairs are a multiple of the mentors apart', () => {
    const large = {
      mentors: Array.from({ length: 200 }, (_, at) => ({
        id: `t${at}`,
        interests: [at % 2 === 0 ? 'go' : 'chess'],
        protectedAttributes: { gender: at % 2 === 0 ? 'woman' : 'man' },
      })),
      mentees: Array.from({ length: 10_000 }, (_, at) => ({ id: `m${at}`, interests: ['chess'] })),
    };
    const policy = definePolicy({ weights: { interests: 1 }, rules: [] });
    const [first] = proxiesOf(featuresOf([], large, policy));
    expect(first).toEqual({
      criterion: 'interests',
      attribute: 'gender',
      by: 'mentors',
      association: expect.closeTo(1, 9),
    });
  });

  it('refuses what nothing can be learned of', () => {
    const problems = (...given: Parameters<typeof learnWeights>) =>
      errorOf(() => learnWeights(...given)).issues.map(({ path, message }) => `${path}: ${message}`);
    expect(problems([], cohort)).toEqual(['outcomes: there are no outcomes']);
    const [pair] = outcomes;
    expect(problems([{ ...pair!, outcome: Number.NaN, margin: -1, propensity: 0 }], cohort)).toEqual([
      'outcomes[0].outcome: not a number',
      'outcomes[0].margin: not a margin',
      'outcomes[0].propensity: not a chance',
    ]);
    expect(problems([{ mentorId: 'gone', menteeId: 'e', outcome: 1 }], cohort)).toEqual([
      'outcomes[0]: the two are not in the cohort, and no contributions were stored with the outcome',
    ]);
    const gender = defineCriterion({ id: 'Gender', score: () => 1 });
    expect(problems(outcomes, cohort, { weights: { Gender: 1 }, rules: [] }, { criteria: [gender] })).toEqual(
      [
        'policy.weights.Gender: the criterion has the name of a protected attribute, of which no weight is learned',
      ],
    );
    expect(problems(outcomes, cohort, {}, { confidence: 2 })[0]).toContain('options.confidence');
  });
});
