import type { Pair } from '../../assignment';
import { sumOf } from '../../lists';
import {
  isByPriority,
  isScored,
  type Mentee,
  type Mentor,
  type ObjectiveKind,
  type Policy,
} from '../../model';
import { type Prepared, unitsOfPair } from '../prepared';
import type { ObjectiveLoss } from '../records';
import { bounds } from './encode';

/** One list of numbers for each objective; higher is better, the earlier the number the more it counts. */
export type ObjectiveValues = readonly (readonly number[])[];

/**
 * What a matching is worth by each objective of the policy, in their order; higher is better, and a later number
 * counts only where all before it are equal. Computed from the pairs alone, not from a solver's prices.
 *
 * Counts of people or seats for minimums and coverage (one number for each priority class, the highest first, and for
 * each turn), people whom groups miss as a number below 0, units of score for the others. `leximin` lists the scores in
 * ascending order; a match less is better than any, so the list ends with Infinity. `load-balance` lists how many
 * mentors have a first mentee, a second, and so on.
 *
 * @param unitsOf units of one match, the minimum score and rules aside. O(people + matches * log).
 */
export function objectiveValues(
  { cohort, policy, groups, arrivalRanks }: Pick<Prepared, 'cohort' | 'policy' | 'groups' | 'arrivalRanks'>,
  matched: readonly Pair[],
  unitsOf: (pair: Pair) => number,
): ObjectiveValues {
  const menteeDegree = new Array<number>(cohort.mentees.length).fill(0);
  const mentorDegree = new Array<number>(cohort.mentors.length).fill(0);
  const units: number[] = [];
  for (const pair of matched) {
    const [mentee, mentor] = pair;
    menteeDegree[mentee]! += 1;
    mentorDegree[mentor]! += 1;
    units.push(unitsOf(pair));
  }
  return policy.objectives.map((objective) => valuesOf(objective));

  function valuesOf(objective: ObjectiveKind): readonly number[] {
    switch (objective) {
      case 'mentor-minimums':
        return [metMinimums(cohort.mentors, mentorDegree)];
      case 'mentee-minimums':
        return [metMinimums(cohort.mentees, menteeDegree)];
      case 'cover-mentees': {
        return prioritiesOf(cohort).map((priority) =>
          countCovered(menteeDegree.filter((_, at) => (cohort.mentees[at]!.priority ?? 0) === priority)),
        );
      }
      case 'cover-mentors':
        return [countCovered(mentorDegree)];
      case 'load-balance':
        return moreThan(mentorDegree);
      case 'cover-groups': {
        const matched = new Array<number>(groups?.wanted.length ?? 0).fill(0);
        for (const [mentee, degree] of menteeDegree.entries()) {
          const group = groups?.of[mentee] ?? -1;
          if (degree > 0 && group >= 0) matched[group]! += 1;
        }
        const missing = matched.map((count, group) => Math.max(0, (groups?.wanted[group] ?? 0) - count));
        return [0 - sumOf(missing)];
      }
      case 'first-come': {
        const covered: number[] = [];
        for (const [mentee, degree] of menteeDegree.entries()) {
          const rank = arrivalRanks?.[mentee] ?? 0;
          covered[rank] = (covered[rank] ?? 0) + Math.min(1, degree);
        }
        return Array.from(covered, (count) => count ?? 0);
      }
      case 'total-score':
        return [sumOf(units)];
      case 'worst-off':
        return [units.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY)];
      case 'leximin':
        return [...units.sort((a, b) => a - b), Number.POSITIVE_INFINITY];
    }
  }
}

/** What pairs are worth by the policy's objectives. */
export function valuesOf(prepared: Prepared, pairs: readonly Pair[]): ObjectiveValues {
  return objectiveValues(prepared, pairs, (pair) => unitsOfPair(prepared, pair));
}

/**
 * Lists of `leximin` and of `load-balance` differ in length: after the last score nothing is worse, nor is anybody
 * busier.
 */
function valueAt(values: readonly number[], index: number): number {
  return values[index] ?? (values.at(-1) === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : 0);
}

/** How many people have more than 0 partners, more than 1, and so on, up to the most that anybody has. */
function moreThan(degrees: readonly number[]): number[] {
  const most = degrees.reduce((highest, degree) => Math.max(highest, degree), 0);
  const counts = new Array<number>(most).fill(0);
  for (const degree of degrees) for (let at = 0; at < degree; at++) counts[at]! += 1;
  return counts;
}

function countCovered(degrees: readonly number[]): number {
  return sumOf(degrees.map((degree) => Math.min(degree, 1)));
}

function metMinimums(people: readonly (Mentor | Mentee)[], degrees: readonly number[]): number {
  return sumOf(people.map((person, index) => Math.min(degrees[index]!, bounds(person).min)));
}

/** Above 0 if `a` is better, below 0 if `b` is, 0 if they are equal by every objective. */
export function compareValues(a: ObjectiveValues, b: ObjectiveValues): number {
  for (const [at, values] of a.entries()) {
    const others = b[at]!;
    for (let index = 0; index < Math.max(values.length, others.length); index++) {
      const [value, other] = [valueAt(values, index), valueAt(others, index)];
      if (value !== other) return value > other ? 1 : -1;
    }
  }
  return 0;
}

/** The first objective by which two matchings differ, and by how much `after` is worse (above 0) or better. */
export function valueChange(
  { cohort, policy }: Pick<Prepared, 'cohort' | 'policy'>,
  before: ObjectiveValues,
  after: ObjectiveValues,
): ObjectiveLoss {
  for (const [at, objective] of policy.objectives.entries()) {
    const [values, others] = [before[at]!, after[at]!];
    for (let index = 0; index < Math.max(values.length, others.length); index++) {
      const [value, now] = [valueAt(values, index), valueAt(others, index)];
      if (value === now) continue;
      // A matching without matches has no lowest score; the difference is then shown from the full score.
      const loss = finite(value, policy.scoreUnit) - finite(now, policy.scoreUnit);
      return lossOf(policy, objective, loss, priorityNamed(cohort, prioritiesOf(cohort)[index]));
    }
  }
  return NO_LOSS;
}

const NO_LOSS: ObjectiveLoss = { objective: null, loss: 0, scoreLoss: 0 };

/**
 * What an objective loses, as far as it is measured.
 *
 * @param named the priority of whose mentees the loss is, if it is of mentees without a mentor.
 */
export function lossOf(
  { scoreUnit }: Pick<Policy, 'scoreUnit'>,
  objective: ObjectiveKind | null,
  loss: number,
  named: { readonly priority?: number },
): ObjectiveLoss {
  if (objective === null) return NO_LOSS;
  if (isScored(objective)) return { objective, loss, scoreLoss: loss / scoreUnit };
  if (isByPriority(objective)) return { objective, loss, scoreLoss: null, ...named };
  return { objective, loss, scoreLoss: null };
}

/** The priorities of mentees, the highest first. */
function prioritiesOf({ mentees }: Prepared['cohort']): readonly number[] {
  return [...new Set(mentees.map(({ priority = 0 }) => priority))].sort((a, b) => b - a);
}

/** A priority, where mentees have several. */
export function priorityNamed(
  { mentees }: Prepared['cohort'],
  priority: number | undefined,
): { readonly priority?: number } {
  const isOneOfSeveral =
    priority !== undefined && mentees.some((mentee) => (mentee.priority ?? 0) !== priority);
  return isOneOfSeveral ? { priority } : {};
}

function finite(value: number, otherwise: number): number {
  return value === Number.POSITIVE_INFINITY ? otherwise : value;
}
