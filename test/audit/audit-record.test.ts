import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { matchCohort, openMatching, reviewMatching } from '../../src';
import { auditMatching, auditRecord, auditRecordSchema } from '../../src/audit';
import { FR } from '../../src/entries/fr';
import { generateCohort } from '../../src/synthetic';
import { expectJson, given, issuesOf } from '../evaluation/support';

describe('auditRecord', () => {
  const cohort = generateCohort({ mentors: 12, mentees: 30, seed: 'record' });
  const result = matchCohort(cohort);
  if (result.status !== 'optimal') throw new Error('expected a matching');
  const [first, second] = result.matches;
  const pairOf = (match: typeof first) => ({
    mentorId: given(match).mentorId,
    menteeId: given(match).menteeId,
  });
  const at = '2026-03-02T09:30:00Z';

  it('keeps who approved, who set aside what and why, and what replays the run', () => {
    const reviewed = reviewMatching(cohort, {}, result, [
      { kind: 'approve', ...pairOf(first), reviewer: 'lead', at },
      { kind: 'reject', ...pairOf(second), reviewer: 'lead', at, reason: 'on leave' },
    ]);
    const open = openMatching(cohort, {}, reviewed);
    const audits = [auditMatching(open, { by: ['gender'] })];
    const record = auditRecord(open, { at, by: 'HR analytics', purpose: 'spring program', audits });
    expect(record.approvals).toEqual([{ ...pairOf(first), reviewer: 'lead', at }]);
    expect(record.overrides).toEqual([
      { kind: 'reject', pairs: [pairOf(second)], rules: [], reviewer: 'lead', at, reason: 'on leave' },
    ]);
    expect(record.result).toMatchObject({
      matches: result.matches.length,
      inForce: result.matches.length - 1,
      totalScore: result.summary.totalScore,
    });
    expect(record.manifest).toEqual(result.manifest);
    expect(record.log).toEqual(reviewed.review.log);
    expect(record.result.proven.at(-1)).toEqual({
      objective: 'total-score',
      value: result.summary.totalUnits,
    });
    expect(record.notes.map(({ text }) => text)).toEqual(['This is no legal advice.']);
    expect(auditRecord(open, { at, by: 'HR', locale: FR }).notes[0]?.text).toBe(
      'Ceci n’est pas un avis juridique.',
    );
    expectJson(record);
    expect(auditRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(() => auditRecordSchema.parse({ ...record, extra: 1 })).toThrow();
    expect(z.toJSONSchema(auditRecordSchema, { io: 'input' })).toMatchObject({ type: 'object' });
  });

  it('names rules that were waived with their reasons', () => {
    const policy = { rules: [] };
    const plain = matchCohort(cohort, policy);
    if (plain.status !== 'optimal') throw new Error('expected a matching');
    const loadOf = (id: string) => plain.matches.filter(({ mentorId }) => mentorId === id).length;
    const alone = given(
      cohort.mentees.find(({ id }) => plain.matches.every(({ menteeId }) => menteeId !== id)),
    );
    const full = given(cohort.mentors.find(({ id, capacity }) => loadOf(id) === (capacity?.max ?? 1)));
    const to = { mentorId: full.id, menteeId: alone.id };
    const by = { reviewer: 'lead', at };
    const waivers = [{ ...to, rule: 'mentor-capacity', reason: 'has time for one more' }];
    const reviewed = reviewMatching(cohort, policy, plain, [
      { kind: 'change', pairs: [], to: [to], ...by, reason: 'asked for each other', waivers },
    ]);
    const record = auditRecord(openMatching(cohort, policy, reviewed), { at, by: 'x' });
    expect(record.result.inForce).toBe(plain.matches.length + 1);
    expect(record.overrides).toEqual([
      { kind: 'change', pairs: [to], rules: [], ...by, reason: 'asked for each other' },
      { kind: 'waiver', pairs: [to], rules: ['mentor-capacity'], ...by, reason: 'has time for one more' },
    ]);
  });

  it('refuses an instant that is none', () => {
    const open = openMatching(cohort, {}, result);
    expect(issuesOf(() => auditRecord(open, { at: 'today', by: '' })).paths).toEqual([
      'options.at',
      'options.by',
    ]);
  });
});
