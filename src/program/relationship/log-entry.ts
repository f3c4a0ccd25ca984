import * as z from 'zod';
import { type Day, parseWith, schemaFor } from '../../model';
import { id, PAIR_ROLES, type PairRole, pairRoleSchema, text } from '../content';
import { OBJECTIVE_STATUSES, type ObjectiveStatus } from '../objectives';
import { daySchema } from '../time';

/**
 * What can go wrong between two people, and what gets in their way.
 * The first five are the families of negative mentoring experience of L. T. Eby and colleagues, "The protégé's
 * perspective regarding negative mentoring experiences", Journal of Vocational Behavior 57 (2000), 1-21.
 */
export const PROBLEM_KINDS = [
  'mismatch',
  'distancing',
  'manipulation',
  'lack-of-expertise',
  'general-dysfunction',
  'time',
  'logistics',
  'other',
] as const;
/** One of {@link PROBLEM_KINDS}. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** The kinds that are a conflict between the two, not an obstacle outside them. */
export const CONFLICT_KINDS: readonly ProblemKind[] = PROBLEM_KINDS.slice(0, 5);

/** A problem that came up. It stays open until a later entry lists its id under `problemsResolved`. */
export interface Problem {
  /** Unique in the pair's logbook. */
  readonly id: string;
  readonly kind: ProblemKind;
  readonly text: string;
  /** Who raised it. */
  readonly raisedBy?: PairRole | 'lead';
}

/** Where an objective stands on the day of the entry, in the unit of its measure. */
export interface ObjectiveReading {
  readonly objectiveId: string;
  /** In the unit of the objective's measure. */
  readonly actual: number;
  readonly note?: string;
}

/** A change of an objective that the pair agreed on. The objective as it was stays in its history. */
export interface ObjectiveAdjustment {
  readonly objectiveId: string;
  readonly reason: string;
  readonly change: {
    readonly title?: string;
    /** In the unit of the objective's measure. */
    readonly target?: number;
    readonly due?: Day;
    readonly status?: ObjectiveStatus;
  };
}

/** What somebody will do before the next meeting. */
export interface NextStep {
  /** Unique in the pair's logbook. */
  readonly id: string;
  readonly side: PairRole;
  readonly text: string;
  readonly due?: Day;
}

/** What may be read by program leads and used in figures: an entry without anybody's private notes. */
export interface SharedLogEntry {
  /** Unique in the pair's logbook. */
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  /** Day of the meeting. */
  readonly day: Day;
  /** Length in minutes, integer 0 to 1440; 0 for a note without a meeting. */
  readonly minutes: number;
  /** Id of the scheduled meeting, where there was one. */
  readonly meetingId?: string;
  readonly topics?: readonly string[];
  readonly progress?: readonly ObjectiveReading[];
  /** How content each side is with the mentoring, 1 (not at all) to 5 (very). */
  readonly satisfaction?: { readonly mentor?: number; readonly mentee?: number };
  readonly problems?: readonly Problem[];
  /** Ids of problems of this or earlier entries that are settled. */
  readonly problemsResolved?: readonly string[];
  /** Who prepared the meeting and kept it going. */
  readonly drivenBy?: PairRole | 'both';
  readonly adjustments?: readonly ObjectiveAdjustment[];
  readonly nextSteps?: readonly NextStep[];
  /** Ids of earlier next steps that were done. */
  readonly stepsDone?: readonly string[];
  /** Never here: makes a {@link LogEntry} a type error wherever a shared entry is asked for. */
  readonly privateNotes?: never;
  /** Never here: makes a {@link LogEntryFor} a type error wherever a shared entry is asked for. */
  readonly ownNote?: never;
}

/**
 * One meeting as the pair wrote it down. `privateNotes` belong to their writer alone: every function that
 * derives figures, alerts or reports takes {@link SharedLogEntry}, which a `LogEntry` cannot be passed for.
 * `shareEntry` and `entryFor` make the views.
 */
export interface LogEntry extends Omit<SharedLogEntry, 'privateNotes' | 'ownNote'> {
  /** What only its writer may read. */
  readonly privateNotes: { readonly mentor?: string; readonly mentee?: string };
}

