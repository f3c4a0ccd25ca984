import { mean, type ProtectedFigure } from '../../evaluation';
import type { PersonFacts } from '../../matching';
import { canonicalId } from '../../model';

/** What is told apart: of everybody, of those who are matched, of those who ranked somebody. */
export const KINDS = ['counts', 'scores', 'wishes'] as const;
export type Kind = (typeof KINDS)[number];

/** People who count for each kind of figure. */
export function membersOf(
  people: readonly PersonFacts[],
  members: readonly number[],
): { readonly [K in Kind]: readonly PersonFacts[] } {
  const own = members.map((at) => people[at]!);
  return {
    counts: own,
    scores: own.filter(({ scores }) => scores.length > 0),
    wishes: own.filter(({ firstWish }) => firstWish !== null),
  };
}

/** A figure of these people, with those that it must not be laid beside. */
export function figureOf(
  id: string,
  kind: Kind,
  people: readonly PersonFacts[],
  rank: number,
): ProtectedFigure {
  const forms = [people.map((one) => ({ personId: canonicalId(one.id), value: ANSWERS[kind](one) }))];
  return { id, forms, rank };
}

/**
 * What a person adds to a figure. Who is in a group adds the same on every day; scores and wishes add the same where
 * nothing became of them in between.
 */
const ANSWERS: { readonly [K in Kind]: (one: PersonFacts) => string } = {
  counts: () => 'counts',
  scores: ({ scores }) => `scores ${scores.join(' ')}`,
  wishes: ({ firstWish }) => `wishes ${firstWish}`,
};

/** The score of a person: the mean over the partners. */
export function scoreOf({ scores }: PersonFacts): number {
  return mean(scores) ?? Number.NaN;
}
