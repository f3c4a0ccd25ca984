import { describe, expect, it, vi } from 'vitest';
import {
  type Cohort,
  type Decision,
  defineCriterion,
  explainAll,
  explainConflict,
  explainMatch,
  explainUnmatched,
  type Matching,
  matchCohort,
  matchCohortAsync,
  matchMargins,
  openCohort,
  openMatching,
  type PairRef,
  type PolicyInput,
  recruitingAdvice,
  rematch,
  reviewMatching,
  runAsync,
  type StoredResult,
  seatValues,
  sensitivity,
  shortlist,
  unmatchedRemedies,
  verifyMatching,
  whyNot,
} from '../../../src';
import { FR } from '../../../src/entries/fr';
import { generateCohort } from '../../../src/entries/synthetic';
import { expectMatches, keyOf } from '../enumerate';

const cohort = generateCohort({ mentors: 14, mentees: 26, seed: 'open', minimumRate: 0 });
const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
const result = expectMatches(matchCohort(cohort, policy));
const [first, second] = result.matches;
if (first === undefined || second === undefined) throw new Error('too few matches');
const pair = { mentorId: first.mentorId, menteeId: second.menteeId };
const person = { menteeId: result.unmatched.mentees[0]!.id };

/** Every question about a matching, by name. */
const QUESTIONS: { readonly [name: string]: (open: ReturnType<typeof openMatching>) => unknown } = {
  whyNot: (open) => whyNot(open, pair, { searchWeights: false }),
  matchMargins: (open) => matchMargins(open),
  seatValues: (open) => seatValues(open),
  unmatchedRemedies: (open) => unmatchedRemedies(open, person),
  explainMatch: (open) => explainMatch(open, pair),
  explainUnmatched: (open) => explainUnmatched(open, person),
  explainAll: (open) => explainAll(open),
  shortlist: (open) => shortlist(open, { remainingSeats: true }),
};

