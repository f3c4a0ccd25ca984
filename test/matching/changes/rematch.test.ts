import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  definePolicy,
  matchCohort,
  openMatching,
  type PolicyInput,
  type RematchOptions,
  rematch,
  verifyMatching,
  whyNot,
  withoutPeople,
} from '../../../src';
import type { DeclinedPair, RematchedMatching } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { compareValues, type ObjectiveValues } from '../../../src/matching/problem/objective-values';
import { sealOf } from '../../../src/matching/records';
import { deepFreeze, smallPolicy } from '../arbitraries';
import { type Candidate, enumerate, expectMatches, keyOf } from '../enumerate';
import { tableCohort, tableCriterion } from '../table';

const extensions = { criteria: [tableCriterion] };
const tabled = (policy: PolicyInput): PolicyInput => ({ ...policy, weights: { table: 1 }, minimumScore: 0 });

/** A matching, and what has changed since: people left and joined, a pair was declined, other scores. */
const change = fc.record({
  before: tableCohort(4),
  now: tableCohort(4),
  policy: smallPolicy.map(tabled),
  leaves: fc.nat(9),
  declines: fc.option(fc.nat(9), { nil: undefined }),
});

interface Changed {
  readonly previous: RematchedMatching;
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  readonly declined: readonly DeclinedPair[];
}

function toChanged({
  before,
  now,
  policy,
  leaves,
  declines,
}: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  const result = matchCohort(before, policy, extensions);
  if (result.status === 'infeasible') return undefined;
  const previous = deepFreeze(expectMatches(result)) as RematchedMatching;
  const leaver = now.mentors[leaves]?.id;
  const cohort = deepFreeze(leaver === undefined ? now : withoutPeople(now, [leaver]));
  const declinedPair = declines === undefined ? undefined : previous.matches[declines];
  const declined =
    declinedPair === undefined
      ? []
      : [{ mentorId: declinedPair.mentorId, menteeId: declinedPair.menteeId, by: 'mentee' as const }];
  return { previous, cohort, policy, declined } satisfies Changed;
}

/** All matchings with the number of pairs that each breaks, by the definition. */
function candidates({ previous, cohort, policy, declined }: Changed): (Candidate & { broken: number })[] {
  const rules =
    declined.length > 0
      ? [...definePolicy(policy).rules, { kind: 'excluded-pairs' as const, pairs: here(cohort, declined) }]
      : policy.rules;
  const all = enumerate(cohort, rules === undefined ? policy : { ...policy, rules }, extensions);
  const possible = new Set(all.flatMap(({ pairs }) => pairs.map(keyOf)));
  const eligible = new Set(
    enumerate(
      {
        mentors: cohort.mentors.map((mentor) => ({ ...mentor, capacity: { max: 1 } })),
        mentees: cohort.mentees.map((mentee) => ({ ...mentee, capacity: { max: 1 } })),
      },
      { ...policy, ...(rules && { rules }), objectives: ['total-score'], minimums: 'preferred', locks: [] },
      extensions,
    ).flatMap(({ pairs }) => pairs.map(keyOf)),
  );
  expect([...possible].every((key) => eligible.has(key))).toBe(true);
  const keepable = previous.matches.map(keyOf).filter((key) => eligible.has(key));
  return all.map((candidate) => {
    const kept = new Set(candidate.pairs.map(keyOf));
    return { ...candidate, broken: keepable.filter((key) => !kept.has(key)).length };
  });
}

function here(cohort: Cohort, pairs: readonly DeclinedPair[]): { mentorId: string; menteeId: string }[] {
  return pairs
    .filter(
      ({ mentorId, menteeId }) =>
        cohort.mentors.some(({ id }) => id === mentorId) && cohort.mentees.some(({ id }) => id === menteeId),
    )
    .map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
}

function best(values: readonly ObjectiveValues[]): ObjectiveValues {
  return values.reduce((a, b) => (compareValues(a, b) >= 0 ? a : b));
}

function valuesOfResult(all: readonly Candidate[], result: RematchedMatching): ObjectiveValues {
  const keys = result.matches.map(keyOf).sort();
  const found = all.find(({ pairs }) => pairs.map(keyOf).sort().join() === keys.join());
  if (found === undefined) throw new Error('the result is not one of the matchings there are');
  return found.values;
}

