import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled as shuffledPositions } from '../../../bench/assignment/families';
import { generateCohort } from '../../../src/entries/synthetic';
import { matchCohort, matchCohortAsync, verifyMatching } from '../../../src/matching';
import type { Cohort, PolicyInput } from '../../../src/model';

const policy: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [{ kind: 'different', field: 'department' }, { kind: 'no-reporting-line' }],
};

/** What a result says, but for the proof, of which there may be several, and the solver that found it. */
function matchedBy(result: ReturnType<typeof matchCohort>): string {
  if (result.status === 'infeasible') return JSON.stringify(result.conflict);
  const { certificate: _, manifest, ...rest } = result;
  return JSON.stringify({ ...rest, manifest: { ...manifest, solver: '' } });
}

/** The people in another order. */
function shuffled({ mentors, mentees, ...rest }: Cohort, seed: number): Cohort {
  const random = seededRandom(seed);
  return {
    ...rest,
    mentors: Array.from(shuffledPositions(random, mentors.length), (at) => mentors[at]!),
    mentees: Array.from(shuffledPositions(random, mentees.length), (at) => mentees[at]!),
  };
}

const pairsOf = (result: ReturnType<typeof matchCohort>) =>
  result.status === 'infeasible'
    ? []
    : result.matches.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`).sort();

function bothWays(cohort: Parameters<typeof matchCohort>[0], given: PolicyInput) {
  const dense = matchCohort(cohort, given, { storage: 'dense' });
  const implicit = matchCohort(cohort, given, { storage: 'implicit' });
  expect(matchedBy(implicit)).toBe(matchedBy(dense));
  if (dense.status === 'infeasible' || implicit.status === 'infeasible') return undefined;
  expect(implicit.summary.totalUnits).toBe(dense.summary.totalUnits);
  expect(implicit.summary.matches).toBe(dense.summary.matches);
  expect(implicit.summary.eligiblePairs).toBe(dense.summary.eligiblePairs);
  expect(verifyMatching(cohort, given, implicit)).toMatchObject({ ok: true });
  return implicit;
}

/** Byte for byte, whichever storage and whatever is explained; verified both ways. */
function sameStable(cohort: Cohort, proposer: 'mentors' | 'mentees'): void {
  const given: PolicyInput = { ...policy, method: 'stable', proposer };
  const dense = matchCohort(cohort, given, { storage: 'dense' });
  const implicit = matchCohort(cohort, given, { storage: 'implicit' });
  expect(implicit).toEqual(dense);
  if (implicit.status === 'infeasible') return;
  const lean = matchCohort(cohort, given, { storage: 'implicit', explanations: 'on-demand' });
  expect(lean).toMatchObject({ summary: implicit.summary, certificate: implicit.certificate });
  for (const storage of ['dense', 'implicit'] as const) {
    expect(verifyMatching(cohort, given, implicit, { storage })).toMatchObject({ ok: true });
    if (implicit.matches.length === 0) continue;
    const { certificate } = implicit;
    const forged = { ...implicit, certificate: { ...certificate, proposer: 'nobody' } };
    expect(verifyMatching(cohort, given, forged, { storage }).ok).toBe(false);
  }
}

describe('implicit storage', () => {
  it('gives the total of dense storage on small cohorts of any shape', () => {
    const shape = fc.record({
      mentors: fc.integer({ min: 0, max: 9 }),
      mentees: fc.integer({ min: 0, max: 9 }),
      seed: fc.string({ maxLength: 5 }),
      multipleRate: fc.constantFrom(0, 0.5),
      minimumRate: fc.constantFrom(0, 0.4),
      priorityRate: fc.constantFrom(0, 0.4),
    });
    fc.assert(
      fc.property(shape, fc.constantFrom(0, 0.3, 0.5), (given, minimumScore) => {
        bothWays(generateCohort(given), { ...policy, minimumScore });
      }),
      { numRuns: 60 },
    );
  });

  it('matches the same people as dense storage, in threads, and whatever the order of people', async () => {
    for (const [at, shape] of [
      { mentors: 40, mentees: 60 },
      { mentors: 150, mentees: 120, multipleRate: 0.6 },
      { mentors: 90, mentees: 130, multipleRate: 0.5, minimumRate: 0.3, priorityRate: 0.4 },
    ].entries()) {
      const cohort = generateCohort({ ...shape, seed: `order ${at}` });
      // Scores of few distinct values have many equally good matchings.
      for (const given of [policy, { ...policy, scoreUnit: 8 }, { weights: { experience: 1 } }]) {
        const dense = matchCohort(cohort, given, { storage: 'dense' });
        const threads = await matchCohortAsync(cohort, given, { storage: 'implicit', threads: 2 });
        if (threads.status === 'stopped') throw new Error('nobody said stop');
        expect(matchedBy(threads)).toBe(matchedBy(dense));
        for (const storage of ['dense', 'implicit'] as const) {
          const other = matchCohort(shuffled(cohort, at + 1), given, { storage });
          expect(pairsOf(other)).toEqual(pairsOf(dense));
        }
      }
    }
  });

  it('gives the total of dense storage at 2,000', () => {
    bothWays(
      generateCohort({ mentors: 2000, mentees: 2000, multipleRate: 0, minimumRate: 0, priorityRate: 0 }),
      policy,
    );
  });

  it('gives the total of dense storage with fewer seats than mentees, of several priorities', () => {
    bothWays(
      generateCohort({ mentors: 400, mentees: 2000, multipleRate: 0.5, minimumRate: 0.3, priorityRate: 0.3 }),
      policy,
    );
  });

  it('gives the total of dense storage with several mentors, minimums and locks', () => {
    const cohort = generateCohort({ mentors: 600, mentees: 600, multipleRate: 0.8, minimumRate: 0.3 });
    const free = bothWays(cohort, policy);
    if (free === undefined) throw new Error('no matching');
    const locks = free.matches
      .filter((_, index) => index % 40 === 0)
      .map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
    const rotated = locks.map(({ mentorId }, index) => ({
      mentorId,
      menteeId: locks[(index + 1) % locks.length]!.menteeId,
    }));
    const given: PolicyInput = { ...policy, rules: [], locks: rotated };
    const locked = bothWays(cohort, given);
    if (locked === undefined) throw new Error('no matching');
    const matched = new Set(locked.matches.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`));
    for (const { mentorId, menteeId } of rotated) expect(matched).toContain(`${mentorId} ${menteeId}`);
  });

  it.each(['mentors', 'mentees'] as const)('gives the same stable matching, proposed by %s', (proposer) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.string(),
        (mentors, mentees, seed) => {
          sameStable(generateCohort({ mentors, mentees, seed, multipleRate: 0.5 }), proposer);
        },
      ),
      { numRuns: 40 },
    );
    sameStable(generateCohort({ mentors: 500, mentees: 700, multipleRate: 0.3 }), proposer);
  });

  it('serves the worst-off first without a matrix, with certificates that hold', () => {
    const cohort = generateCohort({ mentors: 60, mentees: 70, seed: 'worst-off' });
    const orders: PolicyInput['objectives'][] = [
      ['cover-mentees', 'worst-off', 'total-score'],
      ['worst-off', 'total-score'],
      ['cover-mentees', 'leximin'],
      ['cover-mentees', 'mentor-minimums'],
    ];
    for (const objectives of orders) {
      const given: PolicyInput = { ...policy, ...(objectives && { objectives }) };
      const [dense, implicit] = (['dense', 'implicit'] as const).map((storage) => {
        const result = matchCohort(cohort, given, { storage });
        expect(verifyMatching(cohort, given, result, { storage })).toMatchObject({ ok: true });
        if (result.status !== 'optimal') throw new Error('no matching');
        return result.matches.map(({ menteeId, mentorId, units }) => [menteeId, mentorId, units]);
      });
      expect(implicit).toEqual(dense);
    }
  });

  it('checks how scores are kept', () => {
    const cohort = generateCohort({ mentors: 3, mentees: 3 });
    const implicit = { storage: 'implicit' } as const;
    // Objectives play no part in a stable matching.
    expect(matchCohort(cohort, { method: 'stable', objectives: ['leximin'] }, implicit).status).toBe(
      'stable',
    );
    const fair: PolicyInput = { objectives: ['worst-off', 'total-score'] };
    expect(matchCohort(cohort, fair, { storage: 'implicit' }).status).toBe('optimal');
    expect(() => matchCohort(cohort, {}, { storage: 'dense', memoryLimit: 8 })).toThrow('memoryLimit');
    expect(() => matchCohort(cohort, {}, { memoryLimit: 0 })).toThrow('options.memoryLimit');
    expect(() => matchCohort(cohort, {}, { storage: 'disk' } as never)).toThrow('auto, dense or implicit');
    expect(() => matchCohort(cohort, {}, { memoryLimit: 8 })).toThrow(
      /does not keep the scores of all pairs \(36 bytes\) takes about \d+ bytes, and the limit is 8/,
    );
    expect(() => matchCohort(cohort, {}, { storage: 'dense', memoryLimit: 8 })).toThrow(
      /which takes about \d+ bytes/,
    );
    // The matrix takes 16 MB, a run without it less.
    const wide = generateCohort({ mentors: 2000, mentees: 2000 });
    const lean = { memoryLimit: 15_900_000, explanations: 'on-demand' } as const;
    expect(matchCohort(wide, {}, lean).status).toBe('optimal');
    expect(() => matchCohort(wide, {}, { memoryLimit: 7_000_000 })).toThrow('explanations on demand');
  });
});
