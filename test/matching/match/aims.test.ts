import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  definePolicy,
  type Matching,
  matchCohort,
  matchCohortAsync,
  matchMargins,
  openMatching,
  type PolicyInput,
  reviewMatching,
  verifyMatching,
} from '../../../src';
import { reportData } from '../../../src/entries/report';
import { generateCohort } from '../../../src/entries/synthetic';
import { decisionWorkbook, readWorkbook } from '../../../src/entries/workbook';
import { deepFreeze, smallCohort, smallPolicy } from '../arbitraries';
import { bestByEnumeration, compareVectors, worthOf } from '../brute-force';

/** Cohorts whose mentees have a site and a time of submission, some of them none. */
const cohorts = fc
  .tuple(
    smallCohort(4),
    fc.array(
      fc.record({
        site: fc.constantFrom('Lyon', 'Oslo', 'Turin', undefined),
        submitted: fc.constantFrom(1, 2, 3, 10, undefined),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(
    ([cohort, own, seats]): Cohort => ({
      ...cohort,
      // Seats are short.
      mentors: cohort.mentors.slice(0, seats),
      mentees: cohort.mentees.map((mentee, at) => ({
        ...mentee,
        attributes: JSON.parse(JSON.stringify(own[at])),
      })),
    }),
  );

const target = fc.oneof(
  fc.constantFrom(0.25, 0.5, 1 / 3, 0.8, 1).map((share) => ({ share })),
  fc.integer({ min: 1, max: 3 }).map((people) => ({ people })),
);
const groupings: fc.Arbitrary<NonNullable<PolicyInput['coverGroups']>> = fc.oneof(
  target.map((one) => ({ field: 'attributes.site' as const, ...one })),
  fc
    .tuple(target, target)
    .map(([one, other]) => ({ field: 'attributes.site' as const, ...one, groups: { Oslo: other } })),
  target.map((one) => ({ field: 'attributes.site' as const, groups: { Turin: one } })),
);
const policies: fc.Arbitrary<PolicyInput> = fc
  .record({
    base: smallPolicy,
    coverGroups: groupings,
    order: fc.constantFrom('ascending' as const, 'descending' as const, undefined),
    objectives: fc.constantFrom<NonNullable<PolicyInput['objectives']> | undefined>(
      undefined,
      ['cover-groups', 'total-score'],
      ['cover-groups', 'cover-mentees', 'total-score'],
      ['cover-mentees', 'cover-groups', 'load-balance', 'total-score'],
      ['cover-mentees', 'cover-groups', 'first-come', 'total-score'],
      ['first-come', 'cover-groups', 'mentee-minimums', 'total-score'],
      ['total-score', 'cover-groups', 'first-come', 'cover-mentees'],
    ),
  })
  .map(({ base: { objectives: _, ...base }, coverGroups, order, objectives }) => ({
    ...base,
    coverGroups,
    tieBreak: { field: 'attributes.submitted', ...(order && { order }) },
    ...(objectives && { objectives }),
  }));

function optimal(result: ReturnType<typeof matchCohort>): Matching {
  if (result.status === 'infeasible') throw new Error(result.conflict.text);
  return result;
}

/** What a run without a matrix gives: the same, but for what was not counted, and the method that it took. */
const withoutMethod = (result: object) => {
  const { manifest, ...rest } = JSON.parse(JSON.stringify(result));
  return { ...rest, manifest: { ...manifest, solver: '' } };
};

describe('cover-groups and first-come', () => {
  it('are as good as the best of all matchings, in any order, and verified', () => {
    fc.assert(
      fc.property(cohorts, policies, (cohort, policy) => {
        const best = bestByEnumeration(cohort, policy);
        const result = matchCohort(deepFreeze(cohort), deepFreeze(policy));
        if (best === null) expect(result.status).toBe('infeasible');
        else expect(compareVectors(worthOf(cohort, policy, optimal(result).matches), best)).toBe(0);
        const stored: unknown = JSON.parse(JSON.stringify(result));
        expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('give the same matching for shuffled people, and where rows are computed on demand', () => {
    fc.assert(
      fc.property(cohorts, policies, (cohort, policy) => {
        const result = matchCohort(cohort, policy);
        const turned = { mentors: [...cohort.mentors].reverse(), mentees: [...cohort.mentees].reverse() };
        expect(JSON.stringify(matchCohort(turned, policy))).toBe(JSON.stringify(result));
        const implicit = matchCohort(cohort, policy, { storage: 'implicit' });
        if (result.status === 'infeasible') expect(implicit.status).toBe('infeasible');
        else expect(optimal(implicit).matches).toEqual(result.matches);
        expect(verifyMatching(cohort, policy, implicit, { storage: 'implicit' })).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });

  it('are replayed, and a claim of fewer people missing is refused', () => {
    const cohort = withSites(generateCohort({ mentors: 20, mentees: 40, seed: 'claims' }));
    const policy: PolicyInput = { coverGroups: { field: 'attributes.site', share: 0.9 } };
    const result = optimal(matchCohort(cohort, policy));
    if (result.status !== 'optimal') throw new Error(result.status);
    const { certificate } = result;
    const at = certificate.levels.findIndex(({ objective }) => objective === 'cover-groups');
    const level = certificate.levels[at]!;
    expect(level.value).toBeGreaterThan(0);
    expect(level.groupPrices).toHaveLength(3);
    const claim = (change: object) => ({
      ...result,
      certificate: {
        ...certificate,
        levels: certificate.levels.map((one, index) => (index === at ? { ...one, ...change } : one)),
      },
    });
    expect(verifyMatching(cohort, policy, claim({})).ok).toBe(true);
    expect(verifyMatching(cohort, policy, claim({ value: level.value! - 1 })).ok).toBe(false);
    expect(verifyMatching(cohort, policy, claim({ groupPrices: undefined })).ok).toBe(false);
    expect(verifyMatching(cohort, policy, claim({ groupPrices: [1, 1] })).ok).toBe(false);
    const other = { ...policy, coverGroups: { field: 'attributes.site' as const, share: 0.5 } };
    expect(verifyMatching(cohort, other, result).ok).toBe(false);
    // The site of one person is what the matching was computed from.
    const [first, ...rest] = cohort.mentees;
    const moved = {
      ...cohort,
      mentees: [{ ...first!, attributes: { ...first!.attributes, site: 'Rome' } }, ...rest],
    };
    expect(verifyMatching(moved, policy, result).ok).toBe(false);
  });

  it('threads give what one thread gives', async () => {
    const cohort = withSites(generateCohort({ mentors: 60, mentees: 140, seed: 'threads of groups' }));
    const policy: PolicyInput = {
      coverGroups: { field: 'attributes.site', share: 0.45 },
      tieBreak: { field: 'attributes.submitted' },
    };
    const dense = optimal(matchCohort(cohort, policy));
    const one = await matchCohortAsync(cohort, policy, { storage: 'implicit', threads: 1 });
    const three = await matchCohortAsync(cohort, policy, { storage: 'implicit', threads: 3 });
    expect(withoutMethod(three)).toEqual(withoutMethod(one));
    if (one.status !== 'optimal') throw new Error(one.status);
    expect(one.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual(
      dense.matches.map(({ menteeId, mentorId }) => [menteeId, mentorId]),
    );
    expect(verifyMatching(cohort, policy, three, { storage: 'implicit' })).toMatchObject({ ok: true });
  });

  it('names the margin of a match that a share of a group holds', () => {
    const mentee = (id: string, site: string, level: number) => ({
      id,
      attributes: { site },
      skillsWanted: [{ name: 'sql', target: level }],
    });
    const cohort: Cohort = {
      mentors: [{ id: 'm', skills: [{ name: 'sql', level: 3 }] }],
      mentees: [mentee('a', 'Lyon', 3), mentee('b', 'Oslo', 5)],
    };
    const policy: PolicyInput = {
      weights: { skills: 1 },
      coverGroups: { field: 'attributes.site', groups: { Oslo: { people: 1 } } },
    };
    const result = optimal(matchCohort(cohort, policy));
    expect(result.matches.map(({ menteeId }) => menteeId)).toEqual(['b']);
    expect(optimal(matchCohort(cohort, { weights: { skills: 1 } })).matches[0]!.menteeId).toBe('a');
    expect(matchMargins(openMatching(cohort, policy, result))[0]).toMatchObject({
      effect: { objective: 'cover-groups', loss: 1, ends: [{ menteeId: 'b' }], begins: [{ menteeId: 'a' }] },
    });
    expect(result.summary.groups).toEqual([
      { group: 'Lyon', mentees: 1, wanted: 0, matched: 0 },
      { group: 'Oslo', mentees: 1, wanted: 1, matched: 1 },
    ]);
  });

  it('reads dates, with offsets and without, and descending ones', () => {
    const seen = (values: readonly unknown[], order?: 'descending') => {
      const cohort = {
        mentors: [{ id: 'm' }],
        mentees: values.map((at, index) => ({ id: `e${index}`, attributes: { at } })),
      } as Cohort;
      const policy: PolicyInput = { tieBreak: { field: 'attributes.at', ...(order && { order }) } };
      const result = optimal(matchCohort(cohort, policy));
      expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
      return result.matches.map(({ menteeId }) => menteeId);
    };
    expect(seen(['2026-03-02', '2026-03-01', '2026-03-03'])).toEqual(['e1']);
    expect(seen(['2026-03-01T09:00:00+02:00', '2026-03-01T07:30:00Z', '2026-03-01 07:10'])).toEqual(['e0']);
    expect(seen(['2026-03-01', '2026-03-02', null], 'descending')).toEqual(['e1']);
    expect(seen([10, 9, 100])).toEqual(['e1']);
    expect(seen(['10', '9', '100'])).toEqual(['e1']);
    expect(() => seen(['2026-03-01', 'soon'])).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [expect.objectContaining({ path: 'mentees[1].attributes.at', received: '"soon"' })],
      }),
    );
    expect(() => seen(['2026-03-01', 7])).toThrow(/not the two with one another/);
    expect(() => seen(['2026-02-30', '2026-03-01'])).toThrow(/neither/);
  });

  it('says of a protected attribute nothing but what all of them miss', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm' }],
      mentees: ['x', 'y', 'y'].map((gender, at) => ({ id: `e${at}`, protectedAttributes: { gender } })),
    };
    const policy: PolicyInput = {
      coverGroups: { field: 'protectedAttributes.gender', groups: { x: { people: 1 } } },
    };
    const result = optimal(matchCohort(cohort, policy));
    expect(result.matches.map(({ menteeId }) => menteeId)).toEqual(['e0']);
    expect(result.summary.groups).toBeUndefined();
    if (result.status !== 'optimal') throw new Error(result.status);
    const { certificate } = result;
    const levels = certificate.levels.map(({ mentorPrices, menteePrices, ...level }) => {
      expect(mentorPrices).toEqual({ length: 1, base: 0, at: [], values: [] });
      expect(menteePrices).toEqual({ length: 3, base: 0, at: [], values: [] });
      return level;
    });
    expect(levels.every((level) => !('groupPrices' in level))).toBe(true);
    expect(matchMargins(openMatching(cohort, policy, result))[0]).toMatchObject({
      effect: { objective: 'cover-groups', loss: 1 },
    });
    const claim = (change: object) => ({
      ...result,
      certificate: { ...certificate, levels: certificate.levels.map((level) => ({ ...level, ...change })) },
    });
    expect(verifyMatching(cohort, policy, claim({})).ok).toBe(true);
    expect(verifyMatching(cohort, policy, claim({ value: 1 })).ok).toBe(false);
    expect(verifyMatching(cohort, policy, claim({ menteePrices: [0, 1, 0] })).ok).toBe(false);
    const other = { ...result, matches: [{ ...result.matches[0]!, menteeId: 'e1' }] };
    expect(verifyMatching(cohort, policy, other).ok).toBe(false);
    const { policy: _, ...manifest } = result.manifest;
    expect(JSON.stringify({ ...result, manifest })).not.toMatch(/"[xy]"/);
    expect(verifyMatching(cohort, policy, JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
  });

  it('nothing of one person is told in reviews, reports and workbooks of a protected attribute', async () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm' }],
      mentees: ['x', 'y'].map((gender, at) => ({ id: `e${at}`, protectedAttributes: { gender } })),
    };
    const policy: PolicyInput = {
      coverGroups: { field: 'protectedAttributes.gender', groups: { x: { people: 1 } } },
    };
    const by = { reviewer: 'jo', at: '2026-01-05T09:00:00Z', reason: 'on leave' };
    const matched = optimal(matchCohort(cohort, policy));
    const reviewed = reviewMatching(cohort, policy, matched, [
      {
        kind: 'change',
        pairs: [{ mentorId: 'm', menteeId: 'e0' }],
        to: [{ mentorId: 'm', menteeId: 'e1' }],
        ...by,
      },
    ]);
    expect(reviewed.review.log[0]!.change).toEqual({ objective: null, loss: 0, scoreLoss: 0 });
    expect(verifyMatching(cohort, policy, reviewed)).toMatchObject({ ok: true });
    const open = openMatching(cohort, policy, matched);
    const data = reportData(open);
    expect(data.pairs).toMatchObject([
      { menteeId: 'e0', firmness: 'unknown', margin: null, alternatives: [] },
    ]);
    expect(data.unmatched).toMatchObject([{ id: 'e1', remedies: null }]);
    expect(data.seats).toMatchObject([{ id: 'm', oneMore: null }]);
    expect(data.recruits).toBeNull();
    expect(data.effort).toMatchObject({ margins: false, remedies: false, seatValues: false });
    const sheets = JSON.stringify(await readWorkbook(await decisionWorkbook(open)));
    expect(sheets).toContain('firmness and alternates are not told');
    expect(sheets).not.toContain('of what groups are to have');
  });
});

describe('a policy', () => {
  it('puts groups before the score and the tie-break last, once', () => {
    const policy = definePolicy({
      coverGroups: { field: 'location', share: 0.5 },
      tieBreak: { field: 'attributes.at' },
    });
    expect(policy.objectives).toEqual([
      'mentor-minimums',
      'mentee-minimums',
      'cover-mentees',
      'cover-groups',
      'total-score',
      'first-come',
    ]);
    expect(definePolicy(policy)).toEqual(policy);
    expect(definePolicy({ objectives: ['total-score'], tieBreak: { field: 'grade' } }).objectives).toEqual([
      'total-score',
      'first-come',
    ]);
  });

  it.each<[string, PolicyInput, string]>([
    ['groups without a target', { coverGroups: { field: 'location' } }, 'policy.coverGroups'],
    [
      'two targets at once',
      { coverGroups: { field: 'location', share: 0.5, people: 2 } },
      'policy.coverGroups',
    ],
    [
      'an objective without its groups',
      { objectives: ['cover-groups', 'total-score'] },
      'policy.objectives[0]',
    ],
    [
      'groups without their objective',
      { objectives: ['total-score'], coverGroups: { field: 'location', share: 0.5 } },
      'policy.coverGroups',
    ],
    [
      'groups beside the lowest score',
      { objectives: ['cover-groups', 'worst-off'], coverGroups: { field: 'location', share: 0.5 } },
      'policy.objectives[0]',
    ],
    ['first-come without a field', { objectives: ['total-score', 'first-come'] }, 'policy.objectives[1]'],
    ['a share above 1', { coverGroups: { field: 'location', share: 80 } }, 'policy.coverGroups.share'],
    [
      'a list as a field',
      { coverGroups: { field: 'interests' as 'location', share: 1 } },
      'policy.coverGroups.field',
    ],
    [
      'a protected attribute as a tie-break',
      { tieBreak: { field: 'protectedAttributes.age' as 'location' } },
      'policy.tieBreak.field',
    ],
  ])('is refused: %s', (_, policy, path) => {
    expect(() => definePolicy(policy)).toThrow(
      expect.objectContaining({ code: 'invalid-input', issues: [expect.objectContaining({ path })] }),
    );
  });

  it('is warned of that means less than it says', () => {
    const mentees = [
      { id: 'a', location: 'Lyon', attributes: { at: 1 } },
      { id: 'b', location: 'Lyon', attributes: { at: 1 } },
      { id: 'c', attributes: { at: 1 } },
    ];
    const cohort: Cohort = { mentors: [{ id: 'm' }, { id: 'n' }], mentees };
    const told = (policy: PolicyInput, people: Cohort = cohort) =>
      matchCohort(people, policy)
        .warnings.filter(({ id }) => /^warnings\.(?:group|first-come)/.test(id))
        .map(({ id, path, params }) => ({ id, path, ...params }));
    expect(told({ coverGroups: { field: 'location', share: 0.5, groups: { Lion: { people: 2 } } } })).toEqual(
      [
        { id: 'warnings.groups-blank', path: 'policy.coverGroups.field', field: 'location', count: 1 },
        {
          id: 'warnings.group-of-nobody',
          path: 'policy.coverGroups.groups',
          field: 'location',
          count: 1,
          examples: ['Lion → Lyon'],
          more: 0,
        },
      ],
    );
    expect(told({ coverGroups: { field: 'attributes.locations', share: 0.5 } })).toEqual([
      expect.objectContaining({ id: 'warnings.groups-unknown', near: 'location' }),
    ]);
    expect(told({ coverGroups: { field: 'role', share: 0.5 } })).toEqual([
      expect.objectContaining({ id: 'warnings.groups-unknown' }),
    ]);
    const each = { ...cohort, mentees: mentees.map((one, at) => ({ ...one, location: `site ${at}` })) };
    expect(told({ coverGroups: { field: 'location', share: 0.5 } }, each)).toEqual([
      { id: 'warnings.groups-of-one', path: 'policy.coverGroups.field', field: 'location', groups: 3 },
    ]);
    const met: PolicyInput = {
      coverGroups: { field: 'location', share: 0.5 },
      locks: [{ mentorId: 'm', menteeId: 'a' }],
    };
    expect(told(met).map(({ id }) => id)).toEqual(['warnings.groups-blank', 'warnings.groups-met-already']);
    expect(told({ tieBreak: { field: 'attributes.at' } })).toEqual([
      { id: 'warnings.first-come-equal', path: 'policy.tieBreak.field', field: 'attributes.at', mentees: 3 },
    ]);
    expect(told({ tieBreak: { field: 'attributes.att' } })).toEqual([
      expect.objectContaining({ id: 'warnings.first-come-unknown', near: 'attributes.at' }),
    ]);
    const some = {
      ...cohort,
      mentees: mentees.map((one, at) => ({ ...one, attributes: at === 0 ? {} : { at } })),
    };
    expect(told({ tieBreak: { field: 'attributes.at' } }, some)).toEqual([
      { id: 'warnings.first-come-blank', path: 'policy.tieBreak.field', field: 'attributes.at', count: 1 },
    ]);
    // Objectives play no part in a stable matching.
    expect(told({ coverGroups: { field: 'role', share: 0.5 }, method: 'stable' })).toEqual([]);
  });
});

function withSites(cohort: Cohort): Cohort {
  return {
    ...cohort,
    mentees: cohort.mentees.map((mentee, at) => ({
      ...mentee,
      attributes: {
        ...mentee.attributes,
        site: ['Lyon', 'Oslo', 'Turin'][(at * 7) % 3]!,
        submitted: (at * 31) % 17,
      },
    })),
  };
}