function expectVerified(cohort: Cohort, result: RematchedMatching): void {
  const verified = verifyMatching(
    cohort,
    result.manifest.policy,
    JSON.parse(JSON.stringify(result)),
    extensions,
  );
  expect(verified).toMatchObject({ ok: true });
}

/** Whose search left nothing open may not say that it ended early, nor may status and record differ. */
function expectNoLess(cohort: Cohort, result: RematchedMatching): void {
  const { seal: _, ...record } = { ...result.rematch, proof: { kind: 'stopped' as const } };
  const early = { ...result, rematch: { ...record, seal: sealOf(record) } };
  const feasible = { status: 'feasible', certificate: { ...result.certificate, kind: 'feasible' } };
  for (const forged of [early, { ...result, ...feasible }, { ...early, ...feasible }])
    expect(verifyMatching(cohort, result.manifest.policy, forged, extensions)).toMatchObject({
      ok: false,
      problems: ['the status does not agree with how the search ended'],
    });
}

/** What every rematch must say of itself. */
function checkRecord(changed: Changed, result: RematchedMatching, broken: number): void {
  const { previous, declined } = changed;
  const { rematch: record } = result;
  const now = new Set(result.matches.map(keyOf));
  const before = previous.matches.map(keyOf);
  expect(record.kept.map(keyOf)).toEqual(before.filter((key) => now.has(key)));
  expect(record.ended.map(keyOf)).toEqual(before.filter((key) => !now.has(key)));
  expect(record.begun.map(keyOf)).toEqual(result.matches.map(keyOf).filter((key) => !before.includes(key)));
  expect(record.changes).toBe(broken);
  for (const pair of declined) {
    expect(now.has(keyOf(pair))).toBe(false);
    expect(record.past).toContainEqual({
      mentorId: pair.mentorId,
      menteeId: pair.menteeId,
      kind: 'declined',
      round: 1,
    });
  }
  for (const { mentorId, menteeId, cause, score } of record.ended) {
    const kind = cause === 'declined' ? 'declined' : 'proposed';
    expect(record.past).toContainEqual({ mentorId, menteeId, kind, round: 1 });
    if (cause === 'mentor-left') expect(score).toBeNull();
  }
}

describe('rematch with maxChanges', () => {
  it('is the best of all matchings that break at most so many pairs, and states what the limit costs', () => {
    const proofs = new Set<string>();
    fc.assert(
      fc.property(change, fc.nat(4), (given, maxChanges) => {
        const changed = toChanged(given);
        if (changed === undefined) return;
        const all = candidates(changed);
        const allowed = all.filter(({ broken }) => broken <= maxChanges);
        const options = { maxChanges, declined: changed.declined, ...extensions };
        const result = rematch(changed.cohort, changed.policy, changed.previous, options);
        if (all.length === 0) {
          expect(result.status).toBe('infeasible');
          return;
        }
        if (allowed.length === 0) {
          const leastChanges = Math.min(...all.map(({ broken }) => broken));
          expect(result).toMatchObject({ status: 'too-few-changes', leastChanges });
          return;
        }
        const matching = expectMatches(result) as RematchedMatching;
        const values = valuesOfResult(all, matching);
        expect(compareValues(values, best(allowed.map((one) => one.values)))).toBe(0);
        const limitless = best(all.map((one) => one.values));
        expect(matching.rematch.price.objective === null).toBe(compareValues(values, limitless) === 0);
        expect(matching.rematch.price.loss).toBeGreaterThanOrEqual(0);
        checkRecord(changed, matching, brokenOf(all, matching));
        proofs.add(matching.rematch.proof.kind);
        expectVerified(changed.cohort, matching);
        if (matching.rematch.proof.kind === 'search') expectNoLess(changed.cohort, matching);
      }),
      { numRuns: 150 },
    );
    expect([...proofs].sort()).toEqual(['prices', 'search']);
  });
});

function brokenOf(all: readonly (Candidate & { broken: number })[], result: RematchedMatching): number {
  const keys = result.matches.map(keyOf).sort().join();
  return all.find(({ pairs }) => pairs.map(keyOf).sort().join() === keys)!.broken;
}

