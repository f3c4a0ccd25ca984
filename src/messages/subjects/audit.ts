import type { Side } from '../../model';
import type { None } from '../params';

/** What an audit says of itself, and of the table that it was given; examples at most 20. */
export interface AuditMessages {
  'audit.no-advice': None;
  'audit.four-fifths': None;
  'audit.changed-few': None;
  /**
   * What people are grouped by, quoted where it has no label, and the group: of `answers` a word of ours, else what the
   * people's data say.
   */
  'audit.by': { readonly by: string; readonly labelled: 'yes' | 'no' };
  'audit.group': { readonly by: string; readonly value: string };
  /** A p value: `shown`, or under it where its digits would be zeros. */
  'audit.p': { readonly size: 'told' | 'under'; readonly shown: string };
  'audit.aside': { readonly side: Side; readonly count: number };
  /** The smallest changes of the policy that close the gap of a group. */
  'audit.close': { readonly value: string; readonly reference: string };
  'audit.close.closed': { readonly value: string };
  'audit.close.none': None;
  /** One change, among several perhaps. */
  'audit.close.rules': { readonly rules: readonly string[] };
  'audit.close.first': None;
  'audit.close.share': { readonly shown: string; readonly count: number };
  'audit.close.remedy': {
    readonly changes: string;
    readonly left: string;
    readonly count: number;
    readonly loss?: string;
  };
  'audit.curve': { readonly by: string; readonly groups: readonly string[] };
  'audit.curve.share': None;
  'audit.curve.total': None;
  'audit.curve.loss': None;
  'audit.curve.new': None;
  'audit.curve.impossible': { readonly shown: string };
  /** `examples` as `"dann" ("dan"?)`. */
  'warnings.audit-strangers': { readonly count: number; readonly examples: readonly string[] };
  'warnings.audit-missing': {
    readonly side: Side;
    readonly count: number;
    readonly examples: readonly string[];
  };
  'warnings.audit-blank': { readonly column: string; readonly count: number };
  /** Numbers of rows without an id. */
  'warnings.audit-no-id': { readonly count: number; readonly rows: readonly number[] };
  /** Values that are spelled in several ways; `examples` as `"Night" = "night"`. */
  'warnings.audit-spellings': {
    readonly column: string;
    readonly count: number;
    readonly examples: readonly string[];
  };
  /** A table that says nothing: without rows, or with ids alone. */
  'warnings.audit-nothing': { readonly rows: number };
  /** The header of the column with the ids, beside which another is called "id". */
  'warnings.audit-id-beside': { readonly column: string };
}
