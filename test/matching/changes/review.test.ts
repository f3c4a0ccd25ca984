import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Decision,
  type Matching,
  MentorMatchError,
  matchCohort,
  openMatching,
  type PolicyInput,
  rematch,
  reviewMatching,
  seatValues,
  verifyMatching,
} from '../../../src';
import type { RematchedMatching, ReviewedMatching } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { deepFreeze } from '../arbitraries';
import { expectMatches, keyOf } from '../enumerate';

const skill = (level: number) => [{ name: 'sql', level }];
const wish = (target: number) => [{ name: 'sql', target }];

/** Four mentors of four levels, three mentees of three ambitions; HR and IT. */
const cohort: Cohort = deepFreeze({
  mentors: [
    { id: 'ana', skills: skill(5), department: 'IT' },
    { id: 'ben', skills: skill(4), department: 'IT' },
    { id: 'cleo', skills: skill(3), department: 'HR' },
    { id: 'dan', skills: skill(2), department: 'HR' },
  ],
  mentees: [
    { id: 'x', skillsWanted: wish(5), department: 'HR' },
    { id: 'y', skillsWanted: wish(4), department: 'HR' },
    { id: 'z', skillsWanted: wish(3), department: 'IT' },
  ],
});
const policy: PolicyInput = deepFreeze({
  weights: { skills: 1 },
  rules: [{ kind: 'different', field: 'department' }],
});
const result = deepFreeze(expectMatches(matchCohort(cohort, policy)));
const by = { reviewer: 'Ines Moreau', at: '2026-03-02T09:00:00Z' };
const pair = (mentorId: string, menteeId: string) => ({ mentorId, menteeId });
const review = (decisions: readonly Decision[], from: Matching = result) =>
  deepFreeze(reviewMatching(cohort, policy, from, deepFreeze(decisions)));

function refusal(decisions: readonly unknown[], from: Matching = result): MentorMatchError {
  try {
    reviewMatching(cohort, policy, from, decisions as Decision[]);
  } catch (error) {
    if (error instanceof MentorMatchError) return error;
    throw error;
  }
  throw new Error('not refused');
}

const states = (reviewed: ReviewedMatching) =>
  Object.fromEntries(reviewed.review.pairs.map((one) => [keyOf(one), one.state]));

