import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  SOLVED_WORST,
  type WorstObjective,
} from '../../assignment';
import { MentorMatchError } from '../../errors';
import type { ObjectiveKind } from '../../model';
import { wasmRows } from '../../rules';
import type { UnitRows } from '../../scoring';
import {
  INELIGIBLE,
  type Outline,
  type PersonOutline,
  type Prepared,
  type Scorable,
  unitsReader,
} from '../prepared';

/**
 * Score is higher-is-better, cost is lower-is-better: a pair is converted here; scans of large/ convert their lists and
 * bounds. An ineligible pair becomes the state FORBIDDEN, not a large number.
 */
export function toCost(units: number): number {
  return units === INELIGIBLE ? FORBIDDEN : -units;
}

/** The inverse of {@link toCost}. */
export function toUnits(cost: number): number {
  // `0 -` instead of `-` makes no -0.
  return cost === FORBIDDEN ? INELIGIBLE : 0 - cost;
}

/** A total of costs as a total of units. */
export function toTotalUnits(totalCost: number): number {
  return 0 - totalCost;
}

/** Fewest and most partners of a person, with the defaults 0 and 1. */
export function bounds(person: Pick<PersonOutline, 'capacity'>): {
  readonly min: number;
  readonly max: number;
} {
  return { min: person.capacity?.min ?? 0, max: person.capacity?.max ?? 1 };
}

/** An empty matrix for the costs or the scores of all pairs. @throws MentorMatchError `too-large` */
export function emptyMatrix({ cohort }: Prepared): Int32Array {
  const { mentees, mentors } = cohort;
  const pairs = mentees.length * mentors.length;
  try {
    return new Int32Array(pairs);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MentorMatchError('too-large', [
      {
        path: 'cohort',
        message: `the scores of all pairs need ${4 * pairs} bytes, which this runtime does not give`,
        received: `${mentees.length} mentees * ${mentors.length} mentors = ${pairs} pairs`,
        expected: 'a cohort that is matched in parts, by location or department for example',
      },
    ]);
  }
}

/** From so many pairs on the WebAssembly kernel saves more than it costs to make. */
const MANY_PAIRS = 2 ** 18;

/** Whether there are pairs enough for the kernel to pay. */
export function isWorthKernel({ cohort }: Scorable): boolean {
  return cohort.mentees.length * cohort.mentors.length >= MANY_PAIRS;
}

/** Whether rows are computed by the WebAssembly kernel where the runtime has it. */
export function usesKernel(prepared: Scorable): boolean {
  return isWorthKernel(prepared) && prepared.scoring.isBuiltIn && prepared.rules.isBuiltIn;
}

/** The rows of a kernel as costs. */
export function costsOf(kernel: UnitRows): (mentee: number, row: Int32Array) => void {
  return (mentee, row) => {
    kernel.read(mentee);
    writeCosts(kernel.units, row);
  };
}

/**
 * Writes the costs of one mentee with every mentor.
 *
 * @param refused to which is added how many pairs each rule of the caller's own forbids; see
 *   `CompiledRules.eligibleRow`.
 */
export function costReader(
  prepared: Scorable,
  refused?: Float64Array,
): (mentee: number, row: Int32Array) => void {
  const { scoring, rules, policy, locks } = prepared;
  const kernel = usesKernel(prepared)
    ? wasmRows(scoring.data, rules.data, policy.minimumScore, locks)
    : undefined;
  if (kernel !== undefined) return costsOf(kernel);
  const readUnits = unitsReader(prepared, refused);
  return (mentee, row) => {
    readUnits(mentee, row);
    writeCosts(row, row);
  };
}

/** The hot loop; both may be the same array. */
function writeCosts(units: Int32Array, row: Int32Array): void {
  for (let mentor = 0; mentor < row.length; mentor++) row[mentor] = toCost(units[mentor]!);
}

/** The objectives on worst costs, which bring along what solves and what checks them. */
type WorstObjectives = { readonly [K in WorstObjective['kind']]: WorstObjective };

/** The assignment problem that a policy states over a cost matrix or source. */
export function encode(prepared: Outline, cost: AssignmentProblem['cost']): AssignmentProblem {
  return encodeWith(prepared, cost, { bottleneck, leximin });
}

/** The same problem for who solves it and does not verify the outcome: without the code of the checks. */
export function encodeToSolve(prepared: Outline, cost: AssignmentProblem['cost']): AssignmentProblem {
  return encodeWith(prepared, cost, SOLVED_WORST);
}

function encodeWith(
  prepared: Outline,
  cost: AssignmentProblem['cost'],
  worst: WorstObjectives,
): AssignmentProblem {
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
    objectives: policy.objectives.map((objective) => encodeObjective(objective, prepared, worst)),
  };
}

function encodeObjective(
  objective: ObjectiveKind,
  { cohort, groups, arrivalRanks }: Outline,
  worst: WorstObjectives,
): AssignmentObjective {
  switch (objective) {
    case 'mentor-minimums':
      return { kind: 'column-minimums', wanted: cohort.mentors.map((mentor) => bounds(mentor).min) };
    case 'mentee-minimums':
      return { kind: 'row-minimums', wanted: cohort.mentees.map((mentee) => bounds(mentee).min) };
    case 'cover-mentees':
      return { kind: 'cover-rows', classes: priorityClasses(cohort.mentees) };
    case 'cover-mentors':
      return { kind: 'cover-columns' };
    case 'load-balance':
      return { kind: 'first-pairs', side: 'columns' };
    case 'cover-groups':
      return { kind: 'cover-groups', groups: groups?.of ?? [], wanted: groups?.wanted ?? [] };
    case 'first-come':
      return { kind: 'cover-rows', ...(arrivalRanks !== undefined && { classes: arrivalRanks }) };
    case 'total-score':
      return { kind: 'total-cost' };
    case 'worst-off':
      return worst.bottleneck;
    case 'leximin':
      return worst.leximin;
  }
}

/** Highest priority is class 0. Classes are ranks, so that unused priorities make no empty levels. */
function priorityClasses(mentees: readonly PersonOutline[]): number[] {
  const ranks = [...new Set(mentees.map((mentee) => mentee.priority ?? 0))].sort((a, b) => b - a);
  const classOf = new Map(ranks.map((priority, rank) => [priority, rank]));
  return mentees.map((mentee) => classOf.get(mentee.priority ?? 0)!);
}