/** What one side may read of an entry: all that is shared, and its own private note. */
export interface LogEntryFor extends Omit<SharedLogEntry, 'privateNotes' | 'ownNote'> {
  readonly reader: PairRole;
  readonly ownNote?: string;
}

const rating = z.number().int().min(1).max(5);

/** Schema of what an adjustment changes. */
export const changeSchema = z
  .strictObject({
    title: text.optional(),
    target: z.number().optional(),
    due: daySchema.optional(),
    status: z.enum(OBJECTIVE_STATUSES).optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: 'the adjustment changes nothing',
    params: { expected: 'a new title, target, due day or status' },
  });

const shared = {
  id,
  mentorId: id,
  menteeId: id,
  day: daySchema,
  minutes: z.number().int().min(0).max(1440),
  meetingId: id.optional(),
  topics: z.array(text).optional(),
  progress: z
    .array(z.strictObject({ objectiveId: id, actual: z.number(), note: z.string().optional() }))
    .optional(),
  problems: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(PROBLEM_KINDS),
        text,
        raisedBy: z.enum([...PAIR_ROLES, 'lead']).optional(),
      }),
    )
    .optional(),
  problemsResolved: z.array(id).optional(),
  adjustments: z
    .array(
      z.strictObject({
        objectiveId: id,
        reason: text,
        change: changeSchema,
      }),
    )
    .optional(),
  nextSteps: z
    .array(z.strictObject({ id, side: z.enum(PAIR_ROLES), text, due: daySchema.optional() }))
    .optional(),
  stepsDone: z.array(id).optional(),
  satisfaction: z.strictObject({ mentor: rating.optional(), mentee: rating.optional() }).optional(),
  drivenBy: z.enum([...PAIR_ROLES, 'both']).optional(),
};

/** Schema of {@link SharedLogEntry}; an entry with private notes is refused. */
export const sharedLogEntrySchema = schemaFor<SharedLogEntry>()(z.strictObject(shared));

/** Schema of {@link LogEntry}. */
export const logEntrySchema = schemaFor<LogEntry>()(
  z.strictObject({
    ...shared,
    privateNotes: z.strictObject({ mentor: z.string().optional(), mentee: z.string().optional() }),
  }),
);

/**
 * The entry as program leads may read it: without private notes. O(size of the entry). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed entry: a note under another name than `privateNotes` would
 *   be shared.
 *
 * @example
 * ```ts
 * import { shareEntry } from 'mentor-match/program';
 *
 * const entry = { id: 'e1', mentorId: 'ana', menteeId: 'cleo', day: '2026-02-02', minutes: 60 };
 * 'privateNotes' in shareEntry({ ...entry, privateNotes: { mentor: 'Shy today.' } }); // => false
 * ```
 */
export function shareEntry(entry: LogEntry): SharedLogEntry {
  parseWith(logEntrySchema, entry, 'entry');
  const { privateNotes: _hidden, ...visible } = entry;
  return visible;
}

const entryForArgs = z.object({ entry: logEntrySchema, reader: pairRoleSchema });

/**
 * The entry as one side may read it: with that side's own private note, without the other's. O(size of the entry).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed entry, and a reader who is neither `mentor` nor `mentee`.
 *
 * @example
 * ```ts
 * import { entryFor } from 'mentor-match/program';
 *
 * const entry = { id: 'e1', mentorId: 'ana', menteeId: 'cleo', day: '2026-02-02', minutes: 60 };
 * const own = { ...entry, privateNotes: { mentor: 'Shy today.', mentee: 'Went well.' } };
 * const { ownNote } = entryFor(own, 'mentee');
 * ownNote; // => 'Went well.'
 * ```
 */
export function entryFor(entry: LogEntry, reader: PairRole): LogEntryFor {
  parseWith(entryForArgs, { entry, reader });
  const { privateNotes, ...visible } = entry;
  const ownNote = privateNotes[reader];
  return { ...visible, reader, ...(ownNote === undefined ? {} : { ownNote }) };
}
