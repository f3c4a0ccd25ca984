import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { densePrices, matchCohort, parseMatching, verifyMatching } from '../../../src/matching';

describe('a stored leximin matching', () => {
  const cohort = generateCohort({ mentors: 60, mentees: 60, seed: 'stored' });
  const policy = { objectives: ['cover-mentees' as const, 'leximin' as const] };
  const result = matchCohort(cohort, policy);

  it('comes back with its sparse prices, and they prove it', () => {
    const stored = parseMatching(JSON.parse(JSON.stringify(result)));
    expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
    expect(stored).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('does not hold with a price of one person changed, a step left out, or places that are nobody', () => {
    if (result.status !== 'optimal' || result.certificate.kind !== 'optimal')
      throw new Error('no certificate');
    const { certificate } = result;
    const { levels } = certificate;
    const at = levels.findIndex(
      ({ kind, menteePrices }) =>
        kind === 'pairs-at-worst' && densePrices(menteePrices).some((price) => price !== 0),
    );
    const level = levels[at]!;
    const prices = densePrices(level.menteePrices);
    const none = { length: prices.length, base: 0, at: [], values: [] };
    const beyond = { length: prices.length, base: 0, at: [prices.length + 7], values: [1] };
    const forged = [
      levels.toSpliced(at, 1, { ...level, menteePrices: none, mentorPrices: none }),
      levels.toSpliced(at, 1, { ...level, menteePrices: beyond }),
      levels.toSpliced(at - 1, 2),
      levels.slice(0, -1),
    ];
    for (const given of forged) {
      const claim = { ...result, certificate: { ...certificate, levels: given } };
      expect(verifyMatching(cohort, policy, claim).ok).toBe(false);
    }
  });
});
