import { renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import { type Cohort, type Matching, matchCohort, openMatching, type PolicyInput } from '../../src';
import { describeMatching } from '../../src/cli/output';
import { ENGLISH_VOICE } from '../../src/cli/voice';
import { auditRecord } from '../../src/entries/audit';
import { FR } from '../../src/entries/fr';
import type { FeasibleMatching, OptimalMatching } from '../../src/entries/schemas';

/** What is said of a matching whose search over directions ended early: nowhere that no matching is better. */

const peers = ['a', 'b', 'c', 'd'].map((id) => ({ id, interests: ['go', id < 'c' ? 'art' : 'law'] }));
const cohort: Cohort = { mentors: peers, mentees: peers };
const policy: PolicyInput = { weights: { interests: 1 }, rules: [{ kind: 'not-both-ways' }] };

function matched(): OptimalMatching {
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('unreachable');
  return result;
}

const proven = matched();
const open: FeasibleMatching = {
  ...proven,
  status: 'feasible',
  certificate: {
    ...proven.certificate,
    kind: 'feasible',
    oneWay: { solved: 24, gap: { objective: 'total-score', most: 1000 } },
  },
};

const page = (result: Matching, locale?: typeof FR) =>
  renderReport(
    reportData(openMatching(cohort, policy, result), { ask: { verification: false } }),
    locale === undefined ? {} : { locale },
  );

describe('a search over directions', () => {
  it('that ended is proven', () => {
    expect(proven.certificate.oneWay?.solved).toBeGreaterThan(1);
    expect(page(proven)).toContain('Proven best');
    expect(page(proven)).toContain('exact, by solving again');
    expect(describeMatching(proven, [], ['x'], ENGLISH_VOICE)).toContain('Proven: no matching');
  });

  it('that ended early leaves nothing proven in a record', () => {
    const kept = (result: Matching) =>
      auditRecord(openMatching(cohort, policy, result), { at: '2026-03-02T09:30:00Z', by: 'HR' }).result
        .proven;
    expect(kept(proven)).not.toEqual([]);
    expect(kept(open)).toEqual([]);
  });

  it('that ended early is called proven neither by the page nor by the command', () => {
    const data = reportData(openMatching(cohort, policy, open), { ask: { verification: false } });
    expect(data.proof.kind).toBe('open');
    expect(data.pricesProven).toBe(false);
    const english = page(open);
    expect(english).toContain('Not proven');
    expect(english).toContain('ended early: a better one may exist');
    expect(english).not.toContain('no matching is better');
    expect(english).not.toContain('exact, by solving again');
    const french = page(open, FR);
    expect(french).toContain('Non prouvé');
    expect(french).not.toContain('Optimum prouvé');
    const lines = describeMatching(open, [], ['x'], ENGLISH_VOICE);
    expect(lines).toContain('Not proven: the best with these directions closed');
    expect(lines).not.toContain('Proven:');
  });

  it('has a report with all that can be asked, and leaves out what needs a plain problem', () => {
    const data = reportData(openMatching(cohort, policy, proven));
    expect(data.proof).toMatchObject({ kind: 'optimal', verified: true });
    const needed = { margins: 'kind', seatValues: 'kind', remedies: 'kind', recruits: 'kind' };
    expect(data.leftOut).toMatchObject(needed);
    expect(page(proven)).toContain('has no answer for a matching of this kind');
  });
});
