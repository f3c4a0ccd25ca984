import { attainment, type Objective } from '../../../../program';
import { HIDDEN, shown } from '../../../disclosure';
import { estimateShare, excludes, type Interval, normalCritical } from '../../../statistics';
import type { Known, ObjectiveMeasurement } from '../../evidence';
import { type EvaluatedFigure, estimateOf, type ObjectiveResult, type ObjectiveState } from '../../result';
import { latestMeasurements } from './person-progress';

/**
 * How far each program-wide objective has come, by its latest measurement: (actual - baseline) / (target -
 * baseline). A count carries its Wilson interval, an estimate its standard error (normal interval); a figure without
 * one is taken for exact, and said to be.
 */
export function programObjectives(known: Known): readonly ObjectiveResult[] {
  const measured = latestMeasurements(known.measurements);
  return known.program.objectives
    .filter(({ owner }) => owner.scope === 'program')
    .map((objective) => resultOf(objective, measured.get(objective.id), known));
}

function resultOf(
  objective: Objective,
  measurement: ObjectiveMeasurement | undefined,
  { minimum, confidence }: Known,
): ObjectiveResult {
  const { id, title, kind, measure, status } = objective;
  const base = {
    objectiveId: id,
    title,
    kind,
    measure:
      measure === undefined
        ? null
        : {
            name: measure.name,
            unit: measure.unit,
            baseline: measure.baseline ?? null,
            target: measure.target ?? null,
          },
  };
  const figure = (estimate: EvaluatedFigure['estimate']): EvaluatedFigure => ({
    id: `objective/${id}`,
    label: `Way to the target: ${title}`,
    source: 'measurements',
    kind: 'progress',
    unit: '',
    estimate,
  });
  const none = { measuredOn: null, actual: null, uncertaintyKnown: false };
  const nothing = figure(shown(estimateOf({ n: 0, value: null })));
  const missing = missingOf(objective, measurement);
  if (status === 'dropped') return { ...base, ...none, state: 'dropped', missing: null, progress: nothing };
  if (measurement === undefined || measure === undefined || missing !== null) {
    return { ...base, ...none, state: 'not-measured', missing, progress: nothing };
  }
  if ('total' in measurement && measurement.total < minimum) {
    return { ...base, ...none, state: 'hidden', missing: null, progress: figure(HIDDEN) };
  }
  const { actual, n, interval } = readMeasurement(measurement, confidence);
  const value = attainment(measure, actual);
  const progress = figure(
    shown(
      estimateOf({
        n,
        value,
        interval: interval === null ? null : progressInterval(objective, interval),
      }),
    ),
  );
  return {
    ...base,
    measuredOn: measurement.day,
    actual,
    uncertaintyKnown: interval !== null,
    state: stateOf(progress),
    missing: null,
    progress,
  };
}

/** What an objective lacks to be measured, in words; `null` when nothing. */
function missingOf({ measure }: Objective, measurement: ObjectiveMeasurement | undefined): string | null {
  if (measure === undefined) return 'It has no measure.';
  if (measure.baseline === undefined) return 'It has no baseline.';
  if (measure.target === undefined) return 'It has no target.';
  if (measure.baseline === measure.target) return 'Its target is its baseline.';
  return measurement === undefined ? `"${measure.name}" was not measured.` : null;
}

function readMeasurement(
  measurement: ObjectiveMeasurement,
  confidence: number,
): { readonly actual: number; readonly n: number | null; readonly interval: Interval | null } {
  if ('total' in measurement) {
    const { count, total } = measurement;
    const { interval } = estimateShare(count, total, confidence);
    return {
      actual: (100 * count) / total,
      n: total,
      interval:
        interval === null ? null : { lower: 100 * interval.lower, upper: 100 * interval.upper, confidence },
    };
  }
  const { value, standardError } = measurement;
  if (standardError === undefined) return { actual: value, n: null, interval: null };
  const half = normalCritical(confidence) * standardError;
  return { actual: value, n: null, interval: { lower: value - half, upper: value + half, confidence } };
}

/** The interval in terms of progress; turned round where less is the aim. */
function progressInterval({ measure }: Objective, { lower, upper, confidence }: Interval): Interval | null {
  if (measure === undefined) return null;
  const ends = [attainment(measure, lower), attainment(measure, upper)].filter((end) => end !== null);
  const [first, second] = ends.sort((a, b) => a - b);
  return first === undefined || second === undefined ? null : { lower: first, upper: second, confidence };
}

function stateOf({ estimate }: EvaluatedFigure): ObjectiveState {
  if (estimate.hidden) return 'hidden';
  const { value, interval } = estimate.value;
  if (value === null) return 'not-measured';
  // An interval that ends at the target itself does not exclude it.
  if (interval !== null && interval.lower < 1 && !excludes(interval, 1)) return 'cannot-tell';
  return value >= 1 ? 'reached' : 'not-reached';
}
