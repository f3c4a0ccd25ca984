import { describe, expect, it } from 'vitest';
import {
  defineCriterion,
  defineRule,
  eligibilityMatrix,
  matchCohort,
  openMatching,
  scoreMatrix,
} from '../../../src';
import { pairKey, runAsync, withoutEach } from '../../../src/matching';
import { type Cohort, type PolicyInput, ruleId } from '../../../src/model';
import { generateCohort } from '../../../src/synthetic';

type Lift = Parameters<typeof withoutEach>[1][number];

function lift(
  cohort: Cohort,
  policy: PolicyInput,
  lifts: readonly Lift[],
  options: Parameters<typeof openMatching>[3] = {},
) {
  const open = openMatching(cohort, policy, matchCohort(cohort, policy, options), options);
  const steps = withoutEach(open, lifts);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { now, lifted } = step.value;
  return {
    now,
    lifted: lifted.map((one) => (one === null ? null : worthOf(one))),
    effects: lifted.map((one) => one?.effect),
  };
}

const worthOf = ({
  mentees,
  pairs,
  units,
}: {
  mentees: number;
  pairs: ReadonlySet<string>;
  units: number;
}) => ({
  mentees,
  pairs,
  units,
});

/** What `matchCohort` says of the changed policy, from the start. */
function matched(cohort: Cohort, policy: PolicyInput, options = {}) {
  const result = matchCohort(cohort, policy, options);
  if (result.status === 'infeasible') return null;
  return {
    mentees: new Set(result.matches.map(({ menteeId }) => menteeId)).size,
    pairs: new Set(result.matches.map(pairKey)),
    units: result.matches.reduce((sum, { units }) => sum + units, 0),
  };
}

const { mentors, mentees } = generateCohort({ mentors: 24, mentees: 30, seed: 'lifts' });
const cohort: Cohort = {
  mentors: mentors.map((one, at) => ({ ...one, capacity: at % 4 === 0 ? { min: 1, max: 2 } : { max: 1 } })),
  // One class: what is covered is then a count of people.
  mentees: mentees.map(({ priority: _priority, ...mentee }) => mentee),
};
const rules = [
  { kind: 'different', field: 'department' },
  { kind: 'shared-value', mentorField: 'languages' },
] as const;
/** Of the pairs that the rules allow, the one that scores least. */
const locks = [leastPair()];
function leastPair() {
  const scores = scoreMatrix(cohort, { rules });
  const { allowed } = eligibilityMatrix(cohort, { rules });
  const [least] = [...allowed.keys()]
    .filter((at) => allowed[at] === 1)
    .sort((a, b) => scores.units[a]! - scores.units[b]!);
  return {
    mentorId: scores.mentorIds[least! % mentors.length]!,
    menteeId: scores.menteeIds[Math.floor(least! / mentors.length)]!,
  };
}
const free = (people: Cohort['mentors']) =>
  people.map((one) => ({ ...one, ...(one.capacity && { capacity: { ...one.capacity, min: 0 } }) }));

