import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort, verifyMatching } from '../../src/matching';
import { type Cohort, definePolicy, type PairRef, type PolicyInput } from '../../src/model';
import { wasmRows } from '../../src/rules/filters/wasm-rows';
import { compileRules, compileScoring } from '../checked';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
/** Everybody on both sides. */
const pool = (people: readonly string[]): Cohort => ({
  mentors: people.map((id) => ({ id })),
  mentees: people.map((id) => ({ id })),
});
const direction = fc.constantFrom(undefined, 'either' as const, 'as-stated' as const);

function policyOf(history: readonly PairRef[], way: 'either' | 'as-stated' | undefined): PolicyInput {
  return {
    rules: [{ kind: 'no-previous-pair', ...(way !== undefined && { direction: way }) }],
    history,
  };
}

describe('no-previous-pair', () => {
  it('does not give somebody the former mentee as a mentor: the case previous-pair-other-way', () => {
    const cohort = pool(['ana', 'ben']);
    const history = [{ mentorId: 'ana', menteeId: 'ben' }];
    expect(matchCohort(cohort, policyOf(history, undefined)).status).toBe('optimal');
    expect(matchCohort(cohort, policyOf(history, undefined))).toMatchObject({ matches: [] });
    expect(matchCohort(cohort, policyOf(history, 'either'))).toMatchObject({ matches: [] });
    expect(matchCohort(cohort, policyOf(history, 'as-stated'))).toMatchObject({
      matches: [{ mentorId: 'ben', menteeId: 'ana' }],
    });
  });

  it('forbids what its definition says, each way, by rows and by pairs', () => {
    const some = fc.array(fc.record({ mentorId: fc.nat(9), menteeId: fc.nat(9) }), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.subarray(ids(9)), fc.subarray(ids(9)), direction, (past, left, right, way) => {
        const history = past.map((pair) => ({
          mentorId: `p${pair.mentorId}`,
          menteeId: `p${pair.menteeId}`,
        }));
        const cohort = { mentors: left.map((id) => ({ id })), mentees: right.map((id) => ({ id })) };
        const rules = compileRules(cohort, definePolicy(policyOf(history, way)));
        for (const [menteeAt, mentee] of right.entries()) {
          const row = new Uint8Array(left.length).fill(1);
          rules.eligibleRow(menteeAt, row);
          for (const [mentorAt, mentor] of left.entries()) {
            const met = history.some(
              (pair) =>
                (pair.mentorId === mentor && pair.menteeId === mentee) ||
                (way !== 'as-stated' && pair.mentorId === mentee && pair.menteeId === mentor),
            );
            const expected = !met && mentor !== mentee;
            expect(row[mentorAt] === 1).toBe(expected);
            expect(rules.allows(mentorAt, menteeAt)).toBe(expected);
          }
        }
      }),
    );
  });

  it('keeps fifty people in one pool apart over five rounds: nobody meets the same person twice', () => {
    const cohort = pool(ids(50));
    const history: PairRef[] = [];
    const met = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const result = matchCohort(cohort, { ...policyOf(history, undefined), seed: `round ${round}` });
      if (result.status === 'infeasible') throw new Error('infeasible');
      expect(result.matches).toHaveLength(50);
      const together = new Set<string>();
      for (const { mentorId, menteeId } of result.matches) together.add([mentorId, menteeId].sort().join());
      for (const two of together) expect(met.has(two)).toBe(false);
      for (const two of together) met.add(two);
      history.push(...result.matches.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })));
    }
  });

  it('is the same in WebAssembly, and where no scores are kept', () => {
    const people = ids(520);
    const cohort = pool(people);
    const history = people.map((mentorId, at) => ({ mentorId, menteeId: people[(at * 7 + 3) % 520]! }));
    const policy = policyOf(history, undefined);
    const complete = definePolicy(policy);
    const rules = compileRules(cohort, complete);
    const kernel = wasmRows(compileScoring(cohort, complete).data, rules.data, 0);
    if (kernel === undefined) throw new Error('no WebAssembly here');
    for (let mentee = 0; mentee < people.length; mentee += 13) {
      const row = new Uint8Array(people.length).fill(1);
      rules.eligibleRow(mentee, row);
      kernel.read(mentee);
      expect(Array.from(kernel.units, (units) => (units < 0 ? 0 : 1))).toEqual([...row]);
    }
    const result = matchCohort(cohort, policy, { storage: 'implicit' });
    expect(result).toMatchObject({ status: 'optimal', summary: { matches: 520 } });
    expect(verifyMatching(cohort, policy, result, { storage: 'dense' })).toMatchObject({ ok: true });
  });

  it('says which direction it is about', () => {
    const cohort = pool(['ana', 'ben', 'cleo']);
    const texts = (way: 'either' | 'as-stated') => {
      const rules = compileRules(cohort, definePolicy(policyOf([{ mentorId: 'ana', menteeId: 'ben' }], way)));
      return [rules.check(0, 1), rules.check(1, 0), rules.check(0, 2)].map(
        (checks) => checks[2]?.evidence.text,
      );
    };
    expect(texts('either')).toEqual([
      'they have been paired before',
      'they have been paired before, the other way round',
      'they have not been paired before, in either role',
    ]);
    expect(texts('as-stated')).toEqual([
      'they have been paired before',
      'they have not been paired before in these roles',
      'they have not been paired before in these roles',
    ]);
  });
});
