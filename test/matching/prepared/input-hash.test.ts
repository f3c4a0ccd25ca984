import { describe, expect, it } from 'vitest';
import { defineCriterion, matchCohort } from '../../../src';
import { hashInput } from '../../../src/matching/canonical/input-hash';
import { type Cohort, definePolicy, type PolicyInput, type Rule } from '../../../src/model';

const cohort: Cohort = {
  mentors: [{ id: 'ana', department: 'Law' }],
  mentees: [{ id: 'cleo', department: 'Sales', manager: 'boss' }],
};
const hashOf = (managers: Record<string, string> | undefined, policy: PolicyInput) =>
  hashInput(managers === undefined ? cohort : { ...cohort, managers }, definePolicy(policy));

describe('the hash of managers outside the cohort', () => {
  const other = { boss: 'ana', top: 'owner' };
  const reading: readonly Rule[] = [
    { kind: 'no-reporting-line' },
    { kind: 'different', field: 'manager' },
    { kind: 'custom', rule: 'own' },
  ];

  it.each(reading)('covers who manages whom, in any order of rows, where a rule reads it: $kind', (rule) => {
    const policy: PolicyInput = { rules: [rule] };
    const hash = hashOf({ boss: 'owner', top: 'owner' }, policy);
    expect(hashOf({ top: 'owner', boss: 'owner' }, policy)).toBe(hash);
    expect(hashOf(other, policy)).not.toBe(hash);
    expect(hashOf(undefined, policy)).not.toBe(hash);
    // A table without rows is none.
    expect(hashOf({}, policy)).toBe(hashOf(undefined, policy));
  });

  it('covers them for criteria of the caller’s own, which read the whole cohort', () => {
    const policy: PolicyInput = { weights: { own: 1 }, rules: [] };
    expect(hashOf(other, policy)).not.toBe(hashOf(undefined, policy));
    const own = defineCriterion({ id: 'own', score: () => 1 });
    const inputHash = (people: Cohort) => matchCohort(people, policy, { criteria: [own] }).manifest.inputHash;
    expect(inputHash({ ...cohort, managers: other })).not.toBe(inputHash(cohort));
  });

  it('does not cover them where nothing reads them', () => {
    const policy: PolicyInput = { weights: { skills: 1 }, rules: [{ kind: 'same', field: 'department' }] };
    expect(hashOf(other, policy)).toBe(hashOf(undefined, policy));
    expect(hashOf({ boss: 'owner' }, policy)).toBe(hashOf(other, policy));
  });
});
