import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  densePrices,
  explainMatch,
  explainUnmatched,
  matchCohort,
  matchCohortAsync,
  openMatching,
  verifyMatching,
} from '../../../src/matching';
import type { Matching, PolicyInput } from '../../../src/model';

const policy: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [{ kind: 'different', field: 'department' }],
};
const cohort = generateCohort({ mentors: 30, mentees: 60, seed: 'lean', multipleRate: 0 });

function match(explanations: 'full' | 'on-demand', given: PolicyInput = policy): Matching {
  const result = matchCohort(cohort, given, { explanations });
  if (result.status === 'infeasible') throw new Error('has a matching');
  return result;
}

describe('explanations on demand', () => {
  const full = match('full');
  const lean = match('on-demand');

  it('leave out contributions and searched reasons, and nothing else', () => {
    expect(lean.explanations).toBe('on-demand');
    expect(full).not.toHaveProperty('explanations');
    expect(lean.matches.map((one) => ({ ...one, contributions: [] }))).toEqual(lean.matches);
    expect(full.matches.map((one) => ({ ...one, contributions: [] }))).toEqual(lean.matches);
    expect(full.matches[0]?.contributions).not.toEqual([]);
    expect(lean.summary).toEqual(full.summary);
    expect(lean.certificate).toEqual(full.certificate);
    expect(lean.shortfalls).toEqual(full.shortfalls);
    expect(lean.unmatched.mentees.map((one) => one.id)).toEqual(full.unmatched.mentees.map((one) => one.id));
    expect(new Set(lean.unmatched.mentees.map((one) => one.reason.kind))).toEqual(new Set(['on-demand']));
    expect(lean.unmatched.mentees[0]?.text).toContain('explainUnmatched');
  });

  it('are what full explanations say, when asked for', () => {
    const [first, second] = full.unmatched.mentees;
    if (first === undefined || second === undefined) throw new Error('more mentees than seats');
    const open = openMatching(cohort, policy, lean);
    expect(explainUnmatched(open, { menteeId: first.id })).toEqual(first);
    expect(explainUnmatched(open, { menteeId: second.id })).toEqual(second);
    expect(explainUnmatched(open, { menteeId: lean.matches[0]!.menteeId })).toBeNull();
    const { mentors } = full.unmatched;
    expect(mentors.map(({ id }) => explainUnmatched(open, { mentorId: id }))).toEqual(mentors);
    const [pair] = lean.matches;
    const explanation = explainMatch(open, pair!);
    expect(explanation.contributions.map((one) => one.share)).toEqual(
      full.matches[0]?.contributions.map((one) => one.share),
    );
  });

  it('refuse strangers and results of other people', () => {
    const open = openMatching(cohort, policy, lean);
    expect(() => explainUnmatched(open, { menteeId: 'nobody' })).toThrow('person.menteeId');
    const [one, ...others] = cohort.mentors;
    const other = { ...cohort, mentors: [{ ...one!, experienceYears: 1 }, ...others] };
    expect(() => openMatching(other, policy, lean)).toThrow('input hash');
    expect(() => matchCohort(cohort, policy, { explanations: 'some' } as never)).toThrow(
      'options.explanations',
    );
  });

  it('are verified like full ones, and forged ones fail', () => {
    for (const storage of ['dense', 'implicit'] as const) {
      expect(verifyMatching(cohort, policy, lean, { storage })).toMatchObject({ ok: true });
      expect(verifyMatching(cohort, policy, full, { storage })).toMatchObject({ ok: true });
      const [first, ...rest] = lean.matches;
      const forged = { ...lean, matches: [{ ...first!, units: first!.units + 1 }, ...rest] };
      expect(verifyMatching(cohort, policy, forged, { storage }).ok).toBe(false);
      for (const given of [lean, full]) {
        const [person, ...people] = given.unmatched.mentees;
        const told = { ...person!, reason: { kind: 'no-capacity' } as const };
        const lied = { ...given, unmatched: { ...given.unmatched, mentees: [told, ...people] } };
        expect(verifyMatching(cohort, policy, lied, { storage })).toMatchObject({
          problems: ['the reasons of unmatched mentees are not what the matching leaves them'],
        });
        const lost = { ...given, unmatched: { ...given.unmatched, mentees: people } };
        expect(verifyMatching(cohort, policy, lost, { storage })).toMatchObject({
          problems: ['the list of unmatched mentees is not everybody without a partner, by id'],
        });
      }
      const { explanations: _, ...bare } = lean;
      expect(verifyMatching(cohort, policy, bare, { storage }).ok).toBe(false);
      const claimed = { ...lean, summary: { ...lean.summary, eligiblePairs: 1 } };
      expect(verifyMatching(cohort, policy, claimed, { storage }).ok).toBe(false);
    }
  });

  it('are so for stable and for stopped matchings too', async () => {
    const stable = match('on-demand', { ...policy, method: 'stable' });
    expect(stable.matches[0]?.contributions).toEqual([]);
    expect(verifyMatching(cohort, { ...policy, method: 'stable' }, stable)).toMatchObject({ ok: true });
    expect(await matchCohortAsync(cohort, policy, { explanations: 'on-demand' })).toEqual(lean);
  });
});

describe('a certificate over scores that are not kept', () => {
  it('is refused when one price is far off', () => {
    const people = generateCohort({
      mentors: 600,
      mentees: 600,
      seed: 'prices',
      multipleRate: 0,
      minimumRate: 0,
      priorityRate: 0,
    });
    const solved = (given: PolicyInput) => {
      const result = matchCohort(people, given, { storage: 'implicit' });
      if (result.status === 'infeasible' || result.certificate.kind !== 'optimal') throw new Error('optimal');
      return { ...result, certificate: result.certificate };
    };
    const [one, two] = solved(policy).matches;
    const locks = [one!, two!].map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
    for (const given of [policy, { ...policy, locks }]) {
      const result = solved(given);
      const { certificate } = result;
      expect(verifyMatching(people, given, result, { storage: 'implicit' })).toMatchObject({ ok: true });
      const last = certificate.levels.at(-1)!;
      const lockedMentee = certificate.menteeIds.indexOf(one!.menteeId);
      for (const place of [17, lockedMentee]) {
        for (const side of ['menteePrices', 'mentorPrices'] as const) {
          const prices = densePrices(last[side]).map((price, at) =>
            at === place ? price + 3_000_000 : price,
          );
          const levels = [...certificate.levels.slice(0, -1), { ...last, [side]: prices }];
          const forged = { ...result, certificate: { ...certificate, levels } };
          // The price of a mentee whose every place is locked says nothing: whatever it is, the bound is the same.
          const isIdle = given !== policy && side === 'menteePrices' && place === lockedMentee;
          expect(verifyMatching(people, given, forged, { storage: 'implicit' }).ok).toBe(isIdle);
        }
      }
    }
  });

  it('counts eligible pairs where that is cheap, and believes no result that leaves the number out there', () => {
    const strict = { ...policy, minimumScore: 0.4 };
    const counted = matchCohort(cohort, strict, { storage: 'implicit' });
    const dense = matchCohort(cohort, strict, { storage: 'dense' });
    if (counted.status === 'infeasible' || dense.status === 'infeasible') throw new Error('has a matching');
    expect(counted.summary.eligiblePairs).toBe(dense.summary.eligiblePairs);
    const uncounted = { ...counted, summary: { ...counted.summary, eligiblePairs: null } };
    expect(verifyMatching(cohort, strict, uncounted, { storage: 'implicit' })).toEqual({
      ok: false,
      problems: ['the summary does not add up'],
    });
  });
});
