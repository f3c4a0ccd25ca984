import seedrandom from 'seedrandom';
import { describe, expect, it, vi } from 'vitest';
import {
  type Cohort,
  defineCriterion,
  defineRule,
  matchCohort,
  matchCohortAsync,
  type PolicyInput,
  rematch,
  reviewMatching,
  verifyMatching,
} from '../../../src';
import { generateCohort } from '../../../src/entries/synthetic';
import { canonicalJson } from '../../../src/matching/canonical/order';
import { expectMatches } from '../enumerate';

/** A result with what it was computed from. */
interface Kind {
  readonly name: string;
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
  readonly result: unknown;
  readonly options?: Parameters<typeof verifyMatching>[3];
}

const cohort = generateCohort({ mentors: 7, mentees: 9, seed: 'tamper' });
const policy: PolicyInput = {
  rules: [{ kind: 'no-reporting-line' }, { kind: 'different', field: 'department' }],
  seed: 'tamper',
};
const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
const extensions = {
  criteria: [defineCriterion({ id: 'length', score: (mentor) => (mentor.id.length % 2) / 2 })],
  rules: [defineRule({ name: 'own', allows: (mentor, mentee) => mentor.id !== mentee.id, text: 'apart' })],
};

async function kinds(): Promise<readonly Kind[]> {
  const optimal = expectMatches(matchCohort(cohort, policy));
  const [first, second, third, fourth] = optimal.matches;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('too few matches to decide on');
  const pair = ({ mentorId, menteeId }: typeof first) => ({ mentorId, menteeId });
  const reviewed = reviewMatching(cohort, policy, optimal, [
    { kind: 'approve', ...pair(first), ...by },
    { kind: 'reject', ...pair(second), ...by, reason: 'no time', declinedBy: 'mentor' },
    {
      kind: 'change',
      pairs: [pair(third)],
      to: [{ mentorId: first.mentorId, menteeId: third.menteeId }],
      ...by,
      reason: 'same site',
      waivers: [
        { mentorId: first.mentorId, menteeId: third.menteeId, rule: 'mentor-capacity', reason: 'agreed' },
        {
          mentorId: first.mentorId,
          menteeId: third.menteeId,
          rule: 'different:department',
          reason: 'agreed',
        },
      ].slice(0, needsBoth(first.mentorId, third.menteeId) ? 2 : 1),
    },
  ]);
  const again = rematch(cohort, policy, reviewed, { maxChanges: 2, left: [fourth.mentorId] });
  const costly = rematch(cohort, policy, expectMatches(again), { switchingCost: 0.05, breakApproved: true });
  const required: PolicyInput = { ...policy, minimums: 'required' };
  const crowded: Cohort = {
    ...cohort,
    mentors: cohort.mentors.map((mentor) => ({ ...mentor, capacity: { min: 2, max: 2 } })),
  };
  const own: PolicyInput = {
    weights: { skills: 1, length: 1 },
    rules: [{ kind: 'custom', rule: 'own' }],
    minimumScore: 0.1,
  };
  return [
    { name: 'optimal', cohort, policy, result: optimal },
    {
      name: 'stable',
      cohort,
      policy: { ...policy, method: 'stable' },
      result: matchCohort(cohort, { ...policy, method: 'stable' }),
    },
    { name: 'reviewed', cohort, policy, result: reviewed },
    { name: 'rematched', cohort, policy, result: again },
    { name: 'rematched again', cohort, policy, result: costly },
    { name: 'infeasible', cohort: crowded, policy: required, result: matchCohort(crowded, required) },
    { name: 'on demand', cohort, policy, result: matchCohort(cohort, policy, { explanations: 'on-demand' }) },
    { name: 'implicit', cohort, policy, result: matchCohort(cohort, policy, { storage: 'implicit' }) },
    {
      name: 'of own code',
      cohort,
      policy: own,
      result: matchCohort(cohort, own, extensions),
      options: extensions,
    },
    {
      name: 'stopped',
      cohort,
      policy,
      result: await stoppedAtOnce(),
    },
  ];
}

/** Stopped at the first look at a clock by which every look takes a second. */
async function stoppedAtOnce() {
  let seconds = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => 1000 * ++seconds);
  try {
    const result = await matchCohortAsync(cohort, policy, { timeLimit: 1, threads: 1 });
    if (result.status !== 'stopped') throw new Error('it was not stopped');
    return result;
  } finally {
    clock.mockRestore();
  }
}

function needsBoth(mentorId: string, menteeId: string): boolean {
  const department = (people: readonly { id: string; department?: string }[], id: string) =>
    people.find((person) => person.id === id)?.department;
  return department(cohort.mentors, mentorId) === department(cohort.mentees, menteeId);
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Place = { readonly parent: Json[] | { [key: string]: Json }; readonly key: string };

/** Every place in a value, with its path. */
function places(value: Json, path = ''): (Place & { readonly path: string })[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { parent: value, key, path: `${path}.${key}` },
    ...places(inner, `${path}.${key}`),
  ]);
}

