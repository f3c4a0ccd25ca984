import type { Cohort, Contribution, Mentee, Mentor, PairScore, PolicyInput } from '../../src/model';
import { scorePair } from '../../src/scoring';

/** A mentor and a mentee without their ids. */
export type About<P> = Omit<P, 'id'>;

/** Scores one mentor `m` with one mentee `e`, beside whom nobody else is in the cohort. */
export function scoreTwo(mentor: About<Mentor>, mentee: About<Mentee>, policy: PolicyInput = {}): PairScore {
  const cohort = { mentors: [{ ...mentor, id: 'm' }], mentees: [{ ...mentee, id: 'e' }] };
  return scorePair(cohort, policy, { mentorId: 'm', menteeId: 'e' });
}

/** What one criterion alone says of the two. */
export function assessTwo(
  criterion: string,
  mentor: About<Mentor>,
  mentee: About<Mentee>,
  policy: PolicyInput = {},
): Contribution {
  const pair = scoreTwo(mentor, mentee, { ...policy, weights: { [criterion]: 1 } });
  const [contribution] = pair.contributions;
  if (contribution === undefined) throw new Error('no contribution');
  return contribution;
}

/** Ids of a contribution's evidence. */
export function ids(contribution: Contribution): string[] {
  return contribution.evidence.map((one) => one.id);
}

/** English texts of a contribution's evidence. */
export function texts(contribution: Contribution): string[] {
  return contribution.evidence.map((one) => one.text);
}

/** Every pair of a cohort, by indices: mentor, then mentee. */
export function pairsOf({ mentors, mentees }: Cohort): (readonly [number, number])[] {
  return mentees.flatMap((_, mentee) => mentors.map((_, mentor) => [mentor, mentee] as const));
}
