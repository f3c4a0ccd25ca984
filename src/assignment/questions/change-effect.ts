import type { LevelKind, Pair } from '../problem';

/**
 * What a change of the problem does to the optimum.
 *
 * The levels are lexicographic, so the figure that counts is at the first level that changes; `null` where none
 * does (the optimum stays as good at every level).
 */
export type ChangeEffect =
  | {
      readonly status: 'possible';
      /** Position in `outcome.levels` of the first level that changes. */
      readonly level: number | null;
      readonly kind: LevelKind | null;
      /**
       * How much worse (above 0) or better (below 0) that level gets, exactly, as the level counts: cost for
       * `total-cost`, rows for `cover-rows` (with classes what rows are worth), ... 0 if none changes.
       */
      readonly loss: number;
      /**
       * A cheapest exchange: pairs that end and pairs that begin. Among equally cheap ones it has the fewest pairs, and
       * does not depend on where the costs are kept. Empty where the present assignment can stay as it is.
       */
      readonly leave: readonly Pair[];
      readonly enter: readonly Pair[];
      /**
       * Whether the exchange leads to an optimum of the changed problem. If not, it is cheapest down to `level`, and
       * later levels may have a better one: where an objective `bottleneck` or `leximin` comes after.
       */
      readonly isWhole: boolean;
    }
  /** The change leaves no assignment at all that meets bounds, locks and forbidden pairs. */
  | { readonly status: 'impossible' };

/** Exact answers to "what if" about one outcome; see `analyzeSensitivity`. */
export interface AssignmentSensitivity {
  /** What is lost if this chosen pair is forbidden. Nothing for a pair that is not chosen; `impossible` for a lock. */
  margin(row: number, column: number): ChangeEffect;
  /** What is lost if this pair is forced. Nothing for a chosen pair; `impossible` for a forbidden one. */
  opportunityCost(row: number, column: number): ChangeEffect;
  /**
   * What one more (+1) or one less (-1) on the row's maximum does. `impossible` at a maximum of 0 or at its minimum.
   */
  rowSeat(row: number, change: 1 | -1): ChangeEffect;
  /**
   * What one more (+1) or one less (-1) on the column's maximum does. `impossible` at a maximum of 0 or at its minimum.
   */
  columnSeat(column: number, change: 1 | -1): ChangeEffect;
  /** The margins of all chosen pairs, in the order of `outcome.pairs`. */
  margins(): ChangeEffect[];
  /**
   * A lower bound of `opportunityCost` without a search, from the prices alone: the reduced costs of the pair, level by
   * level. O(levels). No change where the optimum is one of a worst cost, which prices do not bound. Exchanges are not
   * named.
   */
  opportunityBound(row: number, column: number): ChangeEffect;
  /**
   * What it takes to have this pair if something changes for it: another cost (which allows a forbidden pair), a seat
   * more for its column or its row. `undefined` where the answer takes a solve: for a chosen or forbidden pair, a side
   * that has a seat left, objectives `bottleneck` and `leximin`, and more levels than one number holds.
   */
  withPair(row: number, column: number, change?: PairChange): PairEffect | undefined;
}

/** What changes for a pair; see `AssignmentSensitivity.withPair`. */
export interface PairChange {
  /** The cost of the pair instead of its own. */
  readonly cost?: number;
  /** The side that gets one seat more. */
  readonly seat?: 'row' | 'column';
}

/** The changed problem with a pair forced, against the outcome as it is. */
export interface PairEffect {
  readonly effect: ChangeEffect;
  /** Whether no assignment of the changed problem without the pair is better. */
  readonly isBest: boolean;
}

export type PossibleChange = Extract<ChangeEffect, { status: 'possible' }>;

export const UNCHANGED: PossibleChange = {
  status: 'possible',
  level: null,
  kind: null,
  loss: 0,
  leave: [],
  enter: [],
  isWhole: true,
};
export const IMPOSSIBLE: ChangeEffect = { status: 'impossible' };
