import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePolicies,
  explainMatch,
  matchCohort,
  matchCohortAsync,
  matchMargins,
  openMatching,
  parseMatching,
  rematch,
  seatValues,
  sensitivity,
  unmatchedRemedies,
  verifyMatching,
  whatIf,
  whyNot,
} from '../../../src';
import { type Pair, solveAssignmentSteps, verifyAssignment } from '../../../src/assignment';
import type { OptimalMatching } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { matchFactsSteps } from '../../../src/matching';
import { scoreSource } from '../../../src/matching/large';
import { bothWays, OneWaySearch, twinsOf } from '../../../src/matching/match';
import { prepare } from '../../../src/matching/prepared';
import { denseCostsSteps, encode } from '../../../src/matching/problem';
import { type Cohort, OBJECTIVES, type PairRef, type PolicyInput } from '../../../src/model';
import { runToEnd } from '../../../src/steps';
import { errorOf } from '../../support/thrown';
import { bestByEnumeration, compareVectors, worthOf } from '../brute-force';

const RULE = { kind: 'not-both-ways' } as const;

/** People most of whom stand on both sides, with tastes that many share, so that pairs both ways are common. */
const cohort: fc.Arbitrary<Cohort> = fc
  .array(
    fc.record({
      interests: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
      skills: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
      wants: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
      sides: fc.constantFrom('both', 'both', 'both', 'mentors', 'mentees'),
      seats: fc.constantFrom(1, 1, 2),
      takes: fc.constantFrom(1, 1, 2),
      min: fc.constantFrom(0, 0, 1),
      priority: fc.constantFrom(0, 0, 1),
      site: fc.constantFrom('Lyon', 'Oslo'),
      applied: fc.constantFrom(1, 2, 3),
      silent: fc.constantFrom(false, false, true),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((people) => ({
    mentors: people.flatMap(({ sides, interests, skills, seats, min }, at) =>
      sides === 'mentees'
        ? []
        : [
            {
              id: `p${at}`,
              interests,
              skills: skills.map((name) => ({ name })),
              capacity: { max: seats, min },
            },
          ],
    ),
    mentees: people.flatMap(({ sides, interests, wants, takes, priority, site, applied, silent }, at) =>
      sides === 'mentors'
        ? []
        : [
            {
              id: `p${at}`,
              interests,
              skillsWanted: wants.map((name) => ({ name })),
              capacity: { max: takes },
              priority,
              attributes: silent ? {} : { site, applied },
            },
          ],
    ),
  }));

const target = fc.constantFrom({ share: 0.5 }, { share: 1 }, { people: 1 }, { people: 2 });
const policy: fc.Arbitrary<PolicyInput> = fc
  .record({
    weights: fc.constantFrom({ interests: 1 }, { interests: 1, skills: 1 }, { skills: 2, interests: 1 }),
    rules: fc.constant([RULE]),
    ids: fc.constant('shared' as const),
    objectives: fc.shuffledSubarray([...OBJECTIVES], { minLength: 1, maxLength: 5 }).filter((list) => {
      const worst = list.filter((one) => one === 'worst-off' || one === 'leximin').length;
      return worst < 2 && (worst === 0 || !list.includes('cover-groups'));
    }),
    coverGroups: fc.oneof(
      target.map((one) => ({ field: 'attributes.site' as const, ...one })),
      target.map((one) => ({ field: 'attributes.site' as const, groups: { Oslo: one } })),
    ),
    order: fc.constantFrom('ascending' as const, 'descending' as const),
    scoreUnit: fc.constantFrom(10, 1000, 1_000_000),
    minimums: fc.constantFrom<'preferred' | 'required'>('preferred', 'preferred', 'required'),
    seed: fc.constantFrom('one', 'two'),
  })
  .map(({ coverGroups, order, ...rest }) => ({
    ...rest,
    ...(rest.objectives.includes('cover-groups') && { coverGroups }),
    ...(rest.objectives.includes('first-come') && {
      tieBreak: { field: 'attributes.applied' as const, order },
    }),
  }));

/** Whether no two people are a pair both ways round. */
const isOneWay = (pairs: readonly PairRef[]) =>
  !pairs.some((one) =>
    pairs.some((other) => one.mentorId === other.menteeId && one.menteeId === other.mentorId),
  );

describe('no pair both ways round', () => {
  it('is the best of all such matchings, by any objectives, and holds', () => {
    const closings = { all: 0, 'cover-groups': 0, 'first-come': 0 };
    fc.assert(
      fc.property(cohort, policy, (people, given) => {
        const best = bestByEnumeration(people, given, { keeps: isOneWay });
        const result = matchCohort(people, given);
        expect(result.status).toBe(best === null ? 'infeasible' : 'optimal');
        const verified = verifyMatching(people, given, JSON.parse(JSON.stringify(result)));
        expect(verified).toMatchObject({ ok: true });
        if (result.status !== 'optimal' || best === null) return;
        expect(isOneWay(result.matches)).toBe(true);
        expect(compareVectors(worthOf(people, given, result.matches), best)).toBe(0);
        if (result.certificate.oneWay!.solved === 1) return;
        closings.all += 1;
        for (const one of ['cover-groups', 'first-come'] as const)
          if (given.objectives!.includes(one)) closings[one] += 1;
      }),
      { numRuns: 250 },
    );
    expect(closings.all).toBeGreaterThan(40);
    expect(Math.min(closings['cover-groups'], closings['first-come'])).toBeGreaterThan(5);
  });

  it('finds the same whatever its problems start from', () => {
    let starts = 0;
    fc.assert(
      fc.property(cohort, policy, fc.boolean(), (people, given, isDense) => {
        const prepared = prepare(people, given, {});
        const cost = isDense ? runToEnd(denseCostsSteps(prepared)) : scoreSource(prepared);
        const searched = (startsFrom: number) => {
          const found = runToEnd(new OneWaySearch(encode(prepared, cost), prepared, { startsFrom }).run());
          if (found.status === 'stopped') throw new Error('unreachable: nobody says stop');
          const { closed, outcome } = found;
          return {
            closed,
            pairs: outcome.status === 'optimal' ? outcome.pairs : null,
            proof: found.status === 'found' ? [found.solved, found.gap] : found.proven,
          };
        };
        const cold = searched(Number.POSITIVE_INFINITY);
        expect(searched(0)).toEqual(cold);
        if (cold.closed.length > 0) starts += 1;
      }),
      { numRuns: 200 },
    );
    expect(starts).toBeGreaterThan(30);
  });

  it('is the same in both storages, in slices and in any order of the people', async () => {
    const people = generateCohort({ mentors: 40, mentees: 40, bothRate: 0.8, seed: 'peers' });
    const given: PolicyInput = { weights: { interests: 1, experience: 0.2 }, rules: [RULE] };
    const dense = matchCohort(people, given, { storage: 'dense' });
    const implicit = matchCohort(people, given, { storage: 'implicit' });
    const sliced = await matchCohortAsync(people, given);
    const threaded = await matchCohortAsync(people, given, { storage: 'implicit', threads: 2 });
    const onDemand = matchCohort(people, given, { explanations: 'on-demand' });
    const turned = matchCohort(
      { ...people, mentors: [...people.mentors].reverse(), mentees: [...people.mentees].reverse() },
      given,
    );
    const pairs = (result: typeof dense) =>
      (result.status === 'optimal' ? result.matches : []).map((one) => [one.mentorId, one.menteeId]);
    expect(pairs(dense).length).toBeGreaterThan(30);
    for (const other of [implicit, turned, onDemand]) expect(pairs(other)).toEqual(pairs(dense));
    expect(JSON.stringify(sliced)).toBe(JSON.stringify(dense));
    expect(JSON.stringify(threaded)).toBe(JSON.stringify(implicit));
    for (const field of ['summary', 'certificate', 'manifest'] as const)
      expect(onDemand).toHaveProperty(field, Reflect.get(dense, field));
    expect(verifyMatching(people, given, dense)).toMatchObject({ ok: true });
    expect(verifyMatching(people, given, implicit, { storage: 'implicit' })).toMatchObject({ ok: true });
    // The manifest replays the run, and no more is claimed of a policy without the rule.
    expect(verifyMatching(people, dense.manifest.policy, dense)).toMatchObject({ ok: true });
    expect(JSON.stringify(matchCohort(people, dense.manifest.policy))).toBe(JSON.stringify(dense));
  });
});

const interestsOf = (id: string) => (id < 'c' ? ['chess', 'art'] : ['art', 'wine']);
const peers = ['ana', 'ben', 'cleo', 'dan'].map((id) => ({ id, interests: interestsOf(id) }));
const PEER: Cohort = { mentors: peers, mentees: peers };
const PEERS: PolicyInput = { weights: { interests: 1 }, rules: [RULE] };

function optimal(people: Cohort, given: PolicyInput): OptimalMatching {
  const result = matchCohort(people, given);
  if (result.status !== 'optimal') throw new Error(result.status);
  return result;
}

describe('a matching without pairs both ways', () => {
  it('goes round where a plain one goes to and fro, and says what it closed', () => {
    const plain = optimal(PEER, { ...PEERS, rules: [] });
    expect(plain.matches.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`)).toEqual([
      'ben ana',
      'ana ben',
      'dan cleo',
      'cleo dan',
    ]);
    const result = optimal(PEER, PEERS);
    expect(result.matches).toHaveLength(4);
    expect(result.certificate.oneWay?.solved).toBeGreaterThan(1);
    const [rule] = result.manifest.policy.rules ?? [];
    expect(rule).toMatchObject({ kind: 'not-both-ways' });
    expect(result.summary.rules.find((one) => one.rule === 'not-both-ways')?.forbidden).toBeGreaterThan(0);
    expect(result.warnings).toEqual([]);
  });

  it('is refused by verification where two are paired both ways, or the search is told otherwise', () => {
    const result = optimal(PEER, PEERS);
    const told = verifyMatching(PEER, PEERS, result);
    expect(told.ok && told.checks.some((check) => check.includes('searching again'))).toBe(true);
    const { certificate, manifest } = result;
    const oneWay = { solved: 1 };
    expect(verifyMatching(PEER, PEERS, { ...result, certificate: { ...certificate, oneWay } }).ok).toBe(
      false,
    );
    const { oneWay: _, ...bare } = certificate;
    expect(verifyMatching(PEER, PEERS, { ...result, certificate: bare }).ok).toBe(false);
    const plain = optimal(PEER, { ...PEERS, rules: [] });
    const forged = {
      ...plain,
      manifest: { ...plain.manifest, policy: { ...manifest.policy, rules: [RULE] } },
    };
    const verified = verifyMatching(PEER, PEERS, forged);
    expect(verified.ok).toBe(false);
  });

  it('tells the gap where the search ends early, never more than there is', () => {
    const people = generateCohort({
      mentors: 24,
      mentees: 24,
      bothRate: 1,
      multipleRate: 0,
      minimumRate: 0,
      blankRate: 0,
      seed: 'gap',
    });
    const prepared = prepare(people, { weights: { interests: 1 }, rules: [RULE] }, {});
    const problem = encode(prepared, scoreSource(prepared));
    const short = runToEnd(new OneWaySearch(problem, prepared, { most: 4 }).run());
    const long = runToEnd(
      new OneWaySearch(problem, prepared, {
        most: 400,
        check: (one, outcome) => verifyAssignment(one, outcome).ok,
      }).run(),
    );
    if (short.status !== 'found' || long.status !== 'found') throw new Error('both find a matching');
    expect(short.gap?.objective).toBe('total-score');
    const total = (pairs: readonly Pair[]) =>
      pairs.reduce((sum, [mentee, mentor]) => sum + prepared.scoring.units(mentor, mentee), 0);
    expect(total(long.outcome.pairs)).toBeGreaterThanOrEqual(total(short.outcome.pairs));
    expect(total(long.outcome.pairs) - total(short.outcome.pairs)).toBeLessThanOrEqual(short.gap!.most);
  });

  it('is feasible where the search ends early, never optimal, and its checker knows which', async () => {
    const people = generateCohort({
      mentors: 30,
      mentees: 30,
      bothRate: 1,
      multipleRate: 0,
      minimumRate: 0,
      blankRate: 0,
      seed: 'd',
    });
    const given: PolicyInput = { weights: { interests: 1 }, rules: [RULE] };
    const result = matchCohort(people, given);
    if (result.status !== 'feasible') throw new Error(result.status);
    const { certificate } = result;
    expect(certificate.kind).toBe('feasible');
    expect(certificate.oneWay).toMatchObject({ gap: { objective: 'total-score' } });
    expect(certificate.oneWay!.gap.most).toBeGreaterThan(0);
    expect(result.warnings.map(({ id }) => id)).toContain('warnings.one-way-open');
    expect(JSON.stringify(await matchCohortAsync(people, given))).toBe(JSON.stringify(result));
    expect(errorOf(() => matchCohort(people, given, { strict: true })).issues[0]?.path).toBe(
      'policy.rules[0]',
    );
    const stored = parseMatching(JSON.parse(JSON.stringify(result)));
    expect(stored).toEqual(result);
    const told = verifyMatching(people, given, stored);
    expect(told.ok && told.checks.some((check) => check.includes('within the gap stated'))).toBe(true);

    // Who calls it proven is found out, and so is who calls a proven one open, or a plain one.
    const { solved } = certificate.oneWay!;
    const optimum = { ...result, status: 'optimal', certificate: { ...certificate, kind: 'optimal' } };
    const claims = { ...optimum, certificate: { ...optimum.certificate, oneWay: { solved } } };
    const warnings = result.warnings.filter(({ id }) => id !== 'warnings.one-way-open');
    const mixed = { ...result, status: 'optimal' };
    for (const forged of [claims, { ...claims, warnings }, optimum, mixed])
      expect(verifyMatching(people, given, forged).ok).toBe(false);
    const proven = optimal(PEER, PEERS);
    const oneWay = { solved: proven.certificate.oneWay!.solved, gap: certificate.oneWay!.gap };
    const modest = {
      ...proven,
      status: 'feasible',
      certificate: { ...proven.certificate, kind: 'feasible', oneWay },
    };
    expect(verifyMatching(PEER, PEERS, modest).ok).toBe(false);
    const plain = optimal(PEER, { ...PEERS, rules: [] });
    const open = { ...plain, status: 'feasible', certificate: { ...plain.certificate, kind: 'feasible' } };
    expect(verifyMatching(PEER, { ...PEERS, rules: [] }, open).ok).toBe(false);

    // What asks it again says the same of its answer.
    const changed = whatIf(openMatching(people, given, result), [
      { kind: 'weight', criterion: 'interests', to: 2 },
    ]);
    expect(changed.status).toBe('feasible');
    const [outcome] = comparePolicies(people, [
      { name: 'one way', policy: given },
      { name: 'plain', policy: { ...given, rules: [] } },
    ]);
    expect(outcome?.status).toBe('feasible');
  });

  it('answers questions with the directions as they are, matches again what is asked, and refuses the rest', () => {
    const result = optimal(PEER, PEERS);
    const open = openMatching(PEER, PEERS, result);
    const { mentorId, menteeId } = result.matches[0]!;
    expect(explainMatch(open, { mentorId, menteeId }).score).toBe(result.matches[0]!.score);
    const back = { mentorId: menteeId, menteeId: mentorId };
    const answer = whatIf(open, [{ kind: 'objectives', objectives: ['cover-mentees', 'worst-off'] }]);
    expect(answer.status).toBe('optimal');
    const keys = answer.pairs.map((pair) => `${pair.mentorId} ${pair.menteeId}`);
    for (const pair of answer.pairs) expect(keys).not.toContain(`${pair.menteeId} ${pair.mentorId}`);
    const asked = [
      () => rematch(PEER, PEERS, result, { maxChanges: 1 }),
      () => sensitivity(open),
      () => matchMargins(open),
      () => seatValues(open),
      () => whyNot(open, back),
      () => unmatchedRemedies(open, { menteeId: result.matches[0]!.menteeId }),
    ];
    for (const refused of asked) expect(errorOf(refused).issues[0]?.message).toContain('not-both-ways');
    // An audit has all but firmness.
    const { mentees } = runToEnd(matchFactsSteps(open));
    expect(mentees.flatMap(({ scores }) => scores)).toHaveLength(result.matches.length);
    expect(mentees.map(({ firm }) => firm)).toEqual(mentees.map(() => null));
  });

  it('gives pairs within all bounds, none both ways, whenever it is told to stop', () => {
    const people = generateCohort({ mentors: 8, mentees: 8, bothRate: 1, blankRate: 0, seed: 'stop' });
    const prepared = prepare(people, { weights: { interests: 1 }, rules: [RULE] }, {});
    const problem = encode(prepared, runToEnd(denseCostsSteps(prepared)));
    const toldAt = (at: number) => {
      const steps = new OneWaySearch(problem, prepared, { solve: solveAssignmentSteps }).run();
      let step = steps.next();
      let count = 0;
      while (step.done !== true) step = steps.next(count++ >= at ? 'stop' : undefined);
      return { found: step.value, count };
    };
    const whole = toldAt(Number.POSITIVE_INFINITY);
    const twins = twinsOf(prepared.cohort, prepared.policy);
    const stopped: string[] = [];
    for (let at = 0; at < whole.count; at += at < 30 ? 1 : 8) {
      const { found } = toldAt(at);
      if (found.status === 'none') throw new Error('unreachable: nobody has a minimum');
      const pairs = found.status === 'stopped' ? found.pairs : found.outcome.pairs;
      expect(pairs.length).toBeGreaterThan(0);
      expect(bothWays(twins, pairs)).toEqual([]);
      expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
      const taken = (end: 0 | 1, index: number) => pairs.filter((pair) => pair[end] === index).length;
      for (const [row, column] of pairs) {
        expect(prepared.rules.allows(column, row)).toBe(true);
        expect(taken(0, row)).toBeLessThanOrEqual(problem.rowMax![row]!);
        expect(taken(1, column)).toBeLessThanOrEqual(problem.columnMax![column]!);
      }
      expect(found.status).toBe('stopped');
      stopped.push(pairs.join(' '));
    }
    // What was found is kept, and who stops late has the best of all.
    if (whole.found.status !== 'found') throw new Error('unreachable: the search ends');
    expect(stopped.at(-1)).toBe(whole.found.outcome.pairs.join(' '));
    expect(new Set(stopped).size).toBeGreaterThan(1);
  });

  it('holds where a time limit ends the search', async () => {
    const people = generateCohort({ mentors: 300, mentees: 300, bothRate: 1, seed: 'limit' });
    const given: PolicyInput = { weights: { interests: 1, experience: 0.1 }, rules: [RULE] };
    const result = await matchCohortAsync(people, given, { timeLimit: 40 });
    if (result.status === 'infeasible') throw new Error(result.status);
    const keys = new Set(result.matches.map((one) => `${one.mentorId} ${one.menteeId}`));
    for (const one of result.matches) expect(keys).not.toContain(`${one.menteeId} ${one.mentorId}`);
    expect(verifyMatching(people, given, result)).toMatchObject({ ok: true });
  });

  it('keeps locks, and refuses those of both directions, a stable method, and warns where nobody stands on both sides', () => {
    const locks = [{ mentorId: 'ana', menteeId: 'ben' }];
    const kept = optimal(PEER, { ...PEERS, locks });
    expect(kept.matches).toContainEqual(expect.objectContaining(locks[0]));
    expect(kept.matches).not.toContainEqual(expect.objectContaining({ mentorId: 'ben', menteeId: 'ana' }));
    const both = [...locks, { mentorId: 'ben', menteeId: 'ana' }];
    expect(errorOf(() => matchCohort(PEER, { ...PEERS, locks: both })).issues[0]?.path).toMatch(
      /^policy\.locks/,
    );
    expect(errorOf(() => matchCohort(PEER, { ...PEERS, method: 'stable' })).issues[0]?.path).toBe(
      'policy.rules[0]',
    );
    const apart = { mentors: [{ id: 'a', interests: ['x'] }], mentees: [{ id: 'b', interests: ['x'] }] };
    expect(matchCohort(apart, PEERS).warnings).toMatchObject([
      { id: 'warnings.rule-nobody-both', params: { both: 0 } },
    ]);
  });
});
