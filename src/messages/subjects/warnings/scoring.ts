import type { Side } from '../../../model';

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
  /** Attributes that people have, where one that is read is nobody's. */
  readonly near?: readonly string[] | undefined;
}

/** What mentees say of the importance of criteria: those named, at most 20, and how many mentees name one. */
interface ImportanceParams {
  readonly criteria: readonly string[];
  readonly more?: number;
  readonly count: number;
}

/** Criteria and answers that mean less than their author believes. */
export interface ScoringWarningMessages {
  'warnings.unused-criterion': { readonly criterion: string };
  /** Criteria that can be assessed of no pair. */
  'warnings.unanswered-criteria': UnansweredParams;
  /** The same, where the policy states the prior, or no criterion is left: they are not left out. */
  'warnings.constant-criteria': UnansweredParams;
  /** Mentees who say how important criteria are, which the policy does not read. */
  'warnings.importance-unread': { readonly count: number };
  'warnings.importance-unknown': ImportanceParams & { readonly near?: readonly string[] };
  /** Criteria that the policy gives no weight. */
  'warnings.importance-weightless': ImportanceParams;
  /** A must of one person is no rule. */
  'warnings.importance-must': ImportanceParams;
  'warnings.unknown-people': {
    readonly side: Side;
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
  /** People whose own texts are in a script without spaces between words, and have no vectors. */
  'warnings.unspaced-texts': {
    readonly side: Side;
    /** At most 20 ids. */
    readonly people: readonly string[];
    readonly count: number;
    readonly more?: number;
  };
}

type WordKind = 'skills' | 'goals' | 'interests' | 'languages' | 'roles' | 'functions' | 'sectors';
