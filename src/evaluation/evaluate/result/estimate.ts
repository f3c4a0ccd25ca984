import type { Figure } from '../../disclosure';
import type { Interval } from '../../statistics';

/** One figure of an evaluation with all that says how far it can be trusted. */
export interface Estimate {
  /** Cases behind it (people, or pairs where the label says so); `null` where the organization gave none. */
  readonly n: number | null;
  /** In the unit of the figure; `null` where it is not known. */
  readonly value: number | null;
  /** `null` where the spread is not known: too few cases, or all alike. */
  readonly interval: Interval | null;
  /** What a share could be among all who were asked, whatever the silent think; `null` where that is not known. */
  readonly bounds: { readonly lowest: number; readonly highest: number } | null;
  /** Two-sided p value; where several tests of one kind were made, adjusted by Holm. */
  readonly p: number | null;
  /** Standardized effect size: Hedges' g_av of a change, g_s of a difference, Glass's delta of a comparison. */
  readonly effectSize: number | null;
}

/**
 * How a figure is to be read: `share` and `progress` in [0, 1] (progress may lie outside), `share-difference` in
 * [-1, 1], `score` on a scale of answers or ratings, `change` and `difference` in the unit of what changed,
 * `correlation` in [-1, 1], `amount` in the unit named.
 */
export type FigureKind =
  | 'share'
  | 'progress'
  | 'share-difference'
  | 'score'
  | 'change'
  | 'difference'
  | 'correlation'
  | 'amount';

/** Where a figure comes from. */
export type FigureSource =
  | 'relationships'
  | 'logbook'
  | 'training'
  | 'survey'
  | 'goal-ratings'
  | 'measurements'
  | 'performance'
  | 'matching';

/** A figure with a name of its own, by which findings refer to it. */
export interface EvaluatedFigure {
  /** Unique in the evaluation, such as `survey/closing/end/satisfaction`. */
  readonly id: string;
  readonly label: string;
  readonly source: FigureSource;
  readonly kind: FigureKind;
  /** Unit in words, such as `of 1 to 5`, `hours`; empty for shares and correlations. */
  readonly unit: string;
  readonly estimate: Figure<Estimate>;
}

/** An estimate; what is not given is not known. */
export function estimateOf(known: Partial<Estimate> & Pick<Estimate, 'n' | 'value'>): Estimate {
  const { n, value, interval = null, bounds = null, p = null, effectSize = null } = known;
  return { n, value: positiveZero(value), interval, bounds, p, effectSize };
}

/** JSON knows no -0, which a downward objective at its baseline gives. */
function positiveZero(value: number | null): number | null {
  return value === 0 ? 0 : value;
}

/** Whether there is something behind a figure; a hidden one has. */
export function isMeasured({ estimate }: EvaluatedFigure): boolean {
  return estimate.hidden || estimate.value.value !== null;
}

/** What can be said of a figure against a threshold. Unknown and hidden figures are `unclear`. */
export type Verdict = 'above' | 'below' | 'unclear';

/**
 * Whether a figure lies above or below a threshold beyond what chance explains: its whole interval does. A figure
 * without an interval, and one whose interval holds the threshold, cannot tell.
 */
export function judge(estimate: Figure<Estimate>, threshold: number): Verdict {
  if (estimate.hidden || estimate.value.interval === null) return 'unclear';
  const { lower, upper } = estimate.value.interval;
  return lower > threshold ? 'above' : upper < threshold ? 'below' : 'unclear';
}
