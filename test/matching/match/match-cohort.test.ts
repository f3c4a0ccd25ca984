import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  definePolicy,
  type Matching,
  matchCohort,
  type PolicyInput,
  verifyMatching,
} from '../../../src';
import { densePrices } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { deepFreeze, smallCohort, smallPolicy } from '../arbitraries';
import { bestByEnumeration, compareVectors, type ObjectiveVector, objectiveValue } from '../brute-force';

function expectMatching(result: ReturnType<typeof matchCohort>): Matching {
  if (result.status === 'infeasible') throw new Error(`infeasible: ${result.conflict.text}`);
  return result;
}

function vectorOf(cohort: Cohort, matching: Matching): ObjectiveVector {
  const degree = (ids: readonly string[], people: readonly { id: string }[]) =>
    people.map(({ id }) => ids.filter((other) => other === id).length);
  const mentorDegree = degree(
    matching.matches.map((match) => match.mentorId),
    cohort.mentors,
  );
  const menteeDegree = degree(
    matching.matches.map((match) => match.menteeId),
    cohort.mentees,
  );
  return definePolicy(matching.manifest.policy).objectives.map((kind) =>
    objectiveValue(kind, cohort, mentorDegree, menteeDegree, matching.matches),
  );
}

describe('matchCohort', () => {
  it('is as good as the best of all matchings, by every order of objectives', () => {
    fc.assert(
      fc.property(smallCohort(3), smallPolicy, (cohort, policy) => {
        const best = bestByEnumeration(cohort, policy);
        const result = matchCohort(deepFreeze(cohort), deepFreeze(policy));
        if (best === null) expect(result.status).toBe('infeasible');
        else expect(compareVectors(vectorOf(cohort, expectMatching(result)), best)).toBe(0);
        expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes for any order of rows', () => {
    const policy: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };
    const cohort = generateCohort({ mentors: 40, mentees: 50, seed: 'order' });
    const shuffled = {
      ...cohort,
      mentors: [...cohort.mentors].reverse(),
      mentees: [...cohort.mentees].reverse(),
    };
    expect(JSON.stringify(matchCohort(shuffled, policy))).toBe(JSON.stringify(matchCohort(cohort, policy)));
  });

  it('lets the seed alone choose between equally good matchings', () => {
    const people = (prefix: string) => Array.from({ length: 6 }, (_, index) => ({ id: `${prefix}${index}` }));
    const cohort = { mentors: people('m'), mentees: people('e') };
    const pairsOf = (seed: string) => {
      const { matches } = expectMatching(matchCohort(cohort, { seed }));
      return matches.map((match) => `${match.menteeId}-${match.mentorId}`).join(' ');
    };
    expect(pairsOf('one')).toBe(pairsOf('one'));
    expect(new Set(['one', 'two', 'three', 'four', 'five'].map(pairsOf)).size).toBeGreaterThan(1);
  });

  it('matches nobody with themselves, not even when nobody else is left', () => {
    const result = expectMatching(matchCohort({ mentors: [{ id: 'x' }], mentees: [{ id: 'x' }] }));
    expect(result.matches).toEqual([]);
    expect(result.unmatched.mentees).toEqual([
      {
        id: 'x',
        reason: { kind: 'no-eligible-partner', rules: [{ rule: 'not-self', pairs: 1 }] },
        text: expect.any(String),
      },
    ]);
  });

  it.each([
    ['nobody at all', { mentors: [], mentees: [] }],
    ['no mentors', { mentors: [], mentees: [{ id: 'e' }] }],
    ['no mentees', { mentors: [{ id: 'm' }], mentees: [] }],
    ['no seats', { mentors: [{ id: 'm', capacity: { max: 0 } }], mentees: [{ id: 'e' }] }],
  ])('has a result for %s', (_, cohort: Cohort) => {
    const result = expectMatching(matchCohort(cohort));
    expect(result.matches).toEqual([]);
    expect(result.summary.meanScore).toBeNull();
    expect(result.unmatched.mentors.length + result.unmatched.mentees.length).toBe(
      cohort.mentors.length + cohort.mentees.length,
    );
    expect(verifyMatching(cohort, {}, result)).toMatchObject({ ok: true });
  });

  it('keeps a lock that scores worst, and says so', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm1', skills: [{ name: 'sql', level: 5 }] },
        { id: 'm2', skills: [{ name: 'art', level: 5 }] },
      ],
      mentees: [{ id: 'e1', skillsWanted: [{ name: 'sql' }] }],
    };
    const lock = { mentorId: 'm2', menteeId: 'e1' };
    const result = expectMatching(matchCohort(cohort, { locks: [lock], minimumScore: 0.5 }));
    expect(result.matches).toMatchObject([{ ...lock, locked: true, score: 0 }]);
  });

  it('says why people are unmatched', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1', department: 'a' }],
      mentees: [
        { id: 'e1', department: 'b', priority: 1 },
        { id: 'e2', department: 'b' },
        { id: 'e3', department: 'a' },
        { id: 'e4', capacity: { max: 0 } },
      ],
    };
    const result = expectMatching(
      matchCohort(cohort, { rules: [{ kind: 'different', field: 'department' }] }),
    );
    const reasons = Object.fromEntries(result.unmatched.mentees.map(({ id, reason }) => [id, reason]));
    expect(reasons).toEqual({
      e2: {
        kind: 'all-partners-taken',
        eligible: 1,
        takenBy: [{ partnerId: 'm1', score: 0.1555, by: ['e1'] }],
      },
      e3: { kind: 'no-eligible-partner', rules: [{ rule: 'different:department', pairs: 1 }] },
      e4: { kind: 'no-capacity' },
    });
  });

  it('reports required minimums that cannot hold together as a conflict in people’s ids', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm1', capacity: { min: 2, max: 2 } },
        { id: 'm2', capacity: { min: 1 } },
      ],
      mentees: [{ id: 'e1' }, { id: 'e2' }],
    };
    const result = matchCohort(cohort, { minimums: 'required' });
    expect(result).toMatchObject({
      status: 'infeasible',
      conflict: { mentorMinimums: ['m1', 'm2'], menteeMaximums: ['e1', 'e2'], demand: 3, supply: 2 },
    });
    const preferred = expectMatching(matchCohort(cohort));
    expect(preferred.shortfalls).toMatchObject([{ side: 'mentors', matched: 1 }]);
  });

  it('lists every problem of a bad input, each with its path', () => {
    const cohort = {
      mentors: [
        { id: 'm1', capacity: { max: -1 } },
        { id: 'm2', nickname: 'Bob' },
      ],
      mentees: [
        { id: 'e1', skillsWanted: [{ name: 'sql', current: 4, target: 2 }], experienceYears: Number.NaN },
      ],
    };
    expect(() => matchCohort(cohort)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: expect.arrayContaining([
          expect.objectContaining({ path: 'mentors[0].capacity.max', received: '-1' }),
          expect.objectContaining({ path: 'mentors[1].nickname' }),
          expect.objectContaining({ path: 'mentees[0].skillsWanted[0].target', received: '2' }),
          expect.objectContaining({ path: 'mentees[0].experienceYears', received: 'NaN' }),
        ]),
      }),
    );
  });

  it.each<[string, PolicyInput, string]>([
    ['a lock on nobody', { locks: [{ mentorId: 'zz', menteeId: 'e1' }] }, 'policy.locks[0].mentorId'],
    [
      'a lock that a rule forbids',
      { locks: [{ mentorId: 'm1', menteeId: 'e1' }], rules: [{ kind: 'different', field: 'department' }] },
      'policy.locks[0]',
    ],
    ['a weight of nothing', { weights: { charm: 1 } }, 'policy.weights.charm'],
  ])('refuses %s', (_, policy, path) => {
    const cohort: Cohort = {
      mentors: [{ id: 'm1', department: 'a' }],
      mentees: [{ id: 'e1', department: 'a' }],
    };
    expect(() => matchCohort(cohort, policy)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: expect.arrayContaining([expect.objectContaining({ path })]),
      }),
    );
  });

  it('is frozen: this cohort, policy and seed give this matching in every version of 0.x', () => {
    const result = expectMatching(matchCohort(generateCohort({ mentors: 6, mentees: 6, seed: 'frozen' })));
    expect(
      result.matches.map((match) => [match.menteeId, match.mentorId, match.units]),
    ).toMatchInlineSnapshot(`
      [
        [
          "p0000007",
          "p0000004",
          131000,
        ],
        [
          "p0000008",
          "p0000001",
          187043,
        ],
        [
          "p0000009",
          "p0000003",
          207500,
        ],
        [
          "p0000010",
          "p0000005",
          165000,
        ],
        [
          "p0000011",
          "p0000002",
          336667,
        ],
        [
          "p0000012",
          "p0000004",
          136481,
        ],
      ]
    `);
    expect(result.manifest.inputHash).toMatchInlineSnapshot(
      `"d83885ad266c0c238849f0dfee18f32d4f5fc821aa59a4f67e1c3d7228c8aac0"`,
    );
  });
});

