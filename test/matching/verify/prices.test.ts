import { describe, expect, it } from 'vitest';
import {
  eligibilityMatrix,
  matchCohort,
  type Policy,
  type PolicyInput,
  scoreMatrix,
  verifyMatching,
} from '../../../src';
import { densePrices } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';

const SHAPES = [
  { mentors: 8, mentees: 14 },
  { mentors: 14, mentees: 8 },
  { mentors: 9, mentees: 9, minimumRate: 0 },
  { mentors: 5, mentees: 30, minimumRate: 0 },
];
const RULES: Policy['rules'] = [{ kind: 'different', field: 'department' }];

/** A matching with its last level, units of all pairs and how many partners everybody has and may have. */
function priced(policy: PolicyInput, shape: (typeof SHAPES)[number], seed: number) {
  const cohort = generateCohort({ ...shape, seed: `prices ${seed}` });
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') return undefined;
  expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
  const { certificate, matches, summary } = result;
  const level = certificate.levels.find(({ kind }) => kind === 'total-cost')!;
  const priceOf = (ids: readonly string[], prices: typeof level.mentorPrices) =>
    new Map(densePrices(prices).map((price, at) => [ids[at]!, price]));
  const mentor = priceOf(certificate.mentorIds, level.mentorPrices);
  const mentee = priceOf(certificate.menteeIds, level.menteePrices);
  const matched = new Set(matches.map((one) => `${one.mentorId} ${one.menteeId}`));
  const { units, mentorIds, menteeIds } = scoreMatrix(cohort, policy);
  const { allowed } = eligibilityMatrix(cohort, policy);
  const pairs = menteeIds.flatMap((menteeId, row) =>
    mentorIds.flatMap((mentorId, column) => {
      const at = row * mentorIds.length + column;
      const isMatched = matched.has(`${mentorId} ${menteeId}`);
      return allowed[at] === 0 && !isMatched ? [] : [{ mentorId, menteeId, units: units[at]!, isMatched }];
    }),
  );
  const people = [
    ...cohort.mentors.map(({ id, capacity }) => ({
      price: mentor.get(id)!,
      max: capacity?.max ?? 1,
      partners: matches.filter((one) => one.mentorId === id).length,
    })),
    ...cohort.mentees.map(({ id, capacity }) => ({
      price: mentee.get(id)!,
      max: capacity?.max ?? 1,
      partners: matches.filter((one) => one.menteeId === id).length,
    })),
  ];
  return { level, mentor, mentee, pairs, people, total: summary.totalUnits };
}

describe('prices of a certificate', () => {
  it('are 0 or more, cover the score of each eligible pair, meet that of matched ones, and add up to the total', () => {
    let some = 0;
    for (const [at, shape] of SHAPES.entries()) {
      for (let seed = 0; seed < 12; seed++) {
        const found = priced({ objectives: ['total-score'], rules: RULES }, shape, 100 * at + seed);
        if (found === undefined) throw new Error('there is always a matching');
        const { level, mentor, mentee, pairs, people, total } = found;
        expect(level.value).toBe(total);
        for (const { mentorId, menteeId, units, isMatched } of pairs) {
          const both = mentor.get(mentorId)! + mentee.get(menteeId)!;
          if (!isMatched) expect(both).toBeGreaterThanOrEqual(units);
          // A pair that gains more than its prices is in every optimum.
          else expect(both).toBeLessThanOrEqual(units);
        }
        for (const { price, max, partners } of people) {
          expect(Object.is(price, -0)).toBe(false);
          expect(price).toBeGreaterThanOrEqual(0);
          if (partners < max) expect(price).toBe(0);
          if (price > 0) some += 1;
        }
        const surplus = pairs
          .filter(({ isMatched }) => isMatched)
          .reduce((sum, one) => sum + one.units - mentor.get(one.mentorId)! - mentee.get(one.menteeId)!, 0);
        expect(people.reduce((sum, { price, max }) => sum + price * max, 0) + surplus).toBe(total);
      }
    }
    expect(some).toBeGreaterThan(100);
  });

  it('are below 0 only for people who have a partner because a level before obliges them', () => {
    let below = 0;
    for (const [at, shape] of SHAPES.entries()) {
      for (let seed = 0; seed < 12; seed++) {
        const found = priced({ rules: RULES }, shape, 100 * at + seed);
        for (const { price, partners } of found?.people ?? []) {
          if (price < 0) expect(partners).toBeGreaterThan(0);
          if (price < 0) below += 1;
        }
      }
    }
    expect(below).toBeGreaterThan(0);
  });

  it('are 0 or less for whom a level counts, 0 or more for the others, and add up to the count', () => {
    let below = 0;
    for (const [at, shape] of SHAPES.entries()) {
      for (let seed = 0; seed < 12; seed++) {
        const { mentors, mentees } = generateCohort({
          ...shape,
          minimumRate: 0,
          seed: `counts ${100 * at + seed}`,
        });
        // Of one priority, so that everybody counts as 1.
        const cohort = { mentors, mentees: mentees.map(({ priority: _priority, ...mentee }) => mentee) };
        for (const [objective, counted, others] of [
          ['cover-mentees', 'mentees', 'mentors'],
          ['cover-mentors', 'mentors', 'mentees'],
        ] as const) {
          const result = matchCohort(cohort, { objectives: [objective, 'total-score'], rules: RULES });
          if (result.status !== 'optimal') throw new Error('there is always a matching');
          const { mentorPrices, menteePrices, value } = result.certificate.levels[0]!;
          const prices = { mentors: densePrices(mentorPrices), mentees: densePrices(menteePrices) };
          const { mentorIds, menteeIds } = result.certificate;
          const ids = { mentors: mentorIds, mentees: menteeIds };
          const matched = new Set(result.matches.flatMap((one) => [one.mentorId, one.menteeId]));
          const seats = new Map(cohort[others].map(({ id, capacity }) => [id, capacity?.max ?? 1]));
          for (const [place, price] of prices[counted].entries()) {
            expect(price).toBeLessThanOrEqual(0);
            if (!matched.has(ids[counted][place]!)) expect(price).toBeLessThan(0);
            if (price < 0) below += 1;
          }
          for (const price of prices[others]) expect(price).toBeGreaterThanOrEqual(0);
          const ofOthers = prices[others].reduce(
            (sum, price, place) => sum + price * seats.get(ids[others][place]!)!,
            0,
          );
          const kept = prices[counted].reduce((sum, price) => sum + Math.max(0, 1 + price), 0);
          expect(ofOthers + kept).toBe(value);
        }
      }
    }
    expect(below).toBeGreaterThan(100);
  });
});
