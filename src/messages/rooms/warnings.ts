import type { Visibilities } from '../types';
import { PEOPLE_WARNING_VISIBILITY, type PeopleWarningMessages } from './people-warnings';
import { RULE_WARNING_VISIBILITY, type RuleWarningMessages } from './rule-warnings';
import { TABLE_WARNING_VISIBILITY, type TableWarningMessages } from './table-warnings';

interface UnansweredParams {
  readonly criteria: readonly string[];
  readonly count: number;
  readonly side: 'mentors' | 'mentees' | 'both' | 'no-pair';
}

/** What was read, and means less than its author believes. */
export interface WarningMessages extends PeopleWarningMessages, RuleWarningMessages, TableWarningMessages {
  'warnings.unused-rule': { readonly rule: string };
  'warnings.unused-criterion': { readonly criterion: string };
  /** `side`: who gave nothing that the criteria can read; `no-pair`: both did, but nothing that can be compared. */
  'warnings.unanswered-criteria': UnansweredParams;
  /** The same, where the policy states the prior, or no criterion is left: they are not left out. */
  'warnings.constant-criteria': UnansweredParams;
  /** `first`: mentees of the highest priority, `last`: of priority 1. */
  'warnings.priorities-like-ranks': {
    readonly highest: number;
    readonly first: number;
    readonly last: number;
  };
  'warnings.unknown-people': {
    readonly side: 'mentors' | 'mentees';
    /** At most 20 ids. */
    readonly people: readonly string[];
    readonly count: number;
    /** How many are not named. */
    readonly more?: number;
  };
  /** Words of the two sides that differ in spelling, it seems; `pairs` at most 20, mentees' word first. */
  'warnings.near-tags': {
    readonly kind: WordKind;
    readonly pairs: readonly string[];
    readonly count: number;
    readonly more?: number;
  };
  /** Texts without a letter or a digit. */
  'warnings.no-tags': {
    readonly kind: WordKind;
    readonly texts: readonly string[];
    readonly count: number;
    readonly more?: number;
  };
}

type WordKind = 'skills' | 'goals' | 'interests' | 'languages' | 'roles' | 'functions' | 'sectors';

export const WARNING_VISIBILITY: Visibilities<WarningMessages> = {
  ...PEOPLE_WARNING_VISIBILITY,
  ...RULE_WARNING_VISIBILITY,
  ...TABLE_WARNING_VISIBILITY,
  'warnings.unused-rule': 'administrator',
  'warnings.unused-criterion': 'administrator',
  'warnings.unanswered-criteria': 'administrator',
  'warnings.constant-criteria': 'administrator',
  'warnings.priorities-like-ranks': 'administrator',
  'warnings.unknown-people': 'administrator',
  'warnings.near-tags': 'administrator',
  'warnings.no-tags': 'administrator',
};
