import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  explainConflict,
  matchCohort,
  openMatching,
  type PolicyInput,
  parseMatching,
  rematch,
  reviewMatching,
  verifyMatching,
} from '../../../src';
import type { InfeasibleRematch } from '../../../src/entries/schemas';
import { expectMatches } from '../enumerate';

const by = { reviewer: 'Iris', at: '2026-03-02T09:00:00Z' };
const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }], minimums: 'required' };
const cohort: Cohort = {
  mentors: [
    { id: 'ana', department: 'sales' },
    { id: 'ben', department: 'law' },
    { id: 'carl', department: 'art' },
  ],
  mentees: [
    { id: 'x', department: 'law' },
    { id: 'y', department: 'art' },
    { id: 'z', department: 'ops' },
  ],
};
/** Later only ana may meet x, who now has to have a mentor, and ana is approved with another. */
const later: Cohort = {
  mentors: cohort.mentors.map((mentor) => (mentor.id === 'ana' ? mentor : { ...mentor, department: 'law' })),
  mentees: cohort.mentees.map((mentee) =>
    mentee.id === 'x' ? { ...mentee, capacity: { min: 1, max: 1 } } : mentee,
  ),
};

function withApproval(mentee: string, options: { readonly left?: readonly string[] } = {}) {
  const locked = { ...policy, locks: [{ mentorId: 'ana', menteeId: mentee }] };
  const first = expectMatches(matchCohort(cohort, locked));
  const reviewed = reviewMatching(cohort, locked, first, [
    { kind: 'approve', mentorId: 'ana', menteeId: mentee, ...by },
  ]);
  return rematch(later, policy, reviewed, { maxChanges: 3, ...options });
}

function expectInfeasible(result: ReturnType<typeof rematch>): InfeasibleRematch {
  if (result.status !== 'infeasible') throw new Error(`the result is ${result.status}`);
  return JSON.parse(JSON.stringify(result));
}

describe('a rematch that an approved pair leaves without a matching', () => {
  const result = expectInfeasible(withApproval('y', { left: ['carl'] }));

  it('keeps what it started from, and verifies with or without those who left', () => {
    expect(result.conflict.locks).toEqual([{ mentorId: 'ana', menteeId: 'y' }]);
    expect(result.attempt.approved).toEqual([{ mentorId: 'ana', menteeId: 'y' }]);
    expect(verifyMatching(later, policy, result)).toMatchObject({ ok: true });
    const gone = { ...later, mentors: later.mentors.filter(({ id }) => id !== 'carl') };
    expect(verifyMatching(gone, policy, result)).toMatchObject({ ok: true });
    expect(verifyMatching(gone, result.manifest.policy, result)).toMatchObject({ ok: true });
    expect(parseMatching(result)).toEqual(result);
  });

  it('is explained with the approved pair in it', () => {
    const { conflicts, plan } = explainConflict(openMatching(later, policy, result));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.conflict.locks).toEqual([{ mentorId: 'ana', menteeId: 'y' }]);
    expect(plan).toHaveLength(1);
  });

  it('is refused without the decisions that it rests on, and without the record', () => {
    const { attempt, ...bare } = result;
    expect(verifyMatching(later, policy, bare).ok).toBe(false);
    for (const forged of [
      { ...attempt, reviews: [] },
      { ...attempt, approved: [] },
      { ...attempt, approved: [...attempt.approved, { mentorId: 'ben', menteeId: 'z' }] },
      { ...attempt, approved: [{ mentorId: 'nobody', menteeId: 'z' }] },
      { ...attempt, breakApproved: true },
      { ...attempt, left: [] },
      { ...attempt, seal: attempt.seal.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    ])
      expect(verifyMatching(later, policy, { ...result, attempt: forged }).ok).toBe(false);
  });

  it('has no part in an approval that did not stand: there, a matching is found', () => {
    expect(withApproval('x').status).toBe('optimal');
  });
});
