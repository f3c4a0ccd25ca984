import type { ObjectiveKind, Side } from '../../../model';

interface RuleParams {
  /** The rule's id. */
  readonly rule: string;
}

/** What the rule does instead of what it was made for. */
interface EffectParams extends RuleParams {
  readonly effect: 'allow' | 'forbid';
}

/** People who are named and are nobody, with what they nearly are. */
export interface NobodyParams {
  /** How many different ids nobody has. */
  readonly unknown: number;
  /** How many of these are somebody's name. */
  readonly names: number;
  /** How many are somebody's id but for its spelling. */
  readonly spellings: number;
  /** How many are an attribute of somebody, such as a mail address or a staff number. */
  readonly attributes: number;
  /** A few of them, as `Bob Ashe → 1`. */
  readonly examples: readonly string[];
}

/** Rules, and what they read, that do less than their author believes. */
export interface RuleWarningMessages {
  'warnings.unused-rule': { readonly rule: string };
  'warnings.rule-field-blank': EffectParams & {
    readonly field: string;
    /** Who has none. */
    readonly side: Side | 'both';
    /** A field that people have, and that may be meant. */
    readonly near?: string | undefined;
  };
  /** The field is a protected attribute, which rules do not read. */
  'warnings.rule-field-protected': EffectParams & { readonly field: string };
  'warnings.rule-values-apart': EffectParams & {
    readonly field: string;
    /** At most three values of each side. */
    readonly mentors: readonly string[];
    readonly mentees: readonly string[];
  };
  'warnings.rule-minimum-too-high': RuleParams & {
    readonly field: string;
    readonly minimum: number;
    readonly most: number;
    readonly side: Side;
  };
  /** Minutes a week; `most`: what anybody of the side has. */
  'warnings.rule-too-little-time': RuleParams & {
    readonly minutes: number;
    readonly most: number;
    readonly side: Side;
  };
  /** `values`: at most three. */
  'warnings.rule-values-mixed': RuleParams & {
    readonly field: string;
    readonly count: number;
    readonly values: readonly string[];
  };
  'warnings.rule-gap-out-of-reach': RuleParams & {
    readonly field: string;
    readonly lowest: number;
    readonly highest: number;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  };
  /** How many ask for a value that nobody of the other side has, or for their own, which is not known. */
  'warnings.rule-asked-unmet': RuleParams & {
    readonly field: string;
    readonly unmet: number;
    readonly withoutOwn: number;
  };
  /** How many stand on both sides: nobody, or one. */
  'warnings.rule-nobody-both': RuleParams & { readonly both: number };
  /** A search that ended early: by which objective another matching may be better, and by how much at most. */
  'warnings.one-way-open': {
    readonly objective: ObjectiveKind;
    readonly most: number;
    readonly solved: number;
  };
  'warnings.rule-zones-apart': EffectParams;
  /** `attribute`: one that seems to hold managers. */
  'warnings.rule-no-managers': RuleParams & { readonly attribute?: string | undefined };
  'warnings.rule-managers-unknown': RuleParams & NobodyParams & { readonly scope: 'all' | 'some' };
  'warnings.managers-table-unknown': { readonly people: number };
  'warnings.rule-pairs-unknown': RuleParams &
    NobodyParams & {
      /** Pairs of the list, and those that the rule can apply to. */
      readonly pairs: number;
      readonly known: number;
      /** Different ids that stand on the other side of the cohort alone. */
      readonly turned: number;
      readonly list: 'history' | 'pairs';
    };
  /** `pairs`: those that the rules leave. */
  'warnings.minimum-score-unreached': { readonly minimum: string; readonly pairs: number };
  'warnings.history-not-read': { readonly pairs: number };
  'warnings.sensitive-unknown': { readonly attribute: string; readonly near?: string | undefined };
}