describe('an open matching', () => {
  it('answers every question as one that is opened for it alone, in any order and twice', () => {
    const names = Object.keys(QUESTIONS);
    const alone = new Map(
      names.map((name) => [name, QUESTIONS[name]!(openMatching(cohort, policy, result))]),
    );
    for (const storage of ['dense', 'implicit'] as const) {
      const open = openMatching(cohort, policy, result, { storage });
      for (const name of [...names, ...names.reverse()])
        expect(QUESTIONS[name]!(open), name).toEqual(alone.get(name));
    }
  });

  it('answers questions that run at once in slices as it does one after the other', async () => {
    const open = await runAsync(openMatching, [cohort, policy, result, { storage: 'implicit' }]);
    const pairs = cohort.mentees.slice(0, 6).map(({ id }) => ({ mentorId: first.mentorId, menteeId: id }));
    const options = { searchWeights: false };
    const together = await Promise.all(pairs.map((one) => runAsync(whyNot, [open, one, options])));
    expect(together).toEqual(pairs.map((one) => whyNot(openMatching(cohort, policy, result), one, options)));
  });

  it('scores each pair once for questions that run at once, also where one of them is given up or fails', async () => {
    let asked = 0;
    let fails = false;
    const criterion = defineCriterion({
      id: 'patience',
      score(mentor, mentee) {
        asked += 1;
        // So slow that there are several slices.
        for (const end = performance.now() + 0.2; performance.now() < end; );
        if (fails && asked === 200) throw new Error('no answer');
        return ((Number(mentor.id.slice(1)) * 7 + Number(mentee.id.slice(1)) * 3) % 10) / 10;
      },
    });
    const weighed: PolicyInput = { ...policy, weights: { patience: 1 } };
    const own = { criteria: [criterion] };
    const matching = expectMatches(matchCohort(cohort, weighed, own));
    const open = openMatching(cohort, weighed, matching, own);
    asked = 0;
    seatValues(open);
    const alone = asked;
    expect(alone).toBeGreaterThan(300);

    const again = openMatching(cohort, weighed, matching, own);
    asked = 0;
    fails = true;
    const failed = await runAsync(seatValues, [again]).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'callback-failed' });
    fails = false;
    asked = 0;
    const signal = { aborted: false };
    const given = runAsync(seatValues, [again], {
      signal,
      onProgress: () => {
        signal.aborted = true;
      },
    }).catch(() => undefined);
    const [, ...answers] = await Promise.all([
      given,
      runAsync(seatValues, [again]),
      runAsync(seatValues, [again]),
    ]);
    for (const answer of answers) expect(answer).toEqual(seatValues(open));
    expect(asked).toBeLessThan(2 * alone);
  });

  it('asks of what was opened under strict as of anything else: a recruit may be little known', () => {
    const chess = ['chess'];
    const people = {
      mentors: [{ id: 'ana', interests: chess }],
      mentees: [
        { id: 'cleo', interests: chess },
        { id: 'dan', interests: chess },
      ],
    };
    const byInterests: PolicyInput = { weights: { interests: 1 }, rules: [] };
    const matching = matchCohort(people, byInterests, { strict: true });
    const open = openMatching(people, byInterests, matching, { strict: true });
    expect(recruitingAdvice(open)).toEqual(recruitingAdvice(openMatching(people, byInterests, matching)));
    expect(recruitingAdvice(open).profiles).toHaveLength(1);
  });

  it('does not answer by prices that hold with approved pairs alone', () => {
    const free: PolicyInput = { rules: [] };
    const before = expectMatches(matchCohort(cohort, free));
    const has = new Set(before.matches.map(keyOf));
    const ref = ({ mentorId, menteeId }: PairRef) => ({ mentorId, menteeId });
    const swaps = before.matches.flatMap((a) =>
      before.matches.flatMap((b) => {
        const to = [ref({ ...a, menteeId: b.menteeId }), ref({ ...b, menteeId: a.menteeId })];
        return to.some((one) => has.has(keyOf(one))) ? [] : [{ pairs: [ref(a), ref(b)], to }];
      }),
    );
    const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z', reason: 'asked for' };
    const approved = reviewMatching(cohort, free, before, [{ kind: 'change', ...swaps[0]!, ...by }]);
    const next = expectMatches(rematch(cohort, free, approved, { switchingCost: 0 }));
    expect(verifyMatching(cohort, free, next)).toMatchObject({ ok: true });
    const open = openMatching(cohort, free, next);
    for (const question of [
      () => seatValues(open),
      () => whyNot(open, swaps[0]!.pairs[0]!),
      () => sensitivity(open, { perturbations: 1 }),
    ])
      expect(question).toThrow(
        expect.objectContaining({
          code: 'wrong-cohort',
          issues: [expect.objectContaining({ path: 'result.rematch.approved' })],
        }),
      );
    // Where the approved pairs are those of an optimum, its prices answer.
    const { mentorId, menteeId } = before.matches[0]!;
    const kept = reviewMatching(cohort, free, before, [
      { kind: 'approve', mentorId, menteeId, reviewer: 'Iris', at: '2026-03-02T09:00:00Z' },
    ]);
    const same = expectMatches(rematch(cohort, free, kept, { maxChanges: 100 }));
    const answers = (of: Matching) =>
      seatValues(openMatching(cohort, free, of)).map((one) => one.oneMore.loss);
    expect(answers(same)).toEqual(answers(before));
  });

  it('does not change with the people and the result that were given', () => {
    const people = structuredClone(cohort) as {
      mentors: { id: string; skills?: unknown }[];
      mentees: unknown[];
    };
    const given = structuredClone(result) as unknown as { matches: unknown[] };
    const open = openMatching(people as unknown as Cohort, policy, given as unknown as typeof result);
    const before = QUESTIONS['explainAll']!(openMatching(cohort, policy, result));
    for (const mentor of people.mentors) mentor.skills = [];
    people.mentees.length = 0;
    given.matches.length = 0;
    expect(explainAll(open)).toEqual(before);
    expect(whyNot(open, pair, { searchWeights: false })).toEqual(
      whyNot(openMatching(cohort, policy, result), pair, { searchWeights: false }),
    );
    expect(Object.isFrozen(open)).toBe(true);
  });

  it('tells the warnings, and what is missing or foreign', () => {
    const warned: PolicyInput = { rules: [{ kind: 'same', field: 'attributes.nothing' }] };
    expect(openCohort(cohort, warned).warnings).toEqual(matchCohort(cohort, warned).warnings);
    expect(() => openCohort(cohort, warned, { strict: true })).toThrow(/nothing/);
    const other = { ...cohort, mentees: cohort.mentees.slice(1) };
    expect(() => openMatching(other, policy, result)).toThrow(
      expect.objectContaining({ code: 'wrong-cohort' }),
    );
    const withoutResult = openCohort(cohort, policy) as ReturnType<typeof openMatching>;
    expect(() => seatValues(withoutResult)).toThrow('without a matching');
    expect(() => explainConflict(openMatching(cohort, policy, result))).toThrow('there is a matching');
    const stable = matchCohort(cohort, { method: 'stable' });
    expect(() => seatValues(openMatching(cohort, { method: 'stable' }, stable))).toThrow('"optimal"');
  });
});