describe('rematch with a switching cost', () => {
  it('is the best of all matchings when each broken pair is paid for out of the total', () => {
    let broken = 0;
    fc.assert(
      fc.property(change, fc.constantFrom(0, 0.1, 0.25, 0.5, 2), (given, switchingCost) => {
        const changed = toChanged(given);
        if (changed === undefined) return;
        const all = candidates(changed);
        const options = { switchingCost, declined: changed.declined, ...extensions };
        const result = rematch(changed.cohort, changed.policy, changed.previous, options);
        if (all.length === 0) {
          expect(result.status).toBe('infeasible');
          return;
        }
        const matching = expectMatches(result) as RematchedMatching;
        const { objectives, scoreUnit } = definePolicy(matching.manifest.policy);
        const units = Math.round(switchingCost * scoreUnit);
        const paid = (values: ObjectiveValues, broken: number) =>
          values.map((list, at) =>
            objectives[at] === 'total-score' ? list.map((total) => total - units * broken) : list,
          );
        const most = best(all.map(({ values, broken }) => paid(values, broken)));
        const reached = brokenOf(all, matching);
        expect(compareValues(paid(valuesOfResult(all, matching), reached), most)).toBe(0);
        // Of equal optima it keeps the most pairs.
        const equal = all.filter(({ values, broken }) => compareValues(paid(values, broken), most) === 0);
        expect(reached).toBe(Math.min(...equal.map(({ broken }) => broken)));
        checkRecord(changed, matching, reached);
        if (reached > 0) broken++;
        expectVerified(changed.cohort, matching);
      }),
      { numRuns: 150 },
    );
    expect(broken).toBeGreaterThan(0);
  });

  it('agrees with a limit on changes where both break equally many pairs, at 300 by 300', () => {
    const cohort = generateCohort({ mentors: 300, mentees: 300, seed: 'season' });
    const previous = matchCohort(cohort);
    const leavers = expectMatches(previous)
      .matches.slice(0, 6)
      .map(({ mentorId }) => mentorId);
    const now = withoutPeople(cohort, leavers);
    const policy: PolicyInput = { form: 'situational' };
    for (const switchingCost of [0.2, 0.4]) {
      const priced = expectMatches(rematch(now, policy, previous, { switchingCost })) as RematchedMatching;
      const { changes } = priced.rematch;
      expect(changes).toBeGreaterThan(0);
      const limited = expectMatches(
        rematch(now, policy, previous, { maxChanges: changes }),
      ) as RematchedMatching;
      expect(limited.rematch.changes).toBe(changes);
      expect(limited.summary.totalUnits).toBe(priced.summary.totalUnits);
      expect(limited.rematch.proof.kind).toBe('prices');
      const free = expectMatches(matchCohort(now, priced.manifest.policy));
      const loss = free.summary.totalUnits - priced.summary.totalUnits;
      expect(priced.rematch.price).toMatchObject({ objective: 'total-score', loss });
      expect(limited.rematch.price).toEqual(priced.rematch.price);
      expect(verifyMatching(now, priced.manifest.policy, priced)).toMatchObject({ ok: true });
      expect(verifyMatching(now, limited.manifest.policy, limited)).toMatchObject({ ok: true });
    }
  });
});

