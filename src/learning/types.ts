import type { AuditTableRow, Interval } from '../evaluation';
import type { PolicyOutcome } from '../matching';
import type { Contribution, PairRef, PolicyInput, Side, Warning } from '../model';
import type { Criterion } from '../scoring';
import type { Validation } from './cross-validate';

/** How a pair that met turned out. */
export interface RatedPair extends PairRef {
  /**
   * On one scale, higher is better: a rating of 1 to 5, goal attainment, months that the relationship held. The scale
   * may be any, and is taken to be the same for all pairs and programs: nothing is rescaled.
   */
  readonly outcome: number;
  /** The program, or the year, in which they met. Outcomes are compared within programs only. Default: all in one. */
  readonly program?: string;
  /** The contributions of the match as they were stored; needed of pairs whose people are not in the cohort. */
  readonly contributions?: readonly Contribution[];
  /** What the total would have lost without the match, in score (`matchMargins`), >= 0. */
  readonly margin?: number;
  /** The chance with which the pair met, in (0, 1], where chance decided. */
  readonly propensity?: number;
}

/** Options of {@link learnWeights}. */
export interface LearnOptions {
  /** Decides the folds, and nothing else. Default: the policy's. */
  readonly seed?: string;
  /** Of all intervals, in (0, 1), default 0.95. */
  readonly confidence?: number;
  /** Criteria of your own, which the weights of the policy name. */
  readonly criteria?: readonly Criterion[];
  /**
   * Association with a protected attribute, in [0, 1], from which a weight is held, default 0.1; see
   * {@link ProxyFinding}.
   */
  readonly proxyLimit?: number;
  /**
   * Attributes that must not stand with the people, joined by id: weights of criteria that go with one of them are held
   * too. Nothing else is learned of them. Rows of nobody in the cohort are left out; `checkAuditTable` names them.
   */
  readonly table?: readonly AuditTableRow[];
  /** Whether the cohort is matched by both policies, to tell the expected gain; default true. */
  readonly compare?: boolean;
}

/** What is learned of one criterion. Weights are shares of 1. */
export interface LearnedCriterion {
  readonly criterion: string;
  /** The weight before, in [0, 1]. */
  readonly before: number;
  /** The weight that predicts left-out pairs best, in [0, 1]. */
  readonly learned: number;
  /** Weights that the outcomes do not rule out (Fieller), without any shrinkage: [0, 1] where they say nothing. */
  readonly interval: Interval;
  /**
   * What the outcome gains from a value of 0 to a value of 1, other things equal (least squares). `null`: not known.
   */
  readonly gain: number | null;
  /** Smaller differences from `before` are noise with these pairs, in weight; `null`: not known. */
  readonly noise: number | null;
  /** Such a difference from `before` would be found four times in five, in weight; `null`: not known. */
  readonly detectable: number | null;
  /** Why the weight stays: it stands for a protected attribute, or its values do not vary. */
  readonly held?: 'proxy' | 'constant';
}

/**
 * A criterion that goes with a protected attribute. Of `mentors` or `mentees`: the share of the variance of people's
 * mean values (over partners of the cohort) that lies between groups, less what chance gives it (epsilon squared). Of
 * `same-group`: the squared correlation of the values of pairs with being of one group.
 */
export interface ProxyFinding {
  readonly criterion: string;
  readonly attribute: string;
  readonly by: Side | 'same-group';
  /** In [0, 1]. */
  readonly association: number;
}

/** How it is allowed for that those who met were chosen for their scores. */
export interface SelectionTreatment {
  /**
   * `margins`: pairs that were nearly ties met nearly by chance, and count more, `1 / (1 + margin / median margin)`;
   * where half of them are ties, by the median of the others.
   * `propensities`: as the inverse of the chance with which they met. `scores`: the same, of the share of the cohort's
   * pairs of like scores that met. `none`: it is not.
   */
  readonly by: 'margins' | 'propensities' | 'scores' | 'none';
  /** As many pairs of equal weight would tell as much. */
  readonly effectivePairs: number;
  /** Weights that were cut to a fifth, or five times, of the mean. */
  readonly clipped: number;
}

/** What the learned weights would gain over those before, and whether the outcomes support it. */
export interface LearnedGain {
  /**
   * Whether the outcomes speak for them: weights differ beyond chance, pairs left out are predicted better, the
   * interval is above 0.
   */
  readonly claimed: boolean;
  /** How likely differences from the weights before as large as these are by chance alone. */
  readonly p: number;
  /**
   * Mean outcome per pair of the cohort matched anew, less that of the matching by the weights before; `null`: not
   * known.
   */
  readonly expected: number | null;
  readonly interval: Interval | null;
}

/** What outcomes say of the weights of a policy: each weight with its interval, and a proposal if they support one. */
export interface LearnedWeights {
  /** Rated pairs given. */
  readonly pairs: number;
  /** Mentors among them; pairs of one mentor count as alike. */
  readonly mentors: number;
  /** Programs among them. */
  readonly programs: number;
  readonly criteria: readonly LearnedCriterion[];
  /**
   * The middle of what is noise for each weight: "differences under .3 are noise". `null`: the outcomes tell nothing of
   * weights.
   */
  readonly noise: number | null;
  readonly validation: Validation;
  readonly selection: SelectionTreatment;
  readonly proxies: readonly ProxyFinding[];
  readonly gain: LearnedGain;
  /** The policy with the learned weights, for a person to decide on; `null` where no gain is claimed. */
  readonly proposal: PolicyInput | null;
  /** The cohort matched by both, `current` and `learned`; `null` where it is not compared. */
  readonly comparison: readonly PolicyOutcome[] | null;
  /** Where outcomes seem to be on two scales, and so mean less than they seem to. */
  readonly warnings: readonly Warning[];
}