describe('explainAll', () => {
  const open = openMatching(cohort, policy, result);

  it.each(['mentees', 'mentors'] as const)(
    'says to administrators what is said of each pair and person: %s',
    (side) => {
      const all = explainAll(open, { audience: 'admin', side, locale: FR });
      expect(all.map(({ id }) => id)).toEqual(cohort[side].map(({ id }) => id).sort());
      for (const { id, matches, unmatched } of all) {
        const own = result.matches.filter((one) => (side === 'mentees' ? one.menteeId : one.mentorId) === id);
        expect(matches).toEqual(own.map((one) => explainMatch(open, one, { locale: FR })));
        const asked = side === 'mentees' ? { menteeId: id } : { mentorId: id };
        expect(unmatched).toEqual(explainUnmatched(open, asked, { locale: FR }));
        expect(unmatched === null).toBe(matches.length > 0);
      }
    },
  );

  it.each(['mentee', 'mentor'] as const)(
    'says to each %s what explainMatch does, and nothing of reasons',
    (audience) => {
      const told = explainAll(open, { audience });
      expect(told).toHaveLength(cohort[`${audience}s`].length);
      for (const { id, side, matches, unmatched } of told) {
        expect(side).toBe(`${audience}s`);
        expect(unmatched).toBeNull();
        const own = result.matches.filter((one) => one[`${audience}Id`] === id);
        expect(matches).toEqual(own.map((one) => explainMatch(open, one, { audience })));
      }
    },
  );

  it('counts places as explainMatch does where rows come from WebAssembly', () => {
    const large = generateCohort({ mentors: 520, mentees: 530, seed: 'places', minimumRate: 0 });
    const matching = expectMatches(matchCohort(large, policy));
    const asked = openMatching(large, policy, matching);
    const explained = explainAll(asked).flatMap(({ matches }) => matches);
    expect(explained).toHaveLength(matching.matches.length);
    for (const one of explained.filter((_, at) => at % 50 === 0))
      expect(one).toEqual(explainMatch(asked, one));
  });

  it('says of results of every kind what the questions about single pairs and people say', async () => {
    const lock = { mentorId: first.mentorId, menteeId: second.menteeId };
    const strict: PolicyInput = { ...policy, minimumScore: 0.3, locks: [lock] };
    const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z', reason: 'asked for' };
    const barred = cohort.mentors
      .flatMap(({ id }) => cohort.mentees.map((mentee) => ({ mentorId: id, menteeId: mentee.id })))
      .filter((one) => {
        const rules = explainMatch(openCohort(cohort, policy), one).rules.filter(({ passed }) => !passed);
        return rules.length === 1 && rules[0]!.rule === 'different:department';
      });
    const waived = barred.find(({ menteeId }) => menteeId === first.menteeId)!;
    const byHand = reviewMatching(cohort, policy, result, [
      {
        kind: 'change',
        pairs: [{ mentorId: first.mentorId, menteeId: first.menteeId }],
        to: [waived],
        ...by,
        waivers: ['different:department', 'mentor-capacity'].map((rule) => ({
          ...waived,
          rule,
          reason: 'kin',
        })),
      },
    ]);
    // By a clock of which every look takes a second, so that the limit is met at the first.
    let seconds = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => 1000 * ++seconds);
    const stopped = await matchCohortAsync(cohort, policy, { timeLimit: 1 }).finally(() =>
      clock.mockRestore(),
    );
    expect(stopped.status).toBe('stopped');
    const cases: readonly (readonly [PolicyInput, StoredResult])[] = [
      [strict, matchCohort(cohort, strict)],
      [{ ...policy, method: 'stable' }, matchCohort(cohort, { ...policy, method: 'stable' })],
      [policy, stopped],
      [policy, byHand],
      [policy, rematch(cohort, policy, byHand, { maxChanges: 2 })],
      [policy, matchCohort(cohort, policy, { explanations: 'on-demand' })],
    ];
    for (const [given, stored] of cases) {
      const opened = openMatching(cohort, given, stored);
      for (const side of ['mentors', 'mentees'] as const) {
        for (const { id, matches, unmatched } of explainAll(opened, { side })) {
          for (const one of matches) expect(one).toEqual(explainMatch(opened, one));
          const ref = side === 'mentees' ? { menteeId: id } : { mentorId: id };
          if (matches.length === 0) expect(unmatched).toEqual(explainUnmatched(opened, ref));
          else expect(unmatched).toBeNull();
        }
        const audience = side === 'mentees' ? 'mentee' : 'mentor';
        for (const { matches } of explainAll(opened, { audience }))
          for (const one of matches) expect(one).toEqual(explainMatch(opened, one, { audience }));
      }
    }
  });

  it('refuses an audience or a side that there is not, and the other side for a person', () => {
    const wrong = (options: object) => options as { audience: 'admin' };
    for (const [path, ask] of [
      ['options.side', () => explainAll(open, wrong({ side: 'mentor' }))],
      ['options.audience', () => explainAll(open, wrong({ audience: 'Mentee' }))],
      ['options.audience', () => explainMatch(open, first, wrong({ audience: 'Admin' }))],
      ['options.side', () => shortlist(open, wrong({ side: 'mentor' }))],
      ['options.audience', () => shortlist(open, wrong({ audience: 'administrator' }))],
      ['options.side', () => explainAll(open, { audience: 'mentee', side: 'mentors' })],
    ] as const)
      expect(ask).toThrow(
        expect.objectContaining({ code: 'invalid-input', issues: [expect.objectContaining({ path })] }),
      );
  });

  it('explains the pairs in force of a reviewed and of a rematched matching', () => {
    const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z', reason: 'no time' };
    const { mentorId, menteeId } = first;
    const rejected: Decision = { kind: 'reject', mentorId, menteeId, ...by };
    const reviewed = reviewMatching(cohort, policy, result, [rejected]);
    const pairs = explainAll(openMatching(cohort, policy, reviewed)).flatMap(({ matches }) => matches);
    expect(pairs.map(keyOf)).toEqual(result.matches.slice(1).map(keyOf));
    const again = expectMatches(rematch(cohort, policy, reviewed, { maxChanges: 3 }));
    const after = explainAll(openMatching(cohort, policy, again)).flatMap(({ matches }) => matches);
    expect(after.map(keyOf)).toEqual(again.matches.map(keyOf));
  });
});