describe('each thing lifted', () => {
  const policies: readonly (readonly [string, PolicyInput])[] = [
    ['an optimum', { rules, minimumScore: 0.35, minimums: 'preferred', locks }],
    [
      'another order',
      { rules, minimumScore: 0.3, objectives: ['cover-mentees', 'worst-off', 'total-score'] },
    ],
    ['leximin', { rules, minimumScore: 0.3, objectives: ['cover-mentees', 'leximin'] }],
    ['a stable matching', { rules, minimumScore: 0.3, method: 'stable' }],
  ];
  it.each(policies)('is what matching again gives, pair for pair: %s', (_, policy) => {
    const { locks: held = [], ...unlocked } = policy;
    const asked: readonly (readonly [Lift, Cohort, PolicyInput])[] = [
      ...rules.map((rule): readonly [Lift, Cohort, PolicyInput] => [
        { kind: 'rule', rule: ruleId(rule) },
        cohort,
        { ...policy, rules: rules.filter((other) => other !== rule) },
      ]),
      [{ kind: 'minimum-score' }, cohort, { ...policy, minimumScore: 0 }],
      [{ kind: 'mentor-minimums' }, { ...cohort, mentors: free(cohort.mentors) }, policy],
      ...(held.length > 0
        ? [[{ kind: 'locks' }, cohort, unlocked] as readonly [Lift, Cohort, PolicyInput]]
        : []),
    ];
    const found = lift(
      cohort,
      policy,
      asked.map(([one]) => one),
    );
    expect(found.now).toEqual(matched(cohort, policy));
    expect(found.lifted).toEqual(asked.map(([, people, changed]) => matched(people, changed)));
    // What is gained is gained by the policy's own objectives: the first that differs.
    for (const [at, effect] of found.effects.entries()) {
      const [before, after] = [found.now!, found.lifted[at]!];
      // A locked pair may be below the minimum score, and is forbidden without its lock: that can lose.
      if (policy.method !== 'stable' && asked[at]![0].kind !== 'locks')
        expect(effect!.loss).toBeLessThanOrEqual(0);
      if (effect!.objective === null) expect(after.units).toBe(before.units);
      if (effect!.objective === 'cover-mentees') expect(effect!.loss).toBe(before.mentees - after.mentees);
      if (effect!.objective === 'total-score') expect(effect!.loss).toBe(before.units - after.units);
    }
    // Something does depend on what was lifted.
    expect(new Set(found.lifted.map((one) => one?.units)).size).toBeGreaterThan(2);
  });

  it('with code of the caller’s own, which could read seats', () => {
    const options = {
      criteria: [defineCriterion({ id: 'room', score: (mentor) => (mentor.capacity?.min ?? 0) / 2 })],
      rules: [
        defineRule({
          name: 'odd',
          allows: (mentor, mentee) => (mentor.id.charCodeAt(7) + mentee.id.charCodeAt(7)) % 3 !== 1,
        }),
      ],
    };
    const own = { kind: 'custom', rule: 'odd' } as const;
    const policy: PolicyInput = { rules: [...rules, own], weights: { room: 1, skills: 1 } };
    const found = lift(
      cohort,
      policy,
      [
        { kind: 'rule', rule: ruleId(rules[0]) },
        { kind: 'rule', rule: ruleId(own) },
        { kind: 'mentor-minimums' },
      ],
      options,
    );
    expect(found.lifted).toEqual([
      matched(cohort, { ...policy, rules: [rules[1], own] }, options),
      matched(cohort, { ...policy, rules }, options),
      matched({ ...cohort, mentors: free(cohort.mentors) }, policy, options),
    ]);
  });

  it('with more rules than fit into two bytes, and where scores are not kept', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      kind: 'excluded-pairs' as const,
      id: `apart ${at}`,
      pairs: [{ mentorId: mentors[at]!.id, menteeId: mentees[at]!.id }],
    }));
    const best = matchCohort(cohort, {});
    if (best.status !== 'optimal') throw new Error('unreachable');
    const named = [
      ...many,
      ...best.matches.slice(0, 3).map(({ mentorId, menteeId }, at) => ({
        kind: 'excluded-pairs' as const,
        id: `best ${at}`,
        pairs: [{ mentorId, menteeId }],
      })),
    ];
    const lifts = named.map(({ id }): Lift => ({ kind: 'rule', rule: id }));
    const expected = named.map((rule) => matched(cohort, { rules: named.filter((one) => one !== rule) }));
    expect(lift(cohort, { rules: named }, lifts).lifted).toEqual(expected);
    expect(lift(cohort, { rules: named }, lifts.slice(-2), { storage: 'implicit' }).lifted).toEqual(
      expected.slice(-2),
    );
  });

  it('with a search over directions, which each world needs anew', () => {
    const peers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => ({
      id,
      department: at % 3 === 0 ? 'x' : 'y',
      interests: ['go', at < 2 ? 'art' : 'law', `t${at % 4}`],
    }));
    const both: Cohort = { mentors: peers, mentees: peers };
    const apart = { kind: 'different', field: 'department' } as const;
    const [oneWay, policy] = [
      { kind: 'not-both-ways' } as const,
      { weights: { interests: 1 }, minimumScore: 0.2 },
    ];
    const { now, lifted } = lift(both, { ...policy, rules: [oneWay, apart] }, [
      { kind: 'rule', rule: ruleId(oneWay) },
      { kind: 'rule', rule: ruleId(apart) },
      { kind: 'minimum-score' },
    ]);
    expect(now).toEqual(matched(both, { ...policy, rules: [oneWay, apart] }));
    expect(lifted).toEqual([
      matched(both, { ...policy, rules: [apart] }),
      matched(both, { ...policy, rules: [oneWay] }),
      matched(both, { ...policy, minimumScore: 0, rules: [oneWay, apart] }),
    ]);
    // Without the search two would be each other's mentor, and score more.
    const plain = matched(both, policy);
    expect(lifted[1]!.units).toBeLessThan(plain!.units);
  });

  it('is nothing where there is no matching to set it against', () => {
    const none = { mentors: [{ id: 'ana', capacity: { min: 1, max: 1 } }], mentees: [{ id: 'cleo' }] };
    const apart = {
      kind: 'excluded-pairs',
      pairs: [{ mentorId: 'ana', menteeId: 'cleo' }],
      id: 'apart',
    } as const;
    const policy = { rules: [apart], minimums: 'required' } as const;
    expect(lift(none, policy, [{ kind: 'rule', rule: 'apart' }])).toMatchObject({
      now: null,
      lifted: [null],
    });
  });
});

it('asks the same questions of what is open, whoever asked first', async () => {
  const { explainAll, matchMargins, verifyMatching } = await import('../../../src');
  const policy: PolicyInput = { rules, minimumScore: 0.3 };
  const result = matchCohort(cohort, policy);
  const fresh = () => openMatching(cohort, policy, result);
  const { verifyOpen, partnerScores } = await import('../../../src/matching');
  const shared = fresh();
  expect(verifyOpen(shared)).toEqual(verifyMatching(cohort, policy, result));
  // Two questions take turns at the same costs.
  const both = await Promise.all([runAsync(matchMargins, [shared]), runAsync(explainAll, [shared])]);
  expect(both).toEqual([matchMargins(fresh()), explainAll(fresh())]);
  expect(partnerScores(shared)).toEqual(partnerScores(fresh()));
});
