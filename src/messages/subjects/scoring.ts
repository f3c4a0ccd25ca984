import type { Bearings, Visibilities } from '../types';

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

type None = Record<never, never>;

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
 * What a wish is not met by stays with administrators: to the mentor it would show the mentee's wish, to the mentee the
 * mentor's gap. The role aimed at is the mentee's own affair.
 */
export const SCORING_VISIBILITY: Visibilities<ScoringMessages> = {
  'goals.done': 'everyone',
  'goals.offered': 'everyone',
  'goals.supported': 'everyone',
  'goals.related': 'everyone',
  'goals.not-supported': 'administrator',
  'goals.mentor-blank': 'mentor',
  'goals.mentee-blank': 'mentee',
  'goals.both-blank': 'administrator',

  'skills.reaches-target': 'everyone',
  'skills.partly': 'everyone',
  'skills.not-ahead': 'administrator',
  'skills.related': 'everyone',
  'skills.not-listed': 'administrator',
  'skills.mentor-blank': 'mentor',
  'skills.mentee-blank': 'mentee',
  'skills.both-blank': 'administrator',

  'experience.fits': 'everyone',
  'experience.narrow': 'everyone',
  'experience.not-ahead': 'administrator',
  'experience.wide': 'everyone',
  'experience.too-wide': 'administrator',
  'experience.mentor-blank': 'mentor',
  'experience.mentee-blank': 'mentee',
  'experience.both-blank': 'administrator',

  'text.alike': 'everyone',
  'text.shared': 'everyone',
  'text.unwanted': 'administrator',
  'text.none-shared': 'everyone',
  'text.mentor-blank': 'mentor',
  'text.mentee-blank': 'mentee',
  'text.both-blank': 'administrator',
  'interests.shared': 'everyone',
  'interests.none-shared': 'everyone',
  'interests.mentor-blank': 'mentor',
  'interests.mentee-blank': 'mentee',
  'interests.both-blank': 'administrator',

  'preferences.ranked-by-mentee': 'mentee',
  'preferences.not-ranked-by-mentee': 'mentee',
  'preferences.ranked-by-mentor': 'mentor',
  'preferences.not-ranked-by-mentor': 'mentor',
  'preferences.both-blank': 'administrator',

  'logistics.overlap': 'everyone',
  'logistics.no-overlap': 'everyone',
  'logistics.same-time': 'everyone',
  'logistics.time-difference': 'everyone',
  'logistics.time.mentor-blank': 'mentor',
  'logistics.time.mentee-blank': 'mentee',
  'logistics.time.both-blank': 'administrator',
  'logistics.availability.mentor-blank': 'mentor',
  'logistics.availability.mentee-blank': 'mentee',
  'logistics.availability.both-blank': 'administrator',
  'logistics.shared-languages': 'everyone',
  'logistics.no-shared-language': 'everyone',
  'logistics.language.mentor-blank': 'mentor',
  'logistics.language.mentee-blank': 'mentee',
  'logistics.language.both-blank': 'administrator',

  'career.held': 'mentee',
  'career.related': 'mentee',
  'career.not-held': 'administrator',
  'career.started-alike': 'everyone',
  'career.started-related': 'everyone',
  'career.mentor-blank': 'mentor',
  'career.mentee-blank': 'mentee',
  'career.both-blank': 'administrator',

  'venture.function-carried-out': 'everyone',
  'venture.function-related': 'everyone',
  'venture.function-missing': 'administrator',
  'venture.sector-known': 'everyone',
  'venture.sector-related': 'everyone',
  'venture.sector-unknown': 'administrator',
  'venture.stage-reached': 'everyone',
  'venture.stage-not-reached': 'administrator',
  'venture.mentor-blank': 'mentor',
  'venture.mentee-blank': 'mentee',
  'venture.both-blank': 'administrator',
  'venture.not-comparable': 'administrator',

  'value.same': 'everyone',
  'value.other': 'everyone',
  'value.near': 'everyone',
  'value.far': 'administrator',
  'value.mentor-blank': 'mentor',
  'value.mentee-blank': 'mentee',
  'value.both-blank': 'administrator',

  'history.partners': 'everyone',
  'history.new': 'everyone',
  'history.none': 'administrator',

  'blank.counts': 'administrator',
  'blank.part-counts': 'administrator',

  'importance.weighed': 'administrator',

  'custom.reason': 'administrator',
  'custom.value': 'administrator',
  'custom.not-assessable': 'administrator',
};

