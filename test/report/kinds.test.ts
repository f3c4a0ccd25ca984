import { type ReportData, type ReportOptions, renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Matching,
  matchCohort,
  openMatching,
  type PolicyInput,
  recruitingAdvice,
  rematch,
  reviewMatching,
} from '../../src';
import { ruleId } from '../../src/model';
import { generateCohort } from '../../src/synthetic';
import { civilService, generated } from './cohorts';
import { byId, figuresOf, type Node, named, parseHtml, rowsOf, tableOf, textOf, withClass } from './dom';

/** What the first screens say, of results of every kind, computed again from people and pairs. */

const optimum = (cohort: Cohort, policy: PolicyInput, options = {}): Matching => {
  const result = matchCohort(cohort, policy, options);
  if (result.status === 'infeasible') throw new Error('unreachable');
  return result;
};

interface Shown {
  readonly data: ReportData;
  readonly page: Node;
  readonly text: string;
}

function show(open: Parameters<typeof reportData>[0], options: ReportOptions = {}): Shown {
  const data = reportData(open, options);
  const html = renderReport(data);
  const shown = html.replace(/<(script|style|pre)\b.*?<\/\1>/gs, '');
  return { data, page: parseHtml(html), text: textOf(parseHtml(shown)) };
}

const one: Cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
const { cohort, policy } = generated();
const civil = civilService();
const kinds: readonly (readonly [
  string,
  () => { cohort: Cohort; policy: PolicyInput; result: Matching; options?: object },
])[] = [
  ['an optimum', () => ({ cohort, policy, result: optimum(cohort, policy) })],
  ['one pair and nobody left', () => ({ cohort: one, policy: {}, result: optimum(one, {}) })],
  [
    'leximin',
    () => {
      const fair: PolicyInput = { ...policy, objectives: ['cover-mentees', 'leximin'] };
      return { cohort, policy: fair, result: optimum(cohort, fair) };
    },
  ],
  [
    'a stable matching',
    () => {
      const stable: PolicyInput = { ...policy, method: 'stable' };
      return { cohort, policy: stable, result: optimum(cohort, stable) };
    },
  ],
  [
    'criteria of one’s own',
    () => ({
      cohort: civil.cohort,
      policy: civil.policy,
      result: optimum(civil.cohort, civil.policy, civil.extensions),
      options: civil.extensions!,
    }),
  ],
  [
    'a rematch',
    () => {
      const result = rematch(cohort, policy, optimum(cohort, policy), {
        left: [cohort.mentors[0]!.id],
        maxChanges: 2,
      });
      if (result.status !== 'optimal') throw new Error('unreachable');
      return { cohort, policy, result };
    },
  ],
];

