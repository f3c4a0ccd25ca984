import * as z from 'zod';
import { MentorMatchError } from '../errors';
import { schemaFor, toErrorIssues } from '../model';
import { unknownOptions } from '../options';

/** What {@link generateCohort} is asked for. Rates are shares in [0, 1]. */
export interface SyntheticCohortOptions {
  /** Number of mentors, integer 0 to 1,000,000. */
  readonly mentors: number;
  /** Number of mentees, integer 0 to 1,000,000. */
  readonly mentees: number;
  /** The same seed and options give the same cohort, byte for byte, on every engine. Default `mentor-match`. */
  readonly seed?: string;
  /** Chance that any one optional field of a person is left blank, default 0.1. */
  readonly blankRate?: number;
  /** Share of the smaller side that stands on both sides, rounded down, default 0.05. */
  readonly bothRate?: number;
  /** Share of mentors with 2 to 4 seats, default 0.25; a fifth of it is the share of mentees who want 2 mentors. */
  readonly multipleRate?: number;
  /** Share of mentors who want at least one mentee (capacity `min` 1), default 0.05. */
  readonly minimumRate?: number;
  /** Share of people who rank 1 to 3 partners, default 0.15. */
  readonly rankedRate?: number;
  /** Share of people who refuse one partner, default 0.02. */
  readonly neverRate?: number;
  /** Share of mentees with a priority above 0 (a quarter of them 2, the others 1), default 0.2. */
  readonly priorityRate?: number;
  /** Share of mentees who build a venture, default 0.1; mentors who have built one are half as common again. */
  readonly ventureRate?: number;
  /** Share of people who write something in their own words, default 0. */
  readonly textRate?: number;
  /** Share of mentees who say how important 1 to 3 of the criteria are to them, default 0. */
  readonly importanceRate?: number;
}

const MAX_PEOPLE = 1_000_000;
const people = z.number().int().min(0).max(MAX_PEOPLE);
const rate = z.number().min(0).max(1).optional();

const fields = {
  mentors: people,
  mentees: people,
  seed: z.string().optional(),
  blankRate: rate,
  bothRate: rate,
  multipleRate: rate,
  minimumRate: rate,
  rankedRate: rate,
  neverRate: rate,
  priorityRate: rate,
  ventureRate: rate,
  textRate: rate,
  importanceRate: rate,
};
const optionsSchema = schemaFor<SyntheticCohortOptions>()(z.object(fields));

/** Validates the options and fills in the defaults. @throws MentorMatchError `invalid-input`. */
export function parseOptions(input: SyntheticCohortOptions): Required<SyntheticCohortOptions> {
  const read = optionsSchema.safeParse(input);
  const wrong = read.success ? [] : toErrorIssues(read.error, input, ['options']);
  const issues = [...wrong, ...unknownOptions(input, fields)];
  if (!read.success || issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  const given = read.data;
  return {
    mentors: given.mentors,
    mentees: given.mentees,
    seed: given.seed ?? 'mentor-match',
    blankRate: given.blankRate ?? 0.1,
    bothRate: given.bothRate ?? 0.05,
    multipleRate: given.multipleRate ?? 0.25,
    minimumRate: given.minimumRate ?? 0.05,
    rankedRate: given.rankedRate ?? 0.15,
    neverRate: given.neverRate ?? 0.02,
    priorityRate: given.priorityRate ?? 0.2,
    ventureRate: given.ventureRate ?? 0.1,
    textRate: given.textRate ?? 0,
    importanceRate: given.importanceRate ?? 0,
  };
}
