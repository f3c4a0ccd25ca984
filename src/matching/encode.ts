import { type AssignmentObjective, type AssignmentProblem, FORBIDDEN } from '../assignment';
import type { Mentee, Mentor, ObjectiveKind } from '../model';
import { INELIGIBLE, type Prepared, unitsReader } from './prepare';

/**
 * Score is higher-is-better, cost is lower-is-better: this is the one place where they are converted.
 * An ineligible pair becomes the state FORBIDDEN, not a large number.
 */
export function toCost(units: number): number {
  return units === INELIGIBLE ? FORBIDDEN : -units;
}

/** The inverse of {@link toCost}. */
export function toUnits(cost: number): number {
  return cost === FORBIDDEN ? INELIGIBLE : -cost;
}

/** A total of costs as a total of units. */
export function toTotalUnits(totalCost: number): number {
  return totalCost === 0 ? 0 : -totalCost;
}

/** Fewest and most partners of a person, with the defaults 0 and 1. */
export function bounds(person: Mentor | Mentee): { readonly min: number; readonly max: number } {
  return { min: person.capacity?.min ?? 0, max: person.capacity?.max ?? 1 };
}

/** All pairs' costs, mentees as rows, mentors as columns. O(mentees * mentors) time, 4 bytes a pair. */
export function costMatrix(prepared: Prepared): Int32Array {
  const mentees = prepared.cohort.mentees.length;
  const mentors = prepared.cohort.mentors.length;
  const cost = new Int32Array(mentees * mentors);
  const readUnits = unitsReader(prepared);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const row = cost.subarray(mentee * mentors, (mentee + 1) * mentors);
    readUnits(mentee, row);
    for (let mentor = 0; mentor < mentors; mentor++) row[mentor] = toCost(row[mentor]!);
  }
  return cost;
}

/** The assignment problem that a policy states over a cost matrix or source. */
export function encode(prepared: Prepared, cost: AssignmentProblem['cost']): AssignmentProblem {
  const { cohort, policy } = prepared;
  const mentees = cohort.mentees.map(bounds);
  const mentors = cohort.mentors.map(bounds);
  const required = policy.minimums === 'required';
  return {
    rows: mentees.length,
    columns: mentors.length,
    cost,
    rowMin: mentees.map((bound) => (required ? bound.min : 0)),
    rowMax: mentees.map((bound) => bound.max),
    columnMin: mentors.map((bound) => (required ? bound.min : 0)),
    columnMax: mentors.map((bound) => bound.max),
    locks: prepared.locks,
    objectives: policy.objectives.map((objective) => encodeObjective(objective, prepared)),
  };
}

function encodeObjective(objective: ObjectiveKind, { cohort }: Prepared): AssignmentObjective {
  switch (objective) {
    case 'mentor-minimums':
      return { kind: 'column-minimums', wanted: cohort.mentors.map((mentor) => bounds(mentor).min) };
    case 'mentee-minimums':
      return { kind: 'row-minimums', wanted: cohort.mentees.map((mentee) => bounds(mentee).min) };
    case 'cover-mentees':
      return { kind: 'cover-rows', classes: priorityClasses(cohort.mentees) };
    case 'cover-mentors':
      return { kind: 'cover-columns' };
    case 'total-score':
      return { kind: 'total-cost' };
    case 'worst-off':
      return { kind: 'bottleneck' };
    case 'leximin':
      return { kind: 'leximin' };
  }
}

/** Highest priority is class 0. Classes are ranks, so that unused priorities make no empty levels. */
function priorityClasses(mentees: readonly Mentee[]): number[] {
  const ranks = [...new Set(mentees.map((mentee) => mentee.priority ?? 0))].sort((a, b) => b - a);
  const classOf = new Map(ranks.map((priority, rank) => [priority, rank]));
  return mentees.map((mentee) => classOf.get(mentee.priority ?? 0)!);
}