describe('reviewMatching', () => {
  it('starts with every pair proposed', () => {
    expect(result.matches.map(keyOf)).toEqual(['ana x', 'ben y', 'cleo z']);
    expect(review([]).review).toMatchObject({
      log: [],
      summary: {
        proposed: 3,
        approved: 0,
        changed: 0,
        rejected: 0,
        byHand: 0,
        totalUnits: result.summary.totalUnits,
      },
    });
  });

  it('approves, rejects and changes pair by pair, and shows what each decision loses', () => {
    const reviewed = review([
      { kind: 'approve', ...pair('ana', 'x'), ...by },
      { kind: 'reject', ...pair('ben', 'y'), ...by, reason: 'on leave from April', declinedBy: 'mentor' },
      { kind: 'change', pairs: [pair('cleo', 'z')], to: [pair('dan', 'z')], ...by, reason: 'same site' },
    ]);
    expect(states(reviewed)).toEqual({
      'ana x': 'approved',
      'ben y': 'rejected',
      'cleo z': 'changed',
      'dan z': 'approved',
    });
    const unitsOf = (mentor: string, mentee: string) =>
      reviewed.review.pairs.find((one) => keyOf(one) === `${mentor} ${mentee}`)!.units;
    const lost = unitsOf('cleo', 'z') - unitsOf('dan', 'z');
    expect(reviewed.review.log.map(({ change }) => change)).toEqual([
      { objective: null, loss: 0, scoreLoss: 0 },
      { objective: 'cover-mentees', loss: 1, scoreLoss: null },
      { objective: 'total-score', loss: lost, scoreLoss: lost / 1_000_000 },
    ]);
    expect(lost).toBeGreaterThan(0);
    expect(reviewed.review.summary).toEqual({
      proposed: 0,
      approved: 2,
      changed: 1,
      rejected: 1,
      byHand: 1,
      totalUnits: unitsOf('ana', 'x') + unitsOf('dan', 'z'),
      totalScore: (unitsOf('ana', 'x') + unitsOf('dan', 'z')) / 1_000_000,
      change: { objective: 'cover-mentees', loss: 1, scoreLoss: null },
    });
    expect(reviewed.matches).toEqual(result.matches);
  });

  it('swaps partners in one step', () => {
    const reviewed = review([
      {
        kind: 'change',
        pairs: [pair('ana', 'x'), pair('ben', 'y')],
        to: [pair('ana', 'y'), pair('ben', 'x')],
        ...by,
        reason: 'they know each other',
      },
    ]);
    expect(states(reviewed)).toMatchObject({ 'ana y': 'approved', 'ben x': 'approved', 'ana x': 'changed' });
    expect(verifyMatching(cohort, policy, reviewed).ok).toBe(true);
  });

  it('only ever appends: a later call keeps the log and its hashes', () => {
    const first = review([{ kind: 'approve', ...pair('ana', 'x'), ...by }]);
    const later = { reviewer: 'Tom Vale', at: '2026-03-03T08:00:00+01:00' };
    const second = review(
      [{ kind: 'reopen', ...pair('ana', 'x'), ...later, reason: 'approved by mistake' }],
      first,
    );
    const third = review([{ kind: 'reject', ...pair('ana', 'x'), ...later, reason: 'no budget' }], second);
    expect(third.review.log.slice(0, 2)).toEqual(second.review.log);
    expect(second.review.log.slice(0, 1)).toEqual(first.review.log);
    expect(third.review.log.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(states(third)['ana x']).toBe('rejected');
    const atOnce = review(third.review.log.map(({ decision }) => decision));
    expect(JSON.stringify(atOnce)).toBe(JSON.stringify(third));
  });

  it('breaks a hard rule only with a recorded waiver', () => {
    const change = {
      kind: 'change',
      pairs: [pair('cleo', 'z')],
      to: [pair('ana', 'z')],
      ...by,
      reason: 'asked for her',
    };
    const refused = refusal([change]);
    expect(refused.code).toBe('invalid-input');
    expect(refused.issues.map(({ message }) => message)).toEqual([
      'ana and z would break the hard rule different:department',
      'ana and z would break the hard rule mentor-capacity',
    ]);
    const waivers = ['different:department', 'mentor-capacity'].map((rule) => ({
      ...pair('ana', 'z'),
      rule,
      reason: 'agreed with both managers',
    }));
    const reviewed = review([{ ...change, waivers } as Decision]);
    expect(reviewed.review.pairs.find((one) => keyOf(one) === 'ana z')).toMatchObject({
      state: 'approved',
      byHand: true,
      waived: ['different:department', 'mentor-capacity'],
    });
    expect(verifyMatching(cohort, policy, reviewed)).toMatchObject({ ok: true });
    expect(refusal([{ ...change, to: [pair('dan', 'z')], waivers }]).issues.map(({ path }) => path)).toEqual([
      'decisions[0].waivers[0]',
      'decisions[0].waivers[1]',
    ]);
  });

  it('takes a locked pair out only with a waiver, and nobody is matched with themselves', () => {
    const both: Cohort = { mentors: [{ id: 'm' }, { id: 'p' }], mentees: [{ id: 'p' }] };
    const locked: PolicyInput = { locks: [pair('m', 'p')] };
    const matched = matchCohort(both, locked);
    const reject = { kind: 'reject', ...pair('m', 'p'), ...by, reason: 'left the team' } as const;
    expect(() => reviewMatching(both, locked, matched, [reject])).toThrow('would break the hard rule lock');
    const waivers = [{ ...pair('m', 'p'), rule: 'lock', reason: 'board decision' }];
    expect(reviewMatching(both, locked, matched, [{ ...reject, waivers }]).review.summary.rejected).toBe(1);
    const self = {
      kind: 'change',
      pairs: [pair('m', 'p')],
      to: [pair('p', 'p')],
      ...by,
      reason: 'why not',
    } as const;
    const all = [...waivers, { ...pair('p', 'p'), rule: 'not-self', reason: 'why not' }];
    expect(() => reviewMatching(both, locked, matched, [{ ...self, waivers: all }])).toThrow(
      'hard rule not-self',
    );
  });

  it.each<[string, readonly Decision[], string]>([
    ['deciding on a pair that is none', [{ kind: 'approve', ...pair('dan', 'x'), ...by }], 'decisions[0]'],
    [
      'reopening what is proposed',
      [{ kind: 'reopen', ...pair('ana', 'x'), ...by, reason: 'r' }],
      'decisions[0]',
    ],
    [
      'changing a rejected pair',
      [
        { kind: 'reject', ...pair('ana', 'x'), ...by, reason: 'r' },
        { kind: 'change', pairs: [pair('ana', 'x')], to: [pair('dan', 'z')], ...by, reason: 'r' },
      ],
      'decisions[1].pairs[0]',
    ],
    [
      'making a pair that stands',
      [{ kind: 'change', pairs: [], to: [pair('ana', 'x')], ...by, reason: 'r' }],
      'decisions[0].to[0]',
    ],
    [
      'going back in time',
      [
        { kind: 'approve', ...pair('ana', 'x'), ...by },
        { kind: 'approve', ...pair('ben', 'y'), ...by, at: '2026-03-02T09:30:00+01:00' },
      ],
      'decisions[1].at',
    ],
  ])('refuses %s', (_what, decisions, path) => {
    expect(refusal(decisions)).toMatchObject({ code: 'illegal-transition', issues: [{ path }] });
  });

  it('reports every problem of every decision at once, and malformed ones first', () => {
    const wrong = refusal([
      { kind: 'approve', ...pair('dan', 'x'), ...by },
      { kind: 'change', pairs: [], to: [pair('nobody', 'x'), pair('ana', 'no one')], ...by, reason: 'r' },
    ]);
    expect(wrong.issues.map(({ path }) => path)).toEqual([
      'decisions[0]',
      'decisions[1].to[0].mentorId',
      'decisions[1].to[1].menteeId',
    ]);
    const malformed = refusal([
      { kind: 'reject', ...pair('ana', 'x'), reviewer: ' ', at: 'yesterday' },
      { kind: 'approve', ...pair('ana', 'x'), ...by, approved: true },
    ]);
    expect(malformed.code).toBe('invalid-input');
    expect(malformed.issues.map(({ path }) => path)).toEqual([
      'decisions[0].reviewer',
      'decisions[0].at',
      'decisions[0].reason',
      'decisions[1].approved',
    ]);
  });

  it('refuses results of other people, infeasible ones, and logs that were altered', () => {
    const other: Cohort = { ...cohort, mentees: cohort.mentees.slice(1) };
    const wrong = expect.objectContaining({ code: 'wrong-cohort' });
    expect(() => reviewMatching(other, policy, result, [])).toThrow(wrong);
    const required: PolicyInput = { minimums: 'required' };
    const lonely: Cohort = { mentors: [{ id: 'm', capacity: { min: 1 } }], mentees: [] };
    expect(() => reviewMatching(lonely, required, matchCohort(lonely, required), [])).toThrow(wrong);
    const reviewed = review([{ kind: 'approve', ...pair('ana', 'x'), ...by }]);
    const entry = reviewed.review.log[0]!;
    const altered = { ...entry, decision: { ...entry.decision, reviewer: 'Somebody Else' } };
    expect(
      refusal([], { ...reviewed, review: { ...reviewed.review, log: [altered] } } as ReviewedMatching).code,
    ).toBe('wrong-cohort');
  });
});

describe('verifyMatching on a reviewed matching', () => {
  const reviewed = review([
    { kind: 'approve', ...pair('ana', 'x'), ...by },
    { kind: 'reject', ...pair('ben', 'y'), ...by, reason: 'on leave' },
    { kind: 'change', pairs: [pair('cleo', 'z')], to: [pair('dan', 'z')], ...by, reason: 'same site' },
  ]);
  const log = reviewed.review.log;
  const problemsOf = (change: Partial<ReviewedMatching['review']>) => {
    const one: ReviewedMatching = { ...reviewed, review: { ...reviewed.review, ...change } };
    const verified = verifyMatching(cohort, policy, JSON.parse(JSON.stringify(one)));
    return verified.ok ? [] : verified.problems;
  };

  it('replays the log from JSON', () => {
    expect(problemsOf({})).toEqual([]);
    const verified = verifyMatching(cohort, policy, reviewed);
    expect(verified.ok && verified.checks).toContain(
      'the log of decisions is whole, and every broken rule was waived',
    );
  });

  it.each<[string, Partial<ReviewedMatching['review']>]>([
    ['an entry left out', { log: log.toSpliced(1, 1) }],
    ['entries in another order', { log: [log[1]!, log[0]!, log[2]!] }],
    [
      'a changed reason',
      { log: log.map((one) => ({ ...one, decision: { ...one.decision, reason: 'other' } })) },
    ],
    [
      'a smaller loss',
      { log: log.map((one) => ({ ...one, change: { objective: null, loss: 0, scoreLoss: 0 } })) },
    ],
    ['a forged hash', { log: log.map((one) => ({ ...one, hash: '0'.repeat(64) })) }],
    [
      'another state',
      { pairs: reviewed.review.pairs.map((one) => ({ ...one, state: 'approved' as const })) },
    ],
    ['another total', { summary: { ...reviewed.review.summary, totalUnits: 1 } }],
    [
      'something that is no decision',
      { log: [{ ...log[0]!, decision: { kind: 'bless' } as unknown as Decision }] },
    ],
    [
      'a rule broken without a waiver',
      {
        log: [
          {
            ...log[2]!,
            number: 1,
            decision: { kind: 'change', pairs: [], to: [pair('dan', 'x')], ...by, reason: 'r' },
          },
        ],
      },
    ],
  ])('sees %s', (_what, change) => {
    expect(problemsOf(change)).not.toEqual([]);
  });

  it('leaves the questions about the proposal answerable', () => {
    expect(seatValues(openMatching(cohort, policy, reviewed))).toEqual(
      seatValues(openMatching(cohort, policy, result)),
    );
  });
});

describe('rematch after a review', () => {
  it('keeps what is approved, replaces what was rejected, and remembers both', () => {
    const reviewed = review([
      { kind: 'approve', ...pair('ana', 'x'), ...by },
      { kind: 'reject', ...pair('cleo', 'z'), ...by, reason: 'no time', declinedBy: 'mentor' },
    ]);
    const next = expectMatches(rematch(cohort, policy, reviewed, { maxChanges: 0 })) as RematchedMatching;
    expect(next.matches.map(keyOf)).toEqual(['ana x', 'ben y', 'dan z']);
    expect(next.rematch).toMatchObject({
      approved: [pair('ana', 'x')],
      declined: [{ ...pair('cleo', 'z'), by: 'mentor', reason: 'no time' }],
      begun: [pair('dan', 'z')],
      past: [pair('cleo', 'z')],
    });
    const again = reviewMatching(cohort, next.manifest.policy, next, []);
    expect(states(again)).toEqual({ 'ana x': 'approved', 'ben y': 'proposed', 'dan z': 'proposed' });
  });

  it('keeps a hand-made pair that stands by a waiver, and lets its rule bind everybody else', () => {
    const waivers = ['different:department', 'mentor-capacity'].map((rule) => ({
      ...pair('ana', 'z'),
      rule,
      reason: 'agreed',
    }));
    const reviewed = review([
      {
        kind: 'change',
        pairs: [pair('cleo', 'z')],
        to: [pair('ana', 'z')],
        ...by,
        reason: 'asked for her',
        waivers,
      },
    ]);
    for (const options of [{ maxChanges: 2 }, { switchingCost: 0.01 }]) {
      const next = expectMatches(rematch(cohort, policy, reviewed, options)) as RematchedMatching;
      expect(next.matches.map(keyOf)).toEqual(['ana x', 'ben y', 'ana z']);
      expect(next.rematch.waived).toEqual([
        { ...pair('ana', 'z'), rules: ['different:department', 'mentor-capacity'] },
      ]);
      expect(verifyMatching(cohort, next.manifest.policy, JSON.parse(JSON.stringify(next)))).toMatchObject({
        ok: true,
      });
      const bare = { ...next, rematch: { ...next.rematch, waived: [] } } as RematchedMatching;
      expect(verifyMatching(cohort, next.manifest.policy, bare).ok).toBe(false);
      // Once the seat is not needed any more, its waiver lapses; the rule's does not.
      const declined = [pair('ana', 'x')];
      const after = expectMatches(
        rematch(cohort, policy, next, { ...options, declined }),
      ) as RematchedMatching;
      expect(after.rematch.waived).toEqual([{ ...pair('ana', 'z'), rules: ['different:department'] }]);
      expect(after.matches.filter(({ mentorId }) => mentorId === 'ana')).toHaveLength(1);
    }
  });

  it('verifies at 300 by 300, with hundreds of decisions', () => {
    const big = generateCohort({ mentors: 300, mentees: 300, seed: 'review' });
    const matched = expectMatches(matchCohort(big));
    const decisions = matched.matches.map(
      ({ mentorId, menteeId }, index): Decision =>
        index % 50 === 7
          ? { kind: 'reject', mentorId, menteeId, ...by, reason: 'declined' }
          : { kind: 'approve', mentorId, menteeId, ...by },
    );
    const reviewed = reviewMatching(big, {}, matched, decisions);
    expect(reviewed.review.log).toHaveLength(matched.matches.length);
    expect(verifyMatching(big, {}, reviewed)).toMatchObject({ ok: true });
    const next = expectMatches(rematch(big, {}, reviewed, { maxChanges: 0 })) as RematchedMatching;
    const { approved, rejected } = reviewed.review.summary;
    expect(next.rematch.kept).toHaveLength(approved);
    expect(next.rematch.past).toHaveLength(rejected);
    expect(next.rematch.approved).toHaveLength(approved);
  });
});

describe('ids in another spelling', () => {
  const [first, second] = result.matches;
  if (first === undefined || second === undefined) throw new Error('two pairs are needed');
  const loud = ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) =>
    pair(mentorId.toUpperCase(), menteeId.toUpperCase());
  const quiet = ({ mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string }) =>
    pair(mentorId, menteeId);

  it('are recorded as the cohort spells them, and are one decision', () => {
    const reason = 'they know each other';
    const decisions = (spell: typeof loud): Decision[] => [
      { kind: 'approve', ...spell(first), ...by },
      { kind: 'reject', ...spell(second), reason, ...by },
    ];
    const reviewed = review(decisions(loud));
    expect(reviewed).toEqual(review(decisions(quiet)));
    expect(verifyMatching(cohort, policy, reviewed).problems).toEqual([]);
    expect(review(decisions(quiet), reviewed)).toEqual(reviewed);
  });

  it('count for capacities like any other', () => {
    const seated = (spell: typeof loud): Decision => ({
      kind: 'change',
      pairs: [spell(second)],
      to: [spell(pair(first.mentorId, second.menteeId))],
      reason: 'she asked for it',
      ...by,
    });
    const { issues } = refusal([seated(loud)]);
    expect(JSON.stringify(issues)).toContain('mentor-capacity');
    expect(issues).toEqual(refusal([seated(quiet)]).issues);
    const waivers = [
      { ...loud(pair(first.mentorId, second.menteeId)), rule: 'mentor-capacity', reason: 'she has the time' },
    ];
    const waived = review([{ ...seated(loud), waivers } as Decision]);
    expect(verifyMatching(cohort, policy, waived).problems).toEqual([]);
  });
});
