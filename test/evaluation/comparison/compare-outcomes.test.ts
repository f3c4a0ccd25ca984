import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import {
  compareOutcomes,
  estimateMean,
  groupDifference,
  type OutcomePerson,
} from '../../../src/entries/evaluation';
import { commonCovariates, matchNearest, spreads } from '../../../src/evaluation/comparison/match-nearest';
import { deepFreeze, expectJson, given, issuesOf, shuffled, visible } from '../support';

const person = (
  personId: string,
  group: OutcomePerson['group'],
  before: number,
  after: number,
  covariates?: OutcomePerson['covariates'],
): OutcomePerson => ({ personId, group, before, after, ...(covariates ? { covariates } : {}) });

const people = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), { maxLength: 14 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), { maxLength: 14 }),
  )
  .map(([joined, others]) => [
    ...joined.map(([x, y], index) => person(`p${index}`, 'program', x, x + y, { y })),
    ...others.map(([x, y], index) => person(`c${index}`, 'comparison', x, x, { y })),
  ]);

const split = (all: readonly OutcomePerson[]) =>
  [
    all.filter(({ group }) => group === 'program'),
    all.filter(({ group }) => group === 'comparison'),
  ] as const;

describe('matchNearest', () => {
  it('takes the closest pair first, again and again, until none is within the caliper', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(0.2, 0.5, 2), (all, caliper) => {
        const [participants, others] = split(all);
        const covariates = commonCovariates(all);
        const matched = matchNearest(participants, others, covariates, caliper);
        // By the definition: the nearest of all free pairs, ties by ids.
        const spread = spreads(participants, others, covariates);
        const values = (one: OutcomePerson): Record<string, number> => ({
          ...one.covariates,
          before: one.before ?? 0,
        });
        const free = { p: new Set(participants), c: new Set(others) };
        const expected: [string, string][] = [];
        for (;;) {
          const best = [...free.p]
            .flatMap((p) =>
              [...free.c].map((c) => {
                const apart = covariates.map((name) => {
                  const gap = Math.abs(given(values(p)[name]) - given(values(c)[name]));
                  return gap === 0 ? 0 : gap / given(spread.get(name));
                });
                return {
                  p,
                  c,
                  worst: Math.max(0, ...apart),
                  distance: Math.sqrt(apart.reduce((sum, d) => sum + d * d, 0)),
                };
              }),
            )
            .filter(({ worst }) => worst <= caliper)
            .sort(
              (a, b) =>
                a.distance - b.distance ||
                (a.p.personId < b.p.personId ? -1 : a.p.personId > b.p.personId ? 1 : 0) ||
                (a.c.personId < b.c.personId ? -1 : 1),
            )[0];
          if (best === undefined) break;
          expected.push([best.p.personId, best.c.personId]);
          free.p.delete(best.p);
          free.c.delete(best.c);
        }
        expect(
          matched.map(({ participant, comparison }) => [participant.personId, comparison.personId]),
        ).toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('uses only what is known of everybody', () => {
    const all = [
      person('a', 'program', 1, 2, { years: 3, grade: 1 }),
      person('b', 'comparison', 1, 2, { years: 3 }),
    ];
    expect(commonCovariates(all)).toEqual(['before', 'years']);
    expect(commonCovariates([...all, { personId: 'c', group: 'comparison', after: 1 }])).toEqual([]);
    expect(commonCovariates([])).toEqual([]);
  });
});

describe('compareOutcomes', () => {
  /** Drive makes people join, raises their values, and is measured; joining adds 5. */
  const random = seedrandom('comparison');
  const normal = () => Array.from({ length: 12 }, () => random()).reduce((sum, x) => sum + x, -6);
  const simulated = deepFreeze(
    Array.from({ length: 400 }, (_, index) => {
      const drive = normal();
      const joined = drive + normal() > 0.8;
      const before = 50 + 5 * drive + normal();
      const after = before + 2 + 3 * drive + (joined ? 5 : 0) + 2 * normal();
      return person(`p${String(index).padStart(3, '0')}`, joined ? 'program' : 'comparison', before, after, {
        drive,
      });
    }),
  );

  it('finds an effect that a plain comparison gets wrong', () => {
    const { matched, participants, others } = compareOutcomes(simulated);
    const { effect, interval, method, balanced, n } = visible(matched);
    expect(method).toBe('difference-in-differences');
    expect(n).toBeGreaterThan(50);
    expect(balanced).toBe(true);
    expect(given(interval).lower).toBeLessThan(5);
    expect(given(interval).upper).toBeGreaterThan(5);
    expect(Math.abs(effect - 5)).toBeLessThan(1);
    const [joined, rest] = split(simulated);
    const plain = groupDifference(
      joined.map((one) => one.after),
      rest.map((one) => one.after),
    );
    expect(given(plain.difference)).toBeGreaterThan(9);
    expect(visible(participants).after.n).toBe(joined.length);
    expect(given(visible(others).change).n).toBe(rest.length);
  });

  it('is the mean of the differences of the changes over the matched pairs', () => {
    const result = compareOutcomes(simulated, { caliper: 0.3 });
    expectJson(result);
    const [joined, rest] = split(simulated);
    const pairs = matchNearest(joined, rest, ['before', 'drive'], 0.3);
    const change = (one: OutcomePerson) => one.after - given(one.before);
    const expected = estimateMean(pairs.map((pair) => change(pair.participant) - change(pair.comparison)));
    expect(visible(result.matched)).toMatchObject({
      n: pairs.length,
      effect: expected.mean,
      interval: expected.interval,
    });
    expect(visible(result.unmatchedParticipants)).toBe(joined.length - pairs.length);
  });

  it('compares values after where not everybody has one before', () => {
    const { before: _before, ...first } = given(simulated[0]);
    const { matched } = compareOutcomes([first, ...simulated.slice(1)]);
    expect(visible(matched).method).toBe('difference-after');
    expect(visible(matched).balance.map(({ covariate }) => covariate)).toEqual(['drive']);
  });

  it('says that groups are out of balance, and matches nobody without anything in common', () => {
    const far = Array.from({ length: 20 }, (_, index) =>
      person(`p${index}`, index < 10 ? 'program' : 'comparison', index < 10 ? index : index + 2, index),
    );
    const wide = visible(compareOutcomes(far, { caliper: 10 }).matched);
    expect(wide.balanced).toBe(false);
    expect(given(given(wide.balance[0]).after)).toBeLessThan(-0.25);
    const bare = far.map(({ personId, group, after }) => ({ personId, group, after }));
    expect(compareOutcomes(bare).matched).toEqual({ hidden: true });
  });

  it('hides what few people stand behind, or would after subtraction', () => {
    const few = simulated.filter((_, index) => index < 12);
    expect(compareOutcomes(few.filter(({ group }) => group === 'comparison')).participants).toEqual({
      hidden: true,
    });
    // 12 participants, 10 of them matched: the two others would stand out.
    const odd = [
      ...Array.from({ length: 12 }, (_, index) =>
        person(`p${index}`, 'program', index < 10 ? index : 99 + index, index),
      ),
      ...Array.from({ length: 20 }, (_, index) => person(`c${index}`, 'comparison', index % 10, index)),
    ];
    const result = compareOutcomes(odd);
    expect(visible(result.matched).n).toBe(10);
    expect(visible(result.matched).balance[0]?.before).toBeNull();
    expect(result.participants).toEqual({ hidden: true });
    expect(result.others.hidden).toBe(false);
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(people, fc.nat(99), (all, seed) => {
        expect(compareOutcomes(shuffled(all, seed))).toStrictEqual(compareOutcomes(all));
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing of nobody', () => {
    expect(compareOutcomes([])).toMatchObject({
      given: { participants: 0, others: 0 },
      matched: { hidden: true },
    });
  });

  it('names all that is wrong', () => {
    const twice = [person('a', 'program', 1, 2), person('a', 'comparison', 1, 2)];
    expect(
      issuesOf(() => compareOutcomes(twice, { caliper: 0, minimumGroup: 2, confidence: 1 })).paths,
    ).toEqual(['people[1].personId', 'minimumGroup', 'confidence', 'caliper']);
    const wrong = [person('', 'program', Number.NaN, 2, { '': 1 })];
    expect(issuesOf(() => compareOutcomes(wrong)).paths).toContain('people[0].before');
  });
});
