import type { Day, Form } from '../../../model';
import type {
  LogbookSummary,
  Objective,
  Program,
  Relationship,
  SharedLogEntry,
  TrainingRecord,
} from '../../../program';
import type { PerformanceMeasure, PerformanceRecord } from '../../comparison';
import type { Interview, Theme } from '../../interviews';
import type { Grouping, Instrument, SurveyInvitation, SurveyResponse } from '../../surveys';
import type { LeftOut } from '../result';
import type { GoalRating, ObjectiveMeasurement } from './evidence';

/** A pair as the evaluation reads it. */
export interface KnownPair {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly form: Form;
  readonly relationship: Relationship;
  readonly objectives: readonly Objective[];
  /** Up to today, in the order of days. */
  readonly entries: readonly SharedLogEntry[];
  /** Read over the time that the pair was together, not the whole program. */
  readonly logbook: LogbookSummary;
  /** Assessed criteria only. */
  readonly criteria: ReadonlyMap<string, number>;
}

/** Evidence that was checked, cut off at `now` and put into an order of its own. */
export interface Known {
  readonly program: Program;
  readonly today: Day;
  readonly minimum: number;
  readonly confidence: number;
  readonly caliper: number;
  readonly selected: { readonly mentors: readonly string[]; readonly mentees: readonly string[] };
  /** By mentor id, then mentee id. */
  readonly pairs: readonly KnownPair[];
  readonly trainings: readonly TrainingRecord[];
  /** Those that were used, by id. */
  readonly instruments: readonly Instrument[];
  readonly invitations: readonly SurveyInvitation[] | undefined;
  readonly responses: readonly SurveyResponse[];
  readonly groupings: readonly Grouping[];
  readonly measurements: readonly ObjectiveMeasurement[];
  readonly goalRatings: readonly GoalRating[];
  /** By id. */
  readonly measures: readonly PerformanceMeasure[];
  readonly records: readonly PerformanceRecord[];
  readonly interviews: {
    readonly themes: readonly Theme[];
    readonly interviews: readonly Interview[];
  } | null;
  readonly leftOut: LeftOut;
}

/** Whether the pair has held a meeting or was started. */
export function hasBegun({ relationship, logbook }: KnownPair): boolean {
  return relationship.startedAt !== undefined || logbook.meetings > 0;
}

/** Whether a pair that began has come to its end. */
export function isFinished(pair: KnownPair): boolean {
  return hasBegun(pair) && pair.relationship.end !== undefined;
}
