import { type Figure, HIDDEN, shown } from '../../../disclosure';
import { type Interval, sum } from '../../../statistics';
import type { Known } from '../../evidence';
import {
  type Estimate,
  estimateOf,
  type ObjectiveResult,
  type PriorityPart,
  type PriorityResult,
} from '../../result';
import { limited } from './person-progress';

/**
 * A weighted mean of independent estimates with an interval made of theirs (MOVER): with x the parts' values, l and
 * u the ends of their intervals and c the weights over their sum, from m - sqrt(sum c^2 (x - l)^2) to
 * m + sqrt(sum c^2 (u - x)^2). A part without an interval counts as exact; without any interval there is none.
 *
 * Source: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702, DOI 10.1002/sim.3095.
 */
export function combineParts(parts: readonly Pick<PriorityPart, 'weight' | 'value' | 'interval'>[]): {
  readonly value: number | null;
  readonly interval: Interval | null;
} {
  const weights = sum(parts.map(({ weight }) => weight));
  if (parts.length === 0) return { value: null, interval: null };
  const value = sum(parts.map((part) => part.weight * part.value)) / weights;
  const confidence = parts.find(({ interval }) => interval !== null)?.interval?.confidence;
  if (confidence === undefined) return { value, interval: null };
  const spread = (apart: (part: (typeof parts)[number]) => number) =>
    Math.sqrt(sum(parts.map((part) => ((part.weight / weights) * apart(part)) ** 2)));
  return {
    value,
    interval: {
      lower: value - spread(({ value: x, interval }) => (interval === null ? 0 : x - interval.lower)),
      upper: value + spread(({ value: x, interval }) => (interval === null ? 0 : interval.upper - x)),
      confidence,
    },
  };
}

/**
 * How far each talent priority was served.
 *
 * @param people progress of people's objectives by priority id; absent where no objective of a person serves it.
 */
export function priorityResults(
  known: Known,
  objectives: readonly ObjectiveResult[],
  people: ReadonlyMap<string, Figure<Estimate>>,
): readonly PriorityResult[] {
  const { program } = known;
  return program.priorities.map(({ id: priorityId, name }) => {
    const own = program.objectives.filter(
      ({ owner, priorityIds }) => owner.scope === 'program' && priorityIds?.includes(priorityId),
    );
    const results = objectives.filter(({ objectiveId }) => own.some(({ id }) => id === objectiveId));
    const parts: PriorityPart[] = results.flatMap(({ objectiveId, progress }) =>
      partOf(objectiveId, own.find(({ id }) => id === objectiveId)?.weight ?? 1, progress.estimate),
    );
    const ofPeople = people.get(priorityId);
    const all = ofPeople === undefined ? parts : [...parts, ...partOf(null, 1, ofPeople)];
    const state =
      ofPeople === undefined
        ? 'none'
        : ofPeople.hidden
          ? 'hidden'
          : ofPeople.value.value === null
            ? 'not-measured'
            : 'counted';
    const estimate =
      all.length === 0 && (state === 'hidden' || results.some((result) => result.state === 'hidden'))
        ? HIDDEN
        : shown(estimateOf({ n: null, ...combineParts(all) }));
    return {
      priorityId,
      name,
      progress: {
        id: `priority/${priorityId}`,
        label: name,
        source: 'measurements',
        kind: 'progress',
        unit: '',
        estimate,
      },
      parts: all,
      unmeasured: results
        .filter((result) => result.state === 'not-measured')
        .map(({ objectiveId }) => objectiveId),
      people: state,
    };
  });
}

function partOf(
  objectiveId: string | null,
  weight: number,
  estimate: Figure<Estimate>,
): readonly PriorityPart[] {
  if (estimate.hidden || estimate.value.value === null) return [];
  const { value, interval } = estimate.value;
  return [
    {
      objectiveId,
      weight,
      value: limited(value),
      interval:
        interval === null
          ? null
          : { ...interval, lower: limited(interval.lower), upper: limited(interval.upper) },
    },
  ];
}