/** What each message says of the pair: `for` it, what is `missing`, or neither. */
export const SCORING_BEARING: Bearings<ScoringMessages> = {
  'goals.done': 'for',
  'goals.offered': 'for',
  'goals.supported': 'for',
  'goals.related': 'for',
  'goals.not-supported': 'missing',
  'goals.mentor-blank': 'missing',
  'goals.mentee-blank': 'missing',
  'goals.both-blank': 'missing',

  'skills.reaches-target': 'for',
  'skills.partly': 'for',
  'skills.not-ahead': 'missing',
  'skills.related': 'for',
  'skills.not-listed': 'missing',
  'skills.mentor-blank': 'missing',
  'skills.mentee-blank': 'missing',
  'skills.both-blank': 'missing',

  'experience.fits': 'for',
  'experience.narrow': 'for',
  'experience.not-ahead': 'missing',
  'experience.wide': 'for',
  'experience.too-wide': 'missing',
  'experience.mentor-blank': 'missing',
  'experience.mentee-blank': 'missing',
  'experience.both-blank': 'missing',

  'interests.shared': 'for',
  'interests.none-shared': 'missing',
  'interests.mentor-blank': 'missing',
  'interests.mentee-blank': 'missing',
  'interests.both-blank': 'missing',

  'text.alike': 'by-value',
  'text.shared': 'for',
  'text.unwanted': 'for',
  'text.none-shared': 'missing',
  'text.mentor-blank': 'missing',
  'text.mentee-blank': 'missing',
  'text.both-blank': 'missing',

  'preferences.ranked-by-mentee': 'for',
  'preferences.not-ranked-by-mentee': 'missing',
  'preferences.ranked-by-mentor': 'for',
  'preferences.not-ranked-by-mentor': 'missing',
  'preferences.both-blank': 'missing',

  'logistics.overlap': 'for',
  'logistics.no-overlap': 'missing',
  'logistics.same-time': 'for',
  'logistics.time-difference': 'neither',
  'logistics.time.mentor-blank': 'missing',
  'logistics.time.mentee-blank': 'missing',
  'logistics.time.both-blank': 'missing',
  'logistics.availability.mentor-blank': 'missing',
  'logistics.availability.mentee-blank': 'missing',
  'logistics.availability.both-blank': 'missing',
  'logistics.shared-languages': 'for',
  'logistics.no-shared-language': 'missing',
  'logistics.language.mentor-blank': 'missing',
  'logistics.language.mentee-blank': 'missing',
  'logistics.language.both-blank': 'missing',

  'career.held': 'for',
  'career.related': 'for',
  'career.not-held': 'missing',
  'career.started-alike': 'for',
  'career.started-related': 'for',
  'career.mentor-blank': 'missing',
  'career.mentee-blank': 'missing',
  'career.both-blank': 'missing',

  'venture.function-carried-out': 'for',
  'venture.function-related': 'for',
  'venture.function-missing': 'missing',
  'venture.sector-known': 'for',
  'venture.sector-related': 'for',
  'venture.sector-unknown': 'missing',
  'venture.stage-reached': 'for',
  'venture.stage-not-reached': 'missing',
  'venture.mentor-blank': 'missing',
  'venture.mentee-blank': 'missing',
  'venture.both-blank': 'missing',
  'venture.not-comparable': 'missing',

  'blank.counts': 'neither',
  'blank.part-counts': 'neither',

  'importance.weighed': 'neither',

  'value.same': 'by-value',
  'value.other': 'by-value',
  'value.near': 'by-value',
  'value.far': 'missing',
  'value.mentor-blank': 'missing',
  'value.mentee-blank': 'missing',
  'value.both-blank': 'missing',

  'history.partners': 'by-value',
  'history.new': 'by-value',
  'history.none': 'missing',

  'custom.reason': 'by-value',
  'custom.value': 'by-value',
  'custom.not-assessable': 'missing',
};
