import {
  type AssignmentProblem,
  type ChangeEffect,
  type Exchange,
  FORBIDDEN,
  type Pair,
  resolveAssignment,
} from '../../../assignment';
import { OBJECTIVE_TRAITS, type ObjectiveKind, type PairRef, type Policy } from '../../../model';
import { costAt } from '../../large';
import type { Reopened } from '../../open';
import { unitsOfPair } from '../../prepared';
import { compareValues, lossOf, priorityNamed, toUnits, valueChange, valuesOf } from '../../problem';
import { byPair, type ObjectiveLoss } from '../../records';

/** A pair that ends or begins, with its score in [0, 1]. */
export interface ExchangedPair extends PairRef {
  /** In [0, 1], higher is better. */
  readonly score: number;
}

/**
 * What a change does to the matching in force: the best matching after the change, against the one that was given.
 * Where nothing else is said at a function, `ends` and `begins` are the whole difference to one best matching.
 */
export type Effect = ObjectiveLoss & {
  /** Pairs of the matching that would end. */
  readonly ends: readonly ExchangedPair[];
  /** Pairs that would begin. */
  readonly begins: readonly ExchangedPair[];
};

/**
 * What the solver answered about a change, in people. Its exchange is the whole difference only where the last
 * objective, or none, changes; `null` where the change leaves no matching at all.
 *
 * @param changed the problem after the change, solved again where the exchange cannot say what is lost.
 */
export function toEffect(
  reopened: Reopened,
  effect: ChangeEffect,
  changed: () => AssignmentProblem,
): Effect | null {
  if (effect.status === 'impossible') return null;
  const { outcome, problem } = reopened;
  if (!isWeighed(effect)) {
    const again = resolveAssignment(changed(), outcome);
    return again.status === 'infeasible' ? null : effectBetween(reopened, again.pairs);
  }
  // A pair that the way crosses twice neither ends nor begins.
  const { leave, enter } = netOf(effect, problem.columns);
  return {
    ...weigh(reopened, effect),
    ends: named(
      reopened,
      leave.filter(([row, column]) => reopened.mentorsOf(row).includes(column)),
    ),
    begins: named(reopened, enter),
  };
}

/** Whether the solver's own figures say what a change does, without a solve. */
export function isWeighed(effect: ChangeEffect): effect is PossibleChange {
  return effect.status === 'possible' && effect.kind !== 'worst-cost' && effect.kind !== 'pairs-at-worst';
}

type PossibleChange = Extract<ChangeEffect, { readonly status: 'possible' }>;

/** What a change does to the first objective that it changes, without the pairs that it exchanges. */
export function weigh(reopened: Reopened, effect: PossibleChange): ObjectiveLoss {
  const { prepared, outcome } = reopened;
  const level = effect.level === null ? undefined : outcome.levels[effect.level];
  const objective = level === undefined ? null : prepared.policy.objectives[level.objective]!;
  const { policy, cohort } = prepared;
  if (effect.kind !== 'cover-rows') return lossOf(policy, objective, effect.loss, {});
  const people = peopleLost(reopened, effect, classesOf(prepared, objective));
  if (people === undefined) return lossOf(policy, objective, 0, {});
  return lossOf(policy, objective, people.loss, priorityNamed(cohort, 0 - people.of));
}

/** By what mentees go before others at a level of an objective; `undefined`: by nothing. */
export function turnOf(objective: ObjectiveKind | null): 'priority' | 'arrival' | undefined {
  return objective === null ? undefined : OBJECTIVE_TRAITS[objective].turn;
}

/** Who goes before whom at a level that covers mentees, the least number first: by the turn, or by the priority. */
function classesOf(
  { cohort, arrivalRanks }: Reopened['prepared'],
  objective: ObjectiveKind | null,
): (mentee: number) => number {
  return turnOf(objective) === 'arrival'
    ? (mentee) => arrivalRanks?.[mentee] ?? 0
    : (mentee) => 0 - (cohort.mentees[mentee]?.priority ?? 0);
}

/** The first priority class whose coverage the exchange changes, and by how many mentees it falls. */
function peopleLost(
  { outcome, problem }: Reopened,
  change: { readonly leave: readonly Pair[]; readonly enter: readonly Pair[] },
  classOf: (mentee: number) => number,
): { readonly of: number; readonly loss: number } | undefined {
  const degree = new Map<number, number>();
  const count = (pairs: readonly Pair[], by: number) => {
    for (const [mentee] of pairs) degree.set(mentee, (degree.get(mentee) ?? 0) + by);
  };
  const covered = (mentee: number) => ((degree.get(mentee) ?? 0) > 0 ? 1 : 0);
  const { leave, enter } = netOf(change, problem.columns);
  const touched = new Set([...leave, ...enter].map(([mentee]) => mentee));
  count(
    outcome.pairs.filter(([mentee]) => touched.has(mentee)),
    1,
  );
  const before = new Map([...touched].map((mentee) => [mentee, covered(mentee)]));
  count(leave, -1);
  count(enter, 1);
  const lost = new Map<number, number>();
  for (const mentee of touched) {
    const name = classOf(mentee);
    lost.set(name, (lost.get(name) ?? 0) + before.get(mentee)! - covered(mentee));
  }
  const [changed] = [...lost].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  return changed === undefined ? undefined : { of: changed[0], loss: changed[1] };
}

