import type { Day, Form } from '../../../model';
import type { LogbookSummary, PairRecord, Program } from '../../../program';
import type { PerformanceMeasure, PerformanceRecord } from '../../comparison';
import type { LeftOut } from '../result';
import type { ProgramEvidence } from './evidence';

/** A pair as the evaluation reads it; its entries are those up to today, in the order of days. */
export interface KnownPair extends Pick<PairRecord, 'relationship' | 'objectives' | 'entries'> {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly form: Form;
  /** Read over the time that the pair was together, not the whole program. */
  readonly logbook: LogbookSummary;
  /** Assessed criteria only. */
  readonly criteria: ReadonlyMap<string, number>;
}

/** Lists of the evidence that are there, if only empty. */
type Lists =
  | 'selected'
  | 'trainings'
  | 'instruments'
  | 'responses'
  | 'groupings'
  | 'measurements'
  | 'goalRatings';

/**
 * Evidence that was checked, cut off at `now` and put into an order of its own; of instruments those that were used.
 */
export interface Known extends Required<Pick<ProgramEvidence, Lists>> {
  readonly program: Program;
  readonly today: Day;
  readonly minimum: number;
  readonly confidence: number;
  readonly caliper: number;
  /** By mentor id, then mentee id. */
  readonly pairs: readonly KnownPair[];
  readonly invitations: ProgramEvidence['invitations'] | undefined;
  /** By id. */
  readonly measures: readonly PerformanceMeasure[];
  readonly records: readonly PerformanceRecord[];
  readonly interviews: NonNullable<ProgramEvidence['interviews']> | null;
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
