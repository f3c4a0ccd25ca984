import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, openMatching, type PolicyInput } from '../../src';
import { closeGap, explainGap } from '../../src/audit';
import { PairReasons } from '../../src/matching/audit/pair-reasons';
import { given } from '../evaluation/support';
import { gapOf } from './gap';

describe('a policy of more rules than fit into the bits of a word', () => {
  // Twenty rules on attributes; the 17th, 18th and 19th forbid pairs, each others than the two beside it.
  const names = Array.from({ length: 20 }, (_, at) => `a${at}`);
  const cohort: Cohort = {
    mentors: Array.from({ length: 12 }, (_, at) => ({
      id: `t${at}`,
      attributes: Object.fromEntries(
        names.map((name, index) => [name, index >= 16 && index < 19 && at % 4 === index - 16 ? 'in' : 'out']),
      ),
    })),
    mentees: Array.from({ length: 20 }, (_, at) => ({
      id: `m${at}`,
      protectedAttributes: { group: at < 10 ? 'f' : 'm' },
      attributes: Object.fromEntries(
        names.map((name, index) => [name, index >= 16 && index < 19 && at < 10 ? 'in' : `own ${at}`]),
      ),
    })),
  };
  const policy: PolicyInput = {
    rules: names.map((name) => ({
      kind: 'different',
      id: `rule ${name}`,
      field: `attributes.${name}` as const,
    })),
  };
  const open = openMatching(cohort, policy, matchCohort(cohort, policy));
  const without = (...ids: string[]) => ({
    rules: (policy.rules ?? []).filter((rule) => !('id' in rule && ids.includes(String(rule.id)))),
  });

  it('lifts each rule alone', () => {
    const [found] = explainGap(open, { by: 'group', reference: 'm' }).groups;
    const { factors } = given(found?.parts.find(({ place }) => place === 'eligibility'));
    expect(factors.map(({ ids }) => ids)).toEqual([['rule a16'], ['rule a17'], ['rule a18']]);
    for (const { ids, without: left } of factors)
      expect(left).toBeCloseTo(gapOf(cohort, without(...ids)), 12);
    expect(gapOf(cohort, without('rule a16'))).not.toBeCloseTo(
      gapOf(cohort, without('rule a16', 'rule a17')),
      3,
    );
  });

  it('says which of them closes a gap, and it does', () => {
    const { remedies, gap } = closeGap(open, { by: 'group', value: 'f', reference: 'm', tolerance: 0.15 });
    expect(gap).toBeCloseTo(gapOf(cohort, policy), 12);
    const lifts = remedies.filter(({ changes }) => changes.every(({ kind }) => kind === 'lift-rules'));
    expect(lifts.length).toBeGreaterThan(0);
    for (const remedy of lifts) {
      const ids = remedy.changes.flatMap((one) => (one.kind === 'lift-rules' ? one.rules : []));
      expect(remedy.gap).toBeCloseTo(gapOf(cohort, without(...ids)), 12);
    }
  });

  it('keeps more sets of rules than a word of 16 bits has numbers', () => {
    const ids = Array.from({ length: 17 }, (_, at) => `r${at}`);
    const pairs = 2 ** 17;
    const reasons = new PairReasons(ids, 1, pairs);
    for (let pair = 0; pair < pairs; pair++)
      for (let rule = 0; rule < 17; rule++) if ((pair >> rule) & 1) reasons.forbid(0, pair, rule);
    const out = new Uint8Array(pairs);
    reasons.allowed(0, reasons.without(new Set(['r3', 'r16'])), out);
    const allowed = [...out.keys()].filter((pair) => out[pair] === 1);
    expect(allowed).toEqual([0, 2 ** 3, 2 ** 16, 2 ** 16 + 2 ** 3]);
    expect(reasons.rules()[16]).toEqual({ rule: 'r16', pairs: 2 ** 16 });
  });
});