function netOf(
  { leave, enter }: { readonly leave: readonly Pair[]; readonly enter: readonly Pair[] },
  columns: number,
): { readonly leave: readonly Pair[]; readonly enter: readonly Pair[] } {
  const keys = (pairs: readonly Pair[]) => new Set(pairs.map(([row, column]) => row * columns + column));
  const [left, entered] = [keys(leave), keys(enter)];
  const without = (pairs: readonly Pair[], other: ReadonlySet<number>) =>
    pairs.filter(([row, column]) => !other.has(row * columns + column));
  return { leave: without(leave, entered), enter: without(enter, left) };
}

/**
 * The effect of going over to other pairs. Exchanges that are apart from `pair` (and from all else that it makes
 * necessary) and change nothing by any objective are left out, so that nobody is said to change partner for no reason.
 *
 * @param pair the pair that the change is about, if it is about one.
 */
export function effectBetween(reopened: Reopened, after: readonly Pair[], pair?: Pair): Effect {
  const { prepared, outcome, problem } = reopened;
  const worth = (pairs: readonly Pair[]) => valuesOf(prepared, pairs);
  const values = worth(after);
  const parts = exchangesBetween(outcome.pairs, after, problem.columns);
  const isAsked = (one: Exchange) =>
    pair !== undefined && one.enter.some(([row, column]) => row === pair[0] && column === pair[1]);
  const isAsWell = (some: readonly Exchange[]) =>
    compareValues(values, worth(exchange(outcome.pairs, some, problem.columns))) === 0;
  let needed = parts.filter(isAsked);
  if (!isAsWell(needed)) {
    // Either all others can be left out, or (for the worst score alone) they are weighed one by one.
    needed = parts;
    for (const one of parts.filter((part) => !isAsked(part))) {
      const rest = needed.filter((part) => part !== one);
      if (isAsWell(rest)) needed = rest;
    }
  }
  return {
    ...valueChange(prepared, worth(outcome.pairs), values),
    ends: named(
      reopened,
      needed.flatMap(({ leave }) => leave),
    ),
    begins: named(
      reopened,
      needed.flatMap(({ enter }) => enter),
    ),
  };
}

/** The place of the objective that changes among the policy's; where none does, after all of them. */
export function objectiveRank({ objectives }: Policy, { objective }: Pick<Effect, 'objective'>): number {
  return objective === null ? objectives.length : objectives.indexOf(objective);
}

/**
 * The better effect first: gains by what the policy's objectives put first, then losses, those that it puts last before
 * those that it puts first.
 */
export function compareEffects(
  { objectives }: Pick<Policy, 'objectives'>,
  a: ObjectiveLoss,
  b: ObjectiveLoss,
): number {
  const rank = ({ objective, loss }: ObjectiveLoss) => {
    const place = objective === null ? objectives.length : objectives.indexOf(objective);
    return loss < 0 ? place - objectives.length : objectives.length - place;
  };
  return rank(a) - rank(b) || priorityFirst(a) - priorityFirst(b) || a.loss - b.loss;
}

/** Of mentees of a priority, in the order of gains and losses: more of a high one are best, fewer of it worst. */
export function priorityFirst({ loss, priority = 0 }: Pick<ObjectiveLoss, 'loss' | 'priority'>): number {
  return loss < 0 ? 0 - priority : priority;
}

/** The difference of two sets of pairs, cut into parts that have no person in common. */
function exchangesBetween(before: readonly Pair[], after: readonly Pair[], columns: number): Exchange[] {
  const { leave, enter } = netOf({ leave: before, enter: after }, columns);
  const groupOf = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = groupOf.get(root); up !== undefined && up !== root; up = groupOf.get(root)) root = up;
    return root;
  };
  for (const [row, column] of [...leave, ...enter])
    groupOf.set(rootOf(`row ${row}`), rootOf(`column ${column}`));
  const parts = new Map<string, { leave: Pair[]; enter: Pair[] }>();
  const partOf = ([row]: Pair) => {
    const root = rootOf(`row ${row}`);
    const part = parts.get(root) ?? { leave: [], enter: [] };
    parts.set(root, part);
    return part;
  };
  for (const pair of leave) partOf(pair).leave.push(pair);
  for (const pair of enter) partOf(pair).enter.push(pair);
  return [...parts.values()];
}

function exchange(pairs: readonly Pair[], parts: readonly Exchange[], columns: number): Pair[] {
  const gone = new Set(parts.flatMap(({ leave }) => leave.map(([row, column]) => row * columns + column)));
  return [
    ...pairs.filter(([row, column]) => !gone.has(row * columns + column)),
    ...parts.flatMap(({ enter }) => enter),
  ];
}

/** Names pairs of indices, by mentee and mentor. */
function named(reopened: Reopened, indices: readonly Pair[]): ExchangedPair[] {
  const { cohort, policy } = reopened.prepared;
  return indices
    .map(([mentee, mentor]) => ({
      mentorId: cohort.mentors[mentor]!.id,
      menteeId: cohort.mentees[mentee]!.id,
      score: unitsOf(reopened, [mentee, mentor]) / policy.scoreUnit,
    }))
    .sort(byPair);
}

/** Scores that are kept are read, and of a pair that is not eligible, as some that was approved, computed. */
function unitsOf({ prepared, problem }: Reopened, pair: Pair): number {
  const { cost } = problem;
  const known = cost instanceof Int32Array ? costAt(problem, pair[0], pair[1]) : FORBIDDEN;
  return known === FORBIDDEN ? unitsOfPair(prepared, pair) : toUnits(known);
}
