import { addTo } from '../../../../lists';
import { compareText } from '../../../../model';
import { type Objective, type ObjectiveProgress, objectiveProgress } from '../../../../program';
import { sum } from '../../../statistics';
import { allObjectives, type Known, type ObjectiveMeasurement } from '../../evidence';

/** One objective of a person or a pair as it stands today. */
export interface PersonalObjective {
  readonly objective: Objective;
  readonly personId: string;
  /** (actual - baseline) / (target - baseline), not limited; `null` where it cannot be told. */
  readonly progress: number | null;
}

/**
 * People's and pairs' objectives with their progress: the latest reading of all the logbooks of the person, or the
 * latest measurement where that is not older. Adjustments that pairs agreed on count. A pair's objective counts for
 * the mentee.
 */
export function personalObjectives(known: Known): readonly PersonalObjective[] {
  const measured = latestMeasurements(known.measurements);
  return allObjectives(known.program, known.pairs).flatMap((objective) => {
    const { owner } = objective;
    if (owner.scope === 'program') return [];
    const entries = known.pairs
      .filter(({ mentorId, menteeId }) =>
        owner.scope === 'pair'
          ? owner.mentorId === mentorId && owner.menteeId === menteeId
          : owner.personId === menteeId,
      )
      .flatMap((pair) => pair.entries)
      .sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
    const followed = objectiveProgress(objective, entries);
    return [
      {
        objective: followed.objective,
        personId: owner.scope === 'pair' ? owner.menteeId : owner.personId,
        progress: progressOf(followed, measured.get(objective.id)),
      },
    ];
  });
}

function progressOf(
  followed: ObjectiveProgress,
  measurement: ObjectiveMeasurement | undefined,
): number | null {
  const reading = followed.readings.at(-1);
  if (measurement === undefined || (reading !== undefined && reading.day > measurement.day)) {
    return followed.progress;
  }
  const { baseline, target } = followed.objective.measure ?? {};
  if (baseline === undefined || target === undefined || baseline === target) return null;
  const actual = 'value' in measurement ? measurement.value : (100 * measurement.count) / measurement.total;
  return (actual - baseline) / (target - baseline);
}

/** The latest measurement of each objective. */
export function latestMeasurements(
  measurements: readonly ObjectiveMeasurement[],
): ReadonlyMap<string, ObjectiveMeasurement> {
  const latest = new Map<string, ObjectiveMeasurement>();
  for (const measurement of measurements) {
    const before = latest.get(measurement.objectiveId);
    if (before === undefined || before.day < measurement.day)
      latest.set(measurement.objectiveId, measurement);
  }
  return latest;
}

/** Progress of a person, and whether all that was measured is reached. */
export interface PersonProgress {
  /** Mean of the objectives by weight, each limited to [0, 1]. */
  readonly progress: number;
  readonly reached: boolean;
}

/** Each person's progress over those objectives that were measured and not dropped, sorted by person. */
export function progressByPerson(
  objectives: readonly PersonalObjective[],
): ReadonlyMap<string, PersonProgress> {
  const own = new Map<string, { readonly weight: number; readonly value: number }[]>();
  for (const { objective, personId, progress } of objectives) {
    if (progress === null || objective.status === 'dropped') continue;
    const entry = { weight: objective.weight ?? 1, value: limited(progress) };
    addTo(own, personId, entry);
  }
  return new Map(
    [...own]
      .sort(([a], [b]) => compareText(a, b))
      .map(([personId, entries]) => {
        const weights = sum(entries.map(({ weight }) => weight));
        const earned = sum(entries.map(({ weight, value }) => weight * value));
        const reached = entries.every(({ value }) => value === 1);
        // Rounding may leave the mean of ones a hair beside 1.
        return [personId, { progress: reached ? 1 : earned / weights, reached }] as const;
      }),
  );
}

/** Limited to [0, 1]. */
export function limited(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