describe('rounds', () => {
  const cohort: Cohort = {
    mentors: [
      { id: 'ana', skills: [{ name: 'sql', level: 5 }] },
      { id: 'ben', skills: [{ name: 'sql', level: 4 }] },
      { id: 'cleo', skills: [{ name: 'sql', level: 3 }] },
    ],
    mentees: [
      { id: 'x', skillsWanted: [{ name: 'sql', target: 5 }] },
      { id: 'y', skillsWanted: [{ name: 'sql', target: 4 }] },
    ],
  };
  const policy: PolicyInput = { weights: { skills: 1 } };
  const pairs = (result: { matches: readonly { mentorId: string; menteeId: string }[] }) =>
    result.matches.map(keyOf);

  it('does not propose again what was declined, round after round, unless that is allowed', () => {
    const first = expectMatches(matchCohort(cohort, policy));
    expect(pairs(first)).toEqual(['ana x', 'ben y']);
    const options: RematchOptions = {
      switchingCost: 0,
      declined: [{ mentorId: 'ana', menteeId: 'x', by: 'mentor', reason: 'no time' }],
    };
    const second = expectMatches(rematch(cohort, policy, first, options)) as RematchedMatching;
    expect(pairs(second)).not.toContain('ana x');
    expect(second.rematch).toMatchObject({
      round: 1,
      declined: [{ mentorId: 'ana', menteeId: 'x', reason: 'no time' }],
    });
    expect(second.rematch.ended).toContainEqual(
      expect.objectContaining({ mentorId: 'ana', cause: 'declined' }),
    );
    expect(second.rematch.past).toEqual([
      { mentorId: 'ana', menteeId: 'x', kind: 'declined', round: 1 },
      { mentorId: 'ben', menteeId: 'y', kind: 'proposed', round: 1 },
    ]);

    const third = expectMatches(rematch(cohort, policy, second, { switchingCost: 0 })) as RematchedMatching;
    expect(third.rematch.round).toBe(2);
    expect(pairs(third)).not.toContain('ana x');
    expect(pairs(third)).toEqual(pairs(second));
    const forgiven = expectMatches(rematch(cohort, policy, second, { switchingCost: 0, allowAgain: true }));
    expect(pairs(forgiven)).toEqual(['ana x', 'ben y']);
  });

  it('uses the rule no-previous-pair where the policy has it, and the policy of the round is enough to go on', () => {
    const ruled: PolicyInput = { ...policy, rules: [{ kind: 'no-previous-pair' }] };
    const first = matchCohort(cohort, ruled);
    const declined = [{ mentorId: 'ana', menteeId: 'x' }];
    const second = expectMatches(
      rematch(cohort, ruled, first, { maxChanges: 1, declined }),
    ) as RematchedMatching;
    expect(second.manifest.policy.rules).toEqual(ruled.rules);
    const answer = whyNot(
      openMatching(cohort, second.manifest.policy, matchCohort(cohort, second.manifest.policy)),
      declined[0]!,
    );
    expect(answer).toMatchObject({ status: 'not-eligible', rules: [{ rule: 'no-previous-pair' }] });
    // A later round may start from either policy, and from people who left.
    const smaller = withoutPeople(cohort, ['ana']);
    for (const next of [policy, second.manifest.policy]) {
      const third = expectMatches(rematch(smaller, next, second, { maxChanges: 2 })) as RematchedMatching;
      expect(verifyMatching(smaller, third.manifest.policy, third)).toMatchObject({ ok: true });
    }
  });

  it('replays byte for byte from the JSON of the round before, whatever the order of rows', () => {
    const big = generateCohort({ mentors: 40, mentees: 45, seed: 'replay' });
    const play = (people: Cohort) => {
      let result = matchCohort(people);
      let now = people;
      const rounds: string[] = [];
      for (let round = 0; round < 3; round++) {
        const { matches } = expectMatches(result);
        const [gone, declines] = [matches[round]!, matches[round + 5]!];
        now = withoutPeople(now, [gone.mentorId]);
        const declined = [{ mentorId: declines.mentorId, menteeId: declines.menteeId }];
        const next = rematch(now, {}, result, { maxChanges: 2, declined });
        const text = JSON.stringify(next);
        rounds.push(text);
        result = JSON.parse(text);
      }
      return rounds;
    };
    const reversed = { ...big, mentors: [...big.mentors].reverse(), mentees: [...big.mentees].reverse() };
    expect(play(reversed)).toEqual(play(big));
  });

  it('never breaks a lock, and refuses one on a declined pair', () => {
    const first = matchCohort(cohort, policy);
    const locks = [{ mentorId: 'cleo', menteeId: 'x' }];
    const second = expectMatches(rematch(cohort, { ...policy, locks }, first, { maxChanges: 3 }));
    expect(pairs(second)).toContain('cleo x');
    expect(rematch(cohort, { ...policy, locks }, first, { maxChanges: 0 })).toMatchObject({
      status: 'too-few-changes',
      leastChanges: 1,
      text: expect.stringContaining('at least 1 pair has to be broken'),
    });
    expect(() => rematch(cohort, { ...policy, locks }, first, { maxChanges: 3, declined: locks })).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('says why pairs had to end', () => {
    const first = matchCohort(cohort, policy);
    const changedPeople: Cohort = {
      ...withoutPeople(cohort, ['ana']),
      mentees: cohort.mentees.map((mentee) => ({ ...mentee, department: 'sales' })),
      mentors: [{ id: 'ben', department: 'sales' }, { id: 'cleo' }],
    };
    const rules: PolicyInput['rules'] = [{ kind: 'different', field: 'department' }];
    const second = expectMatches(
      rematch(changedPeople, { ...policy, rules }, first, { maxChanges: 0 }),
    ) as RematchedMatching;
    expect(second.rematch.ended).toMatchObject([
      { mentorId: 'ana', menteeId: 'x', cause: 'mentor-left', score: null },
      { mentorId: 'ben', menteeId: 'y', cause: 'not-eligible', rules: ['different:department'] },
    ]);
    expect(second.rematch.changes).toBe(0);
  });
});

describe('bad input', () => {
  const cohort: Cohort = { mentors: [{ id: 'm' }], mentees: [{ id: 'e' }] };
  const result = matchCohort(cohort);
  const refused = (options: RematchOptions, policy: PolicyInput = {}) => {
    try {
      rematch(cohort, policy, result, options);
    } catch (error) {
      return error;
    }
    throw new Error('not refused');
  };

  it.each([
    [{}, 'options'],
    [{ switchingCost: 1, maxChanges: 1 }, 'options'],
    [{ switchingCost: -0.1 }, 'options.switchingCost'],
    [{ switchingCost: Number.NaN }, 'options.switchingCost'],
    [{ switchingCost: Number.POSITIVE_INFINITY }, 'options.switchingCost'],
    [{ switchingCost: 1e9 }, 'options.switchingCost'],
    [{ maxChanges: -1 }, 'options.maxChanges'],
    [{ maxChanges: 1.5 }, 'options.maxChanges'],
    [{ maxChanges: 1, declined: [{ mentorId: 'nobody', menteeId: 'e' }] }, 'options.declined[0].mentorId'],
  ])('refuses %j', (options, path) => {
    expect(refused(options)).toMatchObject({ code: 'invalid-input', issues: [{ path }] });
  });

  it('refuses an infeasible start, a stable policy, and leximin after the total with a switching cost', () => {
    const impossible = matchCohort(
      { mentors: [{ id: 'm', capacity: { min: 1, max: 1 } }], mentees: [] },
      { minimums: 'required' },
    );
    expect(() => rematch(cohort, {}, impossible, { maxChanges: 1 })).toThrow(
      'there is no matching to start from',
    );
    expect(refused({ maxChanges: 1 }, { method: 'stable' })).toMatchObject({
      issues: [{ path: 'policy.method' }],
    });
    const objectives: PolicyInput['objectives'] = ['total-score', 'leximin'];
    expect(refused({ switchingCost: 1 }, { objectives })).toMatchObject({
      issues: [{ path: 'options.switchingCost' }],
    });
  });

  it('sees that a rematch was tampered with', () => {
    const big = generateCohort({ mentors: 20, mentees: 20, seed: 'tamper' });
    const first = expectMatches(matchCohort(big));
    const now = withoutPeople(big, [first.matches[0]!.mentorId]);
    const second = expectMatches(rematch(now, {}, first, { maxChanges: 1 })) as RematchedMatching;
    const { rematch: record } = second;
    const tampered: RematchedMatching['rematch'][] = [
      { ...record, changes: record.changes + 1 },
      { ...record, kept: record.kept.slice(1) },
      { ...record, price: { objective: 'total-score', loss: 1, scoreLoss: 0.000001 } },
      { ...record, limit: { kind: 'max-changes', changes: 0 }, changes: 1 },
    ];
    for (const one of tampered) {
      expect(
        verifyMatching(now, second.manifest.policy, { ...second, rematch: one } as RematchedMatching).ok,
      ).toBe(false);
    }
    expect(() =>
      whyNot(
        openMatching(now, second.manifest.policy, {
          ...second,
          rematch: { ...record, proof: { kind: 'search' } },
        } as RematchedMatching),
        second.matches[0]!,
      ),
    ).toThrow(expect.objectContaining({ code: 'wrong-cohort' }));
  });
});

it('asks for a limit on changes where no options are given at all', () => {
  const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
  const before = matchCohort(cohort);
  const withoutOptions: (...args: unknown[]) => unknown = rematch as never;
  for (const options of [[], [undefined], [null], [{}]]) {
    expect(() => withoutOptions(cohort, {}, before, ...options)).toThrow(
      /either switchingCost .* or maxChanges/,
    );
  }
});
