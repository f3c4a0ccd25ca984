import type { MessageCatalogue } from '../../messages';
import type { Field, Side } from '../../model';

/** Which side is grouped, how small a group may be told of, and whether firmness is asked for. */
export interface GroupTableOptions {
  /** Whose groups. Default `mentees`. */
  readonly side?: Side;
  /** Smallest group that is shown, an integer >= 3, default 5. */
  readonly minimum?: number;
  /**
   * Whether to ask how firm pairs are, which takes a search for each. Default true; no figure where the result has no
   * prices, where directions were searched, and where shares of groups go by a protected attribute.
   */
  readonly firmness?: boolean;
  /** Default `EN`. */
  readonly locale?: MessageCatalogue;
}

/** A figure of a group: `null` where nobody stands behind it; hidden, it carries nothing. */
export type GroupFigure<T> = { readonly hidden: false; readonly value: T | null } | { readonly hidden: true };

/** How many of how many people: `count` of `of`. */
export interface Part {
  /** An integer from 0 to `of`. */
  readonly count: number;
  /** An integer >= 0. */
  readonly of: number;
}

/** The figures of a group, or of all people together. */
export interface GroupFigures {
  /** People of the side. */
  readonly people: GroupFigure<number>;
  /** Those who have a partner. */
  readonly matched: GroupFigure<Part>;
  /** Mean score of their pairs, each person's mean counting once, in [0, 1]. */
  readonly meanScore: GroupFigure<number>;
  /** Those whose first wish is met, of those who named one. */
  readonly firstWish: GroupFigure<Part>;
  /** Those all of whose pairs are firm (`MatchMargin.ambiguous` of none), of those who have a partner. */
  readonly firm: GroupFigure<Part>;
}

/** A group of people who share a value. */
export interface GroupRow extends GroupFigures {
  /** The value as most of them write it; `null`: not known. */
  readonly value: string | null;
}

/** A matching group by group. */
export interface GroupTable {
  readonly field: Field;
  /** What people call the field. */
  readonly label: string;
  readonly side: Side;
  /** Figures of fewer people are hidden. */
  readonly minimum: number;
  /** By value; people of whom it is not known last. */
  readonly rows: readonly GroupRow[];
  readonly total: GroupFigures;
}
