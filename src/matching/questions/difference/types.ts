import type { MessageCatalogue } from '../../../messages';
import type { PairRef, Person, Side } from '../../../model';
import type { MeasuredPair, PersonChange } from './people';

/** A figure before and after. */
export interface FigureChange {
  /** The figure before. */
  readonly before: number;
  /** The figure after, in the same unit. */
  readonly after: number;
  /** After less before. */
  readonly difference: number;
}

/** The sum of the scores before and after, both measured alike. */
export interface ComparableTotal extends FigureChange {
  /**
   * By whose weights: `same`, where the changes move none; else one total by those `in-force` and one by the `changed`
   * ones.
   */
  readonly by: 'same' | 'in-force' | 'changed';
}

/** What two matchings differ in: pairs, people and figures. */
export interface Differences {
  /** Pairs that both have, by mentee and mentor. */
  readonly kept: readonly PairRef[];
  /** Pairs that the first has alone. */
  readonly ends: readonly MeasuredPair[];
  /** Pairs that the second has alone. */
  readonly begins: readonly MeasuredPair[];
  /** Everybody whose partners differ, by id. */
  readonly mentees: readonly PersonChange[];
  readonly mentors: readonly PersonChange[];
  readonly matches: FigureChange;
  readonly menteesMatched: FigureChange;
  readonly mentorsMatched: FigureChange;
  /** Sum of the scores; `null` where those before and after are not on one scale. */
  readonly totalScore: FigureChange | null;
}

/** What two matchings differ in, as data and in words. */
export interface MatchingDifference extends Differences {
  /** In words: first the figures, then the people; at most 20 of either side are named. */
  readonly lines: readonly string[];
  /** The lines, each on its own. */
  readonly text: string;
}

/** The names and the language in which differences are told. */
export interface DifferenceOptions {
  /** The people, for their names. Absent: ids alone. */
  readonly people?: { readonly [S in Side]: readonly Pick<Person, 'id' | 'name'>[] };
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}
