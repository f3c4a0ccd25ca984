import type { SurveyMoment } from '../../program';
import type { Figure } from '../disclosure';
import type {
  MeanEstimate,
  NetPromoterScore,
  NonResponseBounds,
  PairedChange,
  Reliability,
  ShareEstimate,
} from '../statistics';
import type { Cell } from './grouping';
import type { Level } from './instrument';

/** What a group of people said on one scale. Each person counts once. */
export interface ScaleFigures {
  /** On the answer scale of the items. */
  readonly score: MeanEstimate;
  /** People whose score is favourable. */
  readonly favourable: ShareEstimate;
  /** What that share could be among all who were asked; `null` where it is not known who was asked. */
  readonly bounds: NonResponseBounds | null;
}

/** The scores on one scale at one moment, for all and by group. */
export interface ScaleSummary {
  readonly scaleId: string;
  readonly name: string;
  readonly level: Level;
  /** Lowest and highest possible score. */
  readonly range: readonly [lowest: number, highest: number];
  /** Score from which a person counts as favourable. */
  readonly favourableFrom: number;
  readonly all: Figure<ScaleFigures>;
  /** By role first, then by the groupings given; groups in the order of their names. */
  readonly groups: readonly (Cell & { readonly figures: Figure<ScaleFigures> })[];
  /** Cronbach's alpha over complete answers. */
  readonly reliability: Figure<Reliability>;
}

/** One rating item at one moment, as answered (not turned round). */
export interface ItemSummary {
  readonly itemId: string;
  readonly text: string;
  readonly reversed: boolean;
  readonly answers: Figure<MeanEstimate>;
}

/** What was written to one open question. */
export interface CommentSummary {
  readonly itemId: string;
  readonly text: string;
  /** In the order of the alphabet, without names. Words can still give their writer away: read before passing on. */
  readonly comments: Figure<readonly string[]>;
}

/** The answers to an instrument at one moment, scale by scale and item by item. */
export interface MomentSummary {
  readonly moment: SurveyMoment;
  /** How many were asked (one a person, or a person and pair); `null` where that is not known. */
  readonly asked: number | null;
  /** How many answered. */
  readonly answered: number;
  /** `answered / asked`, in [0, 1]; `null` where it is not known. */
  readonly responseRate: number | null;
  readonly scales: readonly ScaleSummary[];
  readonly items: readonly ItemSummary[];
  readonly recommend: Figure<NetPromoterScore> | null;
  readonly comments: readonly CommentSummary[];
}

/** How the scores of those who answered at two moments changed. */
export interface ScaleChange {
  readonly scaleId: string;
  readonly name: string;
  readonly level: Level;
  readonly from: SurveyMoment;
  readonly to: SurveyMoment;
  readonly change: Figure<PairedChange>;
}

/** The scores of one instrument: every scale at every moment, for all and by group, and how they changed. */
export interface SurveySummary {
  readonly instrumentId: string;
  readonly title: string;
  /** In the order of the program; only those at which somebody was asked or answered. */
  readonly moments: readonly MomentSummary[];
  /** From the first moment to each later one, for every scale. */
  readonly changes: readonly ScaleChange[];
}
