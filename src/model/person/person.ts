import type { JsonValue } from '../json';
import type { Weekday } from '../time';

/** What a person wants to reach. */
export interface Goal {
  /** The goal as a tag, such as `lead a team`; compared after normalization. */
  readonly name: string;
  /** How much it matters against the person's other goals; > 0, default 1, higher matters more. */
  readonly priority?: number;
  /**
   * Where the goal comes from, in words that explanations show to administrators and to this person, such as
   * `objective "Lead the Lyon team"`.
   */
  readonly source?: string;
}

/** What a mentor has done, or can support others in doing. */
export interface GoalSupported {
  /** The goal as a tag, in the same words as {@link Goal.name}. */
  readonly name: string;
  /**
   * How far the mentor can support it: 0 (not at all) to 1 (has done it). Counts as 1 where it is not given, though
   * nothing then says that the mentor has done it.
   */
  readonly strength?: number;
}

/** A skill a person has. */
export interface Skill {
  /** The skill as a tag, such as `SQL`; compared after normalization. */
  readonly name: string;
  /** Level >= 0 on the organization's own scale (commonly 0 to 5). Absent: the policy's assumed level. */
  readonly level?: number;
}

/** A skill a person wants to build. */
export interface SkillWanted {
  /** The skill as a tag, in the same words as {@link Skill.name}. */
  readonly name: string;
  /** How much it matters against the other wanted skills; > 0, default 1. */
  readonly weight?: number;
  /** Level today, >= 0, default 0. */
  readonly current?: number;
  /** Level to reach, above `current`. Absent: the policy's assumed target. */
  readonly target?: number;
  /**
   * Where the wish comes from, in words that explanations show to administrators and to this person, such as
   * `objective "SQL for reporting"`.
   */
  readonly source?: string;
}

/** A span of the week in which a person can meet, in the person's own time zone. */
export interface AvailabilityWindow {
  readonly day: Weekday;
  /** Local time `HH:MM`, 24 hours. */
  readonly start: string;
  /** Local time `HH:MM`, after `start`; `24:00` is the end of the day. */
  readonly end: string;
}

/** A venture: the one a mentee is building, or one that a mentor has built (entrepreneur mentoring). */
export interface Venture {
  /** Stage, on the policy's ordered scale (default: idea, validation, early, growth, scale). */
  readonly stage?: string;
  /** Sector as a tag, such as `fintech`. */
  readonly sector?: string;
  /** Business functions as tags: for a mentee those needed, for a mentor those carried out. */
  readonly functions?: readonly string[];
}

/** How many partners a person takes: at least `min`, at most `max`. Both default as the role says. */
export interface Capacity {
  /** Integer >= 0, default 0. */
  readonly min?: number;
  /** Integer >= `min`, default 1. */
  readonly max?: number;
}

/** How important a criterion is to somebody, in a word; {@link IMPORTANCE_GRADE} is what each counts. */
export const IMPORTANCE_WORDS = ['must', 'high', 'medium', 'low'] as const;

/**
 * How important a criterion is to somebody: a word, or a number from 0 (not at all) over 1 (low) and 2 (medium, as if
 * nothing were said) to 3 (high). A `must` of one person is no rule, and counts as `high`.
 */
export type Importance = (typeof IMPORTANCE_WORDS)[number] | number;

/** What the words count as numbers. */
export const IMPORTANCE_GRADE: { readonly [W in (typeof IMPORTANCE_WORDS)[number]]: number } = {
  must: 3,
  high: 3,
  medium: 2,
  low: 1,
};

/** Whom a person would like, and whom not. */
export interface Preferences {
  /** Ids of wanted partners, best first. */
  readonly ranked?: readonly string[];
  /** Ids of people who must never be this person's partner, in either direction. */
  readonly never?: readonly string[];
}

/**
 * What is known about one person. Everything but the id may be left out: a blank is "not known" and is
 * never counted as zero. The same person may stand among the mentors and among the mentees.
 */
