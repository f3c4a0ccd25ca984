import type { None } from '../params';
import type { Visibilities } from '../types';

interface FieldParams {
  /** The field's name as the rule gives it, such as `department` or `attributes.site`. */
  readonly field: string;
}

/** The compared values, as text. */
interface ValueParams extends FieldParams {
  readonly mentor: string;
  readonly mentee: string;
}

/** The difference, mentor less mentee, with the bounds that are set. */
interface GapParams extends ValueParams {
  readonly gap: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What a rule says of pairs in which a value is blank. */
interface BlankParams {
  readonly blank: 'mentor' | 'mentee' | 'both';
}

interface SharedParams {
  readonly field: string;
  readonly shared: readonly string[];
  readonly count: number;
  readonly minimum: number;
}

/** What each rule found. Ids are `rules.kind.passed` and `rules.kind.failed`. */
export interface RuleMessages {
  'rules.not-self.passed': None;
  'rules.not-self.failed': None;
  'rules.never-with.passed': None;
  'rules.never-with.failed': { readonly by: 'mentor' | 'mentee' | 'both' };
  'rules.different.passed': ValueParams;
  'rules.different.failed': ValueParams;
  'rules.same.passed': ValueParams;
  'rules.same.failed': ValueParams;
  'rules.gap.passed': GapParams;
  'rules.gap.failed': GapParams;
  'rules.shared-value.passed': SharedParams;
  'rules.shared-value.failed': SharedParams;
  'rules.no-shared-value.passed': SharedParams;
  'rules.no-shared-value.failed': SharedParams;
  'rules.availability-overlap.passed': { readonly minutes: number; readonly minimum: number };
  'rules.availability-overlap.failed': { readonly minutes: number; readonly minimum: number };
  /** Minutes of the longest window that both have free. */
  'rules.common-window.passed': { readonly minutes: number; readonly minimum: number };
  'rules.common-window.failed': { readonly minutes: number; readonly minimum: number };
  'rules.time-zones.passed': { readonly hours: number; readonly maximum: number };
  'rules.time-zones.failed': { readonly hours: number; readonly maximum: number };
  'rules.if-asked.passed': None;
  /** Whose request is not met; never what they asked for. */
  'rules.if-asked.failed': { readonly by: 'mentor' | 'mentee' | 'both' };
  'rules.blank.passed': FieldParams & BlankParams;
  'rules.blank.failed': FieldParams & BlankParams;
  'rules.no-reporting-line.passed': None;
  'rules.no-reporting-line.failed': { readonly above: 'mentor' | 'mentee'; readonly steps: number };
  /** Whether pairs with the roles changed count too. */
  'rules.no-previous-pair.passed': { readonly direction: 'either' | 'as-stated' };
  /** Whether they had these roles, or changed ones. */
  'rules.no-previous-pair.failed': { readonly roles: 'same' | 'changed' };
  'rules.excluded-pairs.passed': None;
  'rules.excluded-pairs.failed': None;
  'rules.not-both-ways.passed': None;
  'rules.not-both-ways.failed': None;
  'rules.minimum-score.passed': { readonly score: number; readonly minimum: number };
  'rules.minimum-score.failed': { readonly score: number; readonly minimum: number };
  'rules.custom.passed': { readonly rule: string };
  'rules.custom.failed': { readonly rule: string; readonly text?: string | undefined };
}

export const RULE_VISIBILITY: Visibilities<RuleMessages> = {
  'rules.not-self.passed': 'everyone',
  'rules.not-self.failed': 'everyone',
  'rules.never-with.passed': 'administrator',
  'rules.never-with.failed': 'administrator',
  'rules.different.passed': 'everyone',
  'rules.different.failed': 'everyone',
  'rules.same.passed': 'everyone',
  'rules.same.failed': 'everyone',
  'rules.gap.passed': 'everyone',
  'rules.gap.failed': 'administrator',
  'rules.shared-value.passed': 'everyone',
  'rules.shared-value.failed': 'everyone',
  'rules.no-shared-value.passed': 'administrator',
  'rules.no-shared-value.failed': 'administrator',
  'rules.availability-overlap.passed': 'everyone',
  'rules.availability-overlap.failed': 'everyone',
  'rules.common-window.passed': 'everyone',
  'rules.common-window.failed': 'everyone',
  'rules.time-zones.passed': 'everyone',
  'rules.time-zones.failed': 'everyone',
  'rules.if-asked.passed': 'administrator',
  'rules.if-asked.failed': 'administrator',
  'rules.blank.passed': 'administrator',
  'rules.blank.failed': 'administrator',
  'rules.no-reporting-line.passed': 'everyone',
  'rules.no-reporting-line.failed': 'everyone',
  'rules.no-previous-pair.passed': 'everyone',
  'rules.no-previous-pair.failed': 'everyone',
  'rules.excluded-pairs.passed': 'administrator',
  'rules.excluded-pairs.failed': 'administrator',
  'rules.not-both-ways.passed': 'everyone',
  'rules.not-both-ways.failed': 'administrator',
  'rules.minimum-score.passed': 'administrator',
  'rules.minimum-score.failed': 'administrator',
  'rules.custom.passed': 'administrator',
  'rules.custom.failed': 'administrator',
};
