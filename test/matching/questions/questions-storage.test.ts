import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  comparePolicies,
  matchCohort,
  matchMargins,
  openCohort,
  openMatching,
  recruitingAdvice,
  seatValues,
  sensitivity,
  unmatchedRemedies,
  whyNot,
} from '../../../src/matching';
import type { Cohort, Matching, PolicyInput } from '../../../src/model';

const DENSE = { storage: 'dense' } as const;
const IMPLICIT = { storage: 'implicit' } as const;

/** A made-up cohort with seats, several mentors, minimums and priorities; some matches of an optimum are locks. */
function cohortOf(seed: string, shape: Partial<Parameters<typeof generateCohort>[0]>, policy: PolicyInput) {
  const cohort = generateCohort({
    mentors: 24,
    mentees: 30,
    seed,
    multipleRate: 0.4,
    minimumRate: 0.2,
    priorityRate: 0.3,
    ...shape,
  });
  const first = matchCohort(cohort, policy);
  if (first.status !== 'optimal') return undefined;
  const locks = first.matches.slice(0, 2).map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
  const given = { ...policy, locks: [...(policy.locks ?? []), ...locks] };
  const result = matchCohort(cohort, given);
  if (result.status !== 'optimal') throw new Error('the locks are of a matching');
  return { cohort, policy: given, result };
}

const SHAPES: readonly (readonly [string, Partial<Parameters<typeof generateCohort>[0]>, PolicyInput])[] = [
  ['seats and minimums', {}, {}],
  ['more mentees than seats', { mentors: 14, mentees: 34 }, {}],
  ['more mentors than mentees', { mentors: 34, mentees: 16 }, {}],
  ['required minimums', { minimumRate: 0.1 }, { minimums: 'required' }],
  ['both sides covered', {}, { objectives: ['cover-mentees', 'cover-mentors', 'total-score'] }],
  ['total first', {}, { objectives: ['total-score', 'cover-mentees'] }],
  [
    'a rule and a minimum score',
    {},
    { rules: [{ kind: 'different', field: 'department' }], minimumScore: 0.35 },
  ],
];

function everyPair(cohort: Cohort, every: number) {
  return cohort.mentees.flatMap(({ id: menteeId }, at) =>
    cohort.mentors
      .map(({ id: mentorId }) => ({ mentorId, menteeId }))
      .filter((_, index) => (at * 7 + index) % every === 0),
  );
}

function unmatchedPeople({ unmatched }: Matching) {
  return [
    ...unmatched.mentees.slice(0, 3).map(({ id }) => ({ menteeId: id })),
    ...unmatched.mentors.slice(0, 3).map(({ id }) => ({ mentorId: id })),
  ];
}

describe('questions without a matrix', () => {
  it.each(SHAPES)('say the same, byte for byte: %s', (name, shape, given) => {
    const asked = cohortOf(`questions ${name}`, shape, given);
    if (asked === undefined) throw new Error('this shape has a matching');
    const { cohort, policy, result } = asked;
    const implicit = openMatching(cohort, policy, result, IMPLICIT);
    const dense = openMatching(cohort, policy, result, DENSE);
    expect(matchMargins(implicit)).toEqual(matchMargins(dense));
    expect(seatValues(implicit)).toEqual(seatValues(dense));
    const options = { searchWeights: false };
    for (const pair of everyPair(cohort, 29))
      expect(whyNot(implicit, pair, options)).toEqual(whyNot(dense, pair, options));
    for (const person of unmatchedPeople(result))
      expect(unmatchedRemedies(implicit, person)).toEqual(unmatchedRemedies(dense, person));
  });

  it('confirm the same gains of recruits, ranges of weights and comparisons', () => {
    for (const [name, shape, given] of SHAPES.slice(0, 4)) {
      const asked = cohortOf(`solves ${name}`, { mentors: 12, mentees: 15, ...shape }, given);
      if (asked === undefined) continue;
      const { cohort, policy, result } = asked;
      // Of several optima another may be found, so what is compared is what every optimum has.
      const gains = (options: typeof DENSE | typeof IMPLICIT) =>
        recruitingAdvice(openMatching(cohort, policy, result, { ...options }), { tries: 4 }).profiles.map(
          ({ drawnUpFor, effect }) => ({ drawnUpFor, effect }),
        );
      expect(gains(IMPLICIT)).toEqual(gains(DENSE));
      const ranges = (options: typeof DENSE | typeof IMPLICIT) =>
        sensitivity(openCohort(cohort, policy, { ...options }), { ranges: ['goals'], perturbations: 0 })
          .ranges;
      expect(ranges(IMPLICIT)).toEqual(ranges(DENSE));
      const compared = (options: typeof DENSE | typeof IMPLICIT) => {
        const policies = [
          { name: 'as it is', policy },
          { name: 'skills', policy: { ...policy, weights: { skills: 1 } } },
        ];
        return comparePolicies(cohort, policies, options).map(
          ({ status, summary, worstOff: _, ...rest }) => ({
            status,
            totalUnits: summary?.totalUnits,
            matches: summary?.matches,
            names: rest.scoredBy.map((one) => one.name),
          }),
        );
      };
      expect(compared(IMPLICIT)).toEqual(compared(DENSE));
    }
  });
});