const get = ({ parent, key }: Place): Json => Reflect.get(parent, key);
const set = ({ parent, key }: Place, value: Json): void => {
  Reflect.set(parent, key, value);
};

/** What a tamperer may do to one place. @param other another place of the same value. */
const TAMPERINGS: { readonly [name: string]: (place: Place, other: Place, random: () => number) => void } = {
  delete: ({ parent, key }) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  },
  retype: (place) => {
    const value = get(place);
    set(place, typeof value === 'string' ? 7 : typeof value === 'number' ? String(value) : 'text');
  },
  null: (place) => set(place, null),
  perturb: (place, _other, random) => {
    const value = get(place);
    if (typeof value === 'number') set(place, random() < 0.5 ? value + 1 : value - 0.001);
    else if (typeof value === 'boolean') set(place, !value);
    else if (typeof value === 'string') set(place, `${value}x`);
    else set(place, Array.isArray(value) ? {} : []);
  },
  huge: (place) => set(place, 1e300),
  swap: (place, other) => {
    const value = get(place);
    set(place, JSON.parse(JSON.stringify(get(other) ?? null)));
    set(other, value);
  },
  copy: (place, other) => set(place, JSON.parse(JSON.stringify(get(other) ?? null))),
  duplicate: ({ parent, key }) => {
    if (Array.isArray(parent)) parent.push(JSON.parse(JSON.stringify(parent[Number(key)] ?? null)));
    else parent[`${key}2`] = JSON.parse(JSON.stringify(parent[key] ?? null));
  },
  reorder: (place) => {
    const value = get(place);
    if (Array.isArray(value)) value.reverse();
  },
  empty: (place) => {
    const value = get(place);
    if (Array.isArray(value)) value.length = 0;
    else if (typeof value === 'object' && value !== null) set(place, {});
    else set(place, '');
  },
  'add a field': ({ parent }) => {
    if (Array.isArray(parent)) parent.push('more');
    else parent['more'] = 1;
  },
  'another person': (place) => {
    const value = get(place);
    if (typeof value === 'string' && cohort.mentors.some(({ id }) => id === value))
      set(place, cohort.mentors[value === cohort.mentors[0]!.id ? 1 : 0]!.id);
    else if (typeof value === 'string' && cohort.mentees.some(({ id }) => id === value))
      set(place, cohort.mentees[value === cohort.mentees[0]!.id ? 1 : 0]!.id);
  },
};

/**
 * What the people and the policy do not determine, and so is believed: which version and solver made the result; why a
 * run was stopped, and how far it had come; whether an implicit run counted what rules of the caller's own forbid. A
 * price may have room: with another in its place the prices are another proof of the same optimum, which is checked.
 */
const BELIEVED: readonly RegExp[] = [
  /^\.manifest\.version$/,
  /^\.manifest\.solver$/,
  /^\.reason$/,
  /^\.(?:proven|bestBound)/,
  /^\.summary\.rules\.\d+\.forbidden$/,
  /^\.certificate\.levels\.\d+\.(?:mentor|mentee)Prices\.\d+$/,
];

describe('results that were tampered with', async () => {
  const all = await kinds();

  it.each(all)(
    'hold as they are, also through JSON: $name',
    ({ cohort: people, policy: given, result, options }) => {
      for (const value of [result, JSON.parse(JSON.stringify(result))])
        expect(verifyMatching(people, given, value, options)).toMatchObject({ ok: true });
    },
  );

  it.each(all)(
    'are refused and never throw: $name',
    ({ name, cohort: people, policy: given, result, options }) => {
      const random = seedrandom(`tamper ${name}`);
      const text = JSON.stringify(result);
      const tried = new Map<string, number>();
      const missed: string[] = [];
      for (let round = 0; round < 250; round++) {
        const value: Json = JSON.parse(text);
        const all = places(value);
        // Shallow fields are as likely to be hit as the many deep ones.
        const depth = 1 + Math.floor(random() * 6);
        const near = all.filter(({ path }) => path.split('.').length - 1 === depth);
        const from = near.length > 0 ? near : all;
        const place = from[Math.floor(random() * from.length)]!;
        const like = all.filter((one) => typeof get(one) === typeof get(place));
        const other = like[Math.floor(random() * like.length)]!;
        const names = Object.keys(TAMPERINGS);
        const tampering = names[Math.floor(random() * names.length)]!;
        TAMPERINGS[tampering]!(place, other, random);
        if (canonicalJson(value) === canonicalJson(JSON.parse(text))) continue;
        tried.set(tampering, (tried.get(tampering) ?? 0) + 1);
        const verified = verifyMatching(people, given, value, options);
        if (!verified.ok) {
          expect(verified.problems.length).toBeGreaterThan(0);
          continue;
        }
        if (!BELIEVED.some((pattern) => pattern.test(place.path))) missed.push(`${tampering} ${place.path}`);
      }
      expect(missed).toEqual([]);
      expect([...tried.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
      expect(tried.size).toBeGreaterThan(9);
    },
    // 250 results are verified whole, which a busy machine takes a minute for.
    300_000,
  );
});