describe.each(kinds)('%s', (_, make) => {
  const { cohort: people, policy: asked, result, options = {} } = make();
  const open = openMatching(people, asked, result, options);
  const { data, page, text } = show(open);
  const { matches } = result;
  const matched = new Set(matches.map(({ menteeId }) => menteeId));
  // Who has left by a rematch is in the people no more.
  const there = data.overview;

  it('says who has a partner, and who has none', () => {
    expect(there.menteesMatched).toBe(matched.size);
    expect(figuresOf(withClass(page, 'lead')[0]!)).toEqual([matched.size, there.mentees]);
    const left = there.mentees - matched.size + there.mentors - there.mentorsMatched;
    expect(data.reasons.reduce((sum, { people: count }) => sum + count, 0)).toBe(left);
    expect(text.includes('Everybody has a partner.')).toBe(left === 0);
    expect(text.includes('Nobody is without a partner.')).toBe(left === 0);
    expect(rowsOf(tableOf(page, 'Pairs'))).toHaveLength(matches.length);
  });

  it('claims what its certificate proves, and says that it was checked', () => {
    const claims = ['no matching is better', 'Stable:', 'within the limit'].map((claim) =>
      text.includes(claim),
    );
    const isLimited = data.proof.kind === 'limited' || data.proof.kind === 'searched';
    expect(claims[1]).toBe(result.status === 'stable');
    expect(claims[2]).toBe(isLimited);
    expect(data.proof.verified).toBe(true);
    expect(data.decided).toBeNull();
    expect(text).not.toContain('Decisions have ended');
    expect(text.includes('has no answer for a matching of this kind')).toBe(
      Object.values(data.leftOut).includes('kind'),
    );
    if (data.proof.kind === 'optimal') expect(data.leftOut).toEqual(sizes(data));
  });

  it('names what costs most by its own objectives', () => {
    const prices = data.prices!;
    const order = data.policy.objectives;
    const rank = ({ effect }: (typeof prices)[number]) =>
      effect.objective === null ? order.length : order.indexOf(effect.objective);
    const gains = prices.filter(({ effect }) => effect.loss < 0);
    expect(data.dearest === null).toBe(gains.length === 0);
    expect(text.includes('No single rule or minimum costs anything.')).toBe(
      gains.length === 0 && matches.length > 0,
    );
    for (const price of gains) {
      expect(rank(data.dearest!)).toBeLessThanOrEqual(rank(price));
      if (rank(price) === rank(data.dearest!))
        expect(data.dearest!.effect.loss).toBeLessThanOrEqual(price.effect.loss);
    }
    if (result.status !== 'optimal' || data.pricedAgainst !== 'shown') return;
    for (const rule of asked.rules ?? []) {
      const rules = asked.rules!.filter((other) => other !== rule);
      const lifted = optimum(people, { ...asked, rules }, options);
      const price = prices.find(({ rule: id }) => id === ruleId(rule))!;
      const now = matches.reduce((sum, { units }) => sum + units, 0);
      const then = lifted.matches.reduce((sum, { units }) => sum + units, 0);
      expect(price.total).toBeCloseTo((then - now) / data.policy.scoreUnit, 9);
      expect(price.mentees).toBe(new Set(lifted.matches.map(({ menteeId }) => menteeId)).size - matched.size);
    }
  });

  it('shows groups as they are', () => {
    expect(data.tables.length > 0).toBe(people.mentees.length > 1);
    for (const table of data.tables) {
      const title = `Mentees by ${table.label}`;
      const rows = rowsOf(tableOf(page, title));
      const values = rows.slice(0, -1).map((row) => textOf(row[0]!));
      expect(values.length, title).toBeGreaterThan(0);
      for (const [at, value] of values.entries()) {
        const members = people.mentees.filter(
          (mentee) =>
            (mentee[table.field === 'location' ? 'location' : 'department'] ?? 'Not known') === value,
        );
        expect(members.length).toBeGreaterThanOrEqual(table.minimum);
        expect(figuresOf(rows[at]![1]!)).toEqual([members.length]);
        const own = matches.filter(({ menteeId }) => members.some(({ id }) => id === menteeId));
        const covered = new Set(own.map(({ menteeId }) => menteeId)).size;
        const shown = figuresOf(rows[at]![2]!);
        if (shown.length > 0) expect(shown).toEqual([covered, members.length]);
        const [score] = figuresOf(rows[at]![3]!);
        const mean = own.reduce((sum, match) => sum + match.score, 0) / own.length;
        if (score !== undefined && own.length === covered) expect(score).toBeCloseTo(mean, 9);
      }
    }
  });

  it('holds the same figures with nobody named', () => {
    const none = show(open, { people: 'none' });
    expect(none.data.overview).toEqual(data.overview);
    expect(none.data.recruits).toEqual(data.recruits);
    expect(none.data.dearest).toEqual(data.dearest);
    for (const { id } of [...people.mentors, ...people.mentees])
      if (id.length > 4) expect(none.text + JSON.stringify(none.data)).not.toContain(id);
  });
});

/** Why what was left out for the size alone was. */
function sizes({ effort }: ReportData) {
  return Object.fromEntries(Object.entries(effort).flatMap(([name, asks]) => (asks ? [] : [[name, 'size']])));
}

