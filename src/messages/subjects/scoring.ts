import type { None } from '../params';
import type { Bearing, Visibility } from '../types';

/** Where a wish comes from, such as `objective "SQL for reporting"`; shown in brackets where it is given. */
interface Sourced {
  readonly source?: string | undefined;
}

/** A goal of the mentee. Similarities and strengths are shares in [0, 1]. */
interface GoalParams extends Sourced {
  readonly goal: string;
}

/** A skill the mentee wants, with the level today and the level to reach. */
interface WantedParams extends Sourced {
  readonly skill: string;
  readonly current: number;
  readonly target: number;
}

/** The mentor's level in it; `assumed` where the mentor gave none and the policy's level is taken. */
interface LevelParams extends WantedParams {
  readonly level: number;
  readonly assumed: boolean;
}

/** Years of experience of both, and how far ahead the one is who should be ahead. */
interface ExperienceParams {
  readonly mentorYears: number;
  readonly menteeYears: number;
  readonly gap: number;
  readonly ahead: 'mentor' | 'mentee';
}

/** 1 is the first choice. */
interface RankParams {
  readonly rank: number;
  readonly ranked: number;
}

/** A field as the policy names it, such as `department` or `attributes.site`. */
interface FieldName {
  readonly field: string;
}

/** What the two have in it. */
interface FieldValues extends FieldName {
  readonly mentor: string;
  readonly mentee: string;
}

/** Evidence for the contributions to a score. Ids are `criterion.what-was-found`. */
export interface ScoringMessages {
  'goals.done': GoalParams;
  'goals.offered': GoalParams;
  'goals.supported': GoalParams & { readonly strength: number };
  'goals.related': GoalParams & {
    readonly related: string;
    readonly similarity: number;
    /** As the mentor stated it. */
    readonly strength?: number | undefined;
  };
  'goals.not-supported': GoalParams;
  'goals.mentor-blank': None;
  'goals.mentee-blank': None;
  'goals.both-blank': None;

  'skills.reaches-target': LevelParams;
  'skills.partly': LevelParams & { readonly credit: number };
  'skills.not-ahead': LevelParams;
  'skills.related': LevelParams & {
    readonly related: string;
    readonly similarity: number;
    readonly credit: number;
  };
  'skills.not-listed': WantedParams;
  'skills.mentor-blank': None;
  'skills.mentee-blank': None;
  'skills.both-blank': None;

  'experience.fits': ExperienceParams;
  'experience.narrow': ExperienceParams;
  'experience.not-ahead': ExperienceParams;
  'experience.wide': ExperienceParams;
  'experience.too-wide': ExperienceParams;
  'experience.mentor-blank': None;
  'experience.mentee-blank': None;
  'experience.both-blank': None;

  'interests.shared': { readonly interests: readonly string[]; readonly count: number };
  'interests.none-shared': None;
  'interests.mentor-blank': None;
  'interests.mentee-blank': None;
  'interests.both-blank': None;

  'text.alike': { readonly similarity: number };
  /** The most telling words that both write, and how many there are. */
  'text.shared': { readonly words: readonly string[]; readonly count: number };
  /** Of what both write that they do not want it, or leave it. */
  'text.unwanted': { readonly words: readonly string[]; readonly count: number };
  'text.none-shared': None;
  'text.mentor-blank': None;
  'text.mentee-blank': None;
  'text.both-blank': None;

  'preferences.ranked-by-mentee': RankParams;
  'preferences.not-ranked-by-mentee': { readonly ranked: number };
  'preferences.ranked-by-mentor': RankParams;
  'preferences.not-ranked-by-mentor': { readonly ranked: number };
  'preferences.both-blank': None;