export interface Person {
  /** Unique within its side of the cohort; the same id on both sides is the same person. */
  readonly id: string;
  /** Full name, as results show it. */
  readonly name?: string;
  /** What this person wants to reach (read for mentees). */
  readonly goals?: readonly Goal[];
  /** What this person has done or can support (read for mentors). */
  readonly goalsSupported?: readonly GoalSupported[];
  /** Skills this person has (read for mentors; for mentees, a fallback for the current level). */
  readonly skills?: readonly Skill[];
  /** Skills this person wants to build (read for mentees). */
  readonly skillsWanted?: readonly SkillWanted[];
  /** Years of relevant experience, >= 0. */
  readonly experienceYears?: number;
  /** Rank on the organization's ordered scale of grades, which a rule names. */
  readonly grade?: string;
  /** Present role, such as `data analyst`. */
  readonly role?: string;
  /** Role aimed at next (read for mentees by the criterion `career`). */
  readonly nextRole?: string;
  /** Roles held on the way, oldest first (read for mentors by the criterion `career`). */
  readonly path?: readonly string[];
  /** Why this person takes part, in their own words (read by the criterion `text`). */
  readonly motivation?: string;
  /** About this person, in their own words (read by the criterion `text`). */
  readonly biography?: string;
  /** The venture this person is building (read for mentees by the criterion `venture`). */
  readonly venture?: Venture;
  /** Ventures this person has built (read for mentors by the criterion `venture`). */
  readonly ventures?: readonly Venture[];
  /** Interests as tags, compared after normalization. */
  readonly interests?: readonly string[];
  /** Department, as rules compare it. */
  readonly department?: string;
  /** Id of the person's manager, in the cohort or in {@link Cohort.managers}. */
  readonly manager?: string;
  /** Place of work, as rules compare it. */
  readonly location?: string;
  /**
   * IANA name such as `Europe/Paris`, `UTC`, or a fixed offset such as `+05:30`. Offsets in other forms (`GMT+2`),
   * letters that mean one clock alone (`CEST`) and names of Windows become one of these; letters with several meanings
   * (`BST`, `EST`) and places are refused, with the zones that may be meant.
   */
  readonly timeZone?: string;
  /** Languages the person can be mentored in, as tags (`en`, `fr`) or names: `French`, `Français` and `fr` are one. */
  readonly languages?: readonly string[];
  /** Weekly windows, in the person's own time zone. */
  readonly availability?: readonly AvailabilityWindow[];
  readonly preferences?: Preferences;
  /** The caller's own data, read by the caller's criteria and rules and by rules over `attributes.*`. */
  readonly attributes?: { readonly [key: string]: JsonValue };
  /**
   * Attributes for fairness audits (age band, gender, ...): no criterion reads them, and of rules `if-asked` alone.
   * They are removed before any scoring code sees the person; `if-asked` reads one for those who ask something of it,
   * and the objective `cover-groups` one that a policy names.
   */
  readonly protectedAttributes?: { readonly [key: string]: string };
}

/** A person who guides. */
export interface Mentor extends Person {
  /** Mentees this mentor takes: default min 0, max 1. The mentor's seats are `max`. */
  readonly capacity?: Capacity;
}

/** A person who is guided. */
export interface Mentee extends Person {
  /** Mentors this mentee gets: default min 0, max 1. */
  readonly capacity?: Capacity;
  /** Coverage class, integer >= 0, default 0: when not all can be covered, higher goes first. */
  readonly priority?: number;
  /**
   * How important the criteria are to this mentee, by their ids: a word, or 0 (not at all) to 3 (high). Read where the
   * policy has `personalWeights`. A criterion that is not named is of medium importance:
   * `{ skills: 'high', interests: 'low' }`.
   */
  readonly importance?: { readonly [criterion: string]: Importance };
}

/** The sides of a cohort. */
export const SIDES = ['mentors', 'mentees'] as const;
/** One side of a cohort. */
export type Side = (typeof SIDES)[number];

/** The people matched together. */
export interface Cohort {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  /** Managers of people outside the cohort (person id to manager id), so that reporting lines are whole. */
  readonly managers?: { readonly [personId: string]: string };
}

declare const checked: unique symbol;

/**
 * A cohort as `loadCohort` alone makes it: read and checked, everybody with all fields of their side. What takes it
 * does not check it again.
 */
export type CheckedCohort = Cohort & { readonly [checked]: true };
