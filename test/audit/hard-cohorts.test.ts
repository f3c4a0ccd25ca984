import { describe, expect, it } from 'vitest';
import { type Cohort, type Mentee, matchCohort, openMatching, type PolicyInput } from '../../src';
import { auditMatching, closeGap, explainGap, fairnessCurve } from '../../src/audit';
import { expectJson } from '../evaluation/support';

const range = (length: number) => Array.from({ length }, (_, at) => at);

/** Twelve mentees of each of two groups; the mentors are given. */
function cohortOf(mentors: Cohort['mentors'], more: (at: number) => Partial<Mentee> = () => ({})): Cohort {
  return {
    mentors,
    mentees: range(24).map((at) => ({
      id: `m${at}`,
      protectedAttributes: { group: at < 12 ? 'f' : 'm' },
      ...more(at),
    })),
  };
}

/** The share of a group that is matched, counted in the matching itself. */
function shareOf(cohort: Cohort, policy: PolicyInput, group: string): number {
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('expected a matching');
  const matched = new Set(result.matches.map(({ menteeId }) => menteeId));
  const own = cohort.mentees.filter(
    ({ protectedAttributes, capacity }) => protectedAttributes?.['group'] === group && capacity?.max !== 0,
  );
  return own.filter(({ id }) => matched.has(id)).length / own.length;
}

const HARD: readonly (readonly [name: string, cohort: Cohort, policy: PolicyInput])[] = [
  ['nobody on the other side', cohortOf([]), {}],
  ['no seat on the other side', cohortOf(range(8).map((at) => ({ id: `t${at}`, capacity: { max: 0 } }))), {}],
  [
    'no eligible partner at all',
    cohortOf(
      range(8).map((at) => ({ id: `t${at}`, department: 'x' })),
      () => ({ department: 'x' }),
    ),
    { rules: [{ kind: 'different', field: 'department' }] },
  ],
  [
    'a group without any eligible partner',
    cohortOf(
      range(8).map((at) => ({ id: `t${at}`, department: 'x' })),
      (at) => ({ department: at < 12 ? 'x' : 'y' }),
    ),
    { rules: [{ kind: 'different', field: 'department' }] },
  ],
  ['everybody matched', cohortOf(range(24).map((at) => ({ id: `t${at}` }))), {}],
  ['one seat', cohortOf([{ id: 't', capacity: { max: 1 } }]), {}],
  [
    'some of a group who take no mentor',
    cohortOf(
      range(8).map((at) => ({ id: `t${at}` })),
      (at) => (at < 6 ? { capacity: { max: 0 } } : {}),
    ),
    {},
  ],
  [
    'nothing known of anybody, and a priority',
    cohortOf(
      range(8).map((at) => ({ id: `t${at}` })),
      (at) => (at >= 12 ? { priority: 2 } : {}),
    ),
    {},
  ],
];

describe('cohorts in which there is little to explain', () => {
  it.each(HARD)('%s: parts add up to the gap that is counted, and audits hold', (_, cohort, policy) => {
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    const audit = auditMatching(open);
    expectJson(audit);
    expect(JSON.stringify(audit)).not.toMatch(/NaN|Infinity/);
    const found = explainGap(open, { by: 'group', reference: 'm' });
    expectJson(found);
    const [group] = found.groups;
    expect(group?.value).toBe('f');
    const gap = shareOf(cohort, policy, 'm') - shareOf(cohort, policy, 'f');
    expect(group?.gap).toBeCloseTo(gap, 12);
    expect(group?.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(gap, 12);
    for (const { part, factors } of group?.parts ?? []) {
      expect(Number.isFinite(part)).toBe(true);
      if (factors.length > 0)
        expect(factors.reduce((sum, factor) => sum + factor.part, 0)).toBeCloseTo(part, 12);
    }
    const closing = closeGap(open, { by: 'group', value: 'f', reference: 'm' });
    expect(closing.gap).toBeCloseTo(gap, 12);
    for (const remedy of closing.remedies) expect(remedy.gap).toBeLessThanOrEqual(0.02 + 1e-12);
    const { points } = fairnessCurve(open, { by: 'group', value: 'f', shares: [0, 0.5, 1] });
    for (const { possible, groups, loss } of points) {
      if (!possible) continue;
      expect(groups[0]?.matched).toBeGreaterThanOrEqual(groups[0]?.needed ?? 0);
      expect(loss).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

describe('what closeGap proposes, done', () => {
  // One rule keeps f from most mentors, another from the rest of them, and a priority puts m first.
  const cohort = cohortOf(
    range(10).map((at) => ({ id: `t${at}`, department: at < 7 ? 'x' : 'y', location: at < 3 ? 'a' : 'b' })),
    (at) => ({
      department: at < 12 ? 'x' : 'z',
      location: at < 12 ? 'b' : 'c',
      ...(at >= 12 && { priority: 1 }),
    }),
  );
  const department = { kind: 'different', id: 'department', field: 'department' } as const;
  const location = { kind: 'different', id: 'location', field: 'location' } as const;
  const policy: PolicyInput = { rules: [department, location] };

  it('closes the gap when people are matched by the changed policy', () => {
    const open = openMatching(cohort, policy, matchCohort(cohort, policy));
    const { gap, remedies } = closeGap(open, { by: 'group', value: 'f', reference: 'm', tolerance: 0.2 });
    expect(gap).toBeGreaterThan(0.5);
    const changes = remedies.filter(({ changes: [first] }) => first?.kind !== 'share');
    expect(changes.length).toBeGreaterThan(0);
    for (const remedy of changes) {
      const lifted = remedy.changes.flatMap((one) => (one.kind === 'lift-rules' ? one.rules : []));
      const nobodyFirst = remedy.changes.some(({ kind }) => kind === 'nobody-first');
      const changed = {
        ...cohort,
        mentees: cohort.mentees.map(({ priority, ...one }) =>
          nobodyFirst || priority === undefined ? one : { ...one, priority },
        ),
      };
      const rules = [department, location].filter(({ id }) => !lifted.includes(id));
      const left = shareOf(changed, { rules }, 'm') - shareOf(changed, { rules }, 'f');
      expect(left).toBeCloseTo(remedy.gap, 12);
      expect(left).toBeLessThanOrEqual(0.2);
    }
    // No smaller set does it.
    const fewest = Math.min(...changes.map(({ changes: list }) => list.length));
    if (fewest === 2) {
      for (const rules of [[department], [location], []])
        if (rules.length === 1)
          expect(shareOf(cohort, { rules }, 'm') - shareOf(cohort, { rules }, 'f')).toBeGreaterThan(0.2);
    }
  });

  it('gives the share with pairs that can be locked', () => {
    const plain = cohortOf(
      range(10).map((at) => ({ id: `t${at}`, interests: ['chess'] })),
      (at) => ({ interests: [at < 12 ? 'go' : 'chess'] }),
    );
    const weights = { weights: { interests: 1 }, rules: [] };
    const open = openMatching(plain, weights, matchCohort(plain, weights));
    const { remedies } = closeGap(open, { by: 'group', value: 'f', reference: 'm', tolerance: 0.1 });
    const share = remedies.flatMap(({ changes }) =>
      changes.flatMap((one) => (one.kind === 'share' ? [one.share] : [])),
    )[0];
    const [point] = fairnessCurve(open, { by: 'group', value: 'f', shares: [share ?? 0] }).points;
    const locked = { ...weights, locks: point?.pairs ?? [] };
    expect(shareOf(plain, locked, 'm') - shareOf(plain, locked, 'f')).toBeLessThanOrEqual(0.1);
  });
});