  'logistics.overlap': { readonly minutes: number; readonly full: number };
  'logistics.no-overlap': None;
  'logistics.same-time': None;
  'logistics.time-difference': { readonly hours: number };
  'logistics.time.mentor-blank': None;
  'logistics.time.mentee-blank': None;
  'logistics.time.both-blank': None;
  'logistics.availability.mentor-blank': None;
  'logistics.availability.mentee-blank': None;
  'logistics.availability.both-blank': None;
  'logistics.shared-languages': { readonly languages: readonly string[]; readonly count: number };
  'logistics.no-shared-language': None;
  'logistics.language.mentor-blank': None;
  'logistics.language.mentee-blank': None;
  'logistics.language.both-blank': None;

  'career.held': { readonly role: string };
  'career.related': { readonly role: string; readonly related: string; readonly similarity: number };
  'career.not-held': { readonly role: string };
  'career.started-alike': { readonly role: string };
  'career.started-related': { readonly role: string; readonly related: string; readonly similarity: number };
  'career.mentor-blank': None;
  'career.mentee-blank': None;
  'career.both-blank': None;

  'venture.function-carried-out': { readonly function: string };
  'venture.function-related': {
    readonly function: string;
    readonly related: string;
    readonly similarity: number;
  };
  'venture.function-missing': { readonly function: string };
  'venture.sector-known': { readonly sector: string };
  'venture.sector-related': {
    readonly sector: string;
    readonly related: string;
    readonly similarity: number;
  };
  'venture.sector-unknown': { readonly sector: string };
  'venture.stage-reached': { readonly stage: string; readonly reached: string };
  'venture.stage-not-reached': { readonly stage: string; readonly reached: string };
  'venture.mentor-blank': None;
  'venture.mentee-blank': None;
  'venture.both-blank': None;
  'venture.not-comparable': None;

  'value.same': FieldValues;
  'value.other': FieldValues;
  'value.near': FieldValues & { readonly gap: number };
  'value.far': FieldValues & { readonly gap: number };
  'value.mentor-blank': FieldName;
  'value.mentee-blank': FieldName;
  'value.both-blank': FieldName;

  'history.partners': None;
  'history.new': None;
  'history.none': None;

  'blank.counts': { readonly prior: number };
  'blank.part-counts': { readonly prior: number };

  /** The mentee weighs the criteria otherwise than the policy; shares of all weight. */
  'importance.weighed': { readonly share: number; readonly policy: number };

  'custom.reason': { readonly criterion: string; readonly reason: string };
  'custom.value': { readonly criterion: string; readonly value: number };
  'custom.not-assessable': { readonly criterion: string };
}

/**
 * Who may read each message, and what it says of the pair. What a wish is not met by stays with administrators: to the
 * mentor it would show the mentee's wish, to the mentee the mentor's gap. The role aimed at is the mentee's own affair.
 */