describe('verifyMatching', () => {
  const cohort = generateCohort({ mentors: 12, mentees: 30, seed: 'verify' });
  const policy: PolicyInput = { rules: [{ kind: 'no-reporting-line' }] };
  const result = expectMatching(matchCohort(cohort, policy));

  it('confirms a result that went through JSON', () => {
    expect(verifyMatching(cohort, policy, JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
  });

  it.each<[string, (matching: Matching) => Matching]>([
    ['a match less', (m) => ({ ...m, matches: m.matches.slice(1) })],
    ['a match twice', (m) => ({ ...m, matches: [...m.matches, m.matches[0]!] })],
    [
      'a better score than earned',
      (m) => ({ ...m, matches: [{ ...m.matches[0]!, score: 1 }, ...m.matches.slice(1)] }),
    ],
    ['another total', (m) => ({ ...m, summary: { ...m.summary, totalUnits: m.summary.totalUnits + 1 } })],
    ['a missing unmatched person', (m) => ({ ...m, unmatched: { ...m.unmatched, mentees: [] } })],
    ['another input hash', (m) => ({ ...m, manifest: { ...m.manifest, inputHash: 'f'.repeat(64) } })],
    [
      'a raised price',
      (m) =>
        m.status === 'optimal'
          ? {
              ...m,
              certificate: {
                ...m.certificate,
                levels: m.certificate.levels.map((level) => ({
                  ...level,
                  mentorPrices: densePrices(level.mentorPrices).map((price, at) =>
                    at === 0 ? price + 5 : price,
                  ),
                })),
              },
            }
          : m,
    ],
    [
      'two partners swapped',
      (m) => {
        const [first, second, ...rest] = m.matches;
        return {
          ...m,
          matches: [
            { ...first!, mentorId: second!.mentorId },
            { ...second!, mentorId: first!.mentorId },
            ...rest,
          ],
        };
      },
    ],
  ])('rejects %s', (_, tamper) => {
    expect(verifyMatching(cohort, policy, tamper(result))).toMatchObject({ ok: false });
  });

  it('rejects a matching that is fair in every respect but not optimal', () => {
    const worse = expectMatching(
      matchCohort(cohort, { ...policy, objectives: ['cover-mentees', 'worst-off'] }),
    );
    expect(worse.summary.totalUnits).toBeLessThan(result.summary.totalUnits);
    if (result.status !== 'optimal') throw new Error(result.status);
    const { certificate, manifest } = result;
    const claimed: Matching = { ...worse, status: 'optimal', certificate, manifest };
    expect(verifyMatching(cohort, policy, claimed)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.stringContaining('certificate')]),
    });
  });
});

describe('stable matching', () => {
  it('has no blocking pair and states what stability costs', () => {
    fc.assert(
      fc.property(smallCohort(4), fc.constantFrom('mentors', 'mentees'), (cohort, proposer) => {
        const policy: PolicyInput = { method: 'stable', proposer };
        const result = matchCohort(cohort, policy);
        expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
        if (result.status !== 'stable') throw new Error(result.status);
        expect(result.certificate.priceOfStabilityUnits).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
