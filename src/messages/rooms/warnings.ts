import type { Visibilities } from '../types';
import { PEOPLE_WARNING_VISIBILITY, type PeopleWarningMessages } from './people-warnings';
import { RULE_WARNING_VISIBILITY, type RuleWarningMessages } from './rule-warnings';
import { TABLE_WARNING_VISIBILITY, type TableWarningMessages } from './table-warnings';

interface UnansweredParams {
  /** All of them. */
  readonly criteria: readonly string[];
  readonly count: number;
  /** Those for which no mentor gave anything that they can read, no mentee, or neither. */
  readonly mentors?: readonly string[] | undefined;
  readonly mentees?: readonly string[] | undefined;
  readonly both?: readonly string[] | undefined;
  /** Those that both sides answered, but never so that two answers can be compared. */
  readonly apart?: readonly string[] | undefined;
}

/** What was read, and means less than its author believes. */
export interface WarningMessages extends PeopleWarningMessages, RuleWarningMessages, TableWarningMessages {
  'warnings.unused-rule': { readonly rule: string };
  'warnings.unused-criterion': { readonly criterion: string };
  /** Criteria that can be assessed of no pair. */
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