export const SCORING_EVIDENCE: {
  readonly [Id in keyof ScoringMessages]: readonly [readers: Visibility, bearing: Bearing];
} = {
  'goals.done': ['everyone', 'for'],
  'goals.offered': ['everyone', 'for'],
  'goals.supported': ['everyone', 'for'],
  'goals.related': ['everyone', 'for'],
  'goals.not-supported': ['administrator', 'missing'],
  'goals.mentor-blank': ['mentor', 'missing'],
  'goals.mentee-blank': ['mentee', 'missing'],
  'goals.both-blank': ['administrator', 'missing'],

  'skills.reaches-target': ['everyone', 'for'],
  'skills.partly': ['everyone', 'for'],
  'skills.not-ahead': ['administrator', 'missing'],
  'skills.related': ['everyone', 'for'],
  'skills.not-listed': ['administrator', 'missing'],
  'skills.mentor-blank': ['mentor', 'missing'],
  'skills.mentee-blank': ['mentee', 'missing'],
  'skills.both-blank': ['administrator', 'missing'],

  'experience.fits': ['everyone', 'for'],
  'experience.narrow': ['everyone', 'for'],
  'experience.not-ahead': ['administrator', 'missing'],
  'experience.wide': ['everyone', 'for'],
  'experience.too-wide': ['administrator', 'missing'],
  'experience.mentor-blank': ['mentor', 'missing'],
  'experience.mentee-blank': ['mentee', 'missing'],
  'experience.both-blank': ['administrator', 'missing'],

  'text.alike': ['everyone', 'by-value'],
  'text.shared': ['everyone', 'for'],
  'text.unwanted': ['administrator', 'for'],
  'text.none-shared': ['everyone', 'missing'],
  'text.mentor-blank': ['mentor', 'missing'],
  'text.mentee-blank': ['mentee', 'missing'],
  'text.both-blank': ['administrator', 'missing'],
  'interests.shared': ['everyone', 'for'],
  'interests.none-shared': ['everyone', 'missing'],
  'interests.mentor-blank': ['mentor', 'missing'],
  'interests.mentee-blank': ['mentee', 'missing'],
  'interests.both-blank': ['administrator', 'missing'],

  'preferences.ranked-by-mentee': ['mentee', 'for'],
  'preferences.not-ranked-by-mentee': ['mentee', 'missing'],
  'preferences.ranked-by-mentor': ['mentor', 'for'],
  'preferences.not-ranked-by-mentor': ['mentor', 'missing'],
  'preferences.both-blank': ['administrator', 'missing'],

  'logistics.overlap': ['everyone', 'for'],
  'logistics.no-overlap': ['everyone', 'missing'],
  'logistics.same-time': ['everyone', 'for'],
  'logistics.time-difference': ['everyone', 'neither'],
  'logistics.time.mentor-blank': ['mentor', 'missing'],
  'logistics.time.mentee-blank': ['mentee', 'missing'],
  'logistics.time.both-blank': ['administrator', 'missing'],
  'logistics.availability.mentor-blank': ['mentor', 'missing'],
  'logistics.availability.mentee-blank': ['mentee', 'missing'],
  'logistics.availability.both-blank': ['administrator', 'missing'],
  'logistics.shared-languages': ['everyone', 'for'],
  'logistics.no-shared-language': ['everyone', 'missing'],
  'logistics.language.mentor-blank': ['mentor', 'missing'],
  'logistics.language.mentee-blank': ['mentee', 'missing'],
  'logistics.language.both-blank': ['administrator', 'missing'],

  'career.held': ['mentee', 'for'],
  'career.related': ['mentee', 'for'],
  'career.not-held': ['administrator', 'missing'],
  'career.started-alike': ['everyone', 'for'],
  'career.started-related': ['everyone', 'for'],
  'career.mentor-blank': ['mentor', 'missing'],
  'career.mentee-blank': ['mentee', 'missing'],
  'career.both-blank': ['administrator', 'missing'],

  'venture.function-carried-out': ['everyone', 'for'],
  'venture.function-related': ['everyone', 'for'],
  'venture.function-missing': ['administrator', 'missing'],
  'venture.sector-known': ['everyone', 'for'],
  'venture.sector-related': ['everyone', 'for'],
  'venture.sector-unknown': ['administrator', 'missing'],
  'venture.stage-reached': ['everyone', 'for'],
  'venture.stage-not-reached': ['administrator', 'missing'],
  'venture.mentor-blank': ['mentor', 'missing'],
  'venture.mentee-blank': ['mentee', 'missing'],
  'venture.both-blank': ['administrator', 'missing'],
  'venture.not-comparable': ['administrator', 'missing'],

  'value.same': ['everyone', 'by-value'],
  'value.other': ['everyone', 'by-value'],
  'value.near': ['everyone', 'by-value'],
  'value.far': ['administrator', 'missing'],
  'value.mentor-blank': ['mentor', 'missing'],
  'value.mentee-blank': ['mentee', 'missing'],
  'value.both-blank': ['administrator', 'missing'],

  'history.partners': ['everyone', 'by-value'],
  'history.new': ['everyone', 'by-value'],
  'history.none': ['administrator', 'missing'],

  'blank.counts': ['administrator', 'neither'],
  'blank.part-counts': ['administrator', 'neither'],

  'importance.weighed': ['administrator', 'neither'],

  'custom.reason': ['administrator', 'by-value'],
  'custom.value': ['administrator', 'by-value'],
  'custom.not-assessable': ['administrator', 'missing'],
};
