import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  matchCohort,
  openMatching,
  recruitingAdvice,
  runAsync,
  whatIf,
  withoutPeople,
} from '../../../src/matching';
import { FR } from '../../../src/messages';
import {
  type Cohort,
  definePolicy,
  type MatchingResult,
  type Mentor,
  type ObjectiveKind,
  type PairRef,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../../../src/model';
import { defineRule } from '../../../src/rules';
import { defineCriterion, scorePair } from '../../../src/scoring';
import { generateCohort } from '../../../src/synthetic';

const pairsOf = (result: MatchingResult) => {
  if (result.status === 'infeasible') throw new Error(result.status);
  return result.matches.map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
};
const openOf = (cohort: Cohort, policy: PolicyInput) =>
  openMatching(cohort, policy, matchCohort(cohort, policy));

const RULES: readonly Rule[] = [
  { kind: 'different', field: 'department' },
  { kind: 'no-reporting-line' },
  { kind: 'gap', field: 'experienceYears', min: 1 },
];

/** The change carried out by hand, as somebody would who does not know `whatIf`. */
function byHand(cohort: Cohort, policy: PolicyInput, change: Change): readonly [Cohort, PolicyInput] {
  const seats = <P extends Cohort['mentees'][number]>(people: readonly P[], id: string): P[] =>
    people.map((person) => {
      if (person.id !== id || change.kind !== 'seats') return person;
      const { min = person.capacity?.min ?? 0, max = person.capacity?.max ?? 1 } = change;
      return { ...person, capacity: { min, max } };
    });
  switch (change.kind) {
    case 'add-mentor':
      return [{ ...cohort, mentors: [change.mentor, ...cohort.mentors] }, policy];
    case 'add-mentee':
      return [{ ...cohort, mentees: [change.mentee, ...cohort.mentees] }, policy];
    case 'remove-mentor':
      return [withoutPeople(cohort, [change.mentorId]), policy];
    case 'remove-mentee':
      return [withoutPeople(cohort, [change.menteeId]), policy];
    case 'seats':
      return 'mentorId' in change
        ? [{ ...cohort, mentors: seats(cohort.mentors, change.mentorId) }, policy]
        : [{ ...cohort, mentees: seats(cohort.mentees, change.menteeId) }, policy];
    case 'add-rule':
      return [cohort, { ...policy, rules: [...(policy.rules ?? []), change.rule] }];
    case 'lift-rule':
      return [
        cohort,
        { ...policy, rules: (policy.rules ?? []).filter((rule) => ruleId(rule) !== change.rule) },
      ];
    case 'weight':
      return [
        cohort,
        { ...policy, weights: { ...definePolicy(policy).weights, [change.criterion]: change.to } },
      ];
    case 'objectives':
      return [cohort, { ...policy, objectives: change.objectives }];
  }
}

describe('whatIf', () => {
  const cohort = generateCohort({ mentors: 24, mentees: 30, seed: 'what-if', bothRate: 0, neverRate: 0.1 });
  const more = generateCohort({ mentors: 3, mentees: 3, seed: 'more', bothRate: 0 });
  const added = { ...more.mentors[0]!, id: 'new-mentor' };
  const joining = { ...more.mentees[0]!, id: 'new-mentee' };
  const policy: PolicyInput = { rules: RULES };
  const open = openOf(cohort, policy);
  const [mentorId, menteeId] = [cohort.mentors[3]!.id, cohort.mentees[5]!.id];
  const objectives: readonly ObjectiveKind[] = ['cover-mentees', 'worst-off', 'total-score'];

  const CHANGES: readonly Change[] = [
    { kind: 'add-mentor', mentor: added },
    { kind: 'add-mentee', mentee: joining },
    { kind: 'remove-mentor', mentorId },
    { kind: 'remove-mentee', menteeId },
    { kind: 'seats', mentorId, max: 4 },
    { kind: 'seats', menteeId, max: 0 },
    { kind: 'add-rule', rule: { kind: 'same', field: 'location' } },
    { kind: 'lift-rule', rule: 'different:department' },
    { kind: 'weight', criterion: 'skills', to: 2 },
    { kind: 'objectives', objectives },
  ];

  it.each(CHANGES.map((change) => [change.kind, change] as const))(
    '%s: matches whom matchCohort of the changed cohort matches, and counts and scores as it does',
    (_kind, change) => {
      const answer = whatIf(open, [change]);
      const [hand, handPolicy] = byHand(cohort, policy, change);
      const result = matchCohort(hand, handPolicy);
      if (result.status !== 'optimal') throw new Error(result.status);
      expect(answer.status).toBe('optimal');
      expect(answer.pairs).toEqual(pairsOf(result));
      // What comes back is what would be matched.
      expect(pairsOf(matchCohort(answer.cohort, answer.policy))).toEqual(pairsOf(result));

      const before = matchCohort(cohort, policy);
      if (before.status !== 'optimal') throw new Error(before.status);
      const { difference, totals } = answer;
      expect(difference?.menteesMatched).toEqual({
        before: before.summary.menteesMatched,
        after: result.summary.menteesMatched,
        difference: result.summary.menteesMatched - before.summary.menteesMatched,
      });
      expect(difference?.matches.after).toBe(result.summary.matches);
      expect(totals.at(-1)!.after).toBeCloseTo(result.summary.totalScore, 9);
      expect(totals.map(({ by }) => by)).toEqual(
        change.kind === 'weight' ? ['in-force', 'changed'] : ['same'],
      );
      for (const total of totals) expect(total.difference).toBeCloseTo(total.after - total.before, 12);
    },
  );

  it('measures both sides alike where weights move: by the old weights and by the new ones', () => {
    const change: Change = { kind: 'weight', criterion: 'skills', to: 2 };
    const { totals, pairs } = whatIf(open, [change]);
    const [, changed] = byHand(cohort, policy, change);
    const sum = (by: PolicyInput, of: readonly PairRef[]) =>
      of.reduce((total, pair) => total + scorePair(cohort, by, pair).score, 0);
    const before = pairsOf(matchCohort(cohort, policy));
    expect(totals[0]!.before).toBeCloseTo(sum(policy, before), 9);
    expect(totals[0]!.after).toBeCloseTo(sum(policy, pairs), 9);
    expect(totals[1]!.before).toBeCloseTo(sum(changed, before), 9);
    expect(totals[1]!.after).toBeCloseTo(sum(changed, pairs), 9);
    // Each matching is the best by its own weights.
    expect(totals[0]!.difference).toBeLessThanOrEqual(0);
    expect(totals[1]!.difference).toBeGreaterThanOrEqual(0);
  });

  it('carries out several changes one after another, and none of them for real', () => {
    const changes: readonly Change[] = [
      { kind: 'add-mentor', mentor: added },
      { kind: 'seats', mentorId: 'new-mentor', max: 3 },
      { kind: 'lift-rule', rule: 'no-reporting-line' },
    ];
    const answer = whatIf(open, changes);
    const [hand, handPolicy] = changes.reduce<readonly [Cohort, PolicyInput]>(
      ([people, rules], change) => byHand(people, rules, change),
      [cohort, policy],
    );
    expect(answer.pairs).toEqual(pairsOf(matchCohort(hand, handPolicy)));
    expect(whatIf(open, changes)).toEqual(answer);
    expect(whatIf(open, [{ kind: 'seats', mentorId, max: 1 }]).difference).toEqual(
      whatIf(openOf(cohort, policy), [{ kind: 'seats', mentorId, max: 1 }]).difference,
    );
  });

  it('says who wins and who loses: the whole difference, person by person', () => {
    for (const change of CHANGES) {
      const { difference, pairs } = whatIf(open, [change]);
      const before = pairsOf(matchCohort(cohort, policy));
      const partners = (list: readonly PairRef[], own: 'mentorId' | 'menteeId', id: string) =>
        list
          .filter((pair) => pair[own] === id)
          .map((pair) => pair[own === 'mentorId' ? 'menteeId' : 'mentorId'])
          .sort();
      for (const [side, own] of [
        ['mentors', 'mentorId'],
        ['mentees', 'menteeId'],
      ] as const) {
        const ids = [...new Set([...before, ...pairs].map((pair) => pair[own]))].sort();
        const expected = ids
          .map((id) => ({ id, before: partners(before, own, id), after: partners(pairs, own, id) }))
          .filter((one) => one.before.join() !== one.after.join());
        const told = difference![side].map((one) => ({
          id: one.id,
          before: one.before.map(({ partnerId }) => partnerId),
          after: one.after.map(({ partnerId }) => partnerId),
        }));
        expect(told).toEqual(expected);
        for (const { kind, outcome, difference: by } of difference![side]) {
          if (kind === 'gained') expect(outcome).toBe('wins');
          if (kind === 'lost') expect(outcome).toBe('loses');
          if (kind === 'changed')
            expect(outcome).toBe(by! > 1e-9 ? 'wins' : by! < -1e-9 ? 'loses' : 'neither');
        }
      }
    }
  });

  it('tells it in words, in either language', () => {
    const small: Cohort = {
      mentors: [{ id: 'ana', name: 'Ana Silva', skills: [{ name: 'SQL' }] }],
      mentees: [
        { id: 'cleo', name: 'Cleo Day', skillsWanted: [{ name: 'SQL' }] },
        { id: 'dan', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
      ],
    };
    const asked = openOf(small, { weights: { skills: 1 }, rules: [{ kind: 'same', field: 'location' }] });
    const changes: readonly Change[] = [{ kind: 'seats', mentorId: 'ana', max: 2 }];
    expect(whatIf(asked, changes).lines).toEqual([
      'Ana Silva (ana): at most 2 mentees',
      '1 pair stays, none ends, 1 begins',
      '2 mentees with a mentor instead of 1',
      'the scores add up to 1.50 instead of 1.00',
      'dan has a mentor: Ana Silva (ana)',
    ]);
    expect(whatIf(asked, changes, { locale: FR }).lines).toEqual([
      'Ana Silva (ana)\u00a0: au plus 2 personnes à accompagner',
      '1 binôme reste, aucun ne prend fin, 1 commence',
      '2 personnes accompagnées ont un mentor, au lieu de 1',
      'la somme des scores est de 1,50 au lieu de 1,00',
      'dan a maintenant un mentor\u00a0: Ana Silva (ana)',
    ]);
    const { lines } = whatIf(asked, [
      { kind: 'weight', criterion: 'interests', to: 1 },
      { kind: 'lift-rule', rule: 'same:location' },
      { kind: 'remove-mentee', menteeId: 'cleo' },
      { kind: 'objectives', objectives: ['cover-mentees', 'worst-off'] },
    ]);
    expect(lines).toEqual([
      'set the weight of interests to 1 instead of 0',
      'lift the rule “same location”',
      'take out the mentee Cleo Day (cleo)',
      'aim first at mentees with a mentor and lowest score, in this order',
      'no pair stays, 1 ends, 1 begins',
      'the scores add up to 0.50 instead of 1.00 by the weights in force',
      'the scores add up to 0.50 instead of 1.00 by the changed weights',
      'Cleo Day (cleo) is no longer there; before: Ana Silva (ana)',
      'dan has a mentor: Ana Silva (ana)',
    ]);
  });

  it('is a result where nothing is left to match, and answers for stable matchings', () => {
    const small: Cohort = {
      mentors: [{ id: 'ana', capacity: { min: 1, max: 1 } }],
      mentees: [{ id: 'cleo', capacity: { min: 1, max: 1 } }],
    };
    const asked = openOf(small, { minimums: 'required' });
    const none = whatIf(asked, [{ kind: 'seats', menteeId: 'cleo', min: 0, max: 0 }]);
    expect(none).toMatchObject({ status: 'infeasible', pairs: [], difference: null, totals: [] });
    expect(none.lines.at(-1)).toBe('no matching is left that keeps all locks and required minimums');

    const stable: PolicyInput = { method: 'stable' };
    const answer = whatIf(openOf(cohort, stable), [{ kind: 'remove-mentor', mentorId }]);
    expect(answer.status).toBe('stable');
    expect(answer.pairs).toEqual(pairsOf(matchCohort(withoutPeople(cohort, [mentorId]), stable)));
  });

  it('scores again where a criterion or a rule of the caller’s own reads the seats that change', () => {
    const people: Cohort = {
      mentors: [{ id: 'ana' }, { id: 'ben', capacity: { max: 2 } }],
      mentees: [{ id: 'cleo' }],
    };
    const seatsOf = (mentor: Mentor) => mentor.capacity?.max ?? 1;
    const roomy = defineCriterion({ id: 'roomy', score: (mentor) => seatsOf(mentor) / 4 });
    const large = defineRule({ name: 'large', allows: (mentor) => seatsOf(mentor) > 1 });
    for (const [policy, options] of [
      [{ weights: { roomy: 1 } }, { criteria: [roomy] }],
      [{ objectives: ['total-score'] }, { rules: [large] }],
    ] as const satisfies readonly (readonly [PolicyInput, object])[]) {
      const asked = openMatching(people, policy, matchCohort(people, policy, options), options);
      const answer = whatIf(asked, [
        { kind: 'seats', mentorId: 'ana', max: 4 },
        { kind: 'seats', mentorId: 'ben', max: 1 },
      ]);
      expect(answer.pairs).toEqual([{ mentorId: 'ana', menteeId: 'cleo' }]);
      expect(answer.pairs).toEqual(pairsOf(matchCohort(answer.cohort, answer.policy, options)));
    }
  });

  it('keeps the other role of whom it takes out of one', () => {
    const both: Cohort = {
      mentors: [{ id: 'ana' }, { id: 'ben' }],
      mentees: [{ id: 'ana' }, { id: 'dan', preferences: { ranked: ['ana', 'ben'] } }],
    };
    const answer = whatIf(openOf(both, {}), [{ kind: 'remove-mentor', mentorId: 'ana' }]);
    expect(answer.cohort.mentees.map(({ id }) => id).sort()).toEqual(['ana', 'dan']);
    expect(answer.cohort.mentees.find(({ id }) => id === 'dan')?.preferences?.ranked).toEqual(['ben']);
  });

  it('refuses what makes no sense, saying what would', () => {
    const issue = (changes: unknown, on = open) => {
      try {
        whatIf(on, changes as readonly Change[]);
      } catch (error) {
        return (error as { issues: readonly { path: string; message: string; expected: string }[] })
          .issues[0];
      }
      throw new Error('not refused');
    };
    expect(issue([])).toMatchObject({ path: 'changes' });
    expect(issue('x')).toMatchObject({ path: 'changes' });
    expect(issue([null])).toMatchObject({ path: 'changes[0].kind' });
    expect(issue([{ kind: 'fire' }])?.expected).toContain('add-mentor');
    expect(issue([{ kind: 'remove-mentor', mentorId: 'nobody' }])).toMatchObject({
      path: 'changes[0].mentorId',
      message: expect.stringContaining('no mentor has this id'),
    });
    expect(issue([{ kind: 'lift-rule', rule: 'department' }])?.message).toBe(
      'the policy has no rule of this id; did you mean "different:department"?',
    );
    expect(issue([{ kind: 'lift-rule', rule: 'never-with' }])?.message).toBe('this rule is nobody’s to lift');
    expect(issue([{ kind: 'seats', mentorId, maximum: 3 }])).toMatchObject({
      path: 'changes[0]',
      message: 'no number of seats is given',
    });
    expect(issue([{ kind: 'seats', mentorId, menteeId: cohort.mentees[0]!.id, max: 3 }])).toMatchObject({
      path: 'changes[0]',
      message: 'the seats of two people',
    });
    expect(issue([{ kind: 'weight', criterion: 'charm', to: 1 }])?.path).toContain('weights');
    expect(issue([{ kind: 'add-mentor', mentor: { id: cohort.mentors[0]!.id } }])?.path).toContain(
      'mentors[',
    );
  });

  it('agrees with matching again on random cohorts and changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000 }), fc.nat(), fc.nat(), async (seed, one, two) => {
        const people = generateCohort({ mentors: 7, mentees: 8, seed: `random ${seed}`, bothRate: 0 });
        const asked = openOf(people, policy);
        const pick = (at: number): Change => {
          const mentor = people.mentors[at % people.mentors.length]!;
          const mentee = people.mentees[at % people.mentees.length]!;
          const kinds: readonly Change[] = [
            { kind: 'seats', mentorId: mentor.id, max: 3 },
            { kind: 'remove-mentee', menteeId: mentee.id },
            { kind: 'lift-rule', rule: ruleId(RULES[at % RULES.length]!) },
            { kind: 'weight', criterion: 'goals', to: 0.1 + (at % 7) },
            { kind: 'add-mentor', mentor: { ...mentor, id: `copy ${at}` } },
            { kind: 'objectives', objectives },
          ];
          return kinds[at % kinds.length]!;
        };
        const change = pick(one % 100);
        const other = pick(two % 100);
        const changes = change.kind === other.kind ? [change] : [change, other];
        const [hand, handPolicy] = changes.reduce<readonly [Cohort, PolicyInput]>(
          ([cohortThen, policyThen], next) => byHand(cohortThen, policyThen, next),
          [people, policy],
        );
        const answer = await runAsync(whatIf, [asked, changes]);
        expect(answer.pairs).toEqual(pairsOf(matchCohort(hand, handPolicy)));
      }),
      { numRuns: 25 },
    );
  });

  it('confirms what recruitingAdvice promises of a profile', () => {
    const [profile] = recruitingAdvice(open, { profiles: 1, tries: 4 }).profiles;
    if (profile?.effect.objective !== 'cover-mentees') return;
    const answer = whatIf(open, [{ kind: 'add-mentor', mentor: profile.mentor }]);
    expect(answer.difference?.menteesMatched.difference).toBe(-profile.effect.loss);
  });
});