it('says what decisions changed, and that the rest is of what was proposed', () => {
  const first = optimum(cohort, policy);
  const [a, b, c] = first.matches;
  const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
  const ref = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({ mentorId, menteeId });
  const approved = reviewMatching(cohort, policy, first, [{ kind: 'approve', ...ref(a!), ...by }]);
  const kept = show(openMatching(cohort, policy, approved));
  expect([kept.data.decided, textOf(withClass(kept.page, 'badge')[0]!)]).toEqual([null, 'Proven best']);
  const reviewed = reviewMatching(cohort, policy, first, [
    { kind: 'approve', ...ref(a!), ...by },
    { kind: 'reject', ...ref(b!), ...by, reason: 'They know each other.' },
    { kind: 'reject', ...ref(c!), ...by, reason: 'They know each other.' },
  ]);
  const { data, page, text } = show(openMatching(cohort, policy, reviewed));
  expect(data.decided).toEqual({ ended: 2, made: 0 });
  expect(textOf(withClass(page, 'badge')[0]!)).toBe('Changed by decisions');
  const brief = textOf(byId(page, 'brief'));
  expect(brief).toContain('Decisions have ended 2 of the pairs that were proposed, and made 0 by hand.');
  expect(brief).toContain('Of the matching as it was proposed, before decisions: Proven');
  expect(text.match(/Decisions have ended/g)).toHaveLength(3);
  // Reasons are of the matching: a mentor whose pair was declined may be free by now.
  expect(data.overview.pairs).toBe(first.matches.length - 2);
});

it('says why something was left out: nobody wanted it, or the cohort is large', () => {
  const open = openMatching(cohort, policy, optimum(cohort, policy));
  const wanted = show(open, {
    ask: {
      margins: false,
      remedies: false,
      seatValues: false,
      prices: false,
      recruits: false,
      possible: false,
    },
  });
  expect(new Set(Object.values(wanted.data.leftOut))).toEqual(new Set(['option']));
  expect(wanted.text).not.toMatch(/of this size|the cohort is large|of this kind/);
  expect(wanted.text).toContain('Which mentors to look for was not asked.');
  const many = generateCohort({ mentors: 210, mentees: 210, seed: 'many' });
  const large = show(openMatching(many, {}, optimum(many, {})));
  expect(large.data.leftOut).toEqual({ remedies: 'size', prices: 'size', recruits: 'size' });
  expect(large.text).toContain('What each rule costs was not asked: the cohort is large.');
});

it('names mentors to look for, whose gains add up: each was matched with those before it', () => {
  const open = openMatching(cohort, policy, optimum(cohort, policy));
  const { data, page } = show(open, { recruits: 2, ask: { recruits: true } });
  const { team } = recruitingAdvice(open, { mentors: 2, tries: 6, profiles: 1 });
  expect(data.recruits).toHaveLength(team.length);
  expect(team.length).toBeGreaterThan(0);
  let before = optimum(cohort, policy);
  let mentors = cohort.mentors;
  const order = data.policy.objectives;
  for (const [at, { mentor }] of team.entries()) {
    mentors = [...mentors, mentor];
    const after = optimum({ ...cohort, mentors }, policy);
    const covered = ({ matches }: Matching) => new Set(matches.map(({ menteeId }) => menteeId)).size;
    const { effect, skills } = data.recruits![at]!;
    expect(skills).toEqual((mentor.skills ?? []).map(({ name }) => name));
    expect(order).toContain(effect.objective);
    if (effect.objective === 'cover-mentees') expect(-effect.loss).toBe(covered(after) - covered(before));
    if (effect.objective === 'total-score')
      expect(-effect.loss).toBe(after.summary.totalUnits - before.summary.totalUnits);
    before = after;
  }
  expect(rowsOf(tableOf(page, 'Mentors to look for'))).toHaveLength(team.length);
  expect(named(byId(page, 'brief'), 'ol').flatMap((list) => named(list, 'li'))).toHaveLength(team.length);
});
