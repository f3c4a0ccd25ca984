import * as z from 'zod';
import { type Day, parseWith } from '../../model';
import { attainment, type Objective, objectiveSchema } from '../objectives';
import {
  changeSchema,
  type ObjectiveAdjustment,
  type ObjectiveReading,
  type SharedLogEntry,
  sharedLogEntrySchema,
} from './log-entry';

/** One change of an objective with the objective as it was until then. */
export interface ObjectiveChange {
  readonly entryId: string;
  readonly day: Day;
  readonly reason: string;
  readonly change: ObjectiveAdjustment['change'];
  readonly before: Objective;
}

/** An objective as it stands, how it came to be so, and how far it is. */
export interface ObjectiveProgress {
  /** With all adjustments. */
  readonly objective: Objective;
  /** Oldest first. */
  readonly history: readonly ObjectiveChange[];
  /** Oldest first. */
  readonly readings: readonly (ObjectiveReading & { readonly entryId: string; readonly day: Day })[];
  /** Latest value, in the measure's unit; `null` without any reading. */
  readonly actual: number | null;
  /**
   * (actual - baseline) / (target - baseline) against the present target; 1 for an objective that is marked
   * reached and has no reading; `null` where it cannot be told.
   */
  readonly progress: number | null;
}

/**
 * An objective with one agreed change. A target is only changed where there is a measure. O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a malformed objective or change.
 *
 * @example
 * ```ts
 * import { adjustObjective, defineTimeFrame, presetObjectives, professionalPreset } from 'mentor-match/program';
 *
 * const [objective] = presetObjectives(professionalPreset, defineTimeFrame({ start: '2026-01-12' }));
 * adjustObjective(objective!, { status: 'dropped' }).status; // => 'dropped'
 * ```
 */
export function adjustObjective(objective: Objective, change: ObjectiveAdjustment['change']): Objective {
  parseWith(adjustObjectiveArgs, { objective, change });
  return adjusted(objective, change);
}

const adjustObjectiveArgs = z.object({ objective: objectiveSchema, change: changeSchema });

function adjusted(objective: Objective, change: ObjectiveAdjustment['change']): Objective {
  return {
    ...objective,
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.due === undefined ? {} : { due: change.due }),
    ...(change.status === undefined ? {} : { status: change.status }),
    ...(change.target === undefined || objective.measure === undefined
      ? {}
      : { measure: { ...objective.measure, target: change.target } }),
  };
}

/**
 * Follows one objective through a logbook. O(size of the entries). Deterministic.
 *
 * @param entries in the order of days.
 * @throws MentorMatchError `invalid-input` for a malformed objective or entry.
 *
 * @example
 * ```ts
 * import { objectiveProgress } from 'mentor-match/program';
 *
 * const objective = {
 *   id: 'sql',
 *   kind: 'develop-skill',
 *   title: 'SQL for reports',
 *   owner: { scope: 'person', personId: 'cleo' },
 *   measure: { name: 'Level', unit: 'level', direction: 'increase', baseline: 2, target: 4 },
 *   due: '2026-06-30',
 * } as const;
 * const entry = { id: 'e1', mentorId: 'ana', menteeId: 'cleo', day: '2026-02-02', minutes: 60 };
 * const read = { ...entry, progress: [{ objectiveId: 'sql', actual: 3 }] };
 * objectiveProgress(objective, [read]).progress; // => 0.5
 * ```
 */
export function objectiveProgress(
  objective: Objective,
  entries: readonly SharedLogEntry[],
): ObjectiveProgress {
  parseWith(objectiveProgressArgs, { objective, entries });
  return followObjective(objective, entries);
}

const objectiveProgressArgs = z.object({
  objective: objectiveSchema,
  entries: z.array(sharedLogEntrySchema),
});

/** {@link objectiveProgress} of entries that were checked. */
export function followObjective(objective: Objective, entries: readonly SharedLogEntry[]): ObjectiveProgress {
  let current = objective;
  const history: ObjectiveChange[] = [];
  const readings: (ObjectiveReading & { readonly entryId: string; readonly day: Day })[] = [];
  for (const entry of entries) {
    for (const reading of entry.progress ?? []) {
      if (reading.objectiveId === objective.id)
        readings.push({ ...reading, entryId: entry.id, day: entry.day });
    }
    for (const { objectiveId, reason, change } of entry.adjustments ?? []) {
      if (objectiveId !== objective.id) continue;
      history.push({ entryId: entry.id, day: entry.day, reason, change, before: current });
      current = adjusted(current, change);
    }
  }
  const actual = readings.at(-1)?.actual ?? null;
  const measured =
    actual === null || current.measure === undefined ? null : attainment(current.measure, actual);
  return {
    objective: current,
    history,
    readings,
    actual,
    progress: measured ?? (actual === null && current.status === 'reached' ? 1 : null),
  };
}
