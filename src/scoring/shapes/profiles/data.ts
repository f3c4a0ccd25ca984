import { type Classes, integersOf, type Lists, packClasses } from '../../flat';
import type { Relations } from '../../similarity';
import type { Earnings } from '../../stakes';
import type { Combination } from './combine';
import type { Knots } from './trapezoid';

/** Profile of a person who left blank all that the criterion reads. */
export const NO_PROFILE = -1;

/** Numbers of both sides: the value is a trapezoid over the gap between them. */
export interface GapData {
  readonly kind: 'gap';
  /** Number of each profile, NaN where it is blank. */
  readonly ofMentor: Float64Array;
  readonly ofMentee: Float64Array;
  /** Who should be ahead: the gap is mentor less mentee, or the other way round. */
  readonly ahead: 'mentor' | 'mentee';
  readonly knots: Knots;
}

/** Values of both sides as codes: 1 where they are equal, or where they are not. */
export interface EqualCodes {
  readonly kind: 'equal';
  readonly wantsEqual: boolean;
  /** Code of each profile, {@link BLANK} where it is blank. */
  readonly ofMentor: Int32Array;
  readonly ofMentee: Int32Array;
}

/** Code of no value. */
export const BLANK = 0;

/** Words of both sides: the value is the mean over the words wanted of the closest that the mentor has. */
export interface ClosestData {
  readonly kind: 'closest';
  /** Number of distinct words of mentors. */
  readonly words: number;
  /** Words of each mentor profile, and words wanted of each mentee profile. None: blank. */
  readonly offered: Lists;
  readonly wanted: Lists;
  /** For each wanted word those of mentors that are close to it. */
  readonly close: Relations;
}

export type PartData = GapData | EqualCodes | ClosestData;

/** People of both sides as profiles: those who agree in all parts share one, and are scored once. */
export interface ProfileData {
  readonly shape: 'profiles';
  readonly earnings: Earnings;
  /** Profile of each mentor; those without one have the number after the last. */
  readonly mentorProfile: Classes;
  /** Profile of each mentee, {@link NO_PROFILE} for those without one. */
  readonly menteeProfile: Int32Array;
  /** Number of profiles of mentors. */
  readonly mentorProfiles: number;
  readonly parts: readonly PartData[];
  readonly combination: Combination;
}

/** Profiles of mentors in the form of {@link ProfileData}. */
export function packProfiles(profiles: ArrayLike<number>, count: number): Classes {
  const numbered = integersOf(profiles, (profile) => (profile === NO_PROFILE ? count : profile));
  return packClasses(numbered, count + 1);
}
